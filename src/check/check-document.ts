import type { Outcome } from "../engine/outcome.js";
import type { CompiledDocument } from "./compile.js";
import { checkOutcome, type Inquiry } from "./evaluate.js";

/** A document with the outcome of each of its checks. */
export interface CheckedDocument {
  readonly document: CompiledDocument;
  readonly outcomes: readonly Outcome[];
}

/** Asks every check of a document about a plan. */
export function checkDocument(document: CompiledDocument, inquiry: Inquiry): CheckedDocument {
  return { document, outcomes: document.checks.map((check) => checkOutcome(check, inquiry)) };
}
