import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CsvError, parse } from "csv-parse/sync";
import { type SchoolCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";

export const caseOutcomes = ["met", "not-met", "does-not-apply", "cannot-tell", "refused"] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** One worked case: a plan of a few fields, the clause it is checked against, and the answer worked by hand. */
export interface CaseRow {
  /** The rule the file is named after; "attested" where a person answers. */
  readonly rule: string;
  readonly file: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly name: string;
  readonly clause: string;
  /** Undefined for none. */
  readonly calendar: SchoolCalendar | undefined;
  readonly plan: unknown;
  readonly outcome: CaseOutcome;
  readonly missing: readonly string[];
  /** The last day the clause sets, where the file has a column for it. */
  readonly latest: string | undefined;
  readonly why: string;
}

/** A row that cannot be read as a case, with the reason. */
export interface BadRow {
  readonly file: string;
  readonly row: number;
  readonly fault: string;
}

export const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
export const caseFolder = `${fixtures}cases/`;

const first = ["case", "clause", "calendar"];
const last = ["outcome", "missing", "why"];

/** The names of all case files, in alphabetical order. */
export function caseFiles(): readonly string[] {
  return readdirSync(caseFolder)
    .filter((name) => name.endsWith(".csv"))
    .sort();
}

/**
 * Reads one case file, or a text as that file. Rows that are no case come back as bad rows; nothing is thrown for a
 * mistake in the file.
 */
export function readCaseFile(file: string, text?: string): readonly (CaseRow | BadRow)[] {
  try {
    const [header, ...rows] = parse(text ?? readFileSync(caseFolder + file, "utf8"), { bom: true });
    if (header === undefined || rows.length === 0) return [{ file, row: 1, fault: "The file has no rows." }];
    const fault = headerFault(header);
    if (fault !== undefined) return [{ file, row: 1, fault }];
    const seen = new Set<string>();
    return rows.map((cells, i) => {
      const row = i + 2;
      try {
        const read = readRow(file, row, header, cells);
        const key = `${read.clause} ${read.name}`;
        if (seen.has(key)) throw new Error("Another row has the same name and clause.");
        seen.add(key);
        return read;
      } catch (error) {
        return { file, row, fault: (error as Error).message };
      }
    });
  } catch (error) {
    // The rows before it were read.
    const row = error instanceof CsvError ? Number(error.records) + 1 : 1;
    return [{ file, row, fault: (error as Error).message }];
  }
}

export function isBadRow(row: CaseRow | BadRow): row is BadRow {
  return "fault" in row;
}

function headerFault(cells: readonly string[]): string | undefined {
  const pointers = pointersIn(cells);
  if (cells.slice(0, 3).join() !== first.join() || cells.slice(-3).join() !== last.join()) {
    return `The header begins with ${first.join()} and ends with ${last.join()}.`;
  }
  if (new Set(cells).size !== cells.length) return "Two columns have the same header.";
  const wrong = pointers.find((one) => !one.startsWith("/"));
  return wrong === undefined ? undefined : `The column ${wrong} is no JSON Pointer: begin it with a slash.`;
}

/** The columns of the plan: those between, but for the day a clause sets, which may stand before the outcome. */
function pointersIn(header: readonly string[]): readonly string[] {
  return header.slice(3, header.at(-4) === "latest" ? -4 : -3);
}

function readRow(file: string, row: number, header: readonly string[], cells: readonly string[]): CaseRow {
  const cell = (name: string): string => cells[header.indexOf(name)] ?? "";
  const outcome = caseOutcomes.find((one) => one === cell("outcome"));
  if (outcome === undefined) throw new Error(`The outcome is one of ${caseOutcomes.join(", ")}.`);
  for (const name of ["case", "clause", "why"]) {
    if (cell(name).trim() === "") throw new Error(`The column ${name} is empty.`);
  }
  const missing = cell("missing")
    .split(" ")
    .filter((one) => one !== "");
  if ((outcome === "cannot-tell") !== missing.length > 0) {
    throw new Error("List what is missing for cannot-tell, and only for cannot-tell.");
  }
  const plan: Record<string, unknown> = { schema: "osd-plan/1" };
  pointersIn(header).forEach((pointer, i) => {
    const text = cells[i + 3] ?? "";
    if (text !== "") setAt(plan, pointer, cellValue(text, pointer));
  });
  const calendar = cell("calendar") === "" ? undefined : readCalendar(cell("calendar"));
  const [name, clause, why] = [cell("case"), cell("clause"), cell("why")];
  return {
    rule: file.slice(0, -".csv".length),
    file,
    row,
    name,
    clause,
    calendar,
    plan,
    outcome,
    missing,
    latest: cell("latest") === "" ? undefined : cell("latest"),
    why,
  };
}

/** What a cell holds: JSON where it is JSON, otherwise its text. A spreadsheet may have saved it in capitals. */
export function cellValue(text: string, pointer: string): unknown {
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text)) {
    throw new Error(
      `The date in ${pointer} is ${text}: a spreadsheet has rewritten it. Write it as year-month-day, as in 2026-11-04.`,
    );
  }
  try {
    return JSON.parse(text === "TRUE" || text === "FALSE" ? text.toLowerCase() : text) as unknown;
  } catch {
    return text;
  }
}

/** Puts a value at a JSON Pointer, making the objects and lists on the way. A step of digits is a place in a list. */
export function setAt(plan: Record<string, unknown>, pointer: string, value: unknown): void {
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let at: Record<string, unknown> = plan;
  steps.forEach((step, i) => {
    if (Array.isArray(at) && Number(step) > at.length) throw new Error(`${pointer} skips a place in a list.`);
    if (i === steps.length - 1) {
      at[step] = value;
      return;
    }
    at[step] ??= /^\d+$/.test(steps[i + 1] ?? "") ? [] : {};
    at = at[step] as Record<string, unknown>;
  });
}

const calendars = new Map<string, SchoolCalendar>();

export function readCalendar(name: string): SchoolCalendar {
  const known = calendars.get(name);
  if (known !== undefined) return known;
  const path = `${fixtures}calendars/${name}.json`;
  if (!existsSync(path)) throw new Error(`There is no calendar fixtures/calendars/${name}.json.`);
  const read = schoolCalendar(JSON.parse(readFileSync(path, "utf8")));
  if (!read.ok) throw new Error(`The calendar fixtures/calendars/${name}.json is refused.`);
  calendars.set(name, read.calendar);
  return read.calendar;
}
