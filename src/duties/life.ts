import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import type { CompiledCheck } from "../check/compile.js";
import { type Inquiry, isInForce } from "../check/evaluate.js";
import type { Day } from "../days/plain-date.js";
import { NO, UNKNOWN, type Verdict, YES } from "../engine/verdict.js";
import { type DirectionSpan, directionSpan, endsLaterThan } from "../plan/direction-span.js";
import type { Facts, Item } from "../plan/facts.js";

/** A plan on a day of its life. */
export interface Life<Today extends Day | undefined = Day | undefined> {
  readonly facts: Facts;
  readonly inquiry: Inquiry;
  readonly calendar: CompiledCalendar | undefined;
  readonly span: DirectionSpan;
  /** Undefined where no day is taken as today: then what is recorded counts, done or planned. */
  readonly asOf: Today;
  /** The checks in force for this plan, in the order given. */
  readonly checks: readonly CompiledCheck[];
  /** Whether the direction has come to an outcome by this day. */
  readonly outcomeReached: Verdict;
}

/** The plan as it stands on a day. */
export function lifeOn<Today extends Day | undefined>(
  inquiry: Inquiry,
  checks: readonly CompiledCheck[],
  asOf: Today,
): Life<Today> {
  const { facts, calendar } = inquiry.context;
  const span = directionSpan(facts, asOf);
  return {
    facts,
    inquiry,
    calendar,
    span,
    asOf,
    checks: checks.filter(({ first }) => isInForce(first, inquiry)),
    outcomeReached: reached(facts, span, asOf),
  };
}

function reached(facts: Facts, span: DirectionSpan, asOf: Day | undefined): Verdict {
  const outcome = facts.plan["ending.outcome"];
  // What is recorded for a later day has not happened.
  if (endsLaterThan(asOf, span)) return NO;
  if (outcome === undefined) return UNKNOWN;
  return outcome === "not-yet" ? NO : YES;
}

/** Whether a review has been held by the day: unknown where the plan does not say. */
export function wasHeld(review: Item, asOf: Day | undefined): Verdict {
  if (review.held === false || isAfter(review.on, asOf)) return NO;
  return review.held === undefined ? UNKNOWN : YES;
}

/** Whether a day is still to come. */
export function isAfter(day: Day | undefined, asOf: Day | undefined): boolean {
  return day !== undefined && asOf !== undefined && day > asOf;
}
