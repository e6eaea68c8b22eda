import { parseDay } from "../days/plain-date.js";
import { type FactName, type FactOfKind, factInfo, type Item } from "../plan/facts.js";
import { type Context, readFact } from "./condition.js";
import { factKind, type MissingFact, missingFact, wordsFor } from "./missing-fact.js";
import type { NumberSetting } from "./settings.js";

/** Before every day and below every number. */
export const EARLIEST = Number.NEGATIVE_INFINITY;
const LATEST = Number.POSITIVE_INFINITY;

/** After every date that can be written, and before a day that never comes. */
export const AFTER_ALL_DATES = 1_000_000;

/** How a day is counted; explained in docs/counting-days.md. */
export type Counting =
  | "the-day-itself"
  | "school-days-before"
  | "calendar-days-before"
  | "calendar-days-after"
  | "school-weeks-after";

/** The smallest and the largest value that something can have, and what would settle it. */
export interface Bounds {
  least(context: Context, item?: Item): number;
  most(context: Context, item?: Item): number;
  addMissing(context: Context, into: MissingFact[], item?: Item): void;
}

/**
 * A day or a number that may be known only within bounds. Two quantities can be compared as soon as their bounds
 * do not cross, so that an answer is given whenever the unknown part cannot change it.
 */
export interface Quantity<out Needs extends string = string, out Uses extends string = string>
  extends Bounds {
  readonly words: string;
  readonly needs: readonly Needs[];
  readonly uses: readonly Uses[];
  /** For a counted day: how it is counted, from which quantity and how many. */
  readonly counted?: {
    readonly counting: Counting;
    readonly from: Quantity;
    count(context: Context): number;
  };
}

/** Days of which the second is never before the first: the reader refuses such a plan. */
const inOrder: readonly (readonly [first: FactOfKind<"day">, second: FactOfKind<"day">])[] = [
  ["startsOn", "endsOn"],
  ["review.on", "review.continueUntil"],
];

type Read = (context: Context, item?: Item) => number | undefined;
const unknown: Read = () => undefined;

/** The day or number of a fact. Where it is not known, the day it has to come after or before bounds it. */
export function fact<const N extends FactOfKind<"day"> | FactOfKind<"number">>(name: N): Quantity<N, never> {
  const read = readFact(name as FactName) as Read;
  const earlier = inOrder.find(([, second]) => second === name)?.[0];
  const later = inOrder.find(([first]) => first === name)?.[1];
  const notBefore = earlier === undefined ? unknown : (readFact(earlier) as Read);
  const notAfter = later === undefined ? unknown : (readFact(later) as Read);
  const greatest = factKind(name) === "day" && !factInfo(name).mayNeverCome ? AFTER_ALL_DATES : LATEST;
  return {
    words: wordsFor(name as FactName),
    needs: [name],
    uses: [],
    least: (context, item) => read(context, item) ?? notBefore(context, item) ?? EARLIEST,
    most: (context, item) => read(context, item) ?? Math.min(notAfter(context, item) ?? greatest, greatest),
    addMissing: (context, into, item) => {
      if (read(context, item) === undefined) into.push(missingFact(name, item));
    },
  };
}

/** The number a document sets. */
export function setting<const U extends NumberSetting>(name: U, words: string): Quantity<never, U> {
  const read = (context: Context): number => context.settings[name] as number;
  return { words, needs: [], uses: [name], least: read, most: read, addMissing: () => {} };
}

/** The day a document sets. */
export const settingDay: Quantity<never, "from"> = {
  words: "the day the document sets",
  needs: [],
  uses: ["from"],
  least: ({ settings }) => parseDay(settings.from) ?? Number.NaN,
  most: ({ settings }) => parseDay(settings.from) ?? Number.NaN,
  addMissing: () => {},
};
