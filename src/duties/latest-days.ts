import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { WalkedDay } from "../calendar/walks.js";
import { type Citation, checksInUse } from "../check/compile.js";
import { basisOf, prepare } from "../check/prepare.js";
import type { Basis, Result } from "../check/types.js";
import { citationFor } from "../check/weight.js";
import { type DateText, type Day, formatDay, readDay, textOfDay } from "../days/plain-date.js";
import type { Counting } from "../engine/condition.js";
import type { LifeStep } from "../engine/life-steps.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { Rule } from "../engine/rule.js";
import type { ConditionTree, QuantityTree } from "../engine/tree.js";
import { NO } from "../engine/verdict.js";
import { issue } from "../input/issue.js";
import { refuse } from "../input/list-issues.js";
import type { Message } from "../input/message.js";
import { publicFunction } from "../input/public-function.js";
import { directionSpan } from "../plan/direction-span.js";
import { type Entry, entryOf } from "../plan/entry.js";
import type { ClauseId } from "../plan/plan.js";
import { NEVER } from "../plan/plan-days.js";
import type { Council } from "../policy/accepted.js";
import type { Force, Severity } from "../policy/vocabulary.js";
import { dutiesOf } from "./duties-of.js";
import type { Duty, Happening, Limit } from "./duty.js";
import { clauseIds, heaviestOf, inOrder, lastDayOf, merged } from "./in-order.js";
import type { Life } from "./life.js";
import { plain } from "./standing.js";
import { type Trial, tryStart } from "./trial.js";

export interface PlanningOptions {
  readonly council?: Council | undefined;
  /** The home school's calendar. Without it school days cannot be counted. */
  readonly calendar?: SchoolCalendar | undefined;
  /** Asks under the policy as it was held here on that day, as `YYYY-MM-DD`, without what came in later. */
  readonly knownOn?: DateText | undefined;
}

/** The last day for one step if the direction is to start on the wished day. */
export interface LatestDay extends Message {
  readonly step: LifeStep;
  readonly what: string;
  /** The list entry it is about; null for the plan as a whole. */
  readonly about: Entry | null;
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
  /** What that day is, as the rule counts from it; null for a day that is not counted. */
  readonly countedFrom: QuantityTree | null;
  readonly count: number | null;
  readonly walk: readonly WalkedDay[];
  /** The day the plan records for the step; null where it records none. */
  readonly recorded: DateText | null;
  /** The limit follows from that of another step, for want of the day of the decision. */
  readonly follows: "notice" | null;
  /** What has to be so for it to be owed; null where it is owed anyway. */
  readonly onlyIf: ConditionTree | null;
  readonly missing: readonly MissingFact[];
}

/** The last day of every step, for one start. */
export interface LatestDays extends Basis {
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
    const { council, calendar } = prepared;
    const trial = { plan: prepared.plan, calendar, checks: checksInUse(council), asked: prepared.inquiry };
    const steps = inOrder(
      merged(stepsFor(trial, start), () => null),
      lastDayOf,
    ).map(finished);
    const { inquiry } = tryStart(trial, start, new Map());
    const basis = basisOf(prepared, council === undefined ? [] : [council], inquiry);
    return {
      ok: true,
      ...basis,
      latestDays: { schema: "osd-latest-days/1", start: formatDay(start), ...basis, steps },
    };
  });
}

/** A step in the making, with the life it is weighed in. */
interface Step extends Happening {
  readonly life: Life;
  readonly follows: LatestDay["follows"];
}

function stepsFor(trial: Trial, start: Day): readonly Step[] {
  const life = tryStart(trial, start, new Map());
  const limits = limitsIn(life);
  const afterTheDecision = limits.filter(({ rule, item }) => isAfterTheDecision(rule) && item === undefined);
  const byNotice = Math.min(...afterTheDecision.map(lastDayOf));
  const decided = life.facts.plan["decision.madeOn"];
  if (decided !== undefined || byNotice === NEVER) {
    return limits.map((duty) => ({ ...duty, life, follows: null }));
  }
  // The notice tells of the decision, so that the decision has to be made by the last day for the notice.
  const chained = tryStart(trial, start, new Map([["decision.madeOn", byNotice]]));
  const steps = limitsIn(chained).map((duty): Step => {
    const before = limits.find((one) => isSame(one, duty)) ?? duty;
    const moved = lastDayOf(before) !== lastDayOf(duty);
    // What is recorded is what the plan says, not what is assumed.
    return { ...duty, recorded: before.recorded, life: chained, follows: moved ? "notice" : null };
  });
  return [...steps, ...decisionStep(life, byNotice)];
}

function isAfterTheDecision(rule: Rule): boolean {
  return rule.data.duty?.notBefore === "decision.madeOn";
}

function isSame(a: Duty, b: Duty): boolean {
  return a.checks[0] === b.checks[0] && a.item?.at === b.item?.at;
}

/**
 * The duties with a last day under a start, those included that arise only after a review. What the end of the
 * direction makes due is none of a start's while its day is not known.
 */
function limitsIn(life: Life): readonly Duty[] {
  return dutiesOf(life).filter(
    ({ limit, binds, awaits }) =>
      limit?.kind === "last-day" && binds !== NO && (awaits !== "ending" || limit.day !== undefined),
  );
}

const orderRule = "notice-after-the-decision";

function decisionStep(life: Life, day: Day): readonly Step[] {
  const limit: Limit = {
    kind: "last-day",
    day,
    least: day,
    most: day,
    counting: "the-day-itself",
    from: undefined,
    countedFrom: null,
    count: null,
    walk: () => [],
    missing: [],
  };
  return life.checks
    .filter(({ first }) => first.rule?.id === orderRule)
    .map((check) => ({
      kind: "duty",
      step: "decide",
      what: "decision to direct the pupil off site",
      item: undefined,
      rule: check.first.rule,
      checks: [check],
      earliest: undefined,
      limit,
      expectedBy: undefined,
      recorded: undefined,
      onlyIf: null,
      missing: [],
      ...plain("due-within"),
      life,
      follows: "notice",
    }));
}

function finished(one: Step): LatestDay {
  const { step, what, item, rule, checks, limit, recorded, onlyIf, life, follows } = one;
  const { first, weight } = heaviestOf(checks, life.inquiry) as NonNullable<ReturnType<typeof heaviestOf>>;
  const { day, counting, from, countedFrom, count, walk, missing } = limit as Limit;
  return {
    step,
    what,
    about: item === undefined || rule?.forEach === undefined ? null : entryOf(item, rule.forEach),
    rule: rule?.id ?? "",
    clauses: clauseIds(checks, first),
    owedBy: first.clause.owedBy,
    force: weight.force,
    severity: weight.severity,
    citation: citationFor(first, life.inquiry),
    latest: textOfDay(day),
    counting,
    from: textOfDay(from),
    countedFrom,
    count,
    walk: walk(),
    recorded: textOfDay(recorded),
    follows,
    onlyIf,
    missing,
    code: day === undefined ? "latest-day.open" : "latest-day.known",
    values: {},
  };
}
