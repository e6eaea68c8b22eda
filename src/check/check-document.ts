import type { Outcome } from "../engine/outcome.js";
import type { CompiledDocument } from "./compile.js";
import { asFarAsBound, type Inquiry, outcomeIfBound } from "./evaluate.js";

/** A document with the outcome of each of its checks. */
export interface CheckedDocument {
  readonly document: CompiledDocument;
  readonly outcomes: readonly Outcome[];
  /** The same where the procedure binds the school, whether it does or not. */
  readonly ifBound: readonly Outcome[];
}

/** Asks every check of a document about a plan. */
export function checkDocument(document: CompiledDocument, inquiry: Inquiry): CheckedDocument {
  const { checks } = document;
  const ifBound = checks.map((check) => outcomeIfBound(check, inquiry));
  const outcomes = checks.map((check, i) => asFarAsBound(check, ifBound[i] as Outcome, inquiry));
  return { document, outcomes, ifBound };
}
