import type { CompiledCheck, CompiledClause } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import type { Force, Severity } from "../councils/council.js";
import type { ClauseId } from "../plan/plan.js";
import { NO } from "../rules/verdict.js";

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

const forces: readonly Force[] = [
  "law",
  "statutory-guidance",
  "council",
  "guidance",
  "announced",
  "data-check",
];

/** The check that weighs most, with its weight; undefined where there is none. */
export function heaviestOf(
  checks: readonly CompiledCheck[],
  inquiry: Inquiry,
): { readonly check: CompiledCheck; readonly weight: Weight } | undefined {
  const weighed = checks.map((check) => ({ check, weight: weightOf(check.first, inquiry) }));
  return weighed.sort((a, b) => forces.indexOf(a.weight.force) - forces.indexOf(b.weight.force))[0];
}

/** The clauses of several checks, the one cited first. */
export function clauseIds(
  checks: readonly CompiledCheck[],
  cited: CompiledClause | undefined,
): readonly ClauseId[] {
  const ids = checks.flatMap((check) => check.clauses.map(({ clause }) => clause.id));
  return cited === undefined ? ids : [cited.clause.id, ...ids.filter((id) => id !== cited.clause.id)];
}
