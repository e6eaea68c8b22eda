import type { DateText } from "../days/plain-date.js";
import type { WordedDay } from "./word-duties.js";

/** Neighbouring steps of a walk that were left out for one reason, or a single step. `from` is never after `to`. */
export interface WalkedSpan {
  readonly from: DateText;
  readonly to: DateText;
  readonly counted: number | null;
  readonly why: string;
  readonly says: string;
}

/**
 * Shortens a walk of days for display: Saturday and Sunday become a weekend, and days left out for one reason become
 * one span, with the weekends between them. The order stays that of the walk.
 *
 * @example compressWalk(walk).map((span) => span.says)
 * // ["first day off site", "weekend", "October half-term", "weekend", "school day 1"]
 */
export function compressWalk(walk: readonly WordedDay[]): readonly WalkedSpan[] {
  const spans = mergeNeighbours(walk.map(asSpan));
  return Object.freeze(joinOverWeekends(spans).map((span) => Object.freeze(span)));
}

const WEEKEND = "weekend";

function asSpan({ on, counted, why, says }: WordedDay): WalkedSpan {
  const weekend = why === "day.saturday" || why === "day.sunday";
  return { from: on, to: on, counted, ...(weekend ? { why: WEEKEND, says: WEEKEND } : { why, says }) };
}

function mergeNeighbours(spans: readonly WalkedSpan[]): WalkedSpan[] {
  const merged: WalkedSpan[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last !== undefined && leftOutAlike(last, span)) {
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
    if (joined[joined.length - 1]?.why === WEEKEND && before !== undefined && leftOutAlike(before, span)) {
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
  return { from: first.from, to: last.to, counted: null, why: a.why, says: a.says };
}
