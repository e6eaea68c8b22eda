import { bankHolidayCover } from "../days/bank-holidays.js";
import { checkedDay, type Day, dayOf, partsOf } from "../days/plain-date.js";
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
  return gapsBetween(termSpans(data), {
    from: checkedDay(data.covers.from),
    to: checkedDay(data.covers.to),
  });
}

/** The times without a term within the days covered. The terms are in order and do not overlap. */
export function gapsBetween(terms: readonly DaySpan[], covers: DaySpan): Gap[] {
  const gaps: Gap[] = [];
  let { from } = covers;
  for (const term of terms) {
    gaps.push({ from, to: term.from - 1, between: gaps.length > 0 });
    from = term.to + 1;
  }
  gaps.push({ from, to: covers.to, between: false });
  return gaps.filter((gap) => gap.from <= gap.to);
}

/**
 * Days of a gap without those of the ordinary summer holiday, 20 July to 31 August, of the year it begins in. One that
 * reaches the next summer is too long anyhow.
 */
export function daysOutsideSummer(gap: DaySpan): number {
  const { year } = partsOf(gap.from);
  const from = Math.max(gap.from, dayOf(year, 7, 20));
  const to = Math.min(gap.to, dayOf(year, 8, 31));
  return gap.to - gap.from + 1 - Math.max(0, to - from + 1);
}

/** The part of the cover for which bank holidays are known. */
export function answerableSpan(data: CalendarData): DaySpan {
  return {
    from: Math.max(checkedDay(data.covers.from), checkedDay(bankHolidayCover.from)),
    to: Math.min(checkedDay(data.covers.to), checkedDay(bankHolidayCover.to)),
  };
}
