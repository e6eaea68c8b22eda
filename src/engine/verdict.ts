/**
 * Three-valued logic. An unknown part settles nothing by itself: `all` is no as soon as one part is no, `any` is yes
 * as soon as one part is yes.
 */
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;
export type Verdict = typeof NO | typeof YES | typeof UNKNOWN;

export function verdictOf(value: boolean | undefined): Verdict {
  return value === undefined ? UNKNOWN : value ? YES : NO;
}

export function opposite(verdict: Verdict): Verdict {
  return verdict === UNKNOWN ? UNKNOWN : verdict === YES ? NO : YES;
}
