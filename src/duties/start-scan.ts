import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import type { CompiledCheck } from "../check/compile.js";
import { ruleOutcome } from "../check/evaluate.js";
import { weightOf } from "../check/weight.js";
import type { Day } from "../days/plain-date.js";
import { CANNOT_TELL, NOT_MET } from "../engine/outcome.js";
import type { Rule } from "../engine/rule.js";
import { NO, UNKNOWN, type Verdict, YES } from "../engine/verdict.js";
import { maxSpanDays } from "../input/limits.js";
import type { Facts, PlanFactName } from "../plan/facts.js";
import type { DatedDuty } from "./duty.js";
import { lifeSteps } from "./life-steps.js";
import { type AssumedDays, datedDutyOf, type Trial, type TriedStart, tryStart } from "./start-planning.js";

/** What is taken to be done on a day, and which of it the plan says nothing about. */
export interface Assumed {
  readonly days: AssumedDays;
  readonly unsaid: ReadonlySet<PlanFactName>;
}

/** How the duties up to one start come out. */
export interface Verdicts {
  readonly broken: readonly CompiledCheck[];
  readonly unsure: readonly CompiledCheck[];
  readonly tried: TriedStart;
}

/** What has to be done before the start and is not recorded as done. */
export function assumedOn(asOf: Day, { plan }: Facts, trial: Trial): Assumed {
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
  const fixed = verdictsOn(tryStart(trial, earliest, assumed.days), assumed, false);
  let before: Verdicts | undefined;
  let possible: Day | undefined;
  let open: Verdicts | undefined;
  for (const day of daysToTry(calendar, earliest, last)) {
    const verdicts = verdictsOn(tryStart(trial, day, assumed.days), assumed, true);
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
