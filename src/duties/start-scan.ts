import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import type { CompiledCheck } from "../check/compile.js";
import { weightOf } from "../check/weight.js";
import type { Day } from "../days/plain-date.js";
import { lifeSteps } from "../engine/life-steps.js";
import { NO, YES } from "../engine/verdict.js";
import { maxSpanDays } from "../input/limits.js";
import type { Facts, PlanFactName } from "../plan/facts.js";
import { NEVER } from "../plan/plan-days.js";
import { dutiesOf } from "./duties-of.js";
import type { Duty } from "./duty.js";
import type { Life } from "./life.js";
import { type AssumedDays, dayFactOf, type Trial, tryStart } from "./trial.js";

/** What is taken to be done on a day, and which of it the plan says nothing about. */
export interface Assumed {
  readonly days: AssumedDays;
  readonly unsaid: ReadonlySet<PlanFactName>;
}

/** How the duties up to one start come out. */
export interface Verdicts {
  readonly broken: readonly Duty[];
  readonly unsure: readonly Duty[];
  readonly life: Life<undefined>;
}

/** Whether a check may make somebody owe something before the start, by a day that a document sets. */
export function isBeforeTheStart({ first: { rule } }: CompiledCheck): boolean {
  const { latest, step } = rule?.duty ?? {};
  return latest !== undefined && step !== undefined && lifeSteps.indexOf(step) < lifeSteps.indexOf("start");
}

/** What has to be done before the start and is not recorded as done. */
export function assumedOn(asOf: Day, { plan }: Facts, trial: Trial): Assumed {
  const days = new Map<PlanFactName, Day>();
  const unsaid = new Set<PlanFactName>();
  const assume = (name: PlanFactName | undefined): void => {
    if (name === undefined || (plan[name] !== undefined && plan[name] !== NEVER)) return;
    days.set(name, asOf);
    if (plan[name] === undefined) unsaid.add(name);
  };
  assume("decision.madeOn");
  for (const duty of dutiesBeforeTheStart(tryStart(trial, asOf, new Map()))) assume(dayFactOf(duty));
  return { days, unsaid };
}

/** The duties of severity error with a last day, where they may apply. */
function dutiesBeforeTheStart(life: Life): readonly Duty[] {
  return dutiesOf(life).filter(
    ({ checks: [check], limit, binds }) =>
      check !== undefined &&
      limit?.kind === "last-day" &&
      binds !== NO &&
      weightOf(check.first, life.inquiry).severity === "error",
  );
}

/** The days on which a start may be tried. */
export interface StartSpan {
  readonly earliest: Day;
  /** The planned last day of the direction, `Infinity` where none is stated. */
  readonly latest: Day;
}

export interface Found {
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

/**
 * Tries one day after the other: school days, and before the first day of the calendar every day, since nobody knows
 * which of those are school days. What no start can change is looked at once.
 */
export function scanStarts(
  trial: Trial,
  assumed: Assumed,
  calendar: CompiledCalendar,
  { earliest, latest }: StartSpan,
): Found {
  const last = Math.min(latest, earliest + maxSpanDays);
  const asked = { assumed, earliest };
  const fixed = verdictsOn(tryStart(trial, earliest, assumed.days), asked, false);
  let before: Verdicts | undefined;
  let possible: Day | undefined;
  let open: Verdicts | undefined;
  for (const day of daysToTry(calendar, earliest, last)) {
    const verdicts = verdictsOn(tryStart(trial, day, assumed.days), asked, true);
    if (verdicts.broken.length > 0) {
      if (possible === undefined) before = verdicts;
      continue;
    }
    if (possible === undefined) {
      possible = day;
      open = verdicts;
    }
    if (day >= calendar.from && verdicts.unsure.length === 0) {
      return { sure: day, possible, before, open, fixed };
    }
  }
  return { sure: undefined, possible, before, open, fixed };
}

function daysToTry({ from, schoolDays }: CompiledCalendar, earliest: Day, last: Day): readonly Day[] {
  const uncovered: Day[] = [];
  for (let day = earliest; day < from && day <= last; day++) uncovered.push(day);
  return [...uncovered, ...schoolDays.filter((day) => day >= earliest && day <= last)];
}

/** What is the same for every start of a scan. */
interface Asked {
  readonly assumed: Assumed;
  readonly earliest: Day;
}

/** How the duties up to the start come out: those the start can change, or those it cannot. */
function verdictsOn(life: Life<undefined>, { assumed, earliest }: Asked, movable: boolean): Verdicts {
  const broken: Duty[] = [];
  const unsure: Duty[] = [];
  for (const duty of dutiesBeforeTheStart(life)) {
    const { rule, done, owed } = duty;
    const followsTheStart = rule.needs.includes("startsOn");
    const changes = followsTheStart || mayChangeEdition(duty, earliest);
    if (changes !== movable || done === "in-time") continue;
    // What the plan does not mention may have been done in time: that today is too late for it proves nothing.
    const name = dayFactOf(duty);
    const mayBeDone = !followsTheStart && name !== undefined && assumed.unsaid.has(name);
    if (done === "unknown" || owed !== YES || mayBeDone) unsure.push(duty);
    else broken.push(duty);
  }
  return { broken, unsure, life };
}

/** Whether a later start may fall under an edition that the clause is not in. */
function mayChangeEdition({ checks: [check] }: Duty, earliest: Day): boolean {
  if (check === undefined || check.first.force !== "council") return false;
  const { inForceFrom, inForceTo } = check.first;
  return inForceFrom > earliest || inForceTo !== Number.POSITIVE_INFINITY;
}
