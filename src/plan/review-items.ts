import type { Day } from "../days/plain-date.js";
import { newEntry } from "./fact-slots.js";
import type { Item } from "./facts.js";
import type { Plan } from "./plan.js";
import { NEVER } from "./plan-days.js";
import { statedEntries } from "./stated-facts.js";

/** The reviews, as they stand on a day where one is taken as today. */
export function reviewItems(plan: Plan, asOf: Day | undefined): readonly Item[] | undefined {
  return statedEntries("reviews", plan)?.map((item, i) => {
    const { status, kind } = plan.reviews?.[i] ?? {};
    const { on } = item;
    const isToCome = asOf !== undefined && on !== undefined && on > asOf;
    item.held = isToCome ? false : status === undefined ? undefined : status === "held";
    item.missed = status === "planned" && asOf !== undefined && on !== undefined && on < asOf;
    item.emergency = kind === undefined ? undefined : kind === "emergency";
    return item;
  });
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
  const dated = [...counted].sort((a, b) => (a.on as Day) - (b.on as Day) || heldFirst(a) - heldFirst(b));
  if (start === undefined) return [gapTo(end === NEVER ? undefined : dated[0], start, true)];
  const gaps: Item[] = [];
  let from = start;
  for (const review of dated) {
    // A meeting before the start is no review of the placement, and two on one day end one span.
    if ((review.on as Day) < start || (gaps.length > 0 && review.on === from)) continue;
    gaps.push(gapTo(review, from, gaps.length === 0));
    from = review.on as Day;
  }
  gaps.push(gapTo(undefined, from, gaps.length === 0));
  return gaps;
}

/** Of two on one day the one that was held counts, else one that may have been. */
function heldFirst({ held }: Item): number {
  return held === true ? 0 : held === undefined ? 1 : 2;
}

/** The span to a review, or where there is none, on without one. */
function gapTo(review: Item | undefined, from: Day | undefined, first: boolean): Item {
  return gapOf(review, from, review?.on ?? NEVER, first);
}

function gapOf(review: Item | undefined, from: Day | undefined, next: Day | undefined, first: boolean): Item {
  const item = newEntry("gaps", review?.at ?? "/reviews");
  item.from = from;
  item.next = next;
  item.first = first;
  return item;
}
