import { type DateText, type Day, longDay, readDay } from "../days/plain-date.js";
import type { Issue } from "../input/issue.js";
import { maxSpanDays } from "../input/limits.js";
import { issuesOf } from "../input/list-issues.js";
import { type Fault, refused, takeSnapshot } from "../input/snapshot.js";
import type { LeafStructure, RecordStructure, Structure } from "../input/structure.js";
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

const date: LeafStructure = { kind: "leaf", takes: "a date as year-month-day, for example 2026-11-02" };
const text = (takes: string): LeafStructure => ({ kind: "leaf", takes });

// The list stands in a field of its own, because the walk over plain data begins with an object.
const FIELD = "/events";
const eventsStructure: RecordStructure = {
  kind: "record",
  fields: new Map([
    [
      "events",
      {
        kind: "list",
        limit: maxEvents,
        item: {
          kind: "record",
          fields: new Map([
            ["start", date],
            ["end", date],
            ["summary", text("the words of the event")],
          ]),
        },
      },
    ],
  ]),
};
const optionsStructure: RecordStructure = {
  kind: "record",
  fields: new Map<string, Structure>([
    [
      "covers",
      {
        kind: "record",
        fields: new Map([
          ["from", date],
          ["to", date],
        ]),
      },
    ],
    ["issuedBy", text("one of these words: school, trust, council")],
    ["localAuthority", text("the three-digit DfE code of a council in England")],
  ]),
};

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
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Reads the options, or says what is wrong with them. */
export function readOptions(options: unknown): GivenOptions {
  const snapshot = takeSnapshot(options, optionsStructure);
  const faults = [...snapshot.faults];
  const fields = snapshot.whole ? (snapshot.value as Readonly<Record<string, unknown>>) : {};
  const { covers = {} } = fields;
  const span = typeof covers === "object" ? (covers as Readonly<Record<string, unknown>>) : undefined;
  const from = span === undefined ? undefined : dayIn(faults, "/covers/from", span.from, true);
  const to = span === undefined ? undefined : dayIn(faults, "/covers/to", span.to, true);
  if (from !== undefined && to !== undefined) faults.push(...wrongCover(from, to));
  if (fields.issuedBy === "starter") faults.push({ code: "unknown-value", path: "/issuedBy" });
  const issues = issuesOf(snapshot.whole ? faults : snapshot.faults, "options", optionsStructure);
  if (issues.length > 0 || from === undefined || to === undefined) return { issues };
  return { issues, covers: { from, to }, fields };
}

function wrongCover(from: Day, to: Day): readonly Fault[] {
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
  const snapshot = takeSnapshot({ events: value }, eventsStructure);
  const faults = [...snapshot.faults];
  const events: ReadEvent[] = [];
  const list = snapshot.whole ? (snapshot.value as { events?: unknown }).events : refused;
  if (Array.isArray(list)) {
    list.forEach((one: unknown, at) => {
      if (one !== refused) readEvent(one as Readonly<Record<string, unknown>>, at, events, faults);
    });
  } else if (list !== refused) {
    faults.push({ code: "wrong-type", path: FIELD });
  }
  return { issues: eventIssues(faults), events };
}

function readEvent(
  { start, end, summary }: Readonly<Record<string, unknown>>,
  at: number,
  events: ReadEvent[],
  faults: Fault[],
): void {
  const path = `${FIELD}/${at}`;
  const from = dayIn(faults, `${path}/start`, start, true);
  const after = dayIn(faults, `${path}/end`, end, false);
  if (summary === undefined) faults.push({ code: "missing", path: `${path}/summary` });
  else if (typeof summary !== "string") addOnce(faults, summary, `${path}/summary`);
  else if (from !== undefined) {
    if (after === undefined || after >= from) events.push({ at, from, end: after, summary });
    else faults.push({ code: "order", path: `${path}/end`, message: endsFirst });
  }
}

const endsFirst =
  "This event ends before it starts. Its end is the day after its last one. Check both dates.";

function dayIn(faults: Fault[], path: string, value: unknown, needed: boolean): Day | undefined {
  if (value === undefined) {
    if (needed) faults.push({ code: "missing", path });
    return undefined;
  }
  if (typeof value !== "string") {
    addOnce(faults, value, path);
    return undefined;
  }
  const day = readDay(value);
  if (typeof day === "number") return day;
  faults.push({ code: day, path });
  return undefined;
}

/** What the walk over plain data refused has an issue already. */
function addOnce(faults: Fault[], value: unknown, path: string): void {
  if (value !== refused) faults.push({ code: "wrong-type", path });
}

/** Faults of events, at their positions in the list, as issues. */
export function eventIssues(faults: readonly Fault[]): readonly Issue[] {
  return issuesOf(faults, "calendar", eventsStructure, FIELD);
}
