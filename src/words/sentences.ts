import type { CompiledCheck, CompiledDocument } from "../check/compile.js";
import { weekdayOf } from "../days/plain-date.js";
import { type Context, type Quantity, readFact } from "../engine/condition.js";
import type { MissingFact } from "../engine/missing-fact.js";
import { NOT_MET } from "../engine/outcome.js";
import { halfTermsWithoutReview } from "../engine/primitives/half-terms.js";
import type { CompiledRule } from "../engine/rule.js";
import { itemsWithOutcome } from "../engine/rule-outcome.js";
import type { Settings } from "../engine/settings.js";
import { NO } from "../engine/verdict.js";
import { leastOf, mostOf } from "../plan/fact-slots.js";
import type { Item } from "../plan/facts.js";
import { isItemFact, isPlanFact } from "../plan/facts.js";
import { itemLabels } from "../plan/item-labels.js";
import { wordsOf } from "../rules/words.js";
import { itemWords, listInWords } from "./item-words.js";
import { dayInWords, factInWords, settingInWords } from "./value-words.js";

/** What a check that decided prints: a sentence, and for one that is not met what would put it right. */
export interface Sentences {
  readonly says: string;
  readonly toPutRight: string | null;
}

/** The sentence of a check that is met. */
export function metSentence(check: CompiledCheck, context: Context): Sentences {
  const rule = check.first.rule as CompiledRule;
  return {
    says: fill(wordsOf(rule).met, slotsFor(rule, context, [])) || `${rule.asks} Yes.`,
    toPutRight: null,
  };
}

/** What is said of a question that a person has answered yes. */
export const confirmedSentence: Sentences = { says: "A person has confirmed this.", toPutRight: null };

/** What is said of a question that a person has answered no, and what would put it right. */
export function deniedSentence(clause: string): Sentences {
  return {
    says: "A person has answered no.",
    toPutRight: `Put this right, then answer again: ${clause}`,
  };
}

/** The sentences of a check that is not met, with the list entries it fails for. */
export function notMetSentences(
  check: CompiledCheck,
  context: Context,
  document: CompiledDocument,
): Sentences & { at: readonly string[] } {
  const rule = check.first.rule as CompiledRule;
  const items = itemsWithOutcome(rule, context, NOT_MET);
  const known = slotsFor(rule, context, items);
  const slots: Slots = (name) =>
    name === "groundsSaid" ? clausesInWords(check.first.settings.grounds, document) : known(name);
  const { notMet, notDone = notMet, putRight, putRightLate = putRight } = wordsOf(rule);
  const wasDone = rule.deadline === undefined || slots("doneOn") !== undefined;
  return {
    says: fill(wasDone ? notMet : notDone, slots) || `${rule.asks} No.`,
    toPutRight: fill(wasDone ? putRightLate : putRight, slots) || null,
    at: items.map((item) => item.at),
  };
}

/** "Cannot tell: the plan does not say whether the pupil has an EHC plan." */
export function cannotTellSentence(missing: readonly MissingFact[]): string {
  const law = missing.find((one) => one.fact === "law");
  if (law !== undefined) return `Cannot tell: it depends on ${law.words}.`;
  const question = missing.find((one) => one.fact === "attestation");
  if (question !== undefined && missing.length === 1)
    return "Cannot tell: nobody has answered this question yet.";
  const words = [...new Set(missing.map((one) => one.words))];
  return `Cannot tell: the plan does not say ${listInWords(words)}.`;
}

/** "Does not apply: it is asked only where the pupil has an EHC plan." */
export function doesNotApplySentence(check: CompiledCheck, tooEarly: boolean): string {
  const { first } = check;
  if (tooEarly) return "Does not apply: it was not in force on the day that matters.";
  const parts: string[] = [];
  if (first.gate !== undefined) parts.push(first.gate.words);
  if (first.rule?.data.appliesWhen !== undefined) parts.push(first.rule.appliesWhen.words);
  if (parts.length === 0) return "Does not apply: the plan lists nothing it could be asked about.";
  return `Does not apply: it is asked only where ${parts.join(" and ")}.`;
}

/** "Does not apply yet: no code is recorded for Monday morning; the code to expect is D." */
export function notRecordedSentence(sessions: readonly Item[], codes: readonly string[]): string {
  const where = listInWords(sessions.map((one) => itemWords(one, "sessions")));
  const expected =
    codes.length === 1
      ? `the code to expect is ${codes[0]}`
      : `the codes to expect are ${listInWords(codes)}`;
  return `Does not apply yet: no code is recorded for ${where}; ${expected}.`;
}

type Slots = (name: string) => string | undefined;

function slotsFor(rule: CompiledRule, context: Context, items: readonly Item[]): Slots {
  return (name) => {
    if (name === "where") return listInWords(items.map((item) => itemWords(item, rule.forEach)));
    if (name === "halfDays") return over(items, halfDaysThere);
    if (name === "doneOn" || name === "latest") return deadlineDays(rule, context, items, name);
    if (name === "items") return itemsInWords(rule.settings);
    if (name === "halfTerms") return halfTermsInWords(context);
    if (name === "lacks") return listInWords(lacking(rule, context, items, slotsFor(rule, context, items)));
    if ((rule.uses as readonly string[]).includes(name)) {
      const value = rule.settings[name as keyof Settings];
      return value === undefined ? undefined : settingInWords(name as keyof Settings, value as never);
    }
    if (!(isPlanFact(name) || isItemFact(name))) return undefined;
    return over(items, (item) => factInWords(name, readFact(name)(context, item)));
  };
}

/** Clauses of a document with what each says, for a reader who knows none of them by its id. */
function clausesInWords(ids: readonly string[] = [], { clauses }: CompiledDocument): string {
  const said = ids.map((id) => {
    const words = clauses.find(({ clause }) => clause.id === id)?.clause.says ?? "";
    return `${id} (${words.endsWith(".") ? words.slice(0, -1) : words})`;
  });
  return said.join("; ");
}

/** What is wrong with each part of the rule that fails, for any of the entries or for the plan. */
function lacking(
  rule: CompiledRule,
  context: Context,
  items: readonly Item[],
  slots: Slots,
): readonly string[] {
  const words = wordsOf(rule).lacks ?? {};
  const failing = new Set<string>();
  for (const item of items.length === 0 ? [undefined] : items) {
    for (const part of rule.metWhen.parts ?? []) {
      if (part.ask(context, item) !== NO) continue;
      const fact = Object.keys(words).find((name) => part.needs.includes(name));
      if (fact !== undefined) failing.add(fact);
    }
  }
  return Object.entries(words).flatMap(([fact, template]) =>
    failing.has(fact) ? (fillPart(template, slots) ?? []) : [],
  );
}

function halfTermsInWords(context: Context): string {
  return listInWords(
    halfTermsWithoutReview(context).map(
      ([from, to]) => `the half term from ${dayInWords(from)} to ${dayInWords(fridayBy(to))}`,
    ),
  );
}

/** The last weekday up to a day: the half term is over by the weekend. */
function fridayBy(day: number): number {
  return day - Math.max(0, weekdayOf(day) - 5);
}

function itemsInWords({ document, items = [] }: Partial<Settings>): string {
  const labels: Readonly<Record<string, string>> = document === undefined ? {} : itemLabels[document];
  return listInWords(items.map((item) => labels[item] ?? item));
}

/** Half days a week at a placement, as far as the timetable tells. */
export function halfDaysThere(item: Item | undefined): string | undefined {
  if (item?.id === undefined) return undefined;
  const least = leastOf(item, "placement.sessions");
  return `${least === mostOf(item, "placement.sessions") ? "" : "at least "}${least}`;
}

function deadlineDays(
  rule: CompiledRule,
  context: Context,
  items: readonly Item[],
  name: "doneOn" | "latest",
): string | undefined {
  const quantity = rule.deadline?.[name];
  return quantity === undefined ? undefined : over(items, (item) => dayOf(quantity, context, item));
}

function dayOf(quantity: Quantity, context: Context, item: Item | undefined): string | undefined {
  const day = quantity.least(context, item);
  return day === quantity.most(context, item) && Number.isFinite(day) ? dayInWords(day) : undefined;
}

/** The words for each entry concerned, or for the plan; `undefined` as soon as one is not known. */
function over(
  items: readonly Item[],
  words: (item: Item | undefined) => string | undefined,
): string | undefined {
  if (items.length === 0) return words(undefined);
  const all: string[] = [];
  for (const item of items) {
    const one = words(item);
    if (one === undefined) return undefined;
    if (!all.includes(one)) all.push(one);
  }
  return listInWords(all);
}

/**
 * Fills the slots of a sentence. A part after a semicolon, or an "and name it in ..." after a comma, whose slot has no
 * value is left out, so that a sentence never prints a gap.
 */
export function fill(template: string, slots: Slots): string {
  const kept: string[] = [];
  const parts = template.split(";");
  for (const part of parts) {
    const filled = fillPart(part, slots);
    if (filled === undefined) break;
    kept.push(filled);
  }
  const sentence = kept.join(";").trim();
  return sentence === "" ? "" : sentence.endsWith(".") ? sentence : `${sentence}.`;
}

function fillPart(part: string, slots: Slots): string | undefined {
  let text = part;
  if (slots("latest") === undefined)
    text = text.replace(" by {latest}", "").replace(" on or before {latest}", "");
  let filled = "";
  let rest = text;
  for (let open = rest.indexOf("{"); open >= 0; open = rest.indexOf("{")) {
    const close = rest.indexOf("}", open);
    const value = slots(rest.slice(open + 1, close));
    if (value === undefined || value === "") return undefined;
    filled += rest.slice(0, open) + value;
    rest = rest.slice(close + 1);
  }
  return filled + rest;
}
