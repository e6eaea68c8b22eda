import type { Issue } from "../input/issue.js";
import { type Refusal, refuse } from "../input/list-issues.js";
import { internalIssue } from "../input/read.js";
import type { DaySpan } from "./calendar-spans.js";
import { daysFromEvents, type EventsByKind, nextWorkday, type UsedEvent } from "./days-from-events.js";
import {
  eventIssues,
  type FromEventsOptions,
  type ReadEvent,
  readEvents,
  readOptions,
} from "./event-input.js";
import { type EventKind, meaningOfSummary } from "./event-words.js";
import { type SchoolCalendar, schoolCalendar } from "./school-calendar.js";

export type { CalendarEvent, FromEventsOptions } from "./event-input.js";

/** An event that was left out. Its position only: what it says is never repeated. */
export interface IgnoredEvent {
  /** Position in the list, 0 for the first. */
  readonly at: number;
  readonly because: keyof typeof ignoredBecause;
}

/** Why an event was left out. */
export const ignoredBecause = {
  "not-recognised": "Its words say nothing about school days that is in the table of words.",
  unclear: "Its words are known and may mean one thing or another.",
  "outside-cover": "All its days lie outside those the calendar is to cover.",
  "has-a-time": "It has a time of day. Only events of whole days are used.",
  repeats: "It repeats by a rule. Only events with their own days are used.",
  cancelled: "It is marked as cancelled.",
} as const;

export type FromEventsResult =
  | {
      readonly ok: true;
      readonly calendar: SchoolCalendar;
      /** Every event that was not used. Look at them: one may be a half-term in words the library does not know. */
      readonly ignored: readonly IgnoredEvent[];
    }
  | Refusal;

/** A half-term holiday lasts no longer, weekends included; longer ones are weeks in school. */
const longestHalfTermHoliday = 16;
/** An INSET day or closure that lasts longer is something else. */
const longestListed = 60;

/**
 * A school calendar out of the events of the calendar a school publishes: "Term starts", "Half term", "INSET day".
 *
 * Takes events of whole days, whose words are looked up in a small fixed table; an event with any other word is left
 * out and listed in `ignored` by its position. Nothing is guessed: a term without a start or an end, two events that
 * cannot both be right, and a term of more than eleven weeks without a holiday are issues. Takes any values and never
 * throws; nothing of the events' words comes out.
 *
 * @example
 * calendarFromEvents(
 *   [
 *     { start: "2026-09-01", summary: "Autumn term starts" },
 *     { start: "2026-10-26", end: "2026-10-31", summary: "Half term" },
 *     { start: "2026-12-18", summary: "Last day of term" },
 *   ],
 *   { covers: { from: "2026-09-01", to: "2026-12-31" }, issuedBy: "school" },
 * );
 */
export function calendarFromEvents(events: unknown, options: FromEventsOptions): FromEventsResult {
  try {
    return fromEvents(events, options);
  } catch {
    return refuse([internalIssue("calendar/from-events", "calendar")]);
  }
}

function fromEvents(events: unknown, options: unknown): FromEventsResult {
  const given = readOptions(options);
  const read = readEvents(events);
  const issues = [...given.issues, ...read.issues];
  const { covers } = given;
  if (covers === undefined || issues.length > 0) return refuse(issues);
  const sorted = sortEvents(read.events, covers);
  const built = daysFromEvents(sorted.used, covers);
  if (built.faults.length > 0) return refuse(eventIssues(built.faults));
  const made = schoolCalendar({ schema: "osd-calendar/1", ...given.fields, ...built.days });
  if (!made.ok) return refuse(made.issues.map(asOption));
  return Object.freeze({ ok: true, calendar: made.calendar, ignored: sorted.ignored });
}

interface Sorted {
  readonly used: EventsByKind;
  readonly ignored: readonly IgnoredEvent[];
}

/** The events by what they say, and those that cannot be used. */
function sortEvents(events: readonly ReadEvent[], covers: DaySpan): Sorted {
  const used = new Map<EventKind, UsedEvent[]>();
  const ignored: IgnoredEvent[] = [];
  for (const { at, from, to, summary } of events) {
    const meaning = meaningOfSummary(summary);
    const because =
      typeof meaning === "string"
        ? meaning
        : isOutside({ from, to }, meaning.kinds, covers)
          ? "outside-cover"
          : fitsItsDays(meaning.kinds, to - from + 1)
            ? undefined
            : "unclear";
    if (because !== undefined || typeof meaning === "string") {
      ignored.push(Object.freeze({ at, because: because ?? "unclear" }));
      continue;
    }
    for (const kind of meaning.kinds) {
      const list = used.get(kind) ?? [];
      list.push(meaning.why === undefined ? { at, from, to } : { at, from, to, why: meaning.why });
      used.set(kind, list);
    }
  }
  return { used, ignored: Object.freeze(ignored) };
}

/** A holiday counts also where it only touches the days to cover: a term starts on the day after it. */
function isOutside({ from, to }: DaySpan, kinds: readonly EventKind[], covers: DaySpan): boolean {
  if (!kinds.includes("break") && !kinds.includes("half-term")) return to < covers.from || from > covers.to;
  return nextWorkday(to + 1, 1) < covers.from || nextWorkday(from - 1, -1) > covers.to;
}

/** Whether an event that says this can take that many days. */
function fitsItsDays(kinds: readonly EventKind[], days: number): boolean {
  if (kinds.includes("starts") || kinds.includes("ends")) return days === 1;
  if (kinds.includes("term")) return days > 1;
  if (kinds.includes("half-term")) return days <= longestHalfTermHoliday;
  return kinds.includes("break") || days <= longestListed;
}

/** What the calendar made here still does not take comes from the options, or from too many events of one kind. */
function asOption(issue: Issue): Issue {
  const isOption = ["/covers", "/issuedBy", "/localAuthority"].some((path) => issue.path.startsWith(path));
  return Object.freeze(isOption ? { ...issue, input: "options" } : { ...issue, path: "" });
}
