import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { type CompiledCheck, documentsInUse } from "../check/compile.js";
import { type Inquiry, isInForce } from "../check/evaluate.js";
import type { Prepared } from "../check/prepare.js";
import type { Day } from "../days/plain-date.js";
import { UNKNOWN, type Verdict, YES } from "../engine/verdict.js";
import { type DirectionSpan, directionSpan } from "../plan/direction-span.js";
import type { Facts, Item } from "../plan/facts.js";

/** A plan on a day of its life. */
export interface Life {
  readonly facts: Facts;
  readonly inquiry: Inquiry;
  readonly calendar: CompiledCalendar | undefined;
  readonly span: DirectionSpan;
  readonly asOf: Day;
  /** The checks of the council's document, then those of national law, in force for this plan. */
  readonly checks: readonly CompiledCheck[];
  /** Whether the direction has come to an outcome by this day. */
  readonly outcomeReached: Verdict;
}

/** The plan as it stands on a day. */
export function lifeOn({ facts, inquiry, council, calendar }: Prepared, asOf: Day): Life {
  const checks = documentsInUse(council)
    .flatMap((document) => document.checks)
    .filter(({ first }) => isInForce(first, inquiry));
  const span = directionSpan(facts, asOf);
  return { facts, inquiry, calendar, span, asOf, checks, outcomeReached: reached(facts, span, asOf) };
}

function reached(facts: Facts, span: DirectionSpan, asOf: Day): Verdict {
  const outcome = facts.plan["ending.outcome"];
  const endedOn = span.backOn ?? span.movedOn;
  // What is recorded for a later day has not happened, and nothing can have ended that has not begun.
  if (endedOn !== undefined && endedOn > asOf) return 0;
  if (span.start !== undefined && asOf < span.start) return 0;
  if (outcome === undefined) return UNKNOWN;
  return outcome === "not-yet" ? 0 : YES;
}

/** Whether a review has been held by the day: unknown where the plan does not say. */
export function wasHeld(review: Item, asOf: Day): Verdict {
  const on = review.on as Day | undefined;
  if (review.held === false || (on !== undefined && on > asOf)) return 0;
  return on === undefined || review.held === undefined ? UNKNOWN : YES;
}
