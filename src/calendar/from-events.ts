import { type DateText, formatDay } from "../days/plain-date.js";
import type { Fault } from "../input/faults.js";
import type { Issue } from "../input/issue.js";
import { type Refusal, refuse } from "../input/list-issues.js";
import { publicFunction } from "../input/public-function.js";
import type { DaySpan } from "./calendar-spans.js";
import { daysFromEvents, type EventsByKind, nextWorkday, type UsedEvent } from "./days-from-events.js";
import {
  eventIssues,
  type FromEventsOptions,
  type ReadEvent,
  readEvents,
  readOptions,
} from "./event-input.js";
import { type EventKind, meaningOfSummary, namesIn } from "./event-words.js";
import { type SchoolCalendar, schoolCalendar } from "./school-calendar.js";

export type { CalendarEvent, FromEventsOptions } from "./event-input.js";

/** An event that was left out. Its position only: what it says is never repeated. */
export interface IgnoredEvent {
  /** Position in the list, 0 for the first. */
  readonly at: number;
  readonly because: keyof typeof ignoredBecause;
  /** Its days, where they are known: on these the calendar may be poorer than what it was made from. */
  readonly from?: DateText;
  readonly to?: DateText;
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
  | (Refusal & {
      /** What was left out before the rest was refused; absent where the events could not be read. */
      readonly ignored?: readonly IgnoredEvent[];
    });

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
  return publicFunction("calendar/from-events", () => fromEvents(events, options), "calendar");
}

function fromEvents(events: unknown, options: unknown): FromEventsResult {
  const given = readOptions(options);
  const read = readEvents(events);
  const issues = [...given.issues, ...read.issues];
  const { covers } = given;
  if (covers === undefined || issues.length > 0) return refuse(issues);
  const { dated, faults } = withLastDays(read.events);
  if (faults.length > 0) return refuse(eventIssues(faults));
  const sorted = sortEvents(dated, covers);
  const built = daysFromEvents(sorted.used, covers);
  if (built.faults.length > 0) return refusedWith(eventIssues(built.faults), sorted.ignored);
  const made = schoolCalendar({ schema: "osd-calendar/1", ...given.fields, ...built.days });
  if (!made.ok) return refusedWith(made.issues.map(asOption), sorted.ignored);
  return { ok: true, calendar: made.calendar, ignored: sorted.ignored };
}

function refusedWith(issues: readonly Issue[], ignored: readonly IgnoredEvent[]): FromEventsResult {
  return { ...refuse(issues), ignored };
}

/**
 * The events with their last days. In iCalendar an event ends on the day after its last one, and some programs write
 * the last day itself. One that "ends" on the day it starts shows that; it is then so for all, unless another event of
 * one day ends on the day after.
 */
function withLastDays(read: readonly ReadEvent[]): {
  readonly dated: readonly DatedEvent[];
  readonly faults: readonly Fault[];
} {
  const onItself = read.some(({ from, end }) => end === from);
  const dayAfter = read.some(({ from, end }) => end === from + 1);
  const faults = !(onItself && dayAfter)
    ? []
    : read
        .filter(({ from, end }) => end !== undefined && end > from + 1)
        .map(({ at }): Fault => ({ code: "contradiction", path: `/${at}/end`, message: twoWaysToEnd }));
  const isLast = onItself && !dayAfter;
  const dated = read.map(({ at, from, end, summary }) => {
    const to = end === undefined || end === from ? from : isLast ? end : end - 1;
    return { at, from, to, summary };
  });
  return { dated, faults };
}

const twoWaysToEnd =
  "Other events of one day end here once on that day and once on the day after, so the last day of this one is not clear. Write every end as the day after the last one.";

interface DatedEvent extends DaySpan {
  readonly at: number;
  readonly summary: string;
}

interface Sorted {
  readonly used: EventsByKind;
  readonly ignored: readonly IgnoredEvent[];
}

/** The events by what they say, and those that cannot be used. */
function sortEvents(events: readonly DatedEvent[], covers: DaySpan): Sorted {
  const names = namesIn(events.map(({ summary }) => summary));
  const used = new Map<EventKind, UsedEvent[]>();
  const ignored: IgnoredEvent[] = [];
  for (const { at, from, to, summary } of events) {
    const meaning = meaningOfSummary(summary, names);
    const because =
      typeof meaning === "string"
        ? meaning
        : isOutside({ from, to }, meaning.kinds, covers)
          ? "outside-cover"
          : fitsItsDays(meaning.kinds, to - from + 1)
            ? undefined
            : "unclear";
    if (because !== undefined || typeof meaning === "string") {
      ignored.push({ at, because: because ?? "unclear", from: formatDay(from), to: formatDay(to) });
      continue;
    }
    for (const kind of meaning.kinds) {
      const list = used.get(kind) ?? [];
      list.push(meaning.why === undefined ? { at, from, to } : { at, from, to, why: meaning.why });
      used.set(kind, list);
    }
  }
  return { used, ignored };
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
