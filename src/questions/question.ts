import type { Entry } from "../plan/entry.js";
import type { ClauseId } from "../plan/plan.js";

/**
 * What an answer looks like: `part` for a list or an object with fields of its own, which no single answer fills;
 * `council` for the three-digit code of a council.
 */
export type AnswerKind = "yes-no" | "word" | "day" | "number" | "council" | "part";

/** One of few possible answers, with the clauses that are settled once it is given. */
export interface PossibleAnswer {
  readonly value: boolean | string;
  /** People's words for it; null for a yes or no. */
  readonly label: string | null;
  readonly settles: readonly ClauseId[];
}

/** Something the plan leaves open, as a question. */
export interface OpenQuestion {
  /** JSON Pointer of where the answer would stand in the plan. */
  readonly at: string;
  readonly kind: AnswerKind;
  /** For a yes or no the statement that is true when the answer is yes; else what is asked for, as a noun phrase. */
  readonly asks: string;
  /** What to write, in words that follow "Write". */
  readonly expected: string;
  /** The list entry it is about; null for the plan as a whole. */
  readonly about: Entry | null;
  /** The word that can stand in place of a day, for a day that never comes; null where there is none. */
  readonly or: string | null;
  /** For a yes or no and for a word: every answer there can be. */
  readonly answers: readonly PossibleAnswer[];
  /** The clauses that are settled whichever way it is answered: every answer was tried, or one for all that come out alike. */
  readonly settles: readonly ClauseId[];
  /** Every clause it keeps open, those among them that need more than this answer. */
  readonly keepsOpen: readonly ClauseId[];
  /** Whether its answers were tried: not for a `part`, nor once the most that one call tries has been reached. */
  readonly tried: boolean;
}
