import { type CompiledCheck, type CompiledClause, checksInUse } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import { type Day, textOfDay } from "../days/plain-date.js";
import { compileCondition } from "../engine/compile-condition.js";
import type { Condition } from "../engine/condition.js";
import { YES } from "../engine/verdict.js";
import type { ClauseId } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { treeForAll } from "../rules/circumstances.js";
import type { Action, ActionDefinition } from "./action.js";
import { actionDefinitions } from "./action-definitions.js";
import { dutiesOf } from "./duties-of.js";
import type { Duty } from "./duty.js";
import { lifeOn } from "./life.js";

/** A plan, and what its clauses came to. */
interface Tested {
  readonly inquiry: Inquiry;
  readonly clauses: { readonly [clause: ClauseId]: { readonly outcome: string } };
}

interface CompiledAction {
  readonly definition: ActionDefinition;
  readonly when: Condition;
}

let compiled: readonly CompiledAction[] | undefined;

/** What is to be done on rolls and in records for a plan that ends, or that a managed move follows. */
export function actionsFor(
  council: Council | undefined,
  tested: Tested,
  asOf: Day | undefined,
): readonly Action[] {
  compiled ??= actionDefinitions.map((definition) => ({
    definition,
    when: compileCondition(treeForAll(definition.when)),
  }));
  const called = compiled.filter(({ when }) => when.ask(tested.inquiry.context) === YES);
  if (called.length === 0) return [];
  const checks = checksInUse(council);
  return called.flatMap(({ definition }) => {
    const asking = checks.filter(({ first }) => definition.rules.includes(first.rule?.id ?? ""));
    const duties = dutiesOf(lifeOn(tested.inquiry, asking, asOf));
    return asking.length === 0 ? [] : [actionOf(definition, asking, duties, tested)];
  });
}

function actionOf(
  { id, done, isDated }: ActionDefinition,
  asking: readonly CompiledCheck[],
  duties: readonly Duty[],
  { inquiry: { context }, clauses: outcomes }: Tested,
): Action {
  const clauses = asking.flatMap((check) => check.clauses);
  const applying = clauses.filter(({ clause }) => outcomes[clause.id]?.outcome !== "does-not-apply");
  const asked = applying.length > 0 ? applying : clauses;
  const dated = isDated === true ? duties.find(({ limit }) => limit !== undefined) : undefined;
  const cited = dated?.checks[0]?.first ?? (asked[0] as CompiledClause);
  const stated = context.facts.plan[done];
  return {
    id,
    clauses: asked.map(({ clause }) => clause.id),
    state: stated === undefined ? "not-stated" : isDone(stated) ? "done" : "not-done",
    by: textOfDay(dated?.limit?.day),
    evidence: cited.citation.evidence,
  };
}

// A day known not to exist ("none") says that it was not done.
function isDone(stated: boolean | number | string): boolean {
  return typeof stated === "number" ? Number.isFinite(stated) : stated === true;
}
