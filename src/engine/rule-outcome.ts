import { withItemFacts } from "../plan/fact-slots.js";
import type { FactValue, Item, ListName } from "../plan/facts.js";
import type { Context, Question } from "./condition.js";
import type { MissingFact } from "./missing-fact.js";
import { CANNOT_TELL, DOES_NOT_APPLY, MET, NOT_MET, type Outcome } from "./outcome.js";
import { addMissingAbout, addMissingOfUnknownList, differentItemsOf, possibilitiesOf } from "./over-list.js";
import type { CompiledRule } from "./rule.js";
import { NO, UNKNOWN, YES } from "./verdict.js";

// What a rule can still turn out to be: one bit for each outcome. Two bits or more are "cannot tell".
const CAN_BE_MET = 1 << MET;
const CAN_BE_NOT_MET = 1 << NOT_MET;
const NEED_NOT_APPLY = 1 << DOES_NOT_APPLY;

/** The outcome of a rule: about the plan, or about every entry of its list. */
export function ruleOutcome(rule: CompiledRule, context: Context): Outcome {
  const { forEach } = rule;
  if (forEach === undefined) return outcomeFrom(possibleHere(rule, context, undefined));
  const items = differentItemsOf(context.facts, forEach);
  if (items === undefined) return CANNOT_TELL;
  if (items.length === 0) return DOES_NOT_APPLY;
  return outcomeFrom(possibleOverall(rule, forEach, items, context));
}

function outcomeFrom(possible: number): Outcome {
  if (possible === CAN_BE_MET) return MET;
  if (possible === CAN_BE_NOT_MET) return NOT_MET;
  return possible === NEED_NOT_APPLY ? DOES_NOT_APPLY : CANNOT_TELL;
}

/** One entry not met is enough for "not met". Where one surely applies, the whole does, whatever the others come to. */
function possibleOverall(
  rule: CompiledRule,
  list: ListName,
  items: readonly Item[],
  context: Context,
): number {
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
function possibleAbout(rule: CompiledRule, list: ListName, item: Item, context: Context): number {
  const possibilities = possibilitiesOf(context.facts, list, item);
  if (possibilities === undefined) return possibleHere(rule, context, item);
  let anywhere = 0;
  for (let i = 0; i < possibilities.length; i++) anywhere |= possibleHere(rule, context, possibilities[i]);
  return anywhere;
}

function possibleHere(rule: CompiledRule, context: Context, item: Item | undefined): number {
  const applies = rule.appliesWhen.ask(context, item);
  if (applies === NO) return NEED_NOT_APPLY;
  const met = rule.metWhen.ask(context, item);
  if (applies === UNKNOWN && met === UNKNOWN && item !== undefined) {
    const open = rule.askedTwice.find((slot) => item.slots[slot] === undefined);
    if (open !== undefined) return possibleEitherWay(rule, context, item, open);
  }
  const ifItApplies = met === YES ? CAN_BE_MET : met === NO ? CAN_BE_NOT_MET : CAN_BE_MET | CAN_BE_NOT_MET;
  return applies === UNKNOWN ? ifItApplies | NEED_NOT_APPLY : ifItApplies;
}

/** One unknown fact in two places is still one fact: it is tried both ways in both places at once. */
function possibleEitherWay(rule: CompiledRule, context: Context, item: Item, slot: number): number {
  const trial = withItemFacts(item, {});
  const slots = trial.slots as FactValue[];
  slots[slot] = true;
  const ifSo = possibleHere(rule, context, trial);
  slots[slot] = false;
  return ifSo | possibleHere(rule, context, trial);
}

/** The entries of the rule's list with this outcome. */
export function itemsWithOutcome(rule: CompiledRule, context: Context, wanted: Outcome): readonly Item[] {
  const { forEach } = rule;
  if (forEach === undefined) return [];
  const items: readonly Item[] = context.facts[forEach] ?? [];
  return items.filter((item) => outcomeFrom(possibleAbout(rule, forEach, item, context)) === wanted);
}

/** Adds what is missing for a rule whose outcome cannot be told. */
export function addMissingForRule(rule: CompiledRule, context: Context, into: MissingFact[]): void {
  const { forEach } = rule;
  const question: Question = {
    ask: () => UNKNOWN,
    addMissing: (about, found, item) => {
      const applies = rule.appliesWhen.ask(about, item);
      if (applies === NO) return;
      if (applies === UNKNOWN) rule.appliesWhen.addMissing(about, found, item);
      if (rule.metWhen.ask(about, item) === UNKNOWN) rule.metWhen.addMissing(about, found, item);
    },
  };
  const items: readonly Item[] | undefined = forEach === undefined ? undefined : context.facts[forEach];
  if (forEach === undefined) question.addMissing(context, into);
  else if (items === undefined) addMissingOfUnknownList(forEach, question, context, into);
  else addMissingForEntries(rule, forEach, items, question, context, into);
}

function addMissingForEntries(
  rule: CompiledRule,
  list: ListName,
  items: readonly Item[],
  question: Question,
  context: Context,
  into: MissingFact[],
): void {
  // Where one entry surely applies, only those that may be not met are still in question.
  const possible = items.map((item) => possibleAbout(rule, list, item, context));
  const surelyApplies = possible.some((here) => (here & NEED_NOT_APPLY) === 0);
  items.forEach((item, i) => {
    const here = possible[i] as number;
    if (outcomeFrom(here) !== CANNOT_TELL || (surelyApplies && (here & CAN_BE_NOT_MET) === 0)) return;
    addMissingAbout(list, item, question, context, into);
  });
}
