import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { type Day, formatDay, longDay } from "../calendar/plain-date.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { CompiledCheck } from "../check/compile.js";
import { ruleOutcome } from "../check/evaluate.js";
import { CANNOT_TELL, NOT_MET } from "../check/outcome.js";
import { weightOf } from "../check/weight.js";
import type { Force } from "../councils/council.js";
import type { Council } from "../councils/define-council.js";
import { knownDay } from "../deadlines/list-deadlines.js";
import { freezeDeep } from "../input/freeze-deep.js";
import { maxSpanDays } from "../input/limits.js";
import type { Refusal } from "../input/list-issues.js";
import type { Facts, PlanFactName } from "../plan/facts.js";
import type { ClauseId, DateText } from "../plan/plan.js";
import { listInWords } from "../report/item-words.js";
import { type MissingFact, pointerTo, wordsFor } from "../rules/condition.js";
import type { Rule } from "../rules/rule.js";
import { NO, UNKNOWN, type Verdict, YES } from "../rules/verdict.js";
import type { DatedDuty } from "./duties.js";
import { lifeSteps } from "./life-steps.js";
import { type PlanInHand, takeInHand } from "./plan-in-hand.js";
import {
  type AssumedDays,
  datedDutyOf,
  type Trial,
  type TriedStart,
  trialOf,
  tryStart,
} from "./start-planning.js";

export interface FirstStartOptions {
  readonly council?: Council | undefined;
  readonly calendar: SchoolCalendar;
  /** "Today": the first day asked about, and the day on which what is not done yet is taken to be done. */
  readonly asOf: DateText;
}

/** A duty that keeps a start from being earlier, or that no start can keep any more. */
export interface BindingDuty {
  readonly what: string;
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
  readonly force: Force;
  /** The day it was done, or is taken to be done. */
  readonly doneOn: DateText | null;
  /** The last day for it, were the start one school day earlier; for a duty no start can keep, its last day. */
  readonly latest: DateText | null;
}

/** Something not recorded as done, and the day on which it is taken to be done. */
export interface Assumption {
  readonly at: string;
  readonly words: string;
  readonly on: DateText;
}

/** The first day on which a direction can start with every last day kept. */
export interface FirstStart {
  /** A school day; null where no start keeps them all, or where it cannot be told. */
  readonly start: DateText | null;
  /** The first start that may keep them all, where facts are missing; the same as `start` where none are. */
  readonly possibleFrom: DateText | null;
  /** What keeps the start from being a school day earlier; empty where nothing does. */
  readonly binding: readonly BindingDuty[];
  /** Duties whose last day has passed whatever the start. */
  readonly brokenAnyway: readonly BindingDuty[];
  readonly assuming: readonly Assumption[];
  readonly missing: readonly MissingFact[];
  readonly says: string;
}

export type FirstStartResult = { readonly ok: true; readonly firstStart: FirstStart } | Refusal;

/**
 * The first school day on which the direction can start without breaking a last day of severity error, given what
 * has been done so far, with the duty that stands in the way of an earlier one.
 *
 * Looked at are the duties up to the start: talks, consultations, the decision, notice to parents and council. What
 * the plan does not record as done is taken to be done on `asOf`, and listed as assumed. Takes any value as plan and
 * calendar; never throws for one.
 *
 * @example
 * const result = firstLawfulStart(plan, { council: warwickshire, calendar, asOf: "2026-11-06" });
 * if (result.ok) console.log(result.firstStart.start); // "2026-11-10"
 */
export function firstLawfulStart(plan: unknown, options: FirstStartOptions): FirstStartResult {
  const taken = takeInHand(plan, { ...options }, { days: ["asOf"], calendar: "needed" });
  if (!taken.ok) return taken;
  return freezeDeep({ ok: true, firstStart: search(taken) });
}

/** What is taken to be done on a day, and which of it the plan says nothing about. */
interface Assumed {
  readonly days: AssumedDays;
  readonly unsaid: ReadonlySet<PlanFactName>;
}

interface Verdicts {
  readonly broken: readonly CompiledCheck[];
  readonly unsure: readonly CompiledCheck[];
  readonly tried: TriedStart;
}

function search(taken: PlanInHand): FirstStart {
  const calendar = taken.calendar as CompiledCalendar;
  const asOf = taken.days.asOf as Day;
  const trial = trialOf(taken.plan, taken.council, calendar);
  const assumed = assumedOn(asOf, taken.facts, trial);
  const decided = (taken.facts.plan["decision.madeOn"] as Day | undefined) ?? asOf;
  return resultOf(scan(trial, assumed, calendar, Math.max(calendar.from, asOf, decided)), assumed);
}

/** What has to be done before the start and is not recorded as done. */
function assumedOn(asOf: Day, { plan }: Facts, trial: Trial): Assumed {
  const days = new Map<PlanFactName, Day>();
  const unsaid = new Set<PlanFactName>();
  const assume = (name: PlanFactName, denied: boolean): void => {
    if (!denied && plan[name] !== undefined) return;
    days.set(name, asOf);
    if (!denied) unsaid.add(name);
  };
  assume("decision.madeOn", false);
  for (const { duty } of dutiesBeforeTheStart(tryStart(trial, asOf, new Map()))) {
    if (duty.dayFact === undefined) continue;
    assume(
      duty.dayFact,
      duty.unlessDenied.some((name) => plan[name as PlanFactName] === false),
    );
  }
  return { days, unsaid };
}

interface BeforeTheStart {
  readonly check: CompiledCheck;
  readonly rule: Rule;
  readonly duty: DatedDuty;
  readonly asked: Verdict;
}

/** The checks of severity error whose last day lies before the start, where they may apply. */
function dutiesBeforeTheStart({ inquiry, checks }: TriedStart): readonly BeforeTheStart[] {
  const found: BeforeTheStart[] = [];
  for (const check of checks) {
    const { rule, gate } = check.first;
    const duty = datedDutyOf(check);
    if (rule === undefined || duty === undefined) continue;
    if (lifeSteps.indexOf(duty.step) >= lifeSteps.indexOf("start")) continue;
    if (weightOf(check.first, inquiry).severity !== "error") continue;
    const asked = gate?.ask(inquiry.context) ?? YES;
    if (asked !== NO) found.push({ check, rule, duty, asked });
  }
  return found;
}

interface Found {
  /** The first start that surely keeps every last day. */
  readonly sure: Day | undefined;
  /** The first start that breaks none as far as is known. */
  readonly possible: Day | undefined;
  /** What the last school day before `possible` broke, or the last one tried. */
  readonly before: Verdicts | undefined;
  /** What is unsure at `possible`. */
  readonly open: Verdicts | undefined;
  readonly fixed: Verdicts;
}

/** Tries one school day after the other. What no start can change is looked at once. */
function scan(trial: Trial, assumed: Assumed, calendar: CompiledCalendar, earliest: Day): Found {
  const fixed = verdictsOn(tryStart(trial, earliest, assumed.days), assumed, false);
  let before: Verdicts | undefined;
  let possible: Day | undefined;
  let open: Verdicts | undefined;
  for (const day of calendar.schoolDays) {
    if (day < earliest) continue;
    if (day - earliest > maxSpanDays) break;
    const verdicts = verdictsOn(tryStart(trial, day, assumed.days), assumed, true);
    if (verdicts.broken.length > 0) {
      if (possible === undefined) before = verdicts;
      continue;
    }
    if (possible === undefined) {
      possible = day;
      open = verdicts;
    }
    if (verdicts.unsure.length === 0) return { sure: day, possible, before, open, fixed };
  }
  return { sure: undefined, possible, before, open, fixed };
}

/** How the duties up to the start come out: those the start can change, or those it cannot. */
function verdictsOn(tried: TriedStart, { unsaid }: Assumed, movable: boolean): Verdicts {
  const { inquiry } = tried;
  const broken: CompiledCheck[] = [];
  const unsure: CompiledCheck[] = [];
  for (const { check, rule, duty, asked } of dutiesBeforeTheStart(tried)) {
    if (rule.needs.includes("startsOn") !== movable) continue;
    const { first } = check;
    const outcome = ruleOutcome(rule, { ...inquiry.context, settings: first.settings });
    if (outcome !== NOT_MET && outcome !== CANNOT_TELL) continue;
    const inDoubt = asked === UNKNOWN || (first.procedure && inquiry.binding.bound === UNKNOWN);
    // What the plan does not mention may have been done in time: that today is too late for it proves nothing.
    const mayBeDone = !movable && duty.dayFact !== undefined && unsaid.has(duty.dayFact);
    if (outcome === CANNOT_TELL || inDoubt || mayBeDone) unsure.push(check);
    else broken.push(check);
  }
  return { broken, unsure, tried };
}

function resultOf({ sure, possible, before, open, fixed }: Found, assumed: Assumed): FirstStart {
  const brokenAnyway = fixed.broken.map((check) => bindingOf(check, fixed.tried));
  const unsure = open === undefined ? [fixed] : [fixed, open];
  const missing = once(
    unsure.flatMap((one) => one.unsure.flatMap((check) => missingFor(check, one.tried, assumed))),
  );
  const start = brokenAnyway.length > 0 || fixed.unsure.length > 0 ? undefined : sure;
  const binding = before === undefined ? [] : before.broken.map((check) => bindingOf(check, before.tried));
  return {
    start: textOf(start),
    possibleFrom: brokenAnyway.length > 0 ? null : textOf(possible),
    binding,
    brokenAnyway,
    assuming: assumptions(assumed),
    missing,
    says: sentence(start, binding, brokenAnyway, missing),
  };
}

function bindingOf(check: CompiledCheck, { inquiry }: TriedStart): BindingDuty {
  const { first } = check;
  const { rule, settings } = first;
  const context = { ...inquiry.context, settings };
  const deadline = rule?.deadline;
  return {
    what: deadline?.what ?? "",
    rule: rule?.id ?? "",
    clauses: check.clauses.map(({ clause }) => clause.id),
    force: weightOf(first, inquiry).force,
    doneOn: deadline === undefined ? null : textOf(knownDay(deadline.doneOn, context)),
    latest: deadline === undefined ? null : textOf(knownDay(deadline.latest, context)),
  };
}

function textOf(day: Day | undefined): DateText | null {
  return day === undefined || !Number.isFinite(day) ? null : formatDay(day);
}

function missingFor(
  check: CompiledCheck,
  { inquiry }: TriedStart,
  { unsaid }: Assumed,
): readonly MissingFact[] {
  const { first } = check;
  const missing: MissingFact[] = [];
  const context = { ...inquiry.context, settings: first.settings };
  if (first.gate?.ask(context) === UNKNOWN) first.gate.addMissing(context, missing);
  if (first.procedure && inquiry.binding.bound === UNKNOWN) missing.push(...inquiry.binding.missing);
  if (first.rule?.metWhen.ask(context) === UNKNOWN) first.rule.metWhen.addMissing(context, missing);
  const dayFact = datedDutyOf(check)?.dayFact;
  if (dayFact !== undefined && unsaid.has(dayFact)) missing.push(unsaidFact(dayFact));
  return missing;
}

function unsaidFact(fact: PlanFactName): MissingFact {
  return { fact, at: pointerTo(fact, undefined), words: wordsFor(fact) };
}

function once(missing: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Map(missing.map((one) => [`${one.at} ${one.words}`, one])).values()];
}

function assumptions({ days }: Assumed): readonly Assumption[] {
  return [...days].map(([name, day]) => ({
    at: pointerTo(name, undefined),
    words: wordsFor(name),
    on: formatDay(day),
  }));
}

function sentence(
  start: Day | undefined,
  binding: readonly BindingDuty[],
  brokenAnyway: readonly BindingDuty[],
  missing: readonly MissingFact[],
): string {
  const names = (duties: readonly BindingDuty[]): string =>
    listInWords([...new Set(duties.map(({ what }) => what))]);
  if (brokenAnyway.length > 0) {
    return `No start keeps every last day: the one for this has passed: ${names(brokenAnyway)}.`;
  }
  if (start !== undefined) {
    const because =
      binding.length === 0
        ? "nothing stands in the way of it"
        : `an earlier one would come too soon after this: ${names(binding)}`;
    return `The first start that keeps every last day is ${longDay(start)}; ${because}.`;
  }
  if (missing.length === 0) {
    return "On none of the days the calendar covers would a start keep every last day.";
  }
  return `The first start cannot be told: the plan does not say ${listInWords([...new Set(missing.map(({ words }) => words))])}.`;
}
