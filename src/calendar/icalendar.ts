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
import { internalIssue } from "../input/read.js";
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
    events = eventsOf(ICAL.parse(text));
  } catch {
    return refuse([textIssue("wrong-type", notIcalendar)]);
  }
  try {
    return fromParsed(events, options);
  } catch {
    return refuse([internalIssue("icalendar/index", "calendar")]);
  }
}

function fromParsed(events: readonly (readonly Property[])[], options: FromEventsOptions): FromEventsResult {
  const candidates: Candidate[] = [];
  const ignored: IgnoredEvent[] = [];
  events.forEach((properties, at) => {
    const because = whyNot(properties);
    if (because === undefined) candidates.push({ at, event: eventOf(properties) });
    else ignored.push(Object.freeze({ at, because }));
  });
  const result = calendarFromEvents(
    candidates.map(({ event }) => event),
    options,
  );
  const position = (index: number): number => candidates[index]?.at ?? index;
  if (!result.ok) return refuse(result.issues.map((issue) => moved(issue, position)));
  const all = [...ignored, ...result.ignored.map(({ at, because }) => ({ at: position(at), because }))];
  return Object.freeze({ ...result, ignored: Object.freeze(all.sort((a, b) => a.at - b.at)) });
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
  const isTimed = ["dtstart", "dtend"].some((name) => {
    const property = find(properties, name);
    return property !== undefined && property[2] !== "date";
  });
  return isTimed ? "has-a-time" : undefined;
}

function eventOf(properties: readonly Property[]): Candidate["event"] {
  const start = firstValue(properties, "dtstart");
  const summary = firstValue(properties, "summary") ?? "";
  const end = firstValue(properties, "dtend") ?? endAfter(start, firstValue(properties, "duration"));
  return end === undefined ? { start, summary } : { start, end, summary };
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
