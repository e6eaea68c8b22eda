import { checkedDay, type DateText, type Day, longDay, parseDay, readDay } from "../days/plain-date.js";
import type { Fault } from "../input/faults.js";
import { guideOf } from "../input/guide.js";
import type { Issue } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import { listIssues } from "../input/list-issues.js";
import { authority, format, group, list, text, wordOnly } from "../input/parts.js";
import { readBy } from "../input/read.js";
import type { CalendarData } from "./calendar-data.js";
import type { DaySpan } from "./calendar-spans.js";

/** An event of a school's calendar that takes whole days. */
export interface CalendarEvent {
  readonly start: DateText;
  /** The day after the last one, as in iCalendar; an event without it takes one day. */
  readonly end?: DateText;
  readonly summary: string;
}

export interface FromEventsOptions {
  /** The days the calendar is to answer for: best a whole school year, 1 September to 31 August. */
  readonly covers: CalendarData["covers"];
  readonly issuedBy?: "school" | "trust" | "council";
  readonly localAuthority?: string;
}

/** Events that are read at once; inclusive. */
const maxEvents = 5_000;

// An event may lie in any year that can be written; the calendar made of them says which it covers.
const date = (meaning: string) =>
  text("none", dateFault, "a date as year-month-day, for example 2026-11-02", meaning);

function dateFault(value: string): Fault["code"] | undefined {
  const day = readDay(value);
  return typeof day === "string" ? day : undefined;
}

const eventsFormat = /* @__PURE__ */ format(() =>
  list(
    "the events of a school's calendar",
    maxEvents,
    group(
      "an event that takes whole days",
      { end: date("the day after the last one") },
      {
        start: date("the first day"),
        summary: text("none", () => undefined, "the words of the event", "what the event is called"),
      },
    ),
  ),
);

const optionsFormat = /* @__PURE__ */ format(() =>
  group(
    "what the calendar is to say beside its days",
    {
      issuedBy: wordOnly(
        { school: "the school", trust: "the trust", council: "the council" },
        "who issued the dates",
      ),
      localAuthority: authority("the council whose schools these dates are for"),
    },
    {
      covers: group("the days to cover", {}, { from: date("the first day"), to: date("the last day") }),
    },
  ),
);

/** An event whose fields have been read, with its end as it is written. */
export interface ReadEvent {
  readonly at: number;
  readonly from: Day;
  readonly end: Day | undefined;
  readonly summary: string;
}

export interface GivenOptions {
  readonly issues: readonly Issue[];
  readonly covers?: DaySpan;
  readonly fields?: Omit<FromEventsOptions, "covers"> & { readonly covers: CalendarData["covers"] };
}

/** Reads the options, or says what is wrong with them. */
export function readOptions(options: unknown): GivenOptions {
  const read = readBy(optionsFormat, options, "options", wrongCover);
  if (!read.ok) return { issues: read.issues };
  const { covers } = read.value;
  return {
    issues: [],
    covers: { from: checkedDay(covers.from), to: checkedDay(covers.to) },
    fields: read.value,
  };
}

function wrongCover(copy: unknown): readonly Fault[] {
  const { covers } = fieldsOf(copy);
  const from = parseDay(fieldsOf(covers).from);
  const to = parseDay(fieldsOf(covers).to);
  if (from === undefined || to === undefined) return [];
  if (to < from) {
    const message = `The days to cover end on ${longDay(to)}, before they start on ${longDay(from)}. Check both dates.`;
    return [{ code: "order", path: "/covers/to", message }];
  }
  if (to - from < maxSpanDays) return [];
  const message = `One calendar covers at most ${maxSpanDays} days. Make two.`;
  return [{ code: "out-of-range", path: "/covers/to", message }];
}

/** Reads any value as a list of events, or says what is wrong with it. */
export function readEvents(value: unknown): {
  readonly issues: readonly Issue[];
  readonly events: readonly ReadEvent[];
} {
  const read = readBy(eventsFormat, value, "calendar", endsBeforeStarts);
  if (!read.ok) return { issues: read.issues, events: [] };
  const events = read.value.map(({ start, end, summary }, at) => ({
    at,
    from: checkedDay(start),
    end: parseDay(end),
    summary,
  }));
  return { issues: [], events };
}

function endsBeforeStarts(copy: unknown): readonly Fault[] {
  const message =
    "This event ends before it starts. Its end is the day after its last one. Check both dates.";
  if (!Array.isArray(copy)) return [];
  return copy.flatMap((event: unknown, i) => {
    const { start, end } = fieldsOf(event);
    const from = parseDay(start);
    const after = parseDay(end);
    return from === undefined || after === undefined || after >= from
      ? []
      : [{ code: "order" as const, path: `/${i}/end`, message }];
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Faults of events, at their positions in the list, as issues. */
export function eventIssues(faults: readonly Fault[]): readonly Issue[] {
  return listIssues(faults, "calendar", guideOf(eventsFormat()));
}
