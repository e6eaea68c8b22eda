import type { CompiledCheck, CompiledClause } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import { type Weight, weightOf } from "../check/weight.js";
import type { ClauseId } from "../plan/plan.js";
import { forceOrder } from "../policy/council.js";

/** The check that weighs most, with its weight; undefined where there is none. */
export function heaviestOf(
  checks: readonly CompiledCheck[],
  inquiry: Inquiry,
): { readonly check: CompiledCheck; readonly weight: Weight } | undefined {
  const weighed = checks.map((check) => ({ check, weight: weightOf(check.first, inquiry) }));
  return weighed.sort((a, b) => forceOrder.indexOf(a.weight.force) - forceOrder.indexOf(b.weight.force))[0];
}

/** The clauses of several checks, the one cited first. */
export function clauseIds(
  checks: readonly CompiledCheck[],
  cited: CompiledClause | undefined,
): readonly ClauseId[] {
  const ids = checks.flatMap((check) => check.clauses.map(({ clause }) => clause.id));
  return cited === undefined ? ids : [cited.clause.id, ...ids.filter((id) => id !== cited.clause.id)];
}
