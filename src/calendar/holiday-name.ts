import { type Day, dayOf, easterSunday, partsOf, weekdayOf } from "../days/plain-date.js";
import type { Gap } from "./calendar-spans.js";
import {
  CHRISTMAS_HOLIDAY,
  EASTER_HOLIDAY,
  FEBRUARY_HALF_TERM,
  HALF_TERM,
  HOLIDAY,
  MAY_HALF_TERM,
  OCTOBER_HALF_TERM,
  SUMMER_HOLIDAY,
} from "./day-reasons.js";

/** A longer time without a term is no ordinary holiday and gets no name of its own. */
export const longestHoliday = 70;

/** Fewer weekdays than this between two terms are not called a half-term. */
const shortestHalfTerm = 3;

/** The kind of holiday of a time without a term. Only one between two terms can be a half-term. */
export function holidayKind({ from, to, between }: Gap): number {
  if (to - from >= longestHoliday) return HOLIDAY;
  const first = partsOf(from);
  const touches = (start: Day, end: Day): boolean => from <= end && to >= start;
  const christmas = dayOf(first.year, 12, 25);
  if (touches(christmas, christmas)) return CHRISTMAS_HOLIDAY;
  if (touches(dayOf(first.year, 7, 1), dayOf(first.year, 8, 31))) return SUMMER_HOLIDAY;
  const easter = easterSunday(first.year);
  if (touches(easter, easter)) return EASTER_HOLIDAY;
  if (between && weekdaysIn(from, to) < shortestHalfTerm) return HOLIDAY;
  if (from >= dayOf(first.year, 3, 15) && to <= dayOf(first.year, 4, 30)) return EASTER_HOLIDAY;
  if (!between) return HOLIDAY;
  if (first.month === 10) return OCTOBER_HALF_TERM;
  if (first.month === 2) return FEBRUARY_HALF_TERM;
  if (first.month === 5) return MAY_HALF_TERM;
  return HALF_TERM;
}

function weekdaysIn(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day += 1) if (weekdayOf(day) <= 5) count += 1;
  return count;
}
