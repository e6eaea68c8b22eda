import type { DateText } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import type { calendarIssuers, closureReasons } from "./calendar-words.js";

export type CalendarIssuer = (typeof calendarIssuers)[number];
export type ClosureReason = (typeof closureReasons)[number];

/** One run of days in which pupils attend on weekdays, both ends included. A half-term break separates two. */
export interface Term {
  readonly name?: string;
  readonly from: DateText;
  readonly to: DateText;
}

/** A single day with, where known, the reason in one of the fixed words. */
export interface NamedDay {
  readonly on: DateText;
  readonly why?: ClosureReason;
}

/**
 * A school's year as the school gives it. Weekends are never school days unless listed in `extraDays`; bank holidays
 * of England are taken out by the library.
 */
export interface CalendarData {
  readonly schema: "osd-calendar/1";
  /** Who issued these dates. A starter calendar made from a council's model dates says so. */
  readonly issuedBy?: CalendarIssuer;
  /** Three-digit DfE code of the council whose schools these dates are for. */
  readonly localAuthority?: string;
  /** The span the calendar can answer for, both ends included. Outside it the answer is "cannot tell". */
  readonly covers: { readonly from: DateText; readonly to: DateText };
  readonly terms: readonly Term[];
  readonly insetDays?: readonly DateText[];
  readonly closures?: readonly NamedDay[];
  /** Days on which the school opens although the rest of the calendar says it does not (a Saturday, say). */
  readonly extraDays?: readonly DateText[];
  /** School days with one session only; `half` is the one that is held. They count as school days. */
  readonly halfDays?: readonly { readonly on: DateText; readonly half: HalfDay }[];
}
