import { type Context, type Question, underSettings } from "../engine/condition.js";
import {
  addMissingAbout,
  addMissingOfUnknownList,
  differentItemsOf,
  itemsOf,
  possibilitiesOf,
} from "../engine/list-conditions.js";
import { eachOnce, factKind, type MissingFact, missingFact } from "../engine/missing-fact.js";
import { CANNOT_TELL, DOES_NOT_APPLY, MET, NOT_MET, type Outcome } from "../engine/outcome.js";
import type { Rule } from "../engine/rule.js";
import { NO, UNKNOWN, type Verdict, verdictOf, YES } from "../engine/verdict.js";
import { slotOf, withItemFacts } from "../plan/fact-slots.js";
import {
  type FactName,
  type Facts,
  type FactValue,
  type Item,
  isItemFact,
  type ListName,
} from "../plan/facts.js";
import { type ProcedureBinding, procedureBinding } from "../policy/bound-procedure.js";
import type { CompiledCheck, CompiledClause } from "./compile.js";

/** What is asked about one plan: the context of conditions, and which law binds the school. */
export interface Inquiry {
  readonly context: Context;
  readonly binding: ProcedureBinding;
  /** The day that picks the edition of a national clause: the decision where known, else the start. */
  readonly lawDay: number | undefined;
}

export function inquire(context: Context): Inquiry {
  const { facts } = context;
  const decided = facts.plan["decision.madeOn"];
  return {
    context,
    binding: procedureBinding(facts),
    lawDay: decided ?? facts.plan.startsOn,
  };
}

/** The outcome of one check. Every clause of the check has this outcome. */
export function checkOutcome(check: CompiledCheck, inquiry: Inquiry): Outcome {
  return clauseOutcome(check.first, inquiry);
}

function clauseOutcome(one: CompiledClause, inquiry: Inquiry): Outcome {
  const current = inForce(one, inquiry);
  if (current === NO) return DOES_NOT_APPLY;
  const gate = one.gate === undefined ? YES : one.gate.ask(inquiry.context);
  if (gate === NO) return DOES_NOT_APPLY;
  const context = underSettings(inquiry.context, one.settings);
  const own = one.rule === undefined ? attested(one, context.facts) : ruleOutcome(one.rule, context);
  if (own === DOES_NOT_APPLY) return DOES_NOT_APPLY;
  if (gate === UNKNOWN || current === UNKNOWN) return CANNOT_TELL;
  if (one.procedure && inquiry.binding.bound === UNKNOWN) return CANNOT_TELL;
  return own;
}

/**
 * Whether a clause is in force for this plan. A council's document speaks of every plan it is asked about; its clauses
 * say themselves from which start they apply. Where neither decision nor start is known a national clause is taken as
 * in force: its rule will ask for what it needs.
 */
export function inForce(one: CompiledClause, { context, lawDay }: Inquiry): Verdict {
  if (one.force === "council") return YES;
  const { plan } = context.facts;
  const day = one.dateBy === undefined ? lawDay : plan[one.dateBy];
  if (day !== undefined) return verdictOf(day >= one.inForceFrom && day <= one.inForceTo);
  if (one.dateBy === undefined || lawDay === undefined) return YES;
  // What falls due later falls due no earlier than the decision and the start; a managed move, after the direction.
  const earliest = Math.max(
    lawDay,
    plan.startsOn ?? lawDay,
    one.dateBy === "managedMove.startsOn" ? (plan.endsOn ?? lawDay) + 1 : lawDay,
  );
  return earliest >= one.inForceFrom && one.inForceTo === Number.POSITIVE_INFINITY ? YES : UNKNOWN;
}

/** Whether a clause is, or may be, in force for this plan. */
export function isInForce(one: CompiledClause, inquiry: Inquiry): boolean {
  return inForce(one, inquiry) !== NO;
}

function attested(one: CompiledClause, facts: Facts): Outcome {
  const answer = facts.attestations[one.clause.id];
  return answer === undefined ? CANNOT_TELL : answer ? MET : NOT_MET;
}

// What a question can still turn out to be: one bit for each outcome. Two bits or more are "cannot tell".
const CAN_BE_MET = 1 << MET;
const CAN_BE_NOT_MET = 1 << NOT_MET;
const NEED_NOT_APPLY = 1 << DOES_NOT_APPLY;

/** The outcome of a rule under the settings in the context: about the plan, or about every entry of its list. */
export function ruleOutcome(rule: Rule, context: Context): Outcome {
  if (rule.forEach === undefined) return outcomeFrom(possibleHere(rule, context, undefined));
  const items = differentItemsOf(context.facts, rule.forEach);
  if (items === undefined) return CANNOT_TELL;
  if (items.length === 0) return rule.whenNone === "met" ? MET : DOES_NOT_APPLY;
  return outcomeFrom(possibleOverall(rule, rule.forEach, items, context));
}

function outcomeFrom(possible: number): Outcome {
  if (possible === CAN_BE_MET) return MET;
  if (possible === CAN_BE_NOT_MET) return NOT_MET;
  return possible === NEED_NOT_APPLY ? DOES_NOT_APPLY : CANNOT_TELL;
}

/** One entry not met is enough for "not met". Where one surely applies, the whole does, whatever the others come to. */
function possibleOverall(rule: Rule, list: ListName, items: readonly Item[], context: Context): number {
  let anywhere = 0;
  let surelyApplies = false;
  for (let i = 0; i < items.length; i++) {
    const here = possibleAbout(rule, list, items[i] as Item, context);
    if (here === CAN_BE_NOT_MET) return CAN_BE_NOT_MET;
    if ((here & NEED_NOT_APPLY) === 0) surelyApplies = true;
    anywhere |= here;
  }
  return surelyApplies ? anywhere & ~NEED_NOT_APPLY : anywhere;
}

/** What a rule can come to for one entry of its list; for an open half day, wherever it turns out to be. */
function possibleAbout(rule: Rule, list: ListName, item: Item, context: Context): number {
  const possibilities = possibilitiesOf(context.facts, list, item);
  if (possibilities === undefined) return possibleHere(rule, context, item);
  let anywhere = 0;
  for (let i = 0; i < possibilities.length; i++) anywhere |= possibleHere(rule, context, possibilities[i]);
  return anywhere;
}

function possibleHere(rule: Rule, context: Context, item: Item | undefined): number {
  const applies = rule.appliesWhen.ask(context, item);
  if (applies === NO) return NEED_NOT_APPLY;
  const met = rule.metWhen.ask(context, item);
  if (applies === UNKNOWN && met === UNKNOWN && item !== undefined) {
    const slot = openFactOfBoth(rule, item);
    if (slot !== undefined) return possibleEitherWay(rule, context, item, slot);
  }
  const ifItApplies = met === YES ? CAN_BE_MET : met === NO ? CAN_BE_NOT_MET : CAN_BE_MET | CAN_BE_NOT_MET;
  return applies === UNKNOWN ? ifItApplies | NEED_NOT_APPLY : ifItApplies;
}

/** A yes or no of the entry that is not known, and on which hangs both whether the rule applies and whether it is met. */
function openFactOfBoth(rule: Rule, item: Item): number | undefined {
  return factsOfBoth(rule).find((slot) => item.slots[slot] === undefined);
}

const factsOfBothKnown: WeakMap<Rule, readonly number[]> = /* @__PURE__ */ new WeakMap();

/** Each yes or no of an entry that the rule reads both to see whether it applies and whether it is met. */
function factsOfBoth(rule: Rule): readonly number[] {
  let facts = factsOfBothKnown.get(rule);
  if (facts === undefined) {
    facts = rule.appliesWhen.needs
      .filter((name) => isItemFact(name) && factKind(name) === "yes-no")
      .filter((name) => rule.metWhen.needs.includes(name))
      .map((name) => slotOf(name as FactName));
    factsOfBothKnown.set(rule, facts);
  }
  return facts;
}

/** One unknown fact in two places is still one fact: it is tried both ways in both places at once. */
function possibleEitherWay(rule: Rule, context: Context, item: Item, slot: number): number {
  const ifSo = possibleHere(rule, context, withFact(item, slot, true));
  return ifSo | possibleHere(rule, context, withFact(item, slot, false));
}

function withFact(item: Item, slot: number, value: boolean): Item {
  const copy = withItemFacts(item, {});
  (copy.slots as FactValue[])[slot] = value;
  return copy;
}

/** The entries of the rule's list with this outcome, under the settings in the context. */
export function itemsWithOutcome(rule: Rule, context: Context, wanted: Outcome): readonly Item[] {
  if (rule.forEach === undefined) return [];
  const found: Item[] = [];
  for (const item of itemsOf(context.facts, rule.forEach) ?? []) {
    if (outcomeFrom(possibleAbout(rule, rule.forEach, item, context)) === wanted) found.push(item);
  }
  return found;
}

/** Exactly the facts that would settle a check that cannot be told, each once. */
export function missingFacts(check: CompiledCheck, inquiry: Inquiry): readonly MissingFact[] {
  const { first } = check;
  const context = underSettings(inquiry.context, first.settings);
  const found: MissingFact[] = [];
  if (first.gate?.ask(context) === UNKNOWN) first.gate.addMissing(context, found);
  if (first.dateBy !== undefined && inForce(first, inquiry) === UNKNOWN) {
    found.push(missingFact(first.dateBy));
  }
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
  return eachOnce(found);
}

function missingForRule(rule: Rule, context: Context, found: MissingFact[]): void {
  if (rule.forEach === undefined) {
    missingHere(rule, context, undefined, found);
    return;
  }
  const items = itemsOf(context.facts, rule.forEach);
  const question: Question = {
    ask: () => UNKNOWN,
    addMissing: (about, into, item) => missingHere(rule, about, item, into),
  };
  if (items === undefined) addMissingOfUnknownList(rule.forEach, question, context, found);
  else missingForEntries(rule, rule.forEach, items, question, context, found);
}

/** Where one entry surely applies, only those that may be not met are still in question. */
function missingForEntries(
  rule: Rule,
  list: ListName,
  items: readonly Item[],
  question: Question,
  context: Context,
  found: MissingFact[],
): void {
  const possible = items.map((item) => possibleAbout(rule, list, item, context));
  const surelyApplies = possible.some((here) => (here & NEED_NOT_APPLY) === 0);
  items.forEach((item, i) => {
    const here = possible[i] as number;
    if (outcomeFrom(here) !== CANNOT_TELL || (surelyApplies && (here & CAN_BE_NOT_MET) === 0)) return;
    addMissingAbout(list, item, question, context, found);
  });
}

function missingHere(rule: Rule, context: Context, item: Item | undefined, found: MissingFact[]): void {
  const applies = rule.appliesWhen.ask(context, item);
  if (applies === NO) return;
  if (applies === UNKNOWN) rule.appliesWhen.addMissing(context, found, item);
  if (rule.metWhen.ask(context, item) === UNKNOWN) rule.metWhen.addMissing(context, found, item);
}
