import { type CompiledCheck, checksInUse } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import { type Day, textOfDay } from "../days/plain-date.js";
import { compileCondition } from "../engine/compile-condition.js";
import type { Condition } from "../engine/condition.js";
import { YES } from "../engine/verdict.js";
import type { Council } from "../policy/accepted.js";
import { treeForAll } from "../rules/circumstances.js";
import type { Action, ActionDefinition } from "./action.js";
import { actionDefinitions } from "./action-definitions.js";
import { dutiesOf } from "./duties-of.js";
import type { Duty } from "./duty.js";
import { isAfter, lifeOn } from "./life.js";

interface CompiledAction {
  readonly definition: ActionDefinition;
  readonly when: Condition;
}

let compiled: readonly CompiledAction[] | undefined;

/** What is to be done on rolls and in records for a plan that ends, or that a managed move follows. */
export function actionsFor(
  council: Council | undefined,
  inquiry: Inquiry,
  asOf: Day | undefined,
): readonly Action[] {
  const { context } = inquiry;
  compiled ??= actionDefinitions.map((definition) => ({
    definition,
    when: compileCondition(treeForAll(definition.when)),
  }));
  const called = compiled.filter(({ when }) => when.ask(context) === YES);
  if (called.length === 0) return [];
  const checks = checksInUse(council);
  return called.flatMap(({ definition }) => {
    const asking = checks.filter(({ first }) => definition.rules.includes(first.rule?.id ?? ""));
    const duties = dutiesOf(lifeOn(inquiry, asking, asOf)).filter(({ status }) => status !== "not-needed");
    return duties.length === 0
      ? []
      : [actionOf(definition, duties, context.facts.plan[definition.done], asOf)];
  });
}

function actionOf(
  { id, isDated }: ActionDefinition,
  duties: readonly Duty[],
  stated: boolean | number | string | undefined,
  asOf: Day | undefined,
): Action {
  const dated = isDated === true ? duties.find(({ limit }) => limit !== undefined) : undefined;
  const [cited] = (dated ?? (duties[0] as Duty)).checks as readonly [CompiledCheck];
  return {
    id,
    clauses: duties.flatMap(({ checks }) => checks.flatMap(({ ids }) => ids)),
    state: stated === undefined ? "not-stated" : isDone(stated, asOf) ? "done" : "not-done",
    by: textOfDay(dated?.limit?.day),
    missing: dated?.limit?.missing ?? [],
    evidence: cited.first.citation.evidence,
  };
}

// A day known not to exist ("none") says that it was not done, and a day still to come that it is planned.
function isDone(stated: boolean | number | string, asOf: Day | undefined): boolean {
  return typeof stated === "number" ? Number.isFinite(stated) && !isAfter(stated, asOf) : stated === true;
}
