import { type DateText, type Day, formatDay, mondayOf } from "../days/plain-date.js";
import type { CompiledCalendar } from "./compile-calendar.js";
import { schoolDaysAfter, schoolDaysBefore, schoolWeeksAfter, whyNotSchoolDay } from "./counting.js";

// A walk shows a person how a day was counted. It is built only when it is to be shown, after the day itself has been
// looked up, and always ends at the same day as the look-up.

/** One step of a walk: a day, its number if it counts, and the code of why it does or does not. */
export interface WalkedDay {
  readonly on: DateText;
  /** 1 for the first day or week counted; null for a day or week left out, and for the day the walk starts from. */
  readonly counted: number | null;
  /** `walk.start` for the day the walk starts from. */
  readonly why: string;
}

const START = "walk.start";

/** Calendar days are listed one by one up to this many. */
const longestListedSpan = 14;

/**
 * Every day from `day` back to the n-th school day before it, in the order walked. Undefined where
 * `schoolDaysBefore` is.
 *
 * @example walkSchoolDaysBefore(calendar, dayOf(2026, 11, 3), 1)
 * // [{ on: "2026-11-03", counted: null, why: "walk.start" },
 * //  { on: "2026-11-02", counted: 1, why: "walk.school-day" }]
 */
export function walkSchoolDaysBefore(
  calendar: CompiledCalendar,
  day: Day,
  n: number,
): readonly WalkedDay[] | undefined {
  const end = schoolDaysBefore(calendar, day, n);
  return end === undefined ? undefined : walkSchoolDays(calendar, day, end);
}

/**
 * Every day from `day` on to the n-th school day after it, in the order walked. Undefined where
 * `schoolDaysAfter` is.
 *
 * @example walkSchoolDaysAfter(calendar, dayOf(2026, 11, 2), 1)
 * // [{ on: "2026-11-02", counted: null, why: "walk.start" },
 * //  { on: "2026-11-03", counted: 1, why: "walk.school-day" }]
 */
export function walkSchoolDaysAfter(
  calendar: CompiledCalendar,
  day: Day,
  n: number,
): readonly WalkedDay[] | undefined {
  const end = schoolDaysAfter(calendar, day, n);
  return end === undefined ? undefined : walkSchoolDays(calendar, day, end);
}

/**
 * The days from `day` back to the n-th calendar day before it; only the first and the last when n is over 14.
 *
 * @example walkCalendarDaysBefore(dayOf(2026, 11, 18), 6)
 */
export function walkCalendarDaysBefore(day: Day, n: number): readonly WalkedDay[] {
  return walkCalendarDays(day, n, -1);
}

/**
 * The days from `day` on to the n-th calendar day after it; only the first and the last when n is over 14.
 *
 * @example walkCalendarDaysAfter(dayOf(2026, 11, 2), 5)
 */
export function walkCalendarDaysAfter(day: Day, n: number): readonly WalkedDay[] {
  return walkCalendarDays(day, n, 1);
}

/**
 * The day itself, then the Monday of each following week up to the n-th with a school day. Weeks with none are in the
 * list and not counted. Undefined where
 * `schoolWeeksAfter` is.
 *
 * @example walkSchoolWeeksAfter(calendar, dayOf(2026, 10, 21), 1)
 * // [{ on: "2026-10-21", counted: null, why: "walk.start" },
 * //  { on: "2026-10-26", counted: null, why: "walk.no-school-week" },
 * //  { on: "2026-11-02", counted: 1, why: "walk.school-week" }]
 */
export function walkSchoolWeeksAfter(
  calendar: CompiledCalendar,
  day: Day,
  n: number,
): readonly WalkedDay[] | undefined {
  const end = schoolWeeksAfter(calendar, day, n);
  if (end === undefined) return undefined;
  const walk = [step(day, null, START)];
  const schoolWeeks = calendar.schoolWeeks.subarray(calendar.weeksUpTo[day - calendar.from]);
  let counted = 0;
  for (let monday = mondayOf(day) + 7; monday <= end; monday += 7) {
    if (schoolWeeks[counted] === monday) {
      counted += 1;
      walk.push(step(monday, counted, "walk.school-week"));
    } else {
      walk.push(step(monday, null, "walk.no-school-week"));
    }
  }
  return Object.freeze(walk);
}

function walkSchoolDays(calendar: CompiledCalendar, start: Day, end: Day): readonly WalkedDay[] {
  const walk = [step(start, null, START)];
  const direction = start < end ? 1 : -1;
  let counted = 0;
  for (let on = start; on !== end; ) {
    on += direction;
    const why = whyNotSchoolDay(calendar, on);
    if (!why) counted += 1;
    walk.push(why ? step(on, null, why) : step(on, counted, "walk.school-day"));
  }
  return Object.freeze(walk);
}

function walkCalendarDays(start: Day, n: number, direction: 1 | -1): readonly WalkedDay[] {
  const walk = [step(start, null, START)];
  const listed = n > longestListedSpan ? 0 : n;
  for (let i = 1; i <= listed; i += 1) walk.push(step(start + direction * i, i, "walk.day"));
  if (n > longestListedSpan) walk.push(step(start + direction * n, n, "walk.day"));
  return Object.freeze(walk);
}

function step(day: Day, counted: number | null, why: string): WalkedDay {
  return Object.freeze({ on: formatDay(day), counted, why });
}
