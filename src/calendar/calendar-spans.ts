import { bankHolidayCover } from "../days/bank-holidays.js";
import { checkedDay, type Day } from "../days/plain-date.js";
import type { CalendarData } from "./calendar-data.js";

/** A run of days, both ends included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Days of the cover in no term, from one term to the next or to the end of the cover. */
export interface Gap extends DaySpan {
  /** There is a term before and after it. */
  readonly between: boolean;
}

/** The terms as days, in order of their first day. They have been checked not to overlap. */
export function termSpans(data: CalendarData): DaySpan[] {
  return data.terms
    .map((term) => ({ from: checkedDay(term.from), to: checkedDay(term.to) }))
    .sort((a, b) => a.from - b.from);
}

/** The times without a term, in order. */
export function gapsOf(data: CalendarData): Gap[] {
  const gaps: Gap[] = [];
  let from = checkedDay(data.covers.from);
  for (const term of termSpans(data)) {
    gaps.push({ from, to: term.from - 1, between: gaps.length > 0 });
    from = term.to + 1;
  }
  gaps.push({ from, to: checkedDay(data.covers.to), between: false });
  return gaps.filter((gap) => gap.from <= gap.to);
}

/** The part of the cover for which bank holidays are known. */
export function answerableSpan(data: CalendarData): DaySpan {
  return {
    from: Math.max(checkedDay(data.covers.from), checkedDay(bankHolidayCover.from)),
    to: Math.min(checkedDay(data.covers.to), checkedDay(bankHolidayCover.to)),
  };
}
