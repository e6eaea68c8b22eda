import type { AnswerRows } from "../../sheets/table.js";
import { addedSheets } from "./added-names.js";
import { dateCell, dateLook, type OpenSheet, put, textCell } from "./cells.js";
import { checkFormulas } from "./deadline-check.js";
import { lookOf } from "./looks.js";
import { newSheet } from "./new-sheet.js";

// `deadline-check.ts` names some of these columns by their letters.
const headings = [
  ...["By", "Day", "Plan", "Row", "Kind", "What", "Status", "Done on", "Planned for"],
  ...["Counted from", "Number", "Counted in", "Your spreadsheet counts", "Check", "Asked by", "Note"],
] as const;
const dates: readonly string[] = ["By", "Done on", "Planned for", "Counted from"];

/** The deadlines of all plans in the order of their days, each with the spreadsheet's own count beside it. */
export function deadlineSheet([names = [], ...answers]: AnswerRows, closedDays: number): OpenSheet {
  const sheet = newSheet(addedSheets.deadlines, headings, {
    ...{ By: 12, Day: 28, Row: 6, What: 50, "Done on": 12, "Planned for": 12, "Counted from": 13 },
    ...{ Number: 9, "Counted in": 20, "Your spreadsheet counts": 14, Check: 18, "Asked by": 40, Note: 50 },
  });
  const cellOf = (line: AnswerRows[number], heading: string): string | number =>
    line[names.indexOf(heading)] ?? "";
  const key = (line: AnswerRows[number]): string => String(cellOf(line, "By") || "9");
  const lines = [...answers].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const closed = closedDays === 0 ? undefined : `'${addedSheets.closed}'!$A$2:$A$${closedDays + 1}`;
  lines.forEach((line, i) => {
    const row = i + 1;
    headings.forEach((heading, column) => {
      const value = cellOf(line, heading);
      const look = heading === "Status" ? lookOf(String(value)) : {};
      put(sheet, row, column, dates.includes(heading) ? dateCell(value) : textCell(value, look));
    });
    const formulas = checkFormulas(
      {
        by: String(cellOf(line, "By")),
        from: String(cellOf(line, "Counted from")),
        number: Number(cellOf(line, "Number") === "" ? Number.NaN : cellOf(line, "Number")),
        in: String(cellOf(line, "Counted in")),
      },
      row + 1,
      closed,
    );
    const counts = headings.indexOf("Your spreadsheet counts");
    if (formulas === undefined) {
      if (cellOf(line, "By") !== "") put(sheet, row, counts + 1, textCell("not checked here"));
      return;
    }
    const date = { numFmt: dateLook, alignment: { vertical: "top" } } as const;
    put(sheet, row, counts, { type: "formula", formula: formulas.counts, style: date });
    put(sheet, row, counts + 1, { type: "formula", formula: formulas.check });
  });
  if (lines.length > 0)
    sheet.conditionalRules = [
      {
        type: "cellIs",
        operator: "equal",
        priority: 1,
        formula: '"differ"',
        range: `N2:N${lines.length + 1}`,
        style: lookOf("to put right"),
      },
    ];
  return sheet;
}
