import { schoolDaysAfter } from "../calendar/counting.js";
import { type CompiledDocument, documentsInUse } from "../check/compile.js";
import { type DateText, formatDay } from "../days/plain-date.js";
import { compileCondition } from "../engine/compile-condition.js";
import type { Condition, Context } from "../engine/condition.js";
import { YES } from "../engine/verdict.js";
import type { ClauseId } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { treeForAll } from "../rules/circumstances.js";
import type { Action, ActionDefinition } from "./action.js";
import { actionDefinitions } from "./action-definitions.js";

/** A plan, and what its clauses came to. */
interface Tested {
  readonly inquiry: { readonly context: Context };
  readonly clauses: { readonly [clause: ClauseId]: { readonly outcome: string } };
}

let compiled: readonly { readonly definition: ActionDefinition; readonly when: Condition }[] | undefined;

/** What is to be done on rolls and in records for a plan that ends, or that a managed move follows. */
export function actionsFor(council: Council | undefined, tested: Tested): readonly Action[] {
  compiled ??= actionDefinitions.map((definition) => ({
    definition,
    when: compileCondition(treeForAll(definition.when)),
  }));
  const found: Action[] = [];
  for (const { definition, when } of compiled) {
    if (when.ask(tested.inquiry.context) !== YES) continue;
    const action = actionOf(definition, documentsInUse(council), tested);
    if (action !== undefined) found.push(action);
  }
  return found;
}

function actionOf(
  { id, rules, done, by }: ActionDefinition,
  documents: readonly CompiledDocument[],
  { inquiry: { context }, clauses: outcomes }: Tested,
): Action | undefined {
  const held = documents
    .flatMap((document) => document.clauses)
    .filter(({ rule }) => rule !== undefined && rules.includes(rule.id));
  const applying = held.filter(({ clause }) => outcomes[clause.id]?.outcome !== "does-not-apply");
  const asking = applying.length > 0 ? applying : held;
  const [first] = asking;
  if (first === undefined) return undefined;
  const stated = context.facts.plan[done];
  // National law comes last, and sets the day where it asks for the action.
  const setsTheDay = held.at(-1) ?? first;
  return {
    id,
    clauses: asking.map(({ clause }) => clause.id),
    state: stated === undefined ? "not-stated" : isDone(stated) ? "done" : "not-done",
    by: by === undefined ? null : dayDue(by, context),
    evidence: (by === undefined ? first : setsTheDay).citation.evidence,
  };
}

// A day known not to exist ("none") says that it was not done.
function isDone(stated: boolean | number | string): boolean {
  return typeof stated === "number" ? Number.isFinite(stated) : stated === true;
}

function dayDue(
  { from, schoolDaysAfter: count }: NonNullable<ActionDefinition["by"]>,
  { facts, calendar }: Context,
): DateText | null {
  const days = from.map((name) => facts.plan[name] as number | undefined);
  const day = days.find((one) => one !== undefined && Number.isFinite(one));
  if (day === undefined) return null;
  if (count === undefined) return formatDay(day);
  const due = calendar === undefined ? undefined : schoolDaysAfter(calendar, day, count);
  return due === undefined ? null : formatDay(due);
}
