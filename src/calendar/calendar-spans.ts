import { bankHolidayCover } from "./bank-holidays.js";
import type { CalendarData } from "./calendar-data.js";
import { type DateText, type Day, parseDay } from "./plain-date.js";

/** A run of days, both ends included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The day of a date text that has been checked already. */
export function knownDay(text: DateText): Day {
  return parseDay(text) as Day;
}

/** Days of the cover in no term, from one term to the next or to the end of the cover. */
export interface Gap extends DaySpan {
  /** There is a term before and after it. */
  readonly between: boolean;
}

/** The terms as days, in order of their first day. They have been checked not to overlap. */
export function termSpans(data: CalendarData): DaySpan[] {
  return data.terms
    .map((term) => ({ from: knownDay(term.from), to: knownDay(term.to) }))
    .sort((a, b) => a.from - b.from);
}

/** The times without a term, in order. */
export function gapsOf(data: CalendarData): Gap[] {
  const gaps: Gap[] = [];
  let from = knownDay(data.covers.from);
  for (const term of termSpans(data)) {
    gaps.push({ from, to: term.from - 1, between: gaps.length > 0 });
    from = term.to + 1;
  }
  gaps.push({ from, to: knownDay(data.covers.to), between: false });
  return gaps.filter((gap) => gap.from <= gap.to);
}

/** The part of the cover for which bank holidays are known. */
export function answerableSpan(data: CalendarData): DaySpan {
  return {
    from: Math.max(knownDay(data.covers.from), knownDay(bankHolidayCover.from)),
    to: Math.min(knownDay(data.covers.to), knownDay(bankHolidayCover.to)),
  };
}
