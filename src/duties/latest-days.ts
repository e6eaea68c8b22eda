import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { WalkedDay } from "../calendar/walks.js";
import type { Citation, CompiledCheck } from "../check/compile.js";
import { policyInUse } from "../check/policy-in-use.js";
import { prepare } from "../check/prepare.js";
import type { Result } from "../check/types.js";
import { citationFor } from "../check/weight.js";
import { type DateText, type Day, formatDay, longDay, readDay } from "../days/plain-date.js";
import { underSettings } from "../engine/condition.js";
import { itemsOf } from "../engine/list-conditions.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { Counting } from "../engine/quantity.js";
import { NO, UNKNOWN } from "../engine/verdict.js";
import { issue } from "../input/issue.js";
import { refuse } from "../input/list-issues.js";
import { publicFunction } from "../input/public-function.js";
import { directionSpan } from "../plan/direction-span.js";
import type { Item } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import { NEVER } from "../plan/plan-days.js";
import type { Force, Severity } from "../policy/council.js";
import type { Council } from "../policy/define-council.js";
import { itemWords } from "../words/item-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import type { Deadline } from "./deadline.js";
import { type DatedDuty, isOverBy } from "./duty.js";
import { type LifeStep, lifeSteps } from "./life-steps.js";
import { deadlineOf, settledDay } from "./list-deadlines.js";
import {
  type AssumedDays,
  datedDutyOf,
  type Trial,
  type TriedStart,
  trialOf,
  tryStart,
} from "./start-planning.js";
import { clauseIds, heaviestOf } from "./weight.js";

export interface PlanningOptions {
  readonly council?: Council | undefined;
  /** The home school's calendar. Without it school days cannot be counted. */
  readonly calendar?: SchoolCalendar | undefined;
}

/** The last day for one step if the direction is to start on the wished day. */
export interface LatestDay {
  readonly step: LifeStep;
  readonly what: string;
  /** The list entry it is about, in words; null for the plan as a whole. */
  readonly about: string | null;
  /** JSON Pointer of that list entry. */
  readonly at: string | null;
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
  readonly owedBy: string;
  readonly force: Force;
  readonly severity: Severity;
  readonly citation: Citation;
  /** On this day the rule is met, on the day after it is not; null where it cannot be worked out. */
  readonly latest: DateText | null;
  readonly counting: Counting;
  readonly from: DateText | null;
  readonly count: number | null;
  readonly walk: readonly WalkedDay[];
  /** The day the plan records for the step; null where it records none. */
  readonly recorded: DateText | null;
  /** The limit follows from that of another step, for want of the day of the decision. */
  readonly follows: "notice" | null;
  /** What has to be so for it to be owed; null where it is owed anyway. */
  readonly onlyIf: string | null;
  readonly missing: readonly MissingFact[];
  readonly says: string;
}

/** The last day of every step, for one start. */
export interface LatestDays {
  readonly schema: "osd-latest-days/1";
  readonly start: DateText;
  /** In order of date. */
  readonly steps: readonly LatestDay[];
}

export type LatestDaysResult = Result<{ readonly latestDays: LatestDays }>;

const afterTheEnd = "The wished start is after the last day the plan gives. Check both dates.";

/**
 * The last day for each step if the direction is to start on a wished day, in place of the plan's own start.
 *
 * Where the plan has no day for the decision, the decision has to be made by the last day for the notice, and what
 * comes before the decision by then too. Takes any value as plan, calendar and start; never throws for one.
 *
 * @example
 * const result = latestDaysFor(plan, "2026-11-10", { council: warwickshire, calendar });
 * if (result.ok) console.log(result.latestDays.steps[0]?.latest); // "2026-11-06"
 */
export function latestDaysFor(
  plan: unknown,
  wishedStart: unknown,
  options: PlanningOptions = {},
): LatestDaysResult {
  return publicFunction("latest-days", () => {
    const prepared = prepare(plan, options);
    const start = readDay(wishedStart);
    const message = "Write the wished start as year-month-day, for example 2026-11-10.";
    const issues = typeof start === "number" ? [] : [issue(start, "/wishedStart", message, "options")];
    if (!prepared.ok) return refuse([...prepared.issues, ...issues]);
    if (typeof start !== "number") return refuse(issues);
    const { plannedLast } = directionSpan(prepared.facts);
    if (plannedLast !== undefined && start > plannedLast) {
      return refuse([issue("order", "/wishedStart", afterTheEnd, "options")]);
    }
    const trial = trialOf(prepared.plan, prepared.council, prepared.calendar);
    const steps = stepsFor(trial, start).map((step) => finished(step));
    return {
      ok: true,
      policy: policyInUse(prepared.council),
      latestDays: { schema: "osd-latest-days/1", start: formatDay(start), steps },
    };
  });
}

type Shown = Pick<Deadline, "what" | "rule" | "counting" | "from" | "count" | "walk" | "doneOn">;

/** A step in the making. */
interface Step {
  readonly tried: TriedStart;
  readonly checks: readonly CompiledCheck[];
  readonly duty: Pick<DatedDuty, "step" | "notBefore">;
  readonly item: Item | undefined;
  readonly shown: Shown;
  readonly latest: Day | undefined;
  readonly follows: LatestDay["follows"];
  readonly onlyIf: string | null;
  readonly missing: readonly MissingFact[];
}

function stepsFor(trial: Trial, start: Day): readonly Step[] {
  const tried = tryStart(trial, start, new Map());
  const steps = limitsOf(tried);
  const decided = tried.inquiry.context.facts.plan["decision.madeOn"] as Day | undefined;
  const byNotice = Math.min(
    ...steps.filter(({ duty, item }) => duty.notBefore === "decision" && item === undefined).map(dayOrNever),
  );
  if (decided !== undefined || byNotice === NEVER) return inOrder(merged(steps));
  // The notice tells of the decision, so that the decision has to be made by the last day for the notice.
  const assumed: AssumedDays = new Map([["decision.madeOn", byNotice]]);
  const chained = limitsOf(tryStart(trial, start, assumed)).map((step) => {
    const before = steps.find((one) => sameStep(one, step));
    return before === undefined || before.latest !== step.latest
      ? { ...step, follows: "notice" as const }
      : step;
  });
  return inOrder(merged([...chained, ...decisionStep(tried, byNotice)]));
}

function dayOrNever({ latest }: Step): Day {
  return latest ?? NEVER;
}

function sameStep(a: Step, b: Step): boolean {
  return a.checks[0] === b.checks[0] && a.item?.at === b.item?.at;
}

/** Every limit the checks set under a start. */
function limitsOf(tried: TriedStart): readonly Step[] {
  const { inquiry, checks } = tried;
  const { plannedLast } = directionSpan(inquiry.context.facts);
  return checks.flatMap((check) => {
    const { rule, settings, gate } = check.first;
    const duty = datedDutyOf(check);
    const asked = gate?.ask(inquiry.context);
    if (rule?.deadline === undefined || duty === undefined || asked === NO) return [];
    const context = underSettings(inquiry.context, settings);
    const items = rule.forEach === undefined ? [undefined] : (itemsOf(context.facts, rule.forEach) ?? []);
    const found: Step[] = [];
    for (const item of items) {
      if (duty.follows === undefined && rule.appliesWhen.ask(context, item) === NO) continue;
      if (rule.deadline.when?.ask(context, item) === NO) continue;
      const shown = deadlineOf(check, rule.deadline, { ...inquiry, context }, item);
      if (shown === undefined) continue;
      const latest = settledDay(rule.deadline.latest, context, item);
      if (duty.doneBy !== undefined && isOverBy(latest, plannedLast)) continue;
      const missing: MissingFact[] = [];
      if (latest === undefined) rule.deadline.latest.addMissing(context, missing, item);
      const onlyIf = asked === UNKNOWN ? (gate?.words ?? null) : null;
      found.push({ tried, checks: [check], duty, item, shown, latest, follows: null, onlyIf, missing });
    }
    return found;
  });
}

const orderRule = "notice-after-the-decision";

function decisionStep(tried: TriedStart, latest: Day): readonly Step[] {
  return tried.checks
    .filter(({ first }) => first.rule?.id === orderRule)
    .map((check) => ({
      tried,
      checks: [check],
      duty: { step: "decide" },
      item: undefined,
      shown: {
        what: "decision to direct the pupil off site",
        rule: orderRule,
        counting: "the-day-itself",
        from: null,
        count: null,
        walk: [],
        doneOn: null,
      },
      latest,
      follows: "notice",
      onlyIf: null,
      missing: [],
    }));
}

/** Law and council in one line where they set the same limit for the same step. */
function merged(steps: readonly Step[]): readonly Step[] {
  const found = new Map<string, Step>();
  for (const step of steps) {
    const { shown, item, latest, checks, onlyIf } = step;
    const key = JSON.stringify([shown.rule, item?.at, latest, onlyIf, checks[0]?.first.settings]);
    const same = found.get(key);
    found.set(key, same === undefined ? step : { ...same, checks: [...same.checks, ...checks] });
  }
  return [...found.values()];
}

function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => {
    const [first, second] = [dayOrNever(a), dayOrNever(b)];
    if (first !== second) return first < second ? -1 : 1;
    return lifeSteps.indexOf(a.duty.step) - lifeSteps.indexOf(b.duty.step);
  });
}

function finished({ tried, checks, duty, item, shown, latest, follows, onlyIf, missing }: Step): LatestDay {
  const { check, weight } = heaviestOf(checks, tried.inquiry) as NonNullable<ReturnType<typeof heaviestOf>>;
  const { first } = check;
  return {
    step: duty.step,
    what: shown.what,
    about: item === undefined ? null : itemWords(item, first.rule?.forEach),
    at: item?.at ?? null,
    rule: shown.rule,
    clauses: clauseIds(checks, first),
    owedBy: first.clause.owedBy,
    force: weight.force,
    severity: weight.severity,
    citation: citationFor(first, tried.inquiry),
    latest: latest === undefined ? null : formatDay(latest),
    counting: shown.counting,
    from: shown.from,
    count: shown.count,
    walk: shown.walk,
    recorded: shown.doneOn,
    follows,
    onlyIf,
    missing,
    says: sentence(shown.what, latest, missing),
  };
}

function sentence(what: string, latest: Day | undefined, missing: readonly MissingFact[]): string {
  const subject = sentenceCase(what);
  if (latest !== undefined) return `${subject}: no later than ${longDay(latest)}.`;
  return `${subject}: the last day cannot be told without ${[...new Set(missing.map(({ words }) => words))].join(" and ")}.`;
}
