import { NO, YES } from "../engine/verdict.js";
import { boundFrom } from "../policy/england/off-site-direction.js";
import type { Force, Severity } from "../policy/vocabulary.js";
import type { Citation, CompiledClause } from "./compile.js";
import type { Inquiry } from "./evaluate.js";

/** How much a clause weighs for a plan. */
export interface Weight {
  readonly force: Force;
  readonly severity: Severity;
}

/**
 * The weight of a clause for this plan. Where the procedure does not bind the school, national guidance expects it all
 * the same: what would be law is then statutory guidance, and what would be an error a warning.
 */
export function weightOf(one: CompiledClause, inquiry: Inquiry): Weight {
  if (!one.procedure || one.force !== "law" || inquiry.binding.bound !== NO) {
    return { force: one.force, severity: one.severity };
  }
  return { force: "statutory-guidance", severity: one.severity === "error" ? "warning" : one.severity };
}

/**
 * The citation of a clause for this plan. Other schools than maintained ones are bound through regulations of 2026 that
 * nobody here has read, so what is said about one of them can be no surer than that.
 */
export function citationFor(one: CompiledClause, { binding, context }: Inquiry): Citation {
  const type = context.facts.plan["homeSchool.type"];
  if (!one.procedure || binding.bound !== YES || type === undefined || type === "maintained")
    return one.citation;
  const { edition, evidence } = one.citation;
  return {
    ...one.citation,
    edition: `${edition}; binding this kind of school through regulations of 2026 known only through others`,
    evidence: evidence === "confirmed" ? "secondary" : evidence,
    inForceFrom: boundFrom[type],
  };
}
