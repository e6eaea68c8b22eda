import type { CompiledCalendar } from "../calendar/school-calendar.js";
import type { AssessOptions } from "../check/options.js";
import { type Prepared, prepare } from "../check/prepare.js";
import { type Day, readDay } from "../days/plain-date.js";
import { answered } from "../input/answered.js";
import type { InputName, Issue, IssueCode } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import { type Refusal, refuse } from "../input/list-issues.js";
import { dayMessage, todayMessage } from "../input/messages.js";
import { takeOptions } from "../input/options.js";
import type { Facts } from "../plan/facts.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/define-council.js";
import { readHostCalendars } from "../register/host-calendars.js";

/** Everything the functions about registers, timelines and planning need of a plan and its options. */
export interface PlanInHand {
  readonly ok: true;
  readonly plan: Plan;
  readonly facts: Facts;
  readonly prepared: Prepared;
  readonly council: Council | undefined;
  readonly calendar: CompiledCalendar | undefined;
  /** Calendars of hosts, by the position of the placement. */
  readonly hostCalendars: ReadonlyMap<number, CompiledCalendar>;
  /** The days given as options, by name. */
  readonly days: { readonly [name: string]: Day };
}

/** What a function asks of its options beside the council. */
export interface Asks {
  /** Names of the days that have to be given. */
  readonly days: readonly string[];
  /** Whether nothing can be said without the home school's calendar. */
  readonly calendar: "needed" | "optional";
  readonly hostCalendars?: boolean;
}

const calendarMessage =
  "The home school's calendar has to be given: without it nobody knows which days are school days.";

/**
 * Reads the plan, the calendar and the days of the options. Issues of all of them are listed together. Throws an
 * `OptionError` for an option that has another name than those given here, or a council nobody defined.
 */
export function takeInHand(plan: unknown, given: unknown, asks: Asks): PlanInHand | Refusal {
  const hosts = asks.hostCalendars === true ? ["hostCalendars"] : [];
  const names = ["council", "calendar", ...hosts, ...asks.days];
  // Without any options the days that are needed are missing, which is an issue.
  const options = takeOptions(given === undefined ? {} : given, names, "last");
  const { council, calendar } = options as AssessOptions;
  const prepared = prepare(plan, { council, calendar });
  const facts = prepared.ok ? prepared.inquiry.context.facts : undefined;
  const issues: Issue[] = prepared.ok ? [] : [...prepared.issues];
  if (asks.calendar === "needed" && calendar === undefined) {
    issues.push(issue("missing", "", calendarMessage, "calendar"));
  }
  const hostCalendars = readHostCalendars(options.hostCalendars, facts);
  issues.push(...hostCalendars.issues);
  const days: Record<string, Day> = {};
  for (const name of asks.days) {
    const value = options[name];
    const day = value === undefined ? "missing" : readDay(value);
    if (typeof day === "number") days[name] = day;
    else issues.push(issue(day, `/${name}`, name === "asOf" ? todayMessage : dayMessage, "options"));
  }
  if (days.from !== undefined && days.to !== undefined) issues.push(...spanIssues(days.from, days.to));
  if (!prepared.ok || issues.length > 0) return refuse(issues);
  return {
    ok: true,
    plan: prepared.plan,
    facts: prepared.inquiry.context.facts,
    prepared,
    council: prepared.council,
    calendar: prepared.inquiry.context.calendar,
    hostCalendars: hostCalendars.calendars,
    days,
  };
}

/** The answer of a public function about a plan that was taken in hand, or why there is none. */
export function answerAbout<T>(
  place: string,
  [plan, options, asks]: Parameters<typeof takeInHand>,
  answer: (taken: PlanInHand) => T,
): T | Refusal {
  return answered(place, () => {
    const taken = takeInHand(plan, options, asks);
    return taken.ok ? answer(taken) : taken;
  });
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
