import { type Day, parseDay } from "../days/plain-date.js";
import type { Timeline } from "../duties/timeline.js";
import { contentHash } from "../engine/content-hash.js";
import { OptionError, takeOptions } from "../input/options.js";
import type { ExpectedRegister } from "../register/expected-register.js";
import { codeSign } from "../register/signs.js";
import { sentenceCase } from "../words/sentence-case.js";
import { contentLine, dateValue, textValue } from "./ical-lines.js";
import { idWords } from "./plain-words.js";
import { codeIn, conditionWords, registersIn, registerWords } from "./register-words.js";
import { viewed } from "./viewed.js";
import { readCatalogue, type Worded, type WordingOptions, wordIn } from "./word.js";
import type { WordedEntry } from "./word-duties.js";
import type { WordedRegister, WordedSession } from "./word-registers.js";

export interface IcalendarOptions extends WordingOptions {
  /**
   * A reference of your own that stays the same for this direction, never a name. With it an event keeps its UID when
   * its day moves; without it the UID is made of the event's words and day. The reference itself is not printed.
   */
  readonly reference?: string;
}

interface AllDayEvent {
  readonly day: Day;
  /** What makes this event the same one as before. */
  readonly identity: readonly unknown[];
  readonly summary: string;
  readonly lines: readonly string[];
  readonly category: string;
}

/**
 * A timeline or an expected register as an iCalendar file (RFC 5545) of all-day events.
 *
 * An event of a timeline stands on the last day of a duty, or where no document sets one on the day it is normally done by,
 * which its words say; what is not needed or has no day is left out. A register has one event for each day with
 * sessions. Dates only: no time zone or clock change can move them. The same input gives the same bytes; the stamp of
 * each event is the day the timeline stands on, or the first day of the register. No names come out, and every event is
 * marked private.
 *
 * @example toIcalendar(timeline) // "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n..."
 */
export function toIcalendar(source: Timeline | ExpectedRegister, options: IcalendarOptions = {}): string {
  return viewed(source, ["osd-timeline/1", "osd-register/1"], () => {
    const { reference, catalogue } = takeOptions(options, ["reference", "catalogue"], "second");
    if (reference !== undefined && typeof reference !== "string") {
      throw new OptionError("The reference is a text of your own that stays the same for this direction.");
    }
    return fileOf(wordIn(source, readCatalogue(catalogue)), reference);
  });
}

function fileOf(source: Worded<Timeline | ExpectedRegister>, reference: string | undefined): string {
  const isTimeline = source.schema === "osd-timeline/1";
  const events = isTimeline ? source.entries.flatMap(entryEvent) : registerEvents(source);
  const stamp = parseDay(isTimeline ? source.asOf : source.from);
  if (stamp === undefined) throw new OptionError("A timeline has its day and a register its first day.");
  const name = isTimeline ? "timeline" : "register";
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//offsite-direction//${name}//EN`,
    "CALSCALE:GREGORIAN",
    ...uniqueEvents(events, reference).flatMap(({ uid, event }) => eventLines(event, uid, stamp)),
    "END:VCALENDAR",
  ]
    .map(contentLine)
    .join("");
}

function eventLines(
  { day, summary, lines, category }: AllDayEvent,
  uid: string,
  stamp: Day,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${dateValue(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(day + 1)}`,
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(...lines)}`,
    `CATEGORIES:${textValue(category)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Each event with its UID; of events that are the same in everything the first is kept. */
function uniqueEvents(
  events: readonly AllDayEvent[],
  reference: string | undefined,
): readonly { readonly uid: string; readonly event: AllDayEvent }[] {
  const byUid = new Map<string, AllDayEvent>();
  for (const event of events) {
    const { identity, summary, day } = event;
    const key = reference === undefined ? [...identity, summary, day] : [reference, ...identity];
    const uid = `${contentHash(key)}@offsite-direction`;
    if (!byUid.has(uid)) byUid.set(uid, event);
  }
  return [...byUid].map(([uid, event]) => ({ uid, event }));
}

function entryEvent(entry: WordedEntry): readonly AllDayEvent[] {
  const { id, what, about, says, owedBy, clauses, status } = entry;
  const day = dayOfEntry(entry);
  if (status === "not-needed" || day === undefined) return [];
  return [
    {
      day,
      identity: ["timeline", id],
      summary: sentenceCase(`${leadOf(entry)}${about === null ? what : `${what}, ${about}`}`),
      lines: [
        says,
        `Owed by: ${owedBy}.`,
        ...(clauses.length === 0 ? [] : [`Clauses: ${idWords(clauses)}.`]),
      ].map(sentenceCase),
      category: status,
    },
  ];
}

/** The day an entry is listed under: its last day, else the day it is normally done by, else the day it is planned for. */
export function dayOfEntry({ latest, expectedBy, plannedFor, doneOn }: WordedEntry): Day | undefined {
  return parseDay(latest ?? expectedBy ?? plannedFor ?? doneOn);
}

function leadOf({ kind, latest, expectedBy }: WordedEntry): string {
  if (kind === "event") return "";
  return latest !== null ? "Last day: " : expectedBy !== null ? "Normally done by this day: " : "";
}

function registerEvents(register: WordedRegister): readonly AllDayEvent[] {
  const registers = registersIn(register);
  const days = new Map<string, WordedSession[]>();
  for (const session of register.sessions) {
    const list = days.get(session.date);
    if (list === undefined) days.set(session.date, [session]);
    else list.push(session);
  }
  return [...days].flatMap(([date, sessions]) => {
    const day = parseDay(date);
    if (day === undefined) return [];
    return registers.flatMap((name) => registerDay(day, name, sessions));
  });
}

function registerDay(day: Day, name: string, sessions: readonly WordedSession[]): readonly AllDayEvent[] {
  const codes: string[] = [];
  const lines: string[] = [];
  for (const session of sessions) {
    const one = codeIn(session, name);
    if (one === undefined) continue;
    codes.push(`${session.session} ${codeSign(one)}`);
    lines.push(`${session.session}: ${conditionWords(one.status, one.ifThat)}`);
    if (one.clauses.length > 0) lines.push(`Clauses: ${idWords(one.clauses)}.`);
  }
  if (codes.length === 0) return [];
  return [
    {
      day,
      identity: ["register", name, day],
      summary: `Expected in ${registerWords(name)}: ${codes.join(", ")}`,
      lines: [
        ...lines,
        "A code is never written in advance: this is what to expect once the session was held.",
      ],
      category: "expected codes",
    },
  ];
}
