import { type RoundtripWorkbook, saveXlsx } from "hucre/xlsx";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { auditRows } from "../sheets/audit-rows.js";
import { readCalendarRows } from "../sheets/calendar-rows.js";
import { type CheckRowsOptions, checkRows } from "../sheets/check-rows.js";
import { codeRows, deadlineRows } from "../sheets/plan-answers.js";
import type { AnswerRows, SheetRows } from "../sheets/table.js";
import { maxRows } from "../sheets/table.js";
import type { Options } from "./arguments.js";
import { quoted } from "./arguments.js";
import type { Host } from "./host.js";
import { type Read, unreadable } from "./inputs.js";
import { addAnswers } from "./workbook/add-answers.js";
import { type FoundSheets, findSheets } from "./workbook/find-sheets.js";
import { openWorkbook } from "./workbook/open.js";

/** A workbook that was read, and what its own sheets say of how to check it. */
export interface WorkbookRead {
  readonly rows: SheetRows;
  readonly options: CheckRowsOptions;
  readonly notes: readonly string[];
  /** Writes the answers into a copy; in words why it could not. */
  readonly write: (out: string, findings: AnswerRows) => Promise<string | undefined>;
}

/** The name of the checked copy, where none is given: `plans-checked.xlsx` beside `plans.xlsx`. */
export function checkedName(path: string): string {
  return `${path.replace(/\.xlsx$/i, "").replace(/-checked$/, "")}-checked.xlsx`;
}

/** Opens a workbook, finds its sheets, and checks its calendar. */
export async function readWorkbook(
  path: string,
  given: CheckRowsOptions,
  named: Options,
  host: Host,
): Promise<Read<WorkbookRead>> {
  const bytes = await bytesOf(path, host);
  if (!bytes.ok) return bytes;
  const opened = await openWorkbook(bytes.value);
  if (!opened.ok) return opened;
  const found = findSheets(opened.value);
  if (typeof found === "string") return { ok: false, lines: [found] };
  if (found.rows.length > maxRows + found.head + 1) return { ok: false, lines: [tooManyRows] };
  const calendar = calendarOf(found, given);
  if (!calendar.ok) return calendar;
  const options: CheckRowsOptions = {
    ...given,
    calendar: calendar.value,
    dateSystem: found.system,
    lists: found.lists,
  };
  const write = async (out: string, findings: AnswerRows): Promise<string | undefined> => {
    const answers = {
      findings,
      plans: checkRows(found.rows, { ...options, each: "plan" }),
      deadlines: deadlineRows(found.rows, options),
      codes: codeRows(found.rows, options),
      marks: found.marks === undefined ? undefined : auditRows(found.rows, found.marks, options),
    };
    addAnswers(opened.value, found, answers, {
      calendar: calendar.value,
      calendarSource:
        named.calendar ?? (calendar.value === undefined ? "none was given" : "the sheet of this workbook"),
      asOf: named["as-of"],
      council: given.council?.name,
    });
    const written = await saved(opened.value);
    return written === undefined ? unwritable : host.writeFile(out, written);
  };
  return { ok: true, value: { rows: found.rows, options, notes: found.notes, write } };
}

/** The workbook as a file; undefined where it holds what cannot be written back. */
async function saved(workbook: RoundtripWorkbook): Promise<Uint8Array | undefined> {
  try {
    return await saveXlsx(workbook);
  } catch {
    return undefined;
  }
}

const unwritable =
  "It holds something that cannot be written back. Copy the sheet of plans into a workbook of its own.";
const tooManyRows = "The sheet of plans has more than 10,000 rows. Give fewer at once.";

function calendarOf(
  { calendar, system }: FoundSheets,
  given: CheckRowsOptions,
): Read<SchoolCalendar | undefined> {
  if (given.calendar !== undefined || calendar === undefined)
    return { ok: true, value: given.calendar as SchoolCalendar | undefined };
  const read = readCalendarRows(calendar, system);
  if (read.ok) return { ok: true, value: read.calendar };
  return {
    ok: false,
    lines: read.problems.map(
      ({ cell, message, code }) =>
        `The sheet of the calendar${cell === "" ? "" : `, ${cell}`}: ${message} (${code})`,
    ),
  };
}

/** More than any workbook that would be read. */
const maxBytes = 25_000_000;

async function bytesOf(path: string, host: Host): Promise<Read<Buffer>> {
  const file = await host.open(path);
  if (!file.ok) return unreadable("workbook", path, file);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of file.pieces) {
      pieces.push(piece);
      size += piece.length;
      if (size > maxBytes) break;
    }
  } catch {
    return { ok: false, lines: [`The workbook could not be read from ${quoted(path)}.`] };
  }
  return { ok: true, value: Buffer.concat(pieces) };
}
