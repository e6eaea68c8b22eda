/**
 * The door for calendar files: `import { calendarFromIcalendar } from "offsite-direction/icalendar"`. Only here is the
 * parser loaded, `ical.js`, which has to be installed beside the library.
 *
 * @module icalendar
 */
import ICAL from "ical.js";
import { formatDay, parseDay } from "../days/plain-date.js";
import type { Issue } from "../input/issue.js";
import { maxTextLength } from "../input/limits.js";
import { refuse } from "../input/list-issues.js";
import { publicFunction } from "../input/public-function.js";
import {
  calendarFromEvents,
  type FromEventsOptions,
  type FromEventsResult,
  type IgnoredEvent,
} from "./from-events.js";

export type { FromEventsOptions, FromEventsResult, IgnoredEvent } from "./from-events.js";

/** A property as the parser gives it: name, parameters, type, value. */
type Property = readonly unknown[];

interface Candidate {
  readonly event: { readonly start: unknown; readonly end?: unknown; readonly summary: unknown };
  readonly at: number;
}

/**
 * A school calendar out of the text of an iCalendar file (.ics), as schools publish it.
 *
 * Reads the events of whole days as `calendarFromEvents` does; positions count the file's events from 0. Events with a
 * time of day, those that repeat by a rule and those marked as cancelled are left out and listed. No time zone is
 * ever looked at. Takes any value and never throws; nothing of the file's words comes out.
 *
 * @example
 * const result = calendarFromIcalendar(text, {
 *   covers: { from: "2026-09-01", to: "2027-08-31" },
 *   issuedBy: "school",
 * });
 * if (result.ok) console.log(result.calendar.terms, result.ignored);
 */
export function calendarFromIcalendar(text: unknown, options: FromEventsOptions): FromEventsResult {
  if (typeof text !== "string") return refuse([textIssue("wrong-type", notText)]);
  if (text.length > maxTextLength) return refuse([textIssue("too-large", tooLong)]);
  let events: readonly (readonly Property[])[];
  try {
    events = eventsOf(ICAL.parse(withoutMark(text)));
  } catch {
    return refuse([textIssue("wrong-type", notIcalendar)]);
  }
  return publicFunction("icalendar/index", () => fromParsed(events, options), "calendar");
}

function fromParsed(events: readonly (readonly Property[])[], options: FromEventsOptions): FromEventsResult {
  const candidates: Candidate[] = [];
  const ignored: IgnoredEvent[] = [];
  events.forEach((properties, at) => {
    const because = whyNot(properties);
    const days = because === "repeats" ? repeatedDays(properties) : undefined;
    if (because === undefined) candidates.push({ at, event: eventOf(properties) });
    else if (days === undefined) ignored.push(Object.freeze({ at, because }));
    else {
      const { summary } = eventOf(properties);
      for (const start of days) candidates.push({ at, event: { start, summary } });
    }
  });
  const result = calendarFromEvents(
    candidates.map(({ event }) => event),
    options,
  );
  const position = (index: number): number => candidates[index]?.at ?? index;
  const all = [
    ...ignored,
    ...(result.ignored ?? []).map((one) => Object.freeze({ ...one, at: position(one.at) })),
  ];
  const inOrder = Object.freeze(all.sort((a, b) => a.at - b.at));
  if (result.ok) return Object.freeze({ ...result, ignored: inOrder });
  return Object.freeze({ ...refuse(result.issues.map((issue) => moved(issue, position))), ignored: inOrder });
}

/** Windows programs write a mark in front of UTF-8 text. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The properties of each event of every calendar in the file. */
function eventsOf(parsed: unknown): readonly (readonly Property[])[] {
  const list = parsed as readonly unknown[];
  const calendars = typeof list[0] === "string" ? [list] : (list as readonly (readonly unknown[])[]);
  const found: (readonly Property[])[] = [];
  let isCalendar = false;
  for (const [name, , components] of calendars as readonly (readonly unknown[])[]) {
    if (name !== "vcalendar") continue;
    isCalendar = true;
    for (const [inner, properties] of components as readonly (readonly unknown[])[]) {
      if (inner === "vevent") found.push(properties as readonly Property[]);
    }
  }
  if (!isCalendar) throw new TypeError("no calendar in the text");
  return found;
}

function whyNot(properties: readonly Property[]): IgnoredEvent["because"] | undefined {
  const status = firstValue(properties, "status");
  if (typeof status === "string" && status.toUpperCase() === "CANCELLED") return "cancelled";
  if (["rrule", "rdate", "recurrence-id"].some((name) => find(properties, name) !== undefined))
    return "repeats";
  return takesWholeDays(properties) ? undefined : "has-a-time";
}

/**
 * Whether start and end are dates. Outlook writes whole days from midnight to midnight of a zone; midnight of UTC can
 * be another day here and stays a time, as does a start at midnight without an end.
 */
function takesWholeDays(properties: readonly Property[]): boolean {
  const [start, end] = ["dtstart", "dtend"].map((name) => find(properties, name));
  const isTimed = (property: Property | undefined): boolean =>
    property !== undefined && property[2] !== "date";
  if (!isTimed(start) && !isTimed(end)) return true;
  return wholeDay(start?.[3]) !== undefined && wholeDay(end?.[3]) !== undefined;
}

/** The day of a midnight; the zone is never looked up, the time only cut off. */
function wholeDay(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return value.length === midnight.length + 10 && value.endsWith(midnight) ? value.slice(0, 10) : undefined;
}

const midnight = "T00:00:00";

/** An event that repeats more often is no list of INSET days. */
const mostRepeats = 60;

/** The days of an event of one day that repeats by a simple rule; undefined where it takes more to work them out. */
function repeatedDays(properties: readonly Property[]): readonly string[] | undefined {
  const [rule, start, end] = ["rrule", "dtstart", "dtend"].map((name) => find(properties, name));
  const has = (name: string): boolean => find(properties, name) !== undefined;
  if (rule === undefined || has("rdate") || has("exdate") || has("recurrence-id") || has("duration"))
    return undefined;
  if (start?.[2] !== "date" || (end !== undefined && end[2] !== "date")) return undefined;
  const first = parseDay(start[3]);
  const after = end === undefined ? undefined : parseDay(end[3]);
  if (first === undefined || (after !== undefined && after > first + 1)) return undefined;
  const recur = ICAL.Recur.fromData(rule[3] as object);
  if (!recur.isFinite()) return undefined;
  const days: string[] = [];
  const each = recur.iterator(ICAL.Time.fromDateString(start[3] as string));
  for (let next = each.next(); next !== null && next !== undefined; next = each.next()) {
    if (days.length === mostRepeats) return undefined;
    days.push(next.toString());
  }
  return days;
}

function eventOf(properties: readonly Property[]): Candidate["event"] {
  const start = dayOrValue(firstValue(properties, "dtstart"));
  const summary = firstValue(properties, "summary") ?? "";
  const end = dayOrValue(
    firstValue(properties, "dtend") ?? endAfter(start, firstValue(properties, "duration")),
  );
  return end === undefined ? { start, summary } : { start, end, summary };
}

function dayOrValue(value: unknown): unknown {
  return wholeDay(value) ?? value;
}

/** The day after the last one of an event that says how long it takes; not a date where that cannot be told. */
function endAfter(start: unknown, duration: unknown): string | undefined {
  if (duration === undefined || typeof start !== "string" || typeof duration !== "string") return undefined;
  const { isNegative, weeks, days, hours, minutes, seconds } = ICAL.Duration.fromString(duration);
  if (isNegative || hours !== 0 || minutes !== 0 || seconds !== 0) return "";
  const first = parseDay(start);
  return first === undefined ? undefined : formatDay(first + 7 * weeks + days);
}

function find(properties: readonly Property[], name: string): Property | undefined {
  return properties.find((property) => property[0] === name);
}

function firstValue(properties: readonly Property[], name: string): unknown {
  return find(properties, name)?.[3];
}

/** An issue about an event, moved to the event's position in the file. */
function moved(issue: Issue, position: (index: number) => number): Issue {
  if (issue.input !== "calendar" || issue.path === "") return issue;
  const [, index, ...rest] = issue.path.split("/");
  return Object.freeze({ ...issue, path: ["", position(Number(index)), ...rest].join("/") });
}

const notText = "A calendar file has to be given as its text.";
const tooLong = `The text is longer than ${maxTextLength} characters. Take out what is not about school days.`;
const notIcalendar =
  "The text is not an iCalendar file. Export the calendar as .ics and give the text of that file.";

function textIssue(code: Issue["code"], message: string): Issue {
  return Object.freeze({ code, path: "", message, input: "calendar" });
}
