import type { RoundtripWorkbook } from "hucre/xlsx";
import { isEventTable } from "../../sheets/event-table.js";
import { plainWords, planHeadings, targetOf } from "../../sheets/headings.js";
import type { DateSystem } from "../../sheets/sheet-days.js";
import { cellName, type SheetRows, takeRows } from "../../sheets/table.js";
import { isOurColumn, isOurSheet } from "./added-names.js";
import { type OpenSheet, rowsOf } from "./cells.js";

/** What of a workbook is what: found by headings and names, wherever it stands. */
export interface FoundSheets {
  readonly system: DateSystem;
  readonly plans: OpenSheet;
  readonly rows: SheetRows;
  /** The first filled row of the plans, counted from 0. */
  readonly head: number;
  /** Sheets with the entries of lists: reviews, placements. */
  readonly lists: Readonly<Record<string, SheetRows>>;
  readonly calendar: SheetRows | undefined;
  readonly marks: SheetRows | undefined;
  /** What people should know of how the workbook was read. */
  readonly notes: readonly string[];
}

/** The sheet with plans and those that belong to it; in words why there is none. */
export function findSheets(workbook: RoundtripWorkbook): FoundSheets | string {
  const system = workbook.dateSystem === "1904" ? 1904 : 1900;
  const sheets = workbook.sheets
    .filter((sheet) => !isOurSheet(sheet))
    .map((sheet) => ({ sheet, name: plainWords(sheet.name), rows: rowsOf(sheet, system) }));
  const isShown = ({ sheet }: (typeof sheets)[number]): boolean =>
    sheet.hidden !== true && sheet.veryHidden !== true;
  const lists: Record<string, SheetRows> = {};
  for (const { path } of planHeadings().lists) {
    const found = sheets.find(({ name, rows }) => name === plainWords(path.join(" ")) && hasEntries(rows));
    if (found !== undefined) lists[path.join(".")] = found.rows;
  }
  const listNames = planHeadings().lists.map(({ path }) => plainWords(path.join(" ")));
  const plans = sheets
    .filter((one) => isShown(one) && !listNames.includes(one.name))
    .map((one) => ({ ...one, known: knownHeadings(one.rows) }))
    .filter(({ known }) => known > 0)
    .sort((a, b) => Number(b.name === "plans") - Number(a.name === "plans") || b.known - a.known)[0];
  if (plans === undefined) return noPlans;
  const others = sheets.filter((one) => one.sheet !== plans.sheet);
  const calendar = others.find(({ rows }) => isCalendar(rows) && hasEntries(rows));
  const marks = others.find(({ name, rows }) => name === "marks" && hasEntries(rows));
  const rows = plans.rows.map((cells) => [...cells]);
  const head = headRow(rows);
  (rows[head] ?? []).forEach((heading, column) => {
    if (isOurColumn(heading)) for (const cells of rows) if (column < cells.length) cells[column] = null;
  });
  return {
    system,
    plans: plans.sheet,
    rows,
    head,
    lists,
    calendar: calendar?.rows,
    marks: marks?.rows,
    notes: notesOn(plans.sheet, head),
  };
}

const noPlans =
  "No sheet of the workbook has a heading row that names a field of a plan. The first row of the sheet of plans needs headings such as First day off site.";

function headRow(rows: SheetRows): number {
  return Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell !== null && cell !== undefined && cell !== "")),
  );
}

function knownHeadings(rows: SheetRows): number {
  return (rows[headRow(rows)] ?? []).filter(
    (cell) => typeof cell === "string" && targetOf(cell) !== undefined,
  ).length;
}

function hasEntries(rows: SheetRows): boolean {
  const taken = takeRows(rows);
  return taken.ok && taken.rows.filter((cells) => cells.length > 0).length > 1;
}

function isCalendar(rows: SheetRows): boolean {
  const taken = takeRows(rows);
  return taken.ok && isEventTable(taken.rows);
}

/** Cells that look filled and are not: of merged cells only the first holds anything, and a formula may have no result. */
function notesOn(sheet: OpenSheet, head: number): readonly string[] {
  const notes: string[] = [];
  const merged = (sheet.merges ?? []).filter(({ endRow }) => endRow >= head);
  const [first, ...others] = merged;
  if (first !== undefined) {
    const range = `${cellName(first.startRow, first.startCol)}:${cellName(first.endRow, first.endCol)}`;
    notes.push(
      `Merged cells: of ${range}${moreOf(others.length)} only the first cell holds anything, and the others were read as blank. Take the merging away and fill in each cell.`,
    );
  }
  const empty = [...(sheet.cells ?? [])].filter(
    ([, { formula, formulaResult, value }]) =>
      formula !== undefined && (formulaResult ?? null) === null && value === null,
  );
  const [one] = empty;
  if (one !== undefined) {
    const [row = 0, column = 0] = one[0].split(",").map(Number);
    notes.push(
      `Formulas without a result: ${cellName(row, column)}${moreOf(empty.length - 1)} was read as blank. Open the workbook in the spreadsheet, save it, and check it again.`,
    );
  }
  return notes;
}

function moreOf(count: number): string {
  return count === 0 ? "" : ` and ${count} more`;
}
