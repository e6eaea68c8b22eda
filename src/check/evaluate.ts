import { type ProcedureBinding, procedureBinding } from "../law/bound-procedure.js";
import type { Facts, Item } from "../plan/facts.js";
import { type Context, itemsOf, type MissingFact, missingList } from "../rules/condition.js";
import type { Rule } from "../rules/rule.js";
import { NO, UNKNOWN, YES } from "../rules/verdict.js";
import type { CompiledCheck, CompiledClause } from "./compile.js";
import { CANNOT_TELL, DOES_NOT_APPLY, MET, NOT_MET, type Outcome } from "./outcome.js";

/** What is asked about one plan: the context of conditions, and which law binds the school. */
export interface Inquiry {
  readonly context: Context;
  readonly binding: ProcedureBinding;
  /** The day that picks the edition of national clauses: the decision where known, else the start; else unknown. */
  readonly lawDay: number | undefined;
}

export function inquire(context: Context): Inquiry {
  const { facts } = context;
  const decided = facts.plan["decision.madeOn"] as number | undefined;
  return {
    context,
    binding: procedureBinding(facts),
    lawDay: decided ?? (facts.plan.startsOn as number | undefined),
  };
}

/** The outcome of one check. Every clause of the check has this outcome. */
export function checkOutcome(check: CompiledCheck, inquiry: Inquiry): Outcome {
  return clauseOutcome(check.first, inquiry);
}

function clauseOutcome(one: CompiledClause, inquiry: Inquiry): Outcome {
  const { context } = inquiry;
  if (!inForce(one, inquiry.lawDay)) return DOES_NOT_APPLY;
  const gate = one.gate === undefined ? YES : one.gate.ask(context);
  if (gate === NO) return DOES_NOT_APPLY;
  context.settings = one.settings;
  const own = one.rule === undefined ? attested(one, context.facts) : ruleOutcome(one.rule, context);
  if (own === DOES_NOT_APPLY) return DOES_NOT_APPLY;
  if (gate === UNKNOWN) return CANNOT_TELL;
  if (one.procedure && inquiry.binding.bound === UNKNOWN) return CANNOT_TELL;
  return own;
}

/** A clause whose edition cannot be picked for want of a date is taken as in force: its rule will ask for the date. */
function inForce(one: CompiledClause, lawDay: number | undefined): boolean {
  return lawDay === undefined || (lawDay >= one.inForceFrom && lawDay <= one.inForceTo);
}

function attested(one: CompiledClause, facts: Facts): Outcome {
  const answer = facts.attestations[one.clause.id];
  return answer === undefined ? CANNOT_TELL : answer ? MET : NOT_MET;
}

/** The outcome of a rule under the settings in the context: about the plan, or about every entry of its list. */
export function ruleOutcome(rule: Rule, context: Context): Outcome {
  if (rule.forEach === undefined) return outcomeHere(rule, context);
  const items = itemsOf(context.facts, rule.forEach);
  if (items === undefined) return CANNOT_TELL;
  if (items.length === 0) return rule.whenNone === "met" ? MET : DOES_NOT_APPLY;
  let outcome: Outcome = DOES_NOT_APPLY;
  for (let i = 0; i < items.length; i++) {
    context.item = items[i];
    const here = outcomeHere(rule, context);
    if (here === NOT_MET) {
      outcome = NOT_MET;
      break;
    }
    if (here === CANNOT_TELL || (here === MET && outcome === DOES_NOT_APPLY)) outcome = here;
  }
  context.item = undefined;
  return outcome;
}

function outcomeHere(rule: Rule, context: Context): Outcome {
  const applies = rule.appliesWhen.ask(context);
  if (applies === NO) return DOES_NOT_APPLY;
  if (applies === UNKNOWN) return CANNOT_TELL;
  const met = rule.metWhen.ask(context);
  return met === YES ? MET : met === NO ? NOT_MET : CANNOT_TELL;
}

/** The entries of the rule's list with this outcome, under the settings in the context. */
export function itemsWithOutcome(rule: Rule, context: Context, wanted: Outcome): readonly Item[] {
  if (rule.forEach === undefined) return [];
  const found: Item[] = [];
  for (const item of itemsOf(context.facts, rule.forEach) ?? []) {
    context.item = item;
    if (outcomeHere(rule, context) === wanted) found.push(item);
  }
  context.item = undefined;
  return found;
}

/** Exactly the facts that would settle a check that cannot be told, each once. */
export function missingFacts(check: CompiledCheck, inquiry: Inquiry): readonly MissingFact[] {
  const { context } = inquiry;
  const { first } = check;
  const found: MissingFact[] = [];
  context.settings = first.settings;
  if (first.gate?.ask(context) === UNKNOWN) first.gate.addMissing(context, found);
  if (first.procedure && inquiry.binding.bound === UNKNOWN) found.push(...inquiry.binding.missing);
  if (first.rule === undefined) {
    const { id } = first.clause;
    if (context.facts.attestations[id] === undefined) {
      found.push({
        fact: "attestation",
        at: `/attestations/${id}`,
        words: "a person's answer to this question",
      });
    }
  } else {
    missingForRule(first.rule, context, found);
  }
  const seen = new Set<string>();
  return found.filter(({ at, words }) => {
    const key = `${at} ${words}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function missingForRule(rule: Rule, context: Context, found: MissingFact[]): void {
  if (rule.forEach === undefined) {
    missingHere(rule, context, found);
    return;
  }
  const items = itemsOf(context.facts, rule.forEach);
  if (items === undefined) {
    found.push(missingList(rule.forEach));
    return;
  }
  for (const item of items) {
    context.item = item;
    missingHere(rule, context, found);
  }
  context.item = undefined;
}

function missingHere(rule: Rule, context: Context, found: MissingFact[]): void {
  const applies = rule.appliesWhen.ask(context);
  if (applies === NO) return;
  if (applies === UNKNOWN) rule.appliesWhen.addMissing(context, found);
  if (rule.metWhen.ask(context) === UNKNOWN) rule.metWhen.addMissing(context, found);
}
