import { checkedDay, type DateText, type Day, formatDay, parseDay } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import type { Fault } from "../input/faults.js";
import type { Issue } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import { type Refusal, refuse } from "../input/list-issues.js";
import { day, format, group } from "../input/parts.js";
import { publicFunction } from "../input/public-function.js";
import { readBy } from "../input/read.js";
import { AFTERNOON, BOTH_SESSIONS, type CompiledCalendar, MORNING } from "./compile-calendar.js";
import { sessionsHeld, whyNotSchoolDay } from "./counting.js";
import { compiledCalendar, type SchoolCalendarResult, schoolCalendar } from "./school-calendar.js";

/** A session, or a whole day where `session` is null, on which one of two schools is open and the other is not. */
export interface OpenAtOneSchool {
  readonly on: DateText;
  readonly session: HalfDay | null;
  readonly openAt: "home" | "host";
  /** The code of why the other one is closed, in the catalogue: `day.inset`, `day.half-term.october`. */
  readonly closedBecause: string;
}

/** Days of the span for which one of the two calendars, or both, have no answer. */
export interface OutsideCalendars {
  readonly from: DateText;
  readonly to: DateText;
  readonly calendar: "home" | "host" | "both";
}

export interface ComparedCalendars {
  readonly differences: readonly OpenAtOneSchool[];
  readonly cannotTell: readonly OutsideCalendars[];
}

/**
 * The sessions from one day to another, both included, that are held at only one of two schools.
 *
 * @example compareCalendars(home, host, dayOf(2026, 10, 19), dayOf(2026, 10, 30)).differences
 * // [{ on: "2026-10-19", session: null, openAt: "home", closedBecause: "day.half-term.october" }, ...]
 */
export function compareCalendars(
  home: CompiledCalendar,
  host: CompiledCalendar,
  from: Day,
  to: Day,
): ComparedCalendars {
  const differences: OpenAtOneSchool[] = [];
  const outside: { from: DateText; to: DateText; calendar: OutsideCalendars["calendar"] }[] = [];
  for (let day = from; day <= to; day += 1) {
    const atHome = sessionsHeld(home, day);
    const atHost = sessionsHeld(host, day);
    if (atHome !== undefined && atHost !== undefined) {
      if (atHome !== atHost) differences.push(...differencesOn(day, atHome, atHost, home, host));
      continue;
    }
    const calendar = atHome !== undefined ? "host" : atHost !== undefined ? "home" : "both";
    const last = outside.at(-1);
    if (last?.calendar === calendar && last.to === formatDay(day - 1)) last.to = formatDay(day);
    else outside.push({ from: formatDay(day), to: formatDay(day), calendar });
  }
  return { differences, cannotTell: outside };
}

function differencesOn(
  day: Day,
  atHome: number,
  atHost: number,
  home: CompiledCalendar,
  host: CompiledCalendar,
): readonly OpenAtOneSchool[] {
  const one = (session: HalfDay | null, openAt: "home" | "host"): OpenAtOneSchool => {
    const why = whyNotSchoolDay(openAt === "home" ? host : home, day);
    return { on: formatDay(day), session, openAt, closedBecause: why ?? "day.half-day" };
  };
  if (atHost === 0 && atHome === BOTH_SESSIONS) return [one(null, "home")];
  if (atHome === 0 && atHost === BOTH_SESSIONS) return [one(null, "host")];
  return ([MORNING, AFTERNOON] as const)
    .filter((half) => (atHome & half) !== (atHost & half))
    .map((half) => one(half === MORNING ? "AM" : "PM", (atHome & half) === half ? "home" : "host"));
}

export type TwoSchoolsResult = ({ readonly ok: true } & ComparedCalendars) | Refusal;

/**
 * Compares the calendars of a home school and a host with other term dates: the sessions held at only one of them, from
 * one day to another, both included.
 *
 * Takes any values and never throws. The path of an issue with a calendar starts with `/homeSchool` or `/hostSchool`.
 *
 * @example
 * const result = twoSchools(home, host, { from: "2026-11-02", to: "2027-02-12" });
 * if (result.ok) for (const day of result.differences) console.log(day.on, day.openAt, day.closedBecause);
 */
export function twoSchools(
  home: unknown,
  host: unknown,
  span: { readonly from: DateText; readonly to: DateText },
): TwoSchoolsResult {
  return publicFunction("calendar/two-schools", () => comparedOver(span, home, host), "calendar");
}

function comparedOver(span: unknown, home: unknown, host: unknown): TwoSchoolsResult {
  const read = { home: schoolCalendar(home), host: schoolCalendar(host) };
  // Without a span both days are missing.
  const given = readBy(spanFormat, span === undefined ? {} : span, "options", wrongSpan);
  const issues: Issue[] = [
    ...issuesAt("homeSchool", read.home),
    ...issuesAt("hostSchool", read.host),
    ...(given.ok ? [] : given.issues),
  ];
  const tables = [read.home, read.host].map((one) => (one.ok ? compiledCalendar(one.calendar) : undefined));
  const [first, second] = tables;
  if (!given.ok || first === undefined || second === undefined) return refuse(issues);
  const { from, to } = given.value;
  return { ok: true, ...compareCalendars(first, second, checkedDay(from), checkedDay(to)) };
}

const spanFormat = /* @__PURE__ */ format(() =>
  group("the days to compare", {}, { from: day("the first day"), to: day("the last day") }),
);

function wrongSpan(copy: unknown): readonly Fault[] {
  const { from, to } = copy as { readonly from?: unknown; readonly to?: unknown };
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === undefined || last === undefined) return [];
  const faults: Fault[] = [];
  if (last < first) faults.push({ code: "order", path: "/to", message: endsFirst });
  if (last - first >= maxSpanDays) faults.push({ code: "out-of-range", path: "/to", message: tooLong });
  return faults;
}

const endsFirst = "The span ends before it starts. Check both dates.";
const tooLong = `The span is longer than ${maxSpanDays} days. Ask for a shorter one.`;

function issuesAt(school: "homeSchool" | "hostSchool", result: SchoolCalendarResult): readonly Issue[] {
  if (result.ok) return [];
  return result.issues.map((one) => Object.freeze({ ...one, path: `/${school}${one.path}` }));
}
