import type { Force, Severity } from "../councils/council.js";
import { NO } from "../rules/verdict.js";
import type { CompiledClause } from "./compile.js";
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
