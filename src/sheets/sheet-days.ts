import { dayOf, formatDay, parseDay } from "../days/plain-date.js";
import type { IssueCode } from "../input/issue.js";
import type { CellDate, TakenCell } from "./table.js";
import { writtenDay } from "./typed-day.js";

/** The first year of the numbers a workbook has for its days. Only old workbooks made on a Mac have 1904. */
export type DateSystem = 1900 | 1904;

export type DateRead =
  | { readonly ok: true; readonly date: string; readonly dayFirst?: true }
  | { readonly ok: false; readonly code: IssueCode; readonly message: string };

/** The day with the number 0: in the 1900 system as if 29 February 1900 had existed, which spreadsheets hold. */
const zeros = { 1900: dayOf(1899, 12, 30), 1904: dayOf(1904, 1, 1) } as const;

/** Below this the 1900 system is a day out, since it counts a 29 February 1900. */
const firstSureNumber = 61;

/** The last number a spreadsheet has for a day: 31 December 9999. */
const lastNumber = 2_958_465;

/**
 * A cell as a day, `YYYY-MM-DD`: a spreadsheet's own date or number for one, or a text. In `07/01/2027` the day comes
 * first; where that makes a difference, the answer says so.
 */
export function dateInCell(cell: TakenCell, system: DateSystem): DateRead {
  if (typeof cell === "number") return ofNumber(cell, system);
  if (typeof cell === "object") return ofDate(cell);
  if (typeof cell !== "string") return refused("wrong-type", "This is no date.");
  if (parseDay(cell) !== undefined) return { ok: true, date: cell };
  if (/^\d+$/.test(cell)) return refused("bad-date", "This is a number kept as text and no date.");
  const written = writtenDay(cell);
  if (written === undefined) return refused("bad-date", "This is no date that exists.");
  if (!written.wholeYear) return refused("bad-date", "The year has two digits only.");
  const { day, inNumbers } = written;
  const dayFirst = inNumbers && Number(day.slice(8)) <= 12 && day.slice(8) !== day.slice(5, 7);
  return dayFirst ? { ok: true, date: day, dayFirst } : { ok: true, date: day };
}

function ofNumber(number: number, system: DateSystem): DateRead {
  if (number < 0 || number > lastNumber) return refused("bad-date", "This number stands for no day.");
  if (!Number.isInteger(number)) return refused("bad-date", "This is a day with a time of day.");
  if (system === 1900 && number < firstSureNumber) {
    return refused("date-out-of-range", "This number stands for a day before March 1900.");
  }
  return { ok: true, date: formatDay(zeros[system] + number) };
}

function ofDate({ year, month, day, milliseconds }: CellDate): DateRead {
  // Another hour than midnight is how a sheet in another time zone than its script shows.
  if (milliseconds !== 0)
    return refused(
      "bad-date",
      "This is a day with a time of day. Set the sheet and its script to one time zone.",
    );
  const two = (number: number): string => String(number).padStart(2, "0");
  return { ok: true, date: `${year}-${two(month)}-${two(day)}` };
}

function refused(code: IssueCode, message: string): DateRead {
  return { ok: false, code, message };
}

const minutesOfDay = 1_440;
const millisecondsOfMinute = 60_000;

/** A cell as a time of day, `09:00`: a spreadsheet's part of a day, its `Date` of 1899, or a text such as 9:00 or 9.00. */
export function timeInCell(cell: TakenCell): string | undefined {
  if (typeof cell === "number") return cell < 1 ? timeOf(cell * minutesOfDay) : undefined;
  if (typeof cell === "object")
    return cell.year < 1901 ? timeOf(cell.milliseconds / millisecondsOfMinute) : undefined;
  const found = typeof cell === "string" ? /^(\d{1,2})[:.](\d{2})(?:[:.]00)?$/.exec(cell) : null;
  return found === null ? undefined : `${found[1]?.padStart(2, "0")}:${found[2]}`;
}

/** Whole minutes only, as far as a part of a day can tell. */
function timeOf(minutes: number): string | undefined {
  const whole = Math.round(minutes);
  if (whole < 0 || whole >= minutesOfDay || Math.abs(whole - minutes) > 0.001) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
