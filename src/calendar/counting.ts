import { type Day, weekdayOf } from "../days/plain-date.js";
import type { CompiledCalendar } from "./compile-calendar.js";
import { dayCodes, SCHOOL_DAY } from "./day-reasons.js";

// Every question about school days is a look-up in the tables of the compiled calendar, which hold nothing for days
// outside it. `undefined` always means that
// the answer, or a day needed for it, lies outside the days the calendar can answer for. A number of days or weeks is
// a whole number, 0 or more; for any other the answer is undefined as well.

/**
 * Whether pupils attend on the day; undefined outside the calendar.
 *
 * @example isSchoolDay(calendar, dayOf(2026, 10, 22)) // true
 */
export function isSchoolDay(calendar: CompiledCalendar, day: Day): boolean | undefined {
  const kind = calendar.kinds[day - calendar.from];
  return kind === undefined ? undefined : kind === SCHOOL_DAY;
}

/**
 * Why the day is not a school day, by a code such as "day.saturday", "day.inset" or "day.half-term.october"; null for a
 * school day, undefined outside the calendar.
 *
 * @example whyNotSchoolDay(calendar, dayOf(2026, 12, 25)) // "day.bank-holiday.christmas-day"
 */
export function whyNotSchoolDay(calendar: CompiledCalendar, day: Day): string | null | undefined {
  const kind = calendar.kinds[day - calendar.from];
  return kind === SCHOOL_DAY ? null : kind === undefined ? undefined : dayCodes[kind];
}

/**
 * The sessions held on the day: `MORNING` 1, `AFTERNOON` 2, both 3, none 0; undefined outside the calendar.
 *
 * @example sessionsHeld(calendar, dayOf(2026, 10, 22)) // 3
 */
export function sessionsHeld(calendar: CompiledCalendar, day: Day): number | undefined {
  return calendar.sessions[day - calendar.from];
}

/**
 * The n-th school day strictly before a day, counting back; for n = 0 the day itself.
 *
 * The day itself need not be a school day. Undefined when the day or the answer lies outside the calendar.
 *
 * @example schoolDaysBefore(calendar, dayOf(2026, 11, 10), 2) // Friday 6 November 2026
 */
export function schoolDaysBefore(calendar: CompiledCalendar, day: Day, n: number): Day | undefined {
  const before = calendar.before[day - calendar.from];
  if (before === undefined || !(n >= 0)) return undefined;
  return n === 0 ? day : calendar.schoolDays[before - n];
}

/**
 * The n-th school day strictly after a day; for n = 0 the day itself.
 *
 * The day itself need not be a school day. Undefined when the day or the answer lies outside the calendar.
 *
 * @example schoolDaysAfter(calendar, dayOf(2026, 10, 22), 2) // Monday 2 November 2026, after half-term
 */
export function schoolDaysAfter(calendar: CompiledCalendar, day: Day, n: number): Day | undefined {
  const upTo = calendar.upTo[day - calendar.from];
  if (upTo === undefined || !(n >= 0)) return undefined;
  return n === 0 ? day : calendar.schoolDays[upTo + n - 1];
}

/**
 * How many school days there are from one day to another, both included; 0 when the second comes first.
 *
 * Undefined when either day lies outside the calendar.
 *
 * @example countSchoolDays(calendar, dayOf(2026, 10, 19), dayOf(2026, 11, 6)) // 10, half-term in between
 */
export function countSchoolDays(calendar: CompiledCalendar, from: Day, to: Day): number | undefined {
  const before = calendar.before[from - calendar.from];
  const upTo = calendar.upTo[to - calendar.from];
  if (before === undefined || upTo === undefined) return undefined;
  return to < from ? 0 : upTo - before;
}

/**
 * The same weekday in the n-th following week, Monday to Sunday, that holds at least one school day; weeks with none
 * are left out of the count. For n = 0 the day itself.
 *
 * The answer need not be a school day. Undefined when the day or the answer lies outside the calendar.
 *
 * @example schoolWeeksAfter(calendar, dayOf(2026, 10, 21), 1) // Wednesday 4 November 2026, half-term in between
 */
export function schoolWeeksAfter(calendar: CompiledCalendar, day: Day, n: number): Day | undefined {
  const weeks = calendar.weeksUpTo[day - calendar.from];
  if (weeks === undefined || !(n >= 0)) return undefined;
  if (n === 0) return day;
  const monday = calendar.schoolWeeks[weeks + n - 1];
  if (monday === undefined) return undefined;
  const answer = monday + weekdayOf(day) - 1;
  return answer <= calendar.to ? answer : undefined;
}

/**
 * The day itself if it is a school day, otherwise the first one after it.
 *
 * @example firstSchoolDayOnOrAfter(calendar, dayOf(2026, 10, 24)) // Monday 2 November 2026
 */
export function firstSchoolDayOnOrAfter(calendar: CompiledCalendar, day: Day): Day | undefined {
  const before = calendar.before[day - calendar.from];
  return before === undefined ? undefined : calendar.schoolDays[before];
}
