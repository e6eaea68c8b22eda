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
