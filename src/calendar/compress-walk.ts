import type { DateText } from "../days/plain-date.js";
import type { WalkedDay } from "./walks.js";

/** Neighbouring steps of a walk that were left out for one reason, or a single step. `from` is never after `to`. */
export interface WalkedSpan {
  readonly from: DateText;
  readonly to: DateText;
  readonly counted: number | null;
  readonly why: string;
}

/**
 * Shortens a walk of days for display: Saturday and Sunday become a weekend, and days left out for one reason become
 * one span, with the weekends between them. The order stays that of the walk.
 *
 * @example compressWalk(walk).map((span) => span.why)
 * // ["first day off site", "weekend", "October half-term", "weekend", "school day 1"]
 */
export function compressWalk(walk: readonly WalkedDay[]): readonly WalkedSpan[] {
  const spans = mergeNeighbours(walk.map(asSpan));
  return Object.freeze(joinOverWeekends(spans).map((span) => Object.freeze(span)));
}

const WEEKEND = "weekend";

function asSpan({ on, counted, why }: WalkedDay, index: number): WalkedSpan {
  const weekend = index > 0 && (why === "Saturday" || why === "Sunday");
  return { from: on, to: on, counted, why: weekend ? WEEKEND : why };
}

function mergeNeighbours(spans: readonly WalkedSpan[]): WalkedSpan[] {
  const merged: WalkedSpan[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    // The first step is the day the walk starts from and stays by itself.
    if (merged.length > 1 && last !== undefined && leftOutAlike(last, span)) {
      merged[merged.length - 1] = join(last, span);
    } else {
      merged.push(span);
    }
  }
  return merged;
}

function joinOverWeekends(spans: readonly WalkedSpan[]): WalkedSpan[] {
  const joined: WalkedSpan[] = [];
  for (const span of spans) {
    const before = joined[joined.length - 2];
    if (
      joined.length > 2 &&
      joined[joined.length - 1]?.why === WEEKEND &&
      before !== undefined &&
      leftOutAlike(before, span)
    ) {
      joined.splice(-2, 2, join(before, span));
    } else {
      joined.push(span);
    }
  }
  return joined;
}

function leftOutAlike(a: WalkedSpan, b: WalkedSpan): boolean {
  return a.counted === null && b.counted === null && a.why === b.why;
}

function join(a: WalkedSpan, b: WalkedSpan): WalkedSpan {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  return { from: first.from, to: last.to, counted: null, why: a.why };
}
