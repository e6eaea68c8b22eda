import { calendarFromEvents, type IgnoredEvent, ignoredBecause } from "../calendar/from-events.js";
import { calendarFormat } from "../calendar/schema.js";
import { type SchoolCalendar, schoolCalendar } from "../calendar/school-calendar.js";
import type { Provenance } from "../calendar/starter-calendar.js";
import type { Issue } from "../input/issue.js";
import { type Cover, calendarOfEvents } from "../sheets/calendar-years.js";
import type { FileEvent } from "../sheets/event-table.js";
import { spanWords } from "../views/plain-words.js";
import { like, quoted } from "./arguments.js";
import type { Host } from "./host.js";
import { type Read, unreadable } from "./inputs.js";
import { type FileFormat, readJsonFile } from "./json-files.js";
import { placeWords } from "./place-words.js";

/** A calendar out of a file or a starter, and what is to be said of how it came about. */
export interface CalendarRead {
  readonly calendar: SchoolCalendar;
  /** What it was made from, in words. */
  readonly source: string;
  /** Days or events that were left out, each with the reason. */
  readonly leftOut: readonly (readonly [what: string, why: string])[];
  readonly provenance: Provenance | undefined;
}

/** Reads a calendar from JSON, iCalendar or CSV, or takes the starter calendar of that name: `derbyshire-2026-27`. */
export async function readAnyCalendar(
  name: string,
  cover: Cover,
  host: Host,
  echo: boolean,
): Promise<Read<CalendarRead>> {
  if (name === "-") {
    return { ok: false, lines: ["A calendar is read from a file. Give the name of one in place of -."] };
  }
  const file = await host.readFile(name);
  if (!file.ok) {
    const starter = await starterNamed(name);
    if (starter !== undefined) return starter;
    return isFileName(name) ? unreadable("calendar", name, file) : noStarter(name);
  }
  const { text } = file;
  if (/\.(?:csv|tsv|txt)$/i.test(name)) {
    const { tableEvents } = await import("./table-events.js");
    const table = tableEvents(text);
    if (!table.ok) return table;
    return fromEvents(table.events, cover, name, (days) => calendarFromEvents(table.events.map(bare), days));
  }
  if (/\.ics$/i.test(name) || text.trimStart().startsWith("BEGIN:VCALENDAR")) {
    const { icsEvents } = await import("./ics-events.js");
    const { calendarFromIcalendar } = await import("../calendar/icalendar.js");
    return fromEvents(icsEvents(text), cover, name, (days) => calendarFromIcalendar(text, days));
  }
  const json = readJsonFile(text, calendarFile, echo);
  if (!json.ok) return json;
  return { ok: true, value: { calendar: json.value, source: name, leftOut: [], provenance: undefined } };
}

const calendarFile: FileFormat<SchoolCalendar> = {
  input: "calendar",
  format: calendarFormat,
  read: (value) => {
    const result = schoolCalendar(value);
    return result.ok ? { ok: true, value: result.calendar } : result;
  },
};

function isFileName(name: string): boolean {
  return name.includes(".") || name.includes("/") || name.includes("\\");
}

function bare({ start, end, summary }: FileEvent): Pick<FileEvent, "start" | "end" | "summary"> {
  return end === undefined ? { start, summary } : { start, end, summary };
}

/** The calendar of a list of events, with what was left out; the years that were are named with what is missing. */
function fromEvents(
  events: readonly FileEvent[],
  cover: Cover,
  name: string,
  make: Parameters<typeof calendarOfEvents>[2],
): Read<CalendarRead> {
  const made = calendarOfEvents(events, cover, make);
  if (typeof made === "string") return { ok: false, lines: [`calendar: ${made}`] };
  const { result } = made;
  if (!result.ok) return { ok: false, lines: result.issues.map((issue) => issueLine(issue, events)) };
  const leftOut = [...made.leftOut, ...result.ignored.map((one) => ignoredWords(one, events))];
  return { ok: true, value: { calendar: result.calendar, source: name, leftOut, provenance: undefined } };
}

function ignoredWords(
  { at, because, from, to }: IgnoredEvent,
  events: readonly FileEvent[],
): readonly [string, string] {
  const event = events[at];
  const days = from === undefined || to === undefined ? (event?.start ?? "") : spanWords(from, to);
  return [
    [days, quoted(event?.summary ?? "")].filter((part) => part !== "").join(": "),
    ignoredBecause[because],
  ];
}

/** An issue about an event: which one it is, what it is called, and what is wrong. */
function issueLine({ path, message, code, input }: Issue, events: readonly FileEvent[]): string {
  const [, at = ""] = path.split("/");
  const event = input === "calendar" && at !== "" ? events[Number(at)] : undefined;
  const says = message.replaceAll("cover other days", "cover other days with --from and --to");
  if (event !== undefined) return `calendar ${event.place}, ${quoted(event.summary)}: ${says} (${code})`;
  const options: Readonly<Record<string, string>> = { "/covers/from": "--from", "/covers/to": "--to" };
  return `${options[path] ?? (path === "" ? "calendar" : `calendar, ${placeWords(path)}`)}: ${says} (${code})`;
}

/** The starter calendar with a name such as `derbyshire-2026-27` or `Norfolk 2026/27`. */
async function starterNamed(name: string): Promise<Read<CalendarRead> | undefined> {
  const { starterCalendars } = await import("../calendar/starters.js");
  const wanted = name.toLowerCase().replace(/[\s/]+/g, "-");
  const starter = starterCalendars.find((one) => starterName(one) === wanted);
  if (starter === undefined) return undefined;
  const made = schoolCalendar(starter.calendar);
  if (!made.ok) return undefined;
  const { council, schoolYear, provenance } = starter;
  const source = `starter calendar ${council} ${schoolYear}: what schools there print as the council's dates`;
  return { ok: true, value: { calendar: made.calendar, source, leftOut: [], provenance } };
}

async function noStarter(name: string): Promise<Read<never>> {
  const { starterCalendars } = await import("../calendar/starters.js");
  const names = starterCalendars.map(starterName);
  const near = like("One", name.toLowerCase(), names);
  return {
    ok: false,
    lines: [
      `There is no file and no starter calendar ${quoted(name)}.${near} The starters are ${names.join(", ")}.`,
    ],
  };
}

function starterName({
  council,
  schoolYear,
}: {
  readonly council: string;
  readonly schoolYear: string;
}): string {
  return `${council}-${schoolYear.replace("/", "-")}`;
}
