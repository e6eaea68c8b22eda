import { codeCount, meaningOf, type StatisticalMeaning } from "./attendance-codes.js";

/** Attendance over a span of marks. */
export interface AttendanceRate {
  readonly attending: number;
  readonly possible: number;
  /** Attending out of possible, in percent to one decimal, halves rounded up; null when none was possible. */
  readonly percent: number | null;
}

/** How one session counts: as its code says, or not at all where there is no mark. */
export type Counted = StatisticalMeaning | "no-mark";

const counts: readonly Counted[] = Array.from({ length: codeCount }, (_, i) => meaningOf(i) ?? "no-mark");

/** How a code with this number counts. */
export function countedAs(code: number): Counted {
  return counts[code] as Counted;
}

/**
 * The attendance rate of marks given as how often each code occurs.
 *
 * @example rateOf(totals).percent // 93.3
 */
export function rateOf(totals: Uint32Array): AttendanceRate {
  let attending = 0;
  let possible = 0;
  for (let code = 0; code < codeCount; code += 1) {
    const times = totals[code] as number;
    if (isPossible(countedAs(code))) possible += times;
    if (countedAs(code) === "attending") attending += times;
  }
  return rate(attending, possible);
}

/** The rate after sessions that counted one way count another: each pair is how it counted and how it counts now. */
export function changedRate(
  from: AttendanceRate,
  changes: readonly (readonly [before: Counted, now: Counted])[],
): AttendanceRate {
  let { attending, possible } = from;
  for (const [before, now] of changes) {
    attending += Number(now === "attending") - Number(before === "attending");
    possible += Number(isPossible(now)) - Number(isPossible(before));
  }
  return rate(attending, possible);
}

function isPossible(counted: Counted): boolean {
  return counted === "attending" || counted === "authorised-absence" || counted === "unauthorised-absence";
}

// In whole tenths of a percent, so that no fraction is ever rounded twice.
function rate(attending: number, possible: number): AttendanceRate {
  const percent = possible === 0 ? null : Math.floor((2000 * attending + possible) / (2 * possible)) / 10;
  return { attending, possible, percent };
}
