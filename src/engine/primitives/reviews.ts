import { lastDayStated } from "../../plan/direction-span.js";
import type { Context, Question } from "../condition.js";
import { NO, verdictOf, YES } from "../verdict.js";

/**
 * The reviews can be close enough together: the spans between the start, the dated reviews and the planned end need no
 * more reviews in between than are listed without a date. An open end needs one more, whatever is listed.
 */
export const reviewsCouldBeCloseEnough: Question = {
  ask: (context) => {
    // Where every review has its date, the single spans say it better.
    const undated = context.facts.reviews?.filter(({ on }) => on === undefined).length;
    if (undated === 0) return YES;
    if (lastDayStated(context.facts) === Number.POSITIVE_INFINITY) return NO;
    const needed = reviewsNeededBetween(context);
    return verdictOf(needed === undefined || needed <= (undated ?? 0));
  },
  addMissing: () => {},
};

/** The reviews with a date are close enough by themselves: one without, wherever it falls, only makes spans shorter. */
export const datedReviewsAreCloseEnough: Question = {
  ask: (context) => (reviewsNeededBetween(context) === 0 ? YES : NO),
  addMissing: () => {},
};

/** How many more reviews the spans between the start, the dated reviews and the end need; undefined while not known. */
function reviewsNeededBetween({ facts, settings }: Context): number | undefined {
  const start = facts.plan.startsOn as number | undefined;
  const end = lastDayStated(facts);
  if (start === undefined || end === undefined || facts.reviews === undefined) return undefined;
  const dated = facts.reviews
    .map(({ on }) => on as number | undefined)
    .filter((on) => on !== undefined && on > start && on < end) as number[];
  const stops = [start, ...dated.sort((a, b) => a - b), end];
  let needed = 0;
  for (let i = 1; i < stops.length; i++) {
    const span = (stops[i] as number) - (stops[i - 1] as number);
    needed += Math.max(0, Math.ceil(span / (settings.days as number)) - 1);
  }
  return needed;
}
