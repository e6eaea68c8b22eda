import { countSchoolDays } from "../calendar/counting.js";
import { type DateText, type Day, formatDay } from "../days/plain-date.js";
import { YES } from "../engine/verdict.js";
import type { Message } from "../input/message.js";
import { NEVER } from "../plan/plan-days.js";
import { type Life, wasHeld } from "./life.js";

/** A direction whose planned end has passed and of which nothing more is recorded. */
export interface Drift extends Message {
  readonly plannedEnd: DateText;
  /** School days since, today included; null where the calendar cannot count them. */
  readonly schoolDays: number | null;
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
  return {
    plannedEnd: formatDay(plannedLast),
    schoolDays: since ?? null,
    code: "drift",
    values: {},
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
