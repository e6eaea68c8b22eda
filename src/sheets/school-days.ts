import {
  schoolDaysAfter as after,
  isSchoolDay as askSchoolDay,
  schoolDaysBefore as before,
} from "../calendar/counting.js";
import {
  type CompiledCalendar,
  compiledCalendar,
  type SchoolCalendar,
  schoolCalendar,
} from "../calendar/school-calendar.js";
import { type Day, formatDay, parseDay } from "../days/plain-date.js";
import { publicFunction } from "../input/public-function.js";
import { coverWords, readCalendarRows } from "./calendar-rows.js";
import { type DateSystem, dateInCell } from "./sheet-days.js";
import { takeDateSystem } from "./sheet-options.js";
import {
  type AnswerCell,
  type AnswerRows,
  oddCell,
  type SheetCell,
  type SheetRows,
  takeCell,
  takeRows,
} from "./table.js";

/** One cell, or a range of them: the answer has the same shape. */
export type Cells = SheetCell | SheetRows;

/** A range of days without school or of terms and holidays, or a calendar of the library. */
export type CalendarCells = SheetRows | SchoolCalendar;

export interface SchoolDaysOptions {
  /** The year that the workbook's numbers for days start in. */
  readonly dateSystem?: DateSystem | undefined;
}

/**
 * The day so many school days before each day, `YYYY-MM-DD`, counted as the law counts them: the day itself is not
 * counted and need not be a school day. In words why, where that lies outside the calendar, or a cell holds no day. The
 * calendar is a range of days without school, as `WORKDAY` takes them, a table with the headings what, from and to, or a
 * calendar of the library. Throws an `OptionError` for a wrong option only.
 *
 * @example schoolDaysBefore("10/11/2026", 2, [["1/9/2026"], ["26/10/2026"], ["18/12/2026"]]) // "2026-11-06"
 */
export function schoolDaysBefore<C extends Cells>(
  days: C,
  count: number,
  calendar: CalendarCells,
  options: SchoolDaysOptions = {},
): AnswerFor<C> {
  return overDays(days, calendar, options, (compiled, day) =>
    counted(count, (n) => before(compiled, day, n)),
  );
}

/**
 * The day so many school days after each day; the rest as with `schoolDaysBefore`.
 *
 * @example schoolDaysAfter("22/10/2026", 2, [["1/9/2026"], ["26/10/2026"], ["18/12/2026"]]) // "2026-10-27"
 */
export function schoolDaysAfter<C extends Cells>(
  days: C,
  count: number,
  calendar: CalendarCells,
  options: SchoolDaysOptions = {},
): AnswerFor<C> {
  return overDays(days, calendar, options, (compiled, day) => counted(count, (n) => after(compiled, day, n)));
}

/**
 * Whether each day is a school day, "yes" or "no"; the rest as with `schoolDaysBefore`.
 *
 * @example isSchoolDay("26/10/2026", [["1/9/2026"], ["26/10/2026"], ["18/12/2026"]]) // "no"
 */
export function isSchoolDay<C extends Cells>(
  days: C,
  calendar: CalendarCells,
  options: SchoolDaysOptions = {},
): AnswerFor<C> {
  return overDays(days, calendar, options, (compiled, day) => {
    const answer = askSchoolDay(compiled, day);
    return answer === undefined ? undefined : answer ? "yes" : "no";
  });
}

/** A cell for a cell, rows for rows. */
export type AnswerFor<C> = C extends SheetRows ? AnswerRows : AnswerCell;

/** A number of days that can be counted; undefined lies outside the calendar. */
function counted(count: number, work: (count: number) => Day | undefined): string | undefined {
  if (!Number.isInteger(count) || count < 0)
    return "Give the number of school days as a whole number, 0 or more.";
  const day = work(count);
  return day === undefined ? undefined : formatDay(day);
}

function overDays<C extends Cells>(
  days: C,
  calendar: CalendarCells,
  options: SchoolDaysOptions,
  ask: (calendar: CompiledCalendar, day: Day) => string | undefined,
): AnswerFor<C> {
  const result = publicFunction("sheets/school-days", () => {
    const system = takeDateSystem(options);
    const read = calendarIn(calendar, system);
    const answerTo = (cell: unknown): AnswerCell => {
      const taken = takeCell(cell);
      if (taken === undefined) return "";
      if (typeof read === "string") return read;
      const date = taken === oddCell ? undefined : dateInCell(taken, system);
      if (date?.ok !== true) return date?.message ?? "This is no date.";
      const answer = ask(read.compiled, parseDay(date.date) as Day);
      return answer ?? `Outside the days that the calendar covers, ${coverWords(read.calendar)}.`;
    };
    if (!Array.isArray(days)) return { ok: true as const, answer: answerTo(days) };
    const taken = takeRows(days);
    if (!taken.ok) return { ok: true as const, answer: [[taken.message]] };
    // The shape of what was given, blank cells at the end of a row among them.
    const rows = (days as SheetRows).slice(0, taken.rows.length);
    return { ok: true as const, answer: rows.map((row) => row.map(answerTo)) };
  });
  return (result.ok ? result.answer : (result.issues[0]?.message ?? "")) as AnswerFor<C>;
}

function calendarIn(
  value: unknown,
  system: DateSystem,
): { readonly calendar: SchoolCalendar; readonly compiled: CompiledCalendar } | string {
  if (Array.isArray(value)) {
    const read = readCalendarRows(value, system);
    if (read.ok)
      return { calendar: read.calendar, compiled: compiledCalendar(read.calendar) as CompiledCalendar };
    const [first] = read.problems;
    return `Calendar${first?.cell ? `, ${first.cell}` : ""}: ${first?.message}`;
  }
  const read = schoolCalendar(value);
  if (!read.ok) return `Calendar: ${read.issues[0]?.message}`;
  return { calendar: read.calendar, compiled: compiledCalendar(read.calendar) as CompiledCalendar };
}
