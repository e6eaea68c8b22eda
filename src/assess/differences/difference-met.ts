import type { DateText } from "../../days/plain-date.js";
import type { MissingFact } from "../../engine/missing-fact.js";
import type { NumberSetting } from "../../engine/settings.js";
import type { Message } from "../../input/message.js";
import type { ClauseId } from "../../plan/plan.js";
import type { DifferenceResult, Evidence, Governs } from "../../policy/vocabulary.js";

/** One side of a difference, with its value. */
export interface DifferenceSide {
  readonly clauses: readonly ClauseId[];
  readonly says: string;
  /** The value this side gives: a number that its clause sets, or words such as "agreement needed"; null where it gives none. */
  readonly value: SetNumber | string | null;
  /** The day the value comes to for this plan, where it comes to one. */
  readonly by: DateText | null;
}

/** A number that a clause sets. */
export type SetNumber = { readonly setting: NumberSetting; readonly value: number };

/**
 * A difference between the council's document and national law or guidance that this plan meets. The sentence that says
 * which side governs is `code` in a catalogue that has it, else `template`, filled from `values`.
 */
export interface DifferenceMet extends Message {
  /** `K1` to `K38`, or an id of the council's own. */
  readonly id: string;
  readonly title: string;
  readonly council: DifferenceSide;
  readonly national: DifferenceSide & { readonly sources: readonly string[] };
  readonly governs: Governs;
  readonly result: DifferenceResult;
  /** The sentence as the council's data or the library's has it, with the names of values in braces. */
  readonly template: string;
  readonly evidence: Evidence;
}

/** A difference of which the plan does not say enough to tell whether it meets it, or which side governs. */
export interface OpenDifference {
  readonly id: string;
  readonly title: string;
  readonly missing: readonly MissingFact[];
}

export interface DifferencesOn {
  readonly differences: readonly DifferenceMet[];
  readonly openDifferences: readonly OpenDifference[];
}
