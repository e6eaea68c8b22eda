import { type AssessOptions, OptionError, prepare } from "../assess.js";
import { type Day, readDay } from "../calendar/plain-date.js";
import type { CompiledCalendar } from "../calendar/school-calendar.js";
import type { Council } from "../councils/define-council.js";
import type { InputName, Issue, IssueCode } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import { type Refusal, refuse } from "../input/list-issues.js";
import type { Facts } from "../plan/facts.js";
import type { Plan } from "../plan/plan.js";
import { readPlan } from "../plan/read-plan.js";

/** Everything the functions about registers, timelines and planning need of a plan and its options. */
export interface PlanInHand {
  readonly ok: true;
  readonly plan: Plan;
  readonly facts: Facts;
  readonly prepared: Extract<ReturnType<typeof prepare>, { ok: true }>;
  readonly council: Council | undefined;
  readonly calendar: CompiledCalendar | undefined;
  /** The days given as options, by name; a day that was not given is not there. */
  readonly days: { readonly [name: string]: Day | undefined };
}

/** What an option of a day is for: without one that is needed nothing can be said. */
export interface DayOption {
  readonly name: string;
  readonly needed: boolean;
}

const asOfMessage = "Write today's date as year-month-day, for example 2026-11-23.";
const dayMessage = "Write a date as year-month-day, for example 2026-11-23.";
const calendarMessage =
  "The home school's calendar has to be given: without it nobody knows which days are school days.";

/**
 * Reads the plan, the calendar and the days of the options. Issues of all of them are listed together. Throws an
 * `OptionError` for an option that has another name than those given here, or a council nobody defined.
 */
export function takeInHand(
  plan: unknown,
  options: { readonly [name: string]: unknown },
  dayOptions: readonly DayOption[],
  needsCalendar: boolean,
): PlanInHand | Refusal {
  const names = namesOf(dayOptions);
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) {
      throw new OptionError(`There is an unknown option. The options are ${names.join(", ")}.`);
    }
  }
  const read = readPlan(plan);
  const { council, calendar } = options as AssessOptions;
  const prepared = prepare(read.ok ? read.plan : plan, { council, calendar });
  const issues: Issue[] = prepared.ok ? [] : [...prepared.issues];
  if (needsCalendar && calendar === undefined) issues.push(issue("missing", "", calendarMessage, "calendar"));
  const days: Record<string, Day | undefined> = {};
  for (const { name, needed } of dayOptions) {
    const value = options[name];
    if (value === undefined && !needed) continue;
    const day = value === undefined ? "missing" : readDay(value);
    if (typeof day === "number") days[name] = day;
    else issues.push(issue(day, `/${name}`, name === "asOf" ? asOfMessage : dayMessage, "options"));
  }
  if (days.from !== undefined && days.to !== undefined) issues.push(...spanIssues(days.from, days.to));
  if (!read.ok || !prepared.ok || issues.length > 0) return refuse(issues);
  return {
    ok: true,
    plan: read.plan,
    facts: prepared.inquiry.context.facts,
    prepared,
    council: prepared.council,
    calendar: prepared.inquiry.context.calendar,
    days,
  };
}

function namesOf(dayOptions: readonly DayOption[]): readonly string[] {
  return ["council", "calendar", ...dayOptions.map(({ name }) => name)];
}

function spanIssues(from: Day, to: Day): readonly Issue[] {
  if (to < from)
    return [issue("order", "/to", "The span ends before it starts. Check both dates.", "options")];
  if (to - from < maxSpanDays) return [];
  const message = `The span is longer than ${maxSpanDays} days. Ask for a shorter one.`;
  return [issue("out-of-range", "/to", message, "options")];
}

/** One issue, frozen. */
export function issue(code: IssueCode, path: string, message: string, input: InputName): Issue {
  return Object.freeze({ code, path, message, input });
}
