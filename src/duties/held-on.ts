import type { Day } from "../days/plain-date.js";
import { type MissingFact, missingFact, missingList } from "../engine/missing-fact.js";
import { NO, UNKNOWN, YES } from "../engine/verdict.js";
import type { Item } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import { isAfter, type Life, wasHeld } from "./life.js";

/**
 * The day on which the review in question was held, or the first of all, or, while none was, the day one is planned for
 * that is still to come. `NEVER` where there is none: a review whose day has passed without it has not been held.
 */
export function heldOn(
  item: Item | undefined,
  { facts, asOf }: Life,
  missing: MissingFact[],
): Day | undefined {
  if (facts.reviews === undefined) {
    missing.push(missingList("reviews"));
    return undefined;
  }
  // Of a span whose next review has no day nobody can say which of the reviews ends it.
  const isAnyOfThem = item === undefined || (item.next === undefined && item.from !== undefined);
  const reviews = isAnyOfThem ? facts.reviews : facts.reviews.filter(({ at }) => at === item.at);
  const having = (held: number): readonly Item[] => reviews.filter((one) => wasHeld(one, asOf) === held);
  const held = firstDay(having(YES));
  // One that may have been held, or was on a day not known, may be the first.
  const open = [...having(UNKNOWN), ...having(YES).filter(({ on }) => on === undefined)];
  const mayBeFirst = open.filter(({ on }) => held === undefined || on === undefined || (on as Day) < held);
  if (mayBeFirst.length > 0) {
    missing.push(...mayBeFirst.map(openAbout));
    return undefined;
  }
  return held ?? firstDay(having(NO).filter(({ on }) => isAfter(on, asOf))) ?? NEVER;
}

/** What is not known of a review that may have been held. */
export function openAbout(review: Item): MissingFact {
  return missingFact(review.held === undefined ? "review.held" : "review.on", review);
}

function firstDay(reviews: readonly Item[]): Day | undefined {
  const days = reviews.map(({ on }) => on).filter((on) => on !== undefined);
  return days.length === 0 ? undefined : Math.min(...days);
}
