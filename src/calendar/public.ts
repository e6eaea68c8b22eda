export * from "./calendar-data.js";
export type { CalendarNote, CalendarNoteCode } from "./calendar-notes.js";
export {
  type CalendarEvent,
  calendarFromEvents,
  type FromEventsOptions,
  type FromEventsResult,
  type IgnoredEvent,
} from "./from-events.js";
export {
  calendarSchema,
  type SchoolCalendar,
  type SchoolCalendarResult,
  schoolCalendar,
} from "./school-calendar.js";
export {
  type ComparedCalendars,
  type OpenAtOneSchool,
  type OutsideCalendars,
  type TwoSchoolsResult,
  twoSchools,
} from "./two-schools.js";
export type { WalkedDay } from "./walks.js";
