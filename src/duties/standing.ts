import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { countSchoolDays } from "../calendar/counting.js";
import type { Day } from "../days/plain-date.js";
import { NEVER } from "../plan/plan-days.js";
import type { Done, DutyStatus, Limit, Standing } from "./duty.js";

/** What decides how something stands. */
export interface StandingCase {
  /** Undefined where no day is taken as today: then nothing that is not done is overdue. */
  readonly asOf: Day | undefined;
  readonly calendar: CompiledCalendar | undefined;
  /** The day before which it cannot be done. */
  readonly earliest: Day | undefined;
  /** The day a document sets, or the day it is normally done by; `NEVER` for none. */
  readonly due: Pick<Limit, "least" | "most"> | Day;
  readonly recorded: Day | undefined;
  readonly done: Done;
}

/** How something stands on the day. What is recorded for a later day is planned, not done. */
export function standingOf({ asOf, calendar, earliest, due, recorded, done }: StandingCase): Standing {
  const [least, most] = typeof due === "number" ? [due, due] : [due.least, due.most];
  const by = least === most ? least : undefined;
  const isDone = done !== "no" && done !== "unknown";
  const late = (until: Day | undefined): number | null =>
    by === undefined || until === undefined ? null : counted(calendar, by + 1, until);
  const left = (): number | null =>
    by === undefined || by === NEVER || asOf === undefined ? null : counted(calendar, asOf + 1, by);
  if (done === "late") return { ...plain("done-late"), schoolDaysLate: late(recorded) };
  if (isDone && recorded !== undefined && recorded !== NEVER) {
    if (done === "in-time") return plain("done-in-time");
    // Until its last day has passed it can still be done as required.
    const canStill = asOf !== undefined && asOf <= least;
    return { ...plain("done-not-as-required"), schoolDaysLeft: canStill ? left() : null };
  }
  if (asOf !== undefined && earliest !== undefined && asOf < earliest) return plain("not-yet-due");
  if (isDone) return plain(done === "in-time" ? "done-in-time" : "done-not-as-required");
  if (done === "unknown") return plain("cannot-tell");
  if (asOf !== undefined && asOf > most) return { ...plain("overdue"), schoolDaysLate: late(asOf) };
  if (asOf !== undefined && asOf > least) return plain("cannot-tell");
  return { ...plain("due-within"), schoolDaysLeft: left() };
}

/** A status that no school days are counted for. */
export function plain(status: DutyStatus): Standing {
  return { status, schoolDaysLeft: null, schoolDaysLate: null };
}

/** School days from one day to another; 0 for an empty span, null where the calendar cannot count them. */
function counted(calendar: CompiledCalendar | undefined, from: Day, to: Day): number | null {
  if (from > to) return 0;
  return calendar === undefined ? null : (countSchoolDays(calendar, from, to) ?? null);
}
