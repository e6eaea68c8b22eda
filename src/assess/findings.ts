import type { CheckedDocument } from "../check/check-document.js";
import type { CompiledCheck, CompiledDocument } from "../check/compile.js";
import { type Inquiry, isHeldLater, isInForce, missingFacts, waitsForTheEnd } from "../check/evaluate.js";
import { citationFor, weightOf } from "../check/weight.js";
import { openCode, whyNotAsked } from "../check/why-not-asked.js";
import { type DateText, formatDay, weekdayOf } from "../days/plain-date.js";
import type { Context, Quantity } from "../engine/condition.js";
import type { MissingFact } from "../engine/missing-fact.js";
import {
  CANNOT_TELL,
  DOES_NOT_APPLY,
  MET,
  NOT_MET,
  type Outcome,
  outcomes as outcomeWords,
} from "../engine/outcome.js";
import { halfTermsWithoutReview } from "../engine/primitives/half-terms.js";
import type { CompiledRule } from "../engine/rule.js";
import { itemsWithOutcome } from "../engine/rule-outcome.js";
import { NO, YES } from "../engine/verdict.js";
import type { Message, MessageValue } from "../input/message.js";
import { entryOf } from "../plan/entry.js";
import type { Item } from "../plan/facts.js";
import { awaitedCodes } from "../register/awaited-codes.js";
import type { ExpectedSession } from "../register/expected-codes.js";
import type { Finding, FindingNotMet, OwnTemplates } from "./report.js";
import { workingOf } from "./working.js";

/** What each check of a document found, as data: the sentences stand in the catalogue. */
export function findingsOf(
  { document, outcomes }: CheckedDocument,
  inquiry: Inquiry,
  codes: readonly ExpectedSession[],
): readonly Finding[] {
  return document.checks.map((check, i) =>
    findingOf(check, outcomes[i] as Outcome, inquiry, document, codes),
  );
}

const nothing: readonly [] = Object.freeze([] as []);
const noValues: Message["values"] = Object.freeze({});

function findingOf(
  check: CompiledCheck,
  outcome: Outcome,
  inquiry: Inquiry,
  document: CompiledDocument,
  codes: readonly ExpectedSession[],
): Finding {
  const { first, cited } = check;
  const { rule, clause } = first;
  const { force, severity } = weightOf(first, inquiry);
  const { code, values, remedy, missing, at, failing, working, templates } = saidOf(
    check,
    outcome,
    inquiry,
    document,
    codes,
  );
  // One literal for all: joining several objects takes most of the time of a report.
  const finding = {
    rule: rule?.id ?? "attested",
    stage: rule?.stage ?? "attested",
    asks: rule?.asks ?? ("attest" in clause.decidedBy ? clause.decidedBy.attest : ""),
    force,
    severity,
    clauses: cited,
    citation: citationFor(first, inquiry),
    reading: clause.reading ?? null,
    outcome: outcomeWords[outcome],
    code,
    values,
    remedy: remedy ?? null,
    missing: missing ?? nothing,
    at: at ?? nothing,
    working: working ?? nothing,
  } as Finding;
  const whole = failing === undefined ? finding : ({ ...finding, failing } as Finding);
  return templates === undefined ? whole : { ...whole, templates };
}

/** What a finding says of how its check came out; what is left out there is nothing of. */
interface Said extends Message {
  readonly remedy?: string;
  readonly missing?: readonly MissingFact[];
  readonly at?: readonly string[];
  readonly failing?: FindingNotMet["failing"];
  readonly working?: Finding["working"];
  readonly templates?: OwnTemplates | undefined;
}

function saidOf(
  check: CompiledCheck,
  outcome: Outcome,
  inquiry: Inquiry,
  document: CompiledDocument,
  codes: readonly ExpectedSession[],
): Said {
  const { rule, clause } = check.first;
  const { context } = inquiry;
  switch (outcome) {
    case DOES_NOT_APPLY:
      return whyNotDecided(check, inquiry, codes);
    case CANNOT_TELL: {
      const missing = missingFacts(check, inquiry);
      const undecided = rule === undefined ? nothing : itemsWithOutcome(rule, context, CANNOT_TELL);
      const values = rule === undefined ? noValues : whereOf(rule, undecided);
      const at = undecided.map((item) => item.at);
      const working = workingOf(check, context, undecided);
      return { code: openCode(missing, context.facts), values, at, missing, working };
    }
    case MET: {
      if (rule === undefined) return { code: "confirmed", values: noValues };
      const values = valuesOf(rule, context, nothing);
      const working = workingOf(check, context, itemsWithOutcome(rule, context, MET));
      return { code: `${rule.id}.met`, values, working, templates: ownWords(rule, "met") };
    }
    case NOT_MET:
      return rule === undefined
        ? {
            code: "denied",
            values: { clauseSays: clause.says },
            remedy: "denied.put-right",
            failing: nothing,
          }
        : notMet(check, rule, context, document);
  }
}

/** Why a check does not apply. Where it waits for a code to be recorded, the code to expect. */
function whyNotDecided(check: CompiledCheck, inquiry: Inquiry, week: readonly ExpectedSession[]): Message {
  const { first } = check;
  const { context } = inquiry;
  const current = isInForce(first, inquiry);
  if (current && waitsForTheEnd(first, context))
    return { code: "does-not-apply.not-ended-yet", values: noValues };
  if (current && first.gate?.ask(context) !== NO) {
    const { sessions, codes } = awaitedCodes(check, context, week);
    if (sessions.length > 0) {
      const where = sessions.map((session) => entryOf(session, "sessions"));
      const code = codes.length === 1 ? "does-not-apply.awaits-a-code" : "does-not-apply.awaits-codes";
      return { code, values: { where, codes } };
    }
  }
  return whyNotAsked(check, !current, !isHeldLater(first, inquiry));
}

/** What is said of a rule that fails, with the list entries it fails for. */
function notMet(
  check: CompiledCheck,
  rule: CompiledRule,
  context: Context,
  document: CompiledDocument,
): Said {
  const { settings } = check.first;
  const items = itemsWithOutcome(rule, context, NOT_MET);
  const known = valuesOf(rule, context, items);
  const { grounds } = settings;
  const values = grounds === undefined ? known : { ...known, groundsSaid: clausesSaid(grounds, document) };
  const isLate = known.doneOn !== undefined;
  const isNotDone = rule.duty?.latest !== undefined && !isLate;
  const situation = situationOf(rule, context, items);
  const remedy =
    situation === undefined ? (isLate ? "put-right-late" : "put-right") : `put-right.${situation}`;
  return {
    code: `${rule.id}.${isNotDone ? "not-done" : "not-met"}`,
    remedy: `${rule.id}.${remedy}`,
    values,
    at: items.map((item) => item.at),
    failing: failingParts(rule, context, items),
    working: workingOf(check, context, items),
    templates: ownWords(rule, isNotDone ? "notDone" : isLate ? "late" : "notMet", situation),
  };
}

/** The first situation of the rule that is known to hold, for every entry that fails: one sentence is for all of them. */
function situationOf(
  { situations }: CompiledRule,
  context: Context,
  items: readonly Item[],
): string | undefined {
  const asked = items.length === 0 ? [undefined] : items;
  return situations.find(({ holds }) => asked.every((item) => holds.ask(context, item) === YES))?.name;
}

/** A council's own rule brings its sentences along: no catalogue has them. */
function ownWords(
  { words }: CompiledRule,
  which: "met" | "notMet" | "notDone" | "late",
  situation?: string,
): OwnTemplates | undefined {
  if (words === undefined) return undefined;
  const { met, notMet: failed, notDone = failed, putRight, putRightLate = putRight, lacks = {} } = words;
  if (which === "met") return { says: met, toPutRight: "", lacks };
  const says = which === "notDone" ? notDone : failed;
  const elsewhere = which === "late" ? putRightLate : putRight;
  const toPutRight = situation === undefined ? elsewhere : (words.putRightWhere?.[situation] ?? elsewhere);
  return { says, toPutRight, lacks };
}

/** What a sentence about a rule may name besides the working; what is not known is left out. */
function valuesOf(rule: CompiledRule, context: Context, items: readonly Item[]): Message["values"] {
  const { duty } = rule;
  const values: Record<string, MessageValue> = { ...whereOf(rule, items) };
  for (const name of ["doneOn", "latest"] as const) {
    const quantity = duty?.latest === undefined ? undefined : duty[name];
    const days = quantity === undefined ? undefined : daysOf(quantity, context, items);
    if (days !== undefined) values[name] = days;
  }
  if (rule.needs.includes("reviews") && rule.needs.includes("calendar"))
    values.halfTerms = halfTerms(context);
  return values;
}

/** The list entries concerned, where there are any. */
function whereOf({ forEach }: CompiledRule, items: readonly Item[]): Message["values"] {
  if (forEach === undefined || items.length === 0) return noValues;
  return { where: items.map((item) => entryOf(item, forEach)) };
}

/** The day for each entry concerned, or for the plan; undefined as soon as one is not known. */
function daysOf(
  quantity: Quantity,
  context: Context,
  items: readonly Item[],
): DateText | readonly DateText[] | undefined {
  const days = new Set<DateText>();
  for (const item of items.length === 0 ? [undefined] : items) {
    const day = quantity.least(context, item);
    if (day !== quantity.most(context, item) || !Number.isFinite(day)) return undefined;
    days.add(formatDay(day));
  }
  return days.size === 1 ? [...days][0] : [...days];
}

/** For a rule of several parts: of each part that fails, for any of the entries or for the plan, the facts it reads. */
function failingParts(
  rule: CompiledRule,
  context: Context,
  items: readonly Item[],
): readonly (readonly string[])[] {
  const asked = items.length === 0 ? [undefined] : items;
  return (rule.metWhen.parts ?? [])
    .filter((part) => asked.some((item) => part.ask(context, item) === NO))
    .map(({ needs }) => needs);
}

function halfTerms(context: Context): readonly MessageValue[] {
  return halfTermsWithoutReview(context).map(([from, to]) => ({
    from: formatDay(from),
    to: formatDay(fridayBy(to)),
  }));
}

/** The last weekday up to a day: the half term is over by the weekend. */
function fridayBy(day: number): number {
  return day - Math.max(0, weekdayOf(day) - 5);
}

/** Clauses of a document with what each says, for a reader who knows none of them by its id. */
function clausesSaid(ids: readonly string[], { clauses }: CompiledDocument): readonly MessageValue[] {
  return ids.map((id) => ({ id, says: clauses.find(({ clause }) => clause.id === id)?.clause.says ?? "" }));
}
