import type { CalendarNote } from "../calendar/calendar-notes.js";
import {
  type CompiledCalendar,
  calendarNotes,
  compiledCalendar,
  type SchoolCalendar,
  schoolCalendar,
} from "../calendar/school-calendar.js";
import { type Day, readDay } from "../days/plain-date.js";
import { type Issue, issue } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import { type Refusal, refuse } from "../input/list-issues.js";
import { dayMessage, todayMessage } from "../input/messages.js";
import { publicFunction } from "../input/public-function.js";
import { deriveFacts } from "../plan/derive-facts.js";
import type { Facts } from "../plan/facts.js";
import type { Plan } from "../plan/plan.js";
import { readPlan } from "../plan/read-plan.js";
import type { Council } from "../policy/accepted.js";
import type { CodeClauses } from "../policy/council-schema.js";
import { asKnown } from "./as-known.js";
import { councilInForce } from "./council-in-force.js";
import { remarksOnEditions } from "./edition-changes.js";
import { type Inquiry, inquire } from "./evaluate.js";
import { remarksOnHorizon } from "./horizon.js";
import { readHostCalendars } from "./host-calendars.js";
import { checkedOptions } from "./options.js";
import { remarksOnPlan } from "./plan-remarks.js";
import { policiesInUse } from "./policy-in-use.js";
import type { Basis, Result } from "./types.js";
import { hasStrangeGround, unknownClauses } from "./unknown-clauses.js";

/** A plan and its options, ready for the rules to be asked. */
export interface Prepared {
  readonly ok: true;
  readonly plan: Plan;
  readonly facts: Facts;
  readonly inquiry: Inquiry;
  readonly council: Council | undefined;
  /** What the council's documents say of codes, where the plan is checked against them. */
  readonly codeClauses: CodeClauses | undefined;
  /** The home school's calendar, as the caller has it and as it is counted with. */
  readonly schoolCalendar: SchoolCalendar | undefined;
  readonly calendar: CompiledCalendar | undefined;
  /** Calendars of hosts, by the position of the placement. */
  readonly hostCalendars: ReadonlyMap<number, CompiledCalendar>;
  /** What is worth a look in all these calendars. */
  readonly calendarNotes: readonly CalendarNote[];
  /** The days given as options, by name. */
  readonly days: { readonly [name: string]: Day };
}

/** What a function asks of its options beside the council. */
export interface Asks {
  /** Names of the days that have to be given. */
  readonly days?: readonly string[];
  /** Names of the days that may be left out. */
  readonly optionalDays?: readonly string[];
  /** Whether nothing can be said without the home school's calendar. */
  readonly calendar?: "needed";
  readonly hostCalendars?: true;
  /** The councils whose clauses the plan may name; only the one of the options unless this says so. */
  readonly councils?: readonly Council[];
  /** The day that picks the editions of the council's documents; the start of the direction unless this says so. */
  readonly editionsOn?: Day | undefined;
}

const calendarMessage =
  "The home school's calendar has to be given: without it nobody knows which days are school days.";

/**
 * Reads the plan, the calendars and the days of the options. Issues of all of them are listed together. Throws an
 * `OptionError` for an option with another name than those asked for, or a council nobody defined.
 */
export function prepare(plan: unknown, given: unknown, asks: Asks = {}): Prepared | Refusal {
  const { days: needed = [], optionalDays = [] } = asks;
  const hosts = asks.hostCalendars === true ? ["hostCalendars"] : [];
  const options = checkedOptions(given, [
    "council",
    "calendar",
    ...hosts,
    ...needed,
    ...optionalDays,
    "knownOn",
  ]);
  const { council, knownOn, issues: knownIssues } = asKnown(options.council, options.knownOn);
  const read = readPlan(plan);
  const calendar = readCalendar(options.calendar);
  const issues: Issue[] = [
    ...(read.ok ? unknownClauses(read.plan, council) : read.issues),
    ...(calendar.ok ? [] : calendar.issues),
  ];
  if (asks.calendar === "needed" && options.calendar === undefined) {
    issues.push(issue("missing", "", calendarMessage, "calendar"));
  }
  const days: Record<string, Day> = {};
  const dayIssues: Issue[] = [...knownIssues];
  for (const name of [...needed, ...optionalDays]) {
    const value = options[name];
    if (value === undefined && optionalDays.includes(name)) continue;
    const day = value === undefined ? "missing" : readDay(value);
    if (typeof day === "number") days[name] = day;
    else dayIssues.push(issue(day, `/${name}`, name === "asOf" ? todayMessage : dayMessage, "options"));
  }
  const { councils = council === undefined ? [] : [council] } = asks;
  const facts = read.ok ? factsOf(read.plan, councils, days.asOf) : undefined;
  const hostCalendars = readHostCalendars(options.hostCalendars, facts);
  if (days.from !== undefined && days.to !== undefined) dayIssues.push(...spanIssues(days.from, days.to));
  issues.push(...hostCalendars.issues, ...dayIssues);
  if (issues.length > 0 || !read.ok || !calendar.ok || facts === undefined) return refuse(issues);
  const inquiry = inquire({ facts, calendar: calendar.compiled }, { knownOn, editionsOn: asks.editionsOn });
  return {
    ok: true,
    plan: read.plan,
    facts,
    inquiry,
    council,
    codeClauses: councilInForce(council, inquiry)?.codeClauses,
    schoolCalendar: calendar.calendar,
    calendar: calendar.compiled,
    hostCalendars: hostCalendars.calendars,
    calendarNotes: [...calendarNotes(calendar.calendar), ...hostCalendars.notes],
    days,
  };
}

/** A ground of which nobody knows what it is may be any: which ground is not chosen is then open. */
function factsOf(plan: Plan, councils: readonly Council[], asOf: Day | undefined): Facts {
  const facts = deriveFacts(plan, asOf);
  return hasStrangeGround(plan, councils) ? { ...facts, groundsAreOpen: true } : facts;
}

/**
 * What an answer about a plan rests on; `inquiry` where it is not about the plan's own start, `beside` where the plan is
 * held against other councils as well.
 */
export function basisOf(
  prepared: Pick<Prepared, "plan" | "inquiry" | "schoolCalendar" | "calendarNotes" | "days">,
  councils: readonly Council[],
  inquiry: Inquiry = prepared.inquiry,
  beside: readonly Council[] = councils,
): Basis {
  const { calendarNotes, days } = prepared;
  return {
    policy: policiesInUse(councils, inquiry.knownOn),
    remarks: [
      ...remarksOnHorizon(inquiry, councils, days.asOf),
      ...remarksOnEditions(inquiry, councils, days.asOf),
      ...remarksOnPlan(prepared, beside),
    ],
    calendarNotes,
  };
}

/** The result of a public function about a plan and its options. */
export function answerAbout<T extends object>(
  place: string,
  [plan, options, asks]: Readonly<Parameters<typeof prepare>>,
  answer: (prepared: Prepared, basis: Basis) => T | Refusal,
): Result<T> {
  return publicFunction(place, () => {
    const prepared = prepare(plan, options, asks);
    if (!prepared.ok) return prepared;
    const { council } = prepared;
    const basis = basisOf(prepared, council === undefined ? [] : [council]);
    const found = answer(prepared, basis);
    return "issues" in found ? found : { ok: true, ...basis, ...found };
  });
}

type ReadCalendar =
  | {
      readonly ok: true;
      readonly calendar: SchoolCalendar | undefined;
      readonly compiled: CompiledCalendar | undefined;
    }
  | Refusal;

function readCalendar(value: unknown): ReadCalendar {
  if (value === undefined) return { ok: true, calendar: undefined, compiled: undefined };
  const read = schoolCalendar(value);
  return read.ok ? { ok: true, calendar: read.calendar, compiled: compiledCalendar(read.calendar) } : read;
}

function spanIssues(from: Day, to: Day): readonly Issue[] {
  if (to < from)
    return [issue("order", "/to", "The span ends before it starts. Check both dates.", "options")];
  if (to - from < maxSpanDays) return [];
  const message = `The span is longer than ${maxSpanDays} days. Ask for a shorter one.`;
  return [issue("out-of-range", "/to", message, "options")];
}
