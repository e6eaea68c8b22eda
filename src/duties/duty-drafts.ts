import type { CompiledCheck } from "../check/compile.js";
import { missingFacts } from "../check/evaluate.js";
import type { Day } from "../days/plain-date.js";
import { type Condition, type Context, readFact, underSettings } from "../engine/condition.js";
import { itemsOf } from "../engine/list-conditions.js";
import { type MissingFact, missingList } from "../engine/missing-fact.js";
import type { Rule } from "../engine/rule.js";
import { NO, UNKNOWN, type Verdict, YES } from "../engine/verdict.js";
import type { Facts, Item } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import { itemWords } from "../words/item-words.js";
import { anchorDay, recordedDay } from "./anchors.js";
import { datedDuties } from "./dated-duties.js";
import type { Deadline } from "./deadline.js";
import type { Draft } from "./draft.js";
import { type Due, type DueCase, dueStatus, plainDue } from "./due-status.js";
import { type DatedDuty, isOverBy, type UndatedDuty } from "./duty.js";
import { type Life, wasHeld } from "./life.js";
import { deadlineOf, settledDay } from "./list-deadlines.js";
import { requestDuty, undatedDuties } from "./undated-duties.js";

/** Everything a check makes somebody owe, as it stands on the day. Empty for a rule that has no place on a timeline. */
export function dutiesOf(check: CompiledCheck, life: Life): readonly Draft[] {
  const { rule } = check.first;
  if (rule === undefined) return [];
  const duty = dutyFor(rule);
  if (duty === undefined) return [];
  const context = underSettings(life.inquiry.context, check.first.settings);
  const asked: Asked = { check, rule, context, life, duty };
  if (duty.follows === "ending" && life.outcomeReached !== YES) return [afterTheEnding(asked)];
  const gate = check.first.gate?.ask(context) ?? YES;
  if (gate === NO) return [notNeeded(asked)];
  const drafts = overItems({ ...asked, inDoubt: doubts(check, life, gate) });
  return drafts.length === 0 ? [notNeeded(asked)] : drafts;
}

type Duty = (DatedDuty & { readonly dated: true }) | (UndatedDuty & { readonly dated: false });

function dutyFor({ id, forEach }: Rule): Duty | undefined {
  if (Object.hasOwn(datedDuties, id)) return { ...(datedDuties[id] as DatedDuty), dated: true };
  if (Object.hasOwn(undatedDuties, id)) return { ...(undatedDuties[id] as UndatedDuty), dated: false };
  return forEach === "requests" ? { ...requestDuty, dated: false } : undefined;
}

interface Asked {
  readonly check: CompiledCheck;
  readonly rule: Rule;
  readonly context: Context;
  readonly life: Life;
  readonly duty: Duty;
}

/** A check that may turn out not to apply, or not to bind the school, for want of these facts. */
interface AskedInDoubt extends Asked {
  readonly inDoubt: readonly MissingFact[];
}

function doubts({ first }: CompiledCheck, { inquiry }: Life, gate: Verdict): readonly MissingFact[] {
  const found: MissingFact[] = [];
  if (gate === UNKNOWN) first.gate?.addMissing(inquiry.context, found);
  if (first.procedure && inquiry.binding.bound === UNKNOWN) found.push(...inquiry.binding.missing);
  return found;
}

function overItems(asked: AskedInDoubt): readonly Draft[] {
  const { rule, context } = asked;
  if (rule.forEach === undefined) return draftsFor(asked, undefined);
  const items = itemsOf(context.facts, rule.forEach);
  if (items === undefined) return [listUnknown(asked)];
  return items.flatMap((item) => draftsFor(asked, item));
}

function draftsFor(asked: AskedInDoubt, item: Item | undefined): readonly Draft[] {
  const { duty, rule, context, life } = asked;
  if (duty.follows === "review" && item !== undefined) {
    const held = wasHeld(item, life.asOf);
    if (held === NO) return [afterTheReview(asked, item)];
    if (held === UNKNOWN)
      return [draftOf(asked, item, plainDue("cannot-tell"), { missing: [reviewHeld(item)] })];
  } else if (rule.appliesWhen.ask(context, item) === NO) return [];
  return duty.dated ? datedDraft(asked, duty, item) : [undatedDraft(asked, duty, item)];
}

function datedDraft(asked: AskedInDoubt, duty: DatedDuty, item: Item | undefined): readonly Draft[] {
  const { rule, context, life, check } = asked;
  const { deadline: rules } = rule;
  if (rules === undefined || rules.when?.ask(context, item) === NO) return [];
  const deadline = deadlineOf(check, rules, { ...life.inquiry, context }, item);
  if (deadline === undefined) return [];
  const latest = settledDay(rules.latest, context, item);
  if (duty.doneBy === "holding-a-review" && isOverBy(latest, life.span.last)) return [];
  const { done, missing } = doneDay(duty, rules.doneOn, context, item, life);
  const due = dueFor(asked, item, { by: latest, done, isLimit: true, doneOnSomeDay: false });
  return [draftOf(asked, item, due, { latest, done, deadline, missing: [...deadline.missing, ...missing] })];
}

interface Done {
  readonly done: Day | undefined;
  readonly missing: readonly MissingFact[];
}

function doneDay(
  duty: DatedDuty,
  doneOn: Parameters<typeof settledDay>[0],
  context: Context,
  item: Item | undefined,
  life: Life,
): Done {
  if (duty.unlessDenied.some((name) => readFact(name)(context, item) === false))
    return { done: NEVER, missing: [] };
  const day = settledDay(doneOn, context, item);
  if (duty.doneBy !== "holding-a-review") return { done: day, missing: [] };
  return heldDay(day, item, life);
}

/** The day by which a review was held: that of the review in question, or of the first one there is. */
function heldDay(day: Day | undefined, item: Item | undefined, { facts, asOf }: Life): Done {
  if (facts.reviews === undefined) return { done: undefined, missing: [missingList("reviews")] };
  if (day === NEVER && item !== undefined) return { done: NEVER, missing: [] };
  const review = item === undefined ? firstReview(facts) : facts.reviews.find(({ at }) => at === item.at);
  if (review === undefined) return { done: NEVER, missing: [] };
  const held = wasHeld(review, asOf);
  const on = review.on as Day | undefined;
  if (held === UNKNOWN) return { done: undefined, missing: [reviewHeld(review)] };
  // A review still to come is planned; one whose day has passed without it has not been held.
  return { done: held === YES || (on !== undefined && on > asOf) ? on : NEVER, missing: [] };
}

function firstReview({ reviews }: Facts): Item | undefined {
  const dated = (reviews ?? []).filter(({ on }) => on !== undefined);
  return dated.sort((a, b) => (a.on as Day) - (b.on as Day))[0] ?? reviews?.[0];
}

function undatedDraft(asked: AskedInDoubt, duty: UndatedDuty, item: Item | undefined): Draft {
  const { rule, context, life } = asked;
  const belongsBy = anchorDay(duty.belongsBy, life.facts, life.span, item);
  const recorded = recordedDay(duty.dayFact, context, item);
  const missing: MissingFact[] = [];
  const met = rule.metWhen.ask(context, item);
  // A request that a recent review makes void asks for nothing.
  if (rule.forEach === "requests" && met === YES && item?.compliedWith !== true) {
    const because = "a review took place so shortly before the request that none has to be held";
    return { ...draftOf(asked, item, plainDue("not-needed"), {}), because };
  }
  if (met === UNKNOWN) rule.metWhen.addMissing(context, missing, item);
  const applies = rule.appliesWhen.ask(context, item);
  if (applies === UNKNOWN) rule.appliesWhen.addMissing(context, missing, item);
  const done = met === NO && applies === YES ? NEVER : met === YES ? recorded : undefined;
  const due = dueFor(asked, item, {
    by: belongsBy ?? NEVER,
    done,
    isLimit: false,
    doneOnSomeDay: met === YES && recorded === undefined,
  });
  return draftOf(asked, item, due, { belongsBy, done, missing });
}

type Known = Pick<DueCase, "by" | "done" | "isLimit" | "doneOnSomeDay">;

/** How the duty stands; where it is open whether it binds at all, only what was done can be told. */
function dueFor({ duty, life, inDoubt }: AskedInDoubt, item: Item | undefined, known: Known): Due {
  const earliest = anchorDay(duty.notBefore, life.facts, life.span, item);
  const due = dueStatus({ asOf: life.asOf, earliest, ...known }, life.calendar);
  const settled = due.status === "done-in-time" || due.status === "not-yet-due";
  return inDoubt.length > 0 && !settled ? plainDue("cannot-tell") : due;
}

interface Particulars {
  readonly latest?: Day | undefined;
  readonly belongsBy?: Day | undefined;
  readonly done?: Day | undefined;
  readonly deadline?: Deadline | undefined;
  readonly missing?: readonly MissingFact[];
  readonly onlyIf?: string | null;
}

function draftOf(
  { check, rule, duty, life, inDoubt = [] }: Asked & { readonly inDoubt?: readonly MissingFact[] },
  item: Item | undefined,
  due: Due,
  { latest, belongsBy, done, deadline, missing = [], onlyIf = null }: Particulars,
): Draft {
  return {
    kind: "duty",
    step: duty.step,
    what: duty.dated ? (rule.deadline?.what ?? rule.asks) : duty.what,
    about: item === undefined ? null : itemWords(item, rule.forEach),
    at: item?.at ?? null,
    rule: rule.id,
    checks: [check],
    earliest: anchorDay(duty.notBefore, life.facts, life.span, item),
    latest: latest !== undefined && Number.isFinite(latest) ? latest : undefined,
    belongsBy,
    deadline,
    done,
    due,
    onlyIf,
    missing: [...inDoubt, ...missing],
  };
}

function notNeeded(asked: Asked): Draft {
  return draftOf(asked, undefined, plainDue("not-needed"), {});
}

function listUnknown(asked: AskedInDoubt): Draft {
  const missing = missingFacts(asked.check, asked.life.inquiry);
  return draftOf(asked, undefined, plainDue("cannot-tell"), { missing });
}

/** What a review still to be held will make due: counted from its day, unless that has passed without it. */
function afterTheReview(asked: AskedInDoubt, review: Item): Draft {
  const { rule, context, life } = asked;
  const on = review.on as Day | undefined;
  const passed = on !== undefined && on <= life.asOf;
  const latest =
    passed || rule.deadline === undefined ? undefined : settledDay(rule.deadline.latest, context, review);
  const deadline =
    latest === undefined || rule.deadline === undefined
      ? undefined
      : deadlineOf(asked.check, rule.deadline, { ...life.inquiry, context }, review);
  return draftOf(asked, review, plainDue("not-yet-due"), { latest, deadline });
}

function reviewHeld(review: Item): MissingFact {
  return { fact: "review.held", at: `${review.at}/status`, words: "whether the review has been held" };
}

const endings = ["return", "managed-move", "something-else"] as const;

/** What the end of the direction will make due. It may depend on how the direction ends. */
function afterTheEnding(asked: Asked): Draft {
  const { check, context, life } = asked;
  const { gate } = check.first;
  const answers = endings.map((ending) => gate?.ask(endingWith(context, ending)) ?? YES);
  if (answers.every((answer) => answer === NO)) return notNeeded(asked);
  const onlyIf = answers.every((answer) => answer === YES) ? null : (gate as Condition).words;
  if (life.outcomeReached === NO) return draftOf(asked, undefined, plainDue("not-yet-due"), { onlyIf });
  const missing: MissingFact = {
    fact: "ending.outcome",
    at: "/ending/outcome",
    words: "how the direction ended, or that it has not",
  };
  return draftOf(asked, undefined, plainDue("cannot-tell"), { onlyIf, missing: [missing] });
}

function endingWith(context: Context, outcome: string): Context {
  const { facts } = context;
  return { ...context, facts: { ...facts, plan: { ...facts.plan, "ending.outcome": outcome } } };
}
