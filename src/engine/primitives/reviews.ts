import { lastDayStated } from "../../plan/direction-span.js";
import type { Facts } from "../../plan/facts.js";
import { nothingMissing, type Primitive } from "../condition.js";
import { NO, verdictOf, YES } from "../verdict.js";

/**
 * The reviews can be close enough together: the spans between the start, the dated reviews and the planned end need no
 * more reviews in between than are listed without a date. An open end needs one more, whatever is listed.
 */
export const reviewsCouldBeCloseEnough: Primitive = ({ days }) => ({
  ask: ({ facts }) => {
    // Where every review has its date, the single spans say it better.
    const undated = facts.reviews?.filter(({ on }) => on === undefined).length;
    if (undated === 0) return YES;
    if (lastDayStated(facts) === Number.POSITIVE_INFINITY) return NO;
    const needed = reviewsNeededBetween(facts, days);
    return verdictOf(needed === undefined || needed <= (undated ?? 0));
  },
  addMissing: nothingMissing,
});

/** The reviews with a date are close enough by themselves: one without, wherever it falls, only makes spans shorter. */
export const datedReviewsAreCloseEnough: Primitive = ({ days }) => ({
  ask: ({ facts }) => (reviewsNeededBetween(facts, days) === 0 ? YES : NO),
  addMissing: nothingMissing,
});

/** How many more reviews the spans between the start, the dated reviews and the end need; undefined while not known. */
function reviewsNeededBetween(facts: Facts, days: number): number | undefined {
  const start = facts.plan.startsOn;
  const end = lastDayStated(facts);
  if (start === undefined || end === undefined || facts.reviews === undefined) return undefined;
  const dated = facts.reviews
    .filter(({ missed }) => missed !== true)
    .map(({ on }) => on)
    .filter((on) => on !== undefined && on > start && on < end) as number[];
  const stops = [start, ...dated.sort((a, b) => a - b), end];
  let needed = 0;
  for (let i = 1; i < stops.length; i++) {
    const span = (stops[i] as number) - (stops[i - 1] as number);
    needed += Math.max(0, Math.ceil(span / days) - 1);
  }
  return needed;
}
