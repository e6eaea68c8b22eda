import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { type CompiledCalendar, compileCalendar } from "../../src/calendar/compile-calendar.js";
import { type Day, formatDay, parseDay } from "../../src/days/plain-date.js";

/**
 * A made-up school's year 2025/26 with four INSET days. The Early May bank holiday, Monday 4 May 2026, falls in term.
 * The cover is that of the terms.
 */
export const year2025: CalendarData = {
  schema: "osd-calendar/1",
  issuedBy: "school",
  covers: { from: "2025-09-01", to: "2026-07-21" },
  terms: [
    { name: "Autumn 1", from: "2025-09-01", to: "2025-10-24" },
    { name: "Autumn 2", from: "2025-11-03", to: "2025-12-19" },
    { name: "Spring 1", from: "2026-01-05", to: "2026-02-13" },
    { name: "Spring 2", from: "2026-02-23", to: "2026-03-27" },
    { name: "Summer 1", from: "2026-04-13", to: "2026-05-22" },
    { name: "Summer 2", from: "2026-06-01", to: "2026-07-21" },
  ],
  insetDays: ["2025-09-01", "2025-11-28", "2026-01-05", "2026-06-26"],
};

/** The year of the worked cases: half-term 26 to 30 October 2026 and no INSET day. Covers the whole school year. */
export const year2026: CalendarData = {
  schema: "osd-calendar/1",
  issuedBy: "school",
  covers: { from: "2026-09-01", to: "2027-08-31" },
  terms: [
    { from: "2026-09-01", to: "2026-10-23" },
    { from: "2026-11-02", to: "2026-12-18" },
    { from: "2027-01-04", to: "2027-02-12" },
    { from: "2027-02-22", to: "2027-03-25" },
    { from: "2027-04-12", to: "2027-05-28" },
    { from: "2027-06-07", to: "2027-07-21" },
  ],
};

export function compile(data: CalendarData): CompiledCalendar {
  return compileCalendar(data);
}

/** The day of a date written in a test. */
export function on(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is not a date`);
  return day;
}

/** A day as text, so that failures can be read; undefined stays undefined. */
export function text(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : formatDay(day);
}
