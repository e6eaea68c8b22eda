/** How a clause or a rule comes out. The words are those of reports. */
export type OutcomeWord = "met" | "not-met" | "cannot-tell" | "does-not-apply" | "not-checked";
export const outcomes = [
  "met",
  "not-met",
  "cannot-tell",
  "does-not-apply",
  "not-checked",
] as const satisfies readonly OutcomeWord[];

// Small integers inside, words at the edge: positions in the list above. What nobody checks never gets as far.
export const MET = 0;
export const NOT_MET = 1;
export const CANNOT_TELL = 2;
export const DOES_NOT_APPLY = 3;
export type Outcome = typeof MET | typeof NOT_MET | typeof CANNOT_TELL | typeof DOES_NOT_APPLY;
