import { countSchoolDays } from "../calendar/counting.js";
import { type DateText, type Day, formatDay, longDay } from "../days/plain-date.js";
import { YES } from "../engine/verdict.js";
import { NEVER } from "../plan/plan-days.js";
import { type Life, wasHeld } from "./life.js";

/** A direction whose planned end has passed and of which nothing more is recorded. */
export interface Drift {
  readonly plannedEnd: DateText;
  /** School days since, today included; null where the calendar cannot count them. */
  readonly schoolDays: number | null;
  readonly says: string;
}

/**
 * Whether the direction has drifted: a school day has come since its planned end, and the plan records no return, no managed
 * move, no extension and no decision of a review to end it. Null where it has not.
 */
export function driftOf(life: Life<Day>): Drift | null {
  const { span, asOf, calendar } = life;
  const { plannedLast } = span;
  if (plannedLast === undefined || plannedLast === NEVER || asOf <= plannedLast || endRecorded(life))
    return null;
  const since = calendar === undefined ? undefined : countSchoolDays(calendar, plannedLast + 1, asOf);
  // In the holidays after the planned end there is nothing to come back to yet.
  if (since === 0) return null;
  const passed =
    since === undefined
      ? "How many school days have passed cannot be counted without the school's calendar."
      : `${since} school ${since === 1 ? "day has" : "days have"} passed since.`;
  return {
    plannedEnd: formatDay(plannedLast),
    schoolDays: since ?? null,
    says: `The direction was to end on ${longDay(plannedLast)} and nothing is recorded about its end. ${passed}`,
  };
}

function endRecorded({ facts, span, outcomeReached, asOf }: Life<Day>): boolean {
  if (outcomeReached === YES) return true;
  if (span.backOn !== undefined && span.backOn <= asOf) return true;
  return (facts.reviews ?? []).some(
    (review) =>
      (review.outcome === "return" || review.outcome === "managed-move") && wasHeld(review, asOf) === YES,
  );
}
