import type { RoundtripWorkbook } from "hucre/xlsx";
import {
  type CompiledCalendar,
  compiledCalendar,
  type SchoolCalendar,
} from "../../calendar/school-calendar.js";
import { formatDay } from "../../days/plain-date.js";
import type { AnswerRows } from "../../sheets/table.js";
import { libraryVersion } from "../../version.js";
import { addedColumns, addedSheets, isOurColumn, isOurSheet } from "./added-names.js";
import { clearColumn, dateCell, type OpenSheet, put, textCell } from "./cells.js";
import { daysWithoutSchool } from "./days-without-school.js";
import { deadlineSheet } from "./deadline-sheet.js";
import type { FoundSheets } from "./find-sheets.js";
import { headingLook, lookOf, lookOfCount } from "./looks.js";
import { newSheet, type Widths } from "./new-sheet.js";

/** What was answered about the plans of a workbook. */
export interface Answers {
  readonly findings: AnswerRows;
  readonly plans: AnswerRows;
  readonly deadlines: AnswerRows;
  readonly codes: AnswerRows;
  readonly marks: AnswerRows | undefined;
}

/** What the answers rest on, for the sheet that tells of it. */
export interface Basis {
  readonly calendar: SchoolCalendar | undefined;
  readonly calendarSource: string;
  readonly asOf: string | undefined;
  readonly council: string | undefined;
}

/** Adds columns beside the plans, and sheets with everything that was answered; those of an earlier check are replaced. */
export function addAnswers(
  workbook: RoundtripWorkbook,
  found: FoundSheets,
  answers: Answers,
  basis: Basis,
): void {
  workbook.sheets = workbook.sheets.filter((sheet) => !isOurSheet(sheet));
  addColumns(found, answers.plans);
  const compiled = basis.calendar === undefined ? undefined : compiledCalendar(basis.calendar);
  const closed = compiled === undefined ? undefined : daysWithoutSchool(compiled);
  const days = closed?.map(formatDay) ?? [];
  workbook.sheets.push(
    tableSheet(addedSheets.findings, answers.findings, {
      Result: 14,
      "What was found": 60,
      "What to do": 50,
    }),
    deadlineSheet(answers.deadlines, days.length),
    tableSheet(addedSheets.codes, answers.codes, { Place: 24, If: 40, Otherwise: 40 }),
  );
  if (answers.marks !== undefined)
    workbook.sheets.push(
      tableSheet(addedSheets.marks, answers.marks, { "What was found": 60, "What to do": 50, Cells: 30 }),
    );
  if (days.length > 0) workbook.sheets.push(closedSheet(days));
  workbook.sheets.push(aboutSheet(found, basis, compiled, closed === undefined));
}

const dateHeadings: ReadonlySet<string> = new Set(["By", "From", "To"]);

function tableSheet(name: string, [head = [], ...rows]: AnswerRows, widths: Widths): OpenSheet {
  const headings = head.map(String);
  const sheet = newSheet(name, headings, { Row: 6, By: 12, Source: 40, Note: 60, ...widths });
  rows.forEach((cells, i) => {
    cells.forEach((value, column) => {
      const heading = headings[column] ?? "";
      const look = heading === "Result" ? lookOf(String(value)) : {};
      put(sheet, i + 1, column, dateHeadings.has(heading) ? dateCell(value) : textCell(value, look));
    });
  });
  return sheet;
}

function addColumns({ plans, head, rows }: FoundSheets, [names = [], ...answers]: AnswerRows): void {
  for (const [column, heading] of (plans.rows[head] ?? []).entries())
    if (isOurColumn(heading)) clearColumn(plans, column);
  const width = Math.max(0, ...rows.map((cells) => lastFilled(cells) + 1));
  const columns = plans.columns ?? [];
  while (columns.length < width) columns.push({});
  plans.columns = [...columns.slice(0, width), ...[14, 12, 14, 60, 13].map((chars) => ({ width: chars }))];
  for (const [i, heading] of addedColumns.entries())
    put(plans, head, width + i, textCell(heading, headingLook));
  const at = (name: string): number => names.indexOf(name);
  const lines = new Map<number, AnswerRows[number][]>();
  for (const line of answers)
    if (typeof line[0] === "number") lines.set(line[0], [...(lines.get(line[0]) ?? []), line]);
  for (const [row, all] of lines) {
    const [first = []] = all;
    const [bad = "", caution = "", open = ""] = ["To put right", "Cautions", "Cannot tell"].map(
      (name) => first[at(name)] ?? "",
    );
    const isRead = bad !== "";
    const say = all.map((line) => line[at("First thing to do")] ?? "").join("\n");
    const notRead = lookOf("not read");
    const cells = [
      isRead ? textCell(bad, lookOfCount(bad, "to put right")) : textCell("not read", notRead),
      textCell(caution, lookOfCount(caution, "caution")),
      textCell(open, lookOfCount(open, "cannot tell")),
      textCell(say.slice(0, 32_000)),
      dateCell(first[at("By")] ?? ""),
    ];
    for (const [i, cell] of cells.entries()) put(plans, row - 1, width + i, cell);
  }
}

function lastFilled(cells: readonly unknown[]): number {
  let last = cells.length - 1;
  while (last >= 0 && (cells[last] ?? "") === "") last -= 1;
  return last;
}

function closedSheet(days: readonly string[]): OpenSheet {
  const sheet = newSheet(addedSheets.closed, ["Monday to Friday without school"], {});
  for (const [i, day] of days.entries()) put(sheet, i + 1, 0, dateCell(day));
  return sheet;
}

function aboutSheet(
  { notes }: FoundSheets,
  { calendarSource, asOf, council }: Basis,
  calendar: CompiledCalendar | undefined,
  isUncounted: boolean,
): OpenSheet {
  const sheet = newSheet(addedSheets.about, ["What", "Says"], { What: 28, Says: 100 });
  const lines: readonly (readonly [string, string])[] = [
    ["Checked with", `offsite-direction ${libraryVersion}`],
    ["Day taken as today", asOf ?? "none was given, so nothing is called late or overdue"],
    ["School calendar", calendarSource],
    ["Council", council ?? "that of the home school in each row"],
    [
      "The columns Check",
      calendar !== undefined && isUncounted
        ? "This calendar has school at a weekend, which a spreadsheet cannot count, so school days are not checked here."
        : `Your spreadsheet counts each deadline by itself: school days with WORKDAY over the sheet "${addedSheets.closed}", days by adding. "agree" means that it finds the same day.`,
    ],
    [
      "Not legal advice",
      "Met means that a check found nothing wrong in what the plan says, not that the plan is lawful.",
    ],
    [
      "Checking again",
      "The sheets and columns that begin with Checked are replaced; all others stay as they are.",
    ],
    ...notes.map((note) => ["How it was read", note] as const),
  ];
  lines.forEach(([what, says], i) => {
    put(sheet, i + 1, 0, textCell(what));
    put(sheet, i + 1, 1, textCell(says));
  });
  return sheet;
}
