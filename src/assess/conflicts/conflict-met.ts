import type { DateText } from "../../days/plain-date.js";
import type { MissingFact } from "../../engine/missing-fact.js";
import type { ClauseId } from "../../plan/plan.js";
import type { ConflictResult, Governs } from "../../policy/conflict.js";
import type { Evidence } from "../../policy/council.js";

/** One side of a conflict, with its value. */
export interface ConflictSide {
  readonly clauses: readonly ClauseId[];
  readonly says: string;
  /** The value this side gives, in words: "42 days", "agreement needed". */
  readonly value: string;
  /** The day the value comes to for this plan, where it comes to one. */
  readonly by: DateText | null;
}

/** A difference between the council's document and national law or guidance that this plan meets. */
export interface ConflictMet {
  /** `K1` to `K38`. */
  readonly id: string;
  readonly title: string;
  readonly council: ConflictSide;
  readonly national: ConflictSide & { readonly sources: readonly string[] };
  readonly governs: Governs;
  readonly result: ConflictResult;
  /** One plain sentence that says which side governs. */
  readonly says: string;
  readonly evidence: Evidence;
}

/** A difference of which the plan does not say enough to tell whether it meets it, or which side governs. */
export interface OpenConflict {
  readonly id: string;
  readonly title: string;
  readonly missing: readonly MissingFact[];
}

export interface ConflictsOn {
  readonly conflicts: readonly ConflictMet[];
  readonly openConflicts: readonly OpenConflict[];
}
