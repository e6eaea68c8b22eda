import { entries } from "../sample.js";
import type { Entry } from "./entries.js";

/**
 * One bad or odd input. `gives` is worked out by hand: of a refused input all issues in order, each as `code path`;
 * of one that is read, lines that must be among what the answer says (see `entries.ts`).
 */
export type Sample = readonly [
  id: string,
  title: string,
  entry: Entry,
  input: () => unknown,
  gives: readonly string[],
  /** Where another answer might have been expected: why this is the right one. */
  why?: string,
];

/** Every other number from the first to the last, under each letter: the ids of all samples. */
const numbered: Readonly<Record<string, readonly [first: number, last: number]>> = {
  A: [1, 17],
  B: [1, 21],
  C: [1, 17],
  D: [2, 22],
  E: [1, 21],
  F: [2, 32],
  G: [1, 37],
  H: [1, 23],
  I: [1, 15],
  J: [1, 29],
  K: [1, 17],
  L: [1, 29],
  M: [2, 36],
  N: [2, 14],
  O: [2, 18],
  P: [1, 13],
  Q: [1, 35],
  R: [2, 22],
  S: [2, 10],
  T: [2, 12],
  U: [2, 16],
  V: [2, 16],
};

export const sampleIds: readonly string[] = Object.entries(numbered).flatMap(([letter, [first, last]]) =>
  entries((last - first) / 2 + 1, (i) => `${letter}${String(first + 2 * i).padStart(2, "0")}`),
);
