import type { CalendarNoteCode } from "../calendar/calendar-notes.js";

/** What is said of each note about a calendar. */
export const calendarWords = {
  "calendar-suspicious": "The calendar has no term from {from} to {to}, {days} days. Is a term missing?",
  "inset-outside-term": "{day} is listed as an INSET day and lies in no term.",
  "closure-without-effect.weekend":
    "{day} is listed as a closure and lies at a weekend, so it changes nothing. Check the date.",
  "closure-without-effect.no-term":
    "{day} is listed as a closure and lies in no term, so it changes nothing. Check the date.",
  "extra-day-closed": "{day} is listed as an extra day and as closed or INSET. It counts as closed.",
  "bank-holiday-in-term":
    "{day} is a bank holiday ({holiday}) and listed as an extra day. It counts as a school day.",
  "day-outside-cover": "{day} lies outside the days the calendar can answer for.",
  "half-day-closed": "{day} is listed as a half day and is not a school day.",
  "bank-holidays-unknown":
    "Bank holidays are known from {from} to {to}. The calendar cannot answer for other days.",
  "bank-holidays-expected":
    "Bank holidays after {day} are worked out from the rules in force, not yet published.",
  "year-pattern.weekdays":
    "In the school year {year} the calendar has {counted} weekdays in term, INSET days included. {usual} are usual.",
  "year-pattern.pupil-days":
    "In the school year {year} the calendar has {counted} days for pupils. {usual} are usual.",
  "year-pattern.sessions":
    "In the school year {year} the calendar has {counted} sessions. Maintained schools have at least {usual}.",
} as const satisfies { readonly [code in CalendarNoteCode]: string };
