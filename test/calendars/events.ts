import type { CalendarEvent, FromEventsResult } from "../../src/calendar/from-events.js";

/** The events of a school year as a school might publish them: each half-term with its first and last day. */
export const schoolYear: readonly CalendarEvent[] = [
  { start: "2026-09-01", summary: "INSET day" },
  { start: "2026-09-02", summary: "Autumn term starts" },
  { start: "2026-10-26", end: "2026-10-31", summary: "Half term" },
  { start: "2026-11-02", summary: "INSET Day - school closed to pupils" },
  { start: "2026-12-18", summary: "Last day of term" },
  { start: "2026-12-21", end: "2027-01-02", summary: "Christmas holidays" },
  { start: "2027-01-04", summary: "Start of Spring Term" },
  { start: "2027-02-15", end: "2027-02-20", summary: "February half-term" },
  { start: "2027-03-25", summary: "End of term" },
  { start: "2027-03-26", end: "2027-04-10", summary: "Easter Holiday" },
  { start: "2027-04-12", summary: "School reopens" },
  { start: "2027-05-03", summary: "May Day bank holiday" },
  { start: "2027-05-31", end: "2027-06-05", summary: "Half Term Break" },
  { start: "2027-07-21", summary: "School closes for summer" },
];

export const covers = { from: "2026-09-01", to: "2027-08-31" } as const;

/** What was read, as one text for each term, so that failures can be read. */
export function termsOf(result: FromEventsResult): unknown {
  return result.ok ? result.calendar.terms.map(({ from, to }) => `${from} ${to}`) : result.issues;
}

/** What stops a calendar being read, as `code path`. */
export function faultsOf(result: FromEventsResult): unknown {
  return result.ok
    ? result.calendar
    : result.issues.map(({ code, path, input }) => `${code} ${path} ${input}`);
}
