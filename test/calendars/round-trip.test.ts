import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { isSchoolDay } from "../../src/calendar/counting.js";
import { type CalendarEvent, calendarFromEvents } from "../../src/calendar/from-events.js";
import { calendarFromIcalendar } from "../../src/calendar/icalendar.js";
import { compiledCalendar, type SchoolCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";
import { starterCalendars } from "../../src/calendar/starters.js";
import { formatDay, parseDay } from "../../src/days/plain-date.js";

const after = (date: string, days = 1): string => formatDay((parseDay(date) as number) + days);

/** A year as a school would write it: terms that start and end, half-terms and holidays, INSET days. */
function eventsOf({ terms, insetDays = [] }: CalendarData): readonly CalendarEvent[] {
  const events: CalendarEvent[] = insetDays.map((start) => ({ start, summary: "INSET day" }));
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    // Of the six half-terms, the first of each pair is followed by the half-term holiday.
    if (i % 2 === 0) events.push({ start: term.from, summary: "Term starts" });
    else events.push({ start: term.to, summary: "End of term" });
    if (next === undefined) return;
    const summary = i % 2 === 0 ? "Half term" : "School holidays";
    events.push({ start: after(term.to), end: next.from, summary });
  });
  return events;
}

/** The events as another program writes them into a file. */
function fileOf(events: readonly CalendarEvent[]): string {
  const calendar = new ICAL.Component("vcalendar");
  for (const { start, end, summary } of events) {
    const event = new ICAL.Event(new ICAL.Component("vevent"));
    event.startDate = ICAL.Time.fromDateString(start);
    event.endDate = ICAL.Time.fromDateString(end ?? after(start));
    event.summary = summary;
    calendar.addSubcomponent(event.component);
  }
  return calendar.toString();
}

function schoolDaysOf(calendar: SchoolCalendar): readonly string[] {
  const tables = compiledCalendar(calendar);
  if (tables === undefined) throw new Error("not a calendar that was read");
  const days = Array.from({ length: tables.to - tables.from + 1 }, (_, i) => tables.from + i);
  return days.filter((day) => isSchoolDay(tables, day) === true).map(formatDay);
}

it.each(starterCalendars.map((starter) => [`${starter.council} ${starter.schoolYear}`, starter] as const))(
  "%s has the same school days after it was written into a file and read again",
  (_, { calendar }) => {
    const read = schoolCalendar(calendar);
    const events = eventsOf(calendar);
    const fromEvents = calendarFromEvents(events, { covers: calendar.covers });
    const fromFile = calendarFromIcalendar(fileOf(events), { covers: calendar.covers });
    if (!read.ok || !fromEvents.ok || !fromFile.ok) throw new Error(JSON.stringify([fromEvents, fromFile]));
    expect(fromFile.ignored).toEqual([]);
    expect(schoolDaysOf(fromFile.calendar)).toEqual(schoolDaysOf(read.calendar));
    expect(fromFile.calendar).toEqual(fromEvents.calendar);
  },
);

/** Words in which schools write their events; the last of each is mistyped and cannot be recognised. */
const wordings = {
  starts: [
    "Term starts",
    "Start of term",
    "School reopens",
    "First day of term",
    "Pupils return",
    "Trem strats",
  ],
  ends: [
    "Term ends",
    "End of Term at 2:00pm",
    "Last day of term",
    "School breaks up for Easter",
    "Temr ends",
  ],
  half: ["Half term", "Half-Term Holiday", "Half Term Week", "School Holiday: Half Term", "Haf term"],
  holiday: ["School holidays", "Christmas holiday", "Easter Break", "Vacation", "Hoildays"],
  inset: ["INSET day", "Staff INSET", "CPD day", "Teachers' training day", "Inest day"],
} as const;

type Wording = keyof typeof wordings;

/** A year as a school might write it, in words drawn at random, and now and then a boundary twice, once, or not at all. */
function drawnEvents({ terms, insetDays = [] }: CalendarData): fc.Arbitrary<readonly CalendarEvent[]> {
  const event = (kind: Wording, start: string, end?: string): fc.Arbitrary<readonly CalendarEvent[]> =>
    fc
      .record({
        words: fc.oneof(
          { weight: 24, arbitrary: fc.constantFrom(...wordings[kind].slice(0, -1)) },
          { weight: 1, arbitrary: fc.constant(wordings[kind].at(-1) as string) },
        ),
        // An INSET day that is left out leaves no trace, so only terms and holidays are.
        times: kind === "inset" ? fc.constantFrom(1, 2) : fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 2, 0),
      })
      .map(({ words, times }) => {
        const written = { start, summary: `${words}`, ...(end === undefined ? {} : { end }) };
        return Array.from({ length: times }, () => written);
      });
  const parts = terms.flatMap((term, i) => {
    const next = terms[i + 1];
    const bounds = [event("starts", term.from), event("ends", term.to)];
    const kind = i % 2 === 0 ? "half" : "holiday";
    return next === undefined ? bounds : [...bounds, event(kind, after(term.to), next.from)];
  });
  return fc
    .tuple(...parts, ...insetDays.map((day) => event("inset", day)))
    .map((lists) => lists.flat())
    .chain((events) => fc.shuffledSubarray([...events], { minLength: events.length }));
}

it.each(starterCalendars.map((starter) => [`${starter.council} ${starter.schoolYear}`, starter] as const))(
  "%s, written in other words, doubled, mistyped or left out: the same school days, an issue, or a note at the day",
  (_, { calendar }) => {
    const read = schoolCalendar(calendar);
    if (!read.ok) throw new Error("not a calendar");
    const wanted = new Set(schoolDaysOf(read.calendar));
    fc.assert(
      fc.property(drawnEvents(calendar), (events) => {
        const result = calendarFromEvents(events, { covers: calendar.covers });
        if (!result.ok) return;
        const found = new Set(schoolDaysOf(result.calendar));
        const differs = [...wanted, ...found].filter((day) => wanted.has(day) !== found.has(day));
        const noted = (day: string) =>
          result.ignored.some(({ from = "", to = "" }) => from <= day && day <= to);
        expect(differs.filter((day) => !noted(day))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  },
);
