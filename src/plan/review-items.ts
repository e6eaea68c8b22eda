import type { Day } from "../days/plain-date.js";
import { newGap, newRequest, newReview } from "./fact-slots.js";
import type { Item } from "./facts.js";
import type { Review, ReviewRequest } from "./plan.js";
import { NEVER } from "./plan-days.js";
import { takeStated } from "./stated-facts.js";

export function reviewItem(review: Review, index: number): Item {
  const item = newReview(`/reviews/${index}`);
  takeStated(item, "reviews", review);
  item.held = review.status === undefined ? undefined : review.status === "held";
  item.emergency = review.kind === undefined ? undefined : review.kind === "emergency";
  return item;
}

export function requestItem(request: ReviewRequest, index: number): Item {
  const item = newRequest(`/reviewRequests/${index}`);
  takeStated(item, "requests", request);
  return item;
}

/**
 * The spans a review interval is judged on. With a review whose date is unknown only the first span can be stated, and
 * without a start nobody can say which of the reviews came after it.
 */
export function gapsBetween(
  reviews: readonly Item[] | undefined,
  start: Day | undefined,
  end: Day | undefined,
): readonly Item[] {
  const undated = reviews?.find((review) => review.on === undefined);
  if (reviews === undefined || undated !== undefined) {
    return [gapOf(undated, start, undefined, true)];
  }
  const dated = [...reviews].sort((a, b) => (a.on as Day) - (b.on as Day));
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
