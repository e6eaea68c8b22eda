import type { Day } from "../days/plain-date.js";
import { newGap, newRequest, newReview } from "./fact-slots.js";
import type { Item } from "./facts.js";
import type { Review, ReviewRequest } from "./plan.js";
import { NEVER } from "./plan-days.js";
import { takeStated } from "./stated-facts.js";

/** A review, as it stands on a day where one is taken as today. */
export function reviewItem(review: Review, index: number, asOf: Day | undefined): Item {
  const item = newReview(`/reviews/${index}`);
  takeStated(item, "reviews", review);
  item.held = review.status === undefined ? undefined : review.status === "held";
  item.missed = review.status === "planned" && asOf !== undefined && item.on !== undefined && item.on < asOf;
  item.emergency = review.kind === undefined ? undefined : review.kind === "emergency";
  return item;
}

export function requestItem(request: ReviewRequest, index: number): Item {
  const item = newRequest(`/reviewRequests/${index}`);
  takeStated(item, "requests", request);
  return item;
}

/**
 * The spans a review interval is judged on: a review whose day has passed without it ends none. With a review whose date is unknown only the first span can be stated, and
 * without a start nobody can say which of the reviews came after it.
 */
export function gapsBetween(
  reviews: readonly Item[] | undefined,
  start: Day | undefined,
  end: Day | undefined,
): readonly Item[] {
  const counted = reviews?.filter(({ missed }) => missed !== true);
  const undated = counted?.find((review) => review.on === undefined);
  if (counted === undefined || undated !== undefined) {
    return [gapOf(undated, start, undefined, true)];
  }
  const dated = [...counted].sort((a, b) => (a.on as Day) - (b.on as Day));
  if (start === undefined) return [gapTo(end === NEVER ? undefined : dated[0], start, true)];
  const gaps: Item[] = [];
  let from = start;
  for (const review of dated) {
    // A meeting before the start is no review of the placement.
    if ((review.on as Day) < start) continue;
    gaps.push(gapTo(review, from, gaps.length === 0));
    from = review.on as Day;
  }
  gaps.push(gapTo(undefined, from, gaps.length === 0));
  return gaps;
}

/** The span to a review, or where there is none, on without one. */
function gapTo(review: Item | undefined, from: Day | undefined, first: boolean): Item {
  return gapOf(review, from, review?.on ?? NEVER, first);
}

function gapOf(review: Item | undefined, from: Day | undefined, next: Day | undefined, first: boolean): Item {
  const item = newGap(review?.at ?? "/reviews");
  item.from = from;
  item.next = next;
  item.first = first;
  return item;
}
