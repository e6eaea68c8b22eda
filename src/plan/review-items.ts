import type { Day } from "../days/plain-date.js";
import type { Item } from "./facts.js";
import type { Review, ReviewRequest } from "./plan.js";
import { dayFrom, NEVER } from "./plan-days.js";

export function reviewItem(review: Review, index: number): Item {
  const invitation = review.invitation;
  return {
    at: `/reviews/${index}`,
    on: dayFrom(review.on),
    held: review.status === undefined ? undefined : review.status === "held",
    emergency: review.kind === undefined ? undefined : review.kind === "emergency",
    invitationGiven: invitation?.given ?? (invitation?.on === undefined ? undefined : true),
    invitationInWriting: invitation?.inWriting,
    invitedOn: dayFrom(invitation?.on) ?? (invitation?.given === false ? NEVER : undefined),
    viewsOffered: invitation?.viewsOffered,
    localAuthorityInvited: invitation?.localAuthorityInvited,
    virtualSchoolInvited: review.virtualSchoolInvited,
    outcome: review.outcome,
    continueUntil: dayFrom(review.continueUntil),
    documented: review.documented,
    outcomeNotifiedOn: dayFrom(review.outcomeNotifiedOn),
  };
}

export function requestItem(request: ReviewRequest, index: number): Item {
  return {
    at: `/reviewRequests/${index}`,
    on: dayFrom(request.on),
    by: request.by,
    inWriting: request.inWriting,
    lastReviewOn: dayFrom(request.lastReviewOn),
    compliedWith: request.compliedWith,
  };
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
    return [{ at: undated?.at ?? "/reviews", from: start, next: undefined, first: true }];
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
  return { at: review?.at ?? "/reviews", from, next: (review?.on as Day | undefined) ?? NEVER, first };
}
