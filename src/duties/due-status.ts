import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { countSchoolDays } from "../calendar/counting.js";
import type { Day } from "../days/plain-date.js";
import { NEVER } from "../plan/plan-days.js";

/**
 * How a duty stands on a day:
 *
 * - `done-in-time`: done by then, and not after its last day; where no document sets one, done;
 * - `done-late`: done by then, after its last day;
 * - `overdue`: not done, and its last day has passed, or the day it belongs before where no document sets one;
 * - `due-within`: not done, and it can be done now; `schoolDaysLeft` says how many school days are left;
 * - `not-yet-due`: what it follows on has not happened yet;
 * - `cannot-tell`: a fact is missing;
 * - `not-needed`: it does not apply to this plan.
 */
export type DutyStatus =
  | "done-in-time"
  | "done-late"
  | "overdue"
  | "due-within"
  | "not-yet-due"
  | "cannot-tell"
  | "not-needed";

/** What decides how a duty stands. */
export interface DueCase {
  readonly asOf: Day;
  /** The day before which it cannot be done. */
  readonly earliest: Day | undefined;
  /** The day it is due by; `NEVER` for none, undefined where it is not known. */
  readonly by: Day | undefined;
  /** Whether a document sets that day. One that follows from the order of events makes nothing late. */
  readonly isLimit: boolean;
  /** The day it was or is to be done; `NEVER` for not done, undefined where it is not known. */
  readonly done: Day | undefined;
  /** Done, though no day is recorded. */
  readonly doneOnSomeDay: boolean;
}

export interface Due {
  readonly status: DutyStatus;
  /** School days after today up to the day it is due by; null where it is not due or they cannot be counted. */
  readonly schoolDaysLeft: number | null;
  /** School days after the day it was due by, up to the day it was done or to today. */
  readonly schoolDaysLate: number | null;
}

/** How a duty stands. What is recorded for a day after `asOf` is planned, not done. */
export function dueStatus(one: DueCase, calendar: CompiledCalendar | undefined): Due {
  const { asOf, earliest, by, done } = one;
  if (done !== undefined && done <= asOf) return doneStatus(one.isLimit ? by : NEVER, done, calendar);
  if (earliest !== undefined && asOf < earliest) return plainDue("not-yet-due");
  if (one.doneOnSomeDay) return plainDue("done-in-time");
  if (done === undefined || by === undefined) return plainDue("cannot-tell");
  if (asOf > by)
    return { status: "overdue", schoolDaysLeft: null, schoolDaysLate: counted(calendar, by + 1, asOf) };
  const left = by === NEVER ? null : counted(calendar, asOf + 1, by);
  return { status: "due-within", schoolDaysLeft: left, schoolDaysLate: null };
}

function doneStatus(by: Day | undefined, done: Day, calendar: CompiledCalendar | undefined): Due {
  if (by === undefined) return plainDue("cannot-tell");
  if (done <= by) return plainDue("done-in-time");
  return { status: "done-late", schoolDaysLeft: null, schoolDaysLate: counted(calendar, by + 1, done) };
}

/** A status that no school days are counted for. */
export function plainDue(status: DutyStatus): Due {
  return { status, schoolDaysLeft: null, schoolDaysLate: null };
}

/** School days from one day to another; 0 for an empty span, null where the calendar cannot count them. */
function counted(calendar: CompiledCalendar | undefined, from: Day, to: Day): number | null {
  if (from > to) return 0;
  return calendar === undefined ? null : (countSchoolDays(calendar, from, to) ?? null);
}
