import { bankHolidayCover, bankHolidays, bankHolidaysPublishedTo } from "../days/bank-holidays.js";
import { checkedDay, type Day, dayOf, formatDay, schoolYearStarting, weekdayOf } from "../days/plain-date.js";
import type { Message } from "../input/message.js";
import type { CalendarData } from "./calendar-data.js";
import { answerableSpan, daysOutsideSummer, gapsOf, termSpans } from "./calendar-spans.js";
import type { CompiledCalendar } from "./compile-calendar.js";
import { closureKind, INSET_DAY, isClosure, SCHOOL_DAY } from "./day-reasons.js";
import { longestHoliday } from "./holiday-name.js";

/** What a note says. Codes are never reused. */
export type CalendarNoteCode =
  | "calendar-suspicious"
  | "inset-outside-term"
  | "closure-without-effect.weekend"
  | "closure-without-effect.no-term"
  | "extra-day-closed"
  | "bank-holiday-in-term"
  | "day-outside-cover"
  | "half-day-closed"
  | "bank-holidays-unknown"
  | "bank-holidays-expected"
  | "year-pattern.weekdays"
  | "year-pattern.pupil-days"
  | "year-pattern.sessions";

/** Something in a calendar that does not stop it being used and that a person should look at. */
export interface CalendarNote extends Message {
  readonly code: CalendarNoteCode;
  /** JSON Pointer into the calendar. */
  readonly path: string;
}

/** Weekdays in a school year, INSET days included, and days for pupils: what is usual in England. */
const usualWeekdays = 195;
const usualPupilDays = 190;
/** The Education (School Day and School Year) (England) Regulations 1999: maintained schools, at least this many. */
const requiredSessions = 380;

/** All that is worth a look in a checked calendar, in a fixed order. */
export function notesOn(data: CalendarData, compiled: CompiledCalendar): readonly CalendarNote[] {
  const notes: CalendarNote[] = [];
  const add: AddNote = (code, path, values) => {
    notes.push(Object.freeze({ code, path, values: Object.freeze(values) }));
  };
  noteBankHolidays(data, add);
  noteGaps(data, add);
  noteInsetDays(data, add);
  noteClosures(data, compiled, add);
  noteExtraDays(data, compiled, add);
  noteHalfDays(data, compiled, add);
  noteYears(compiled, add);
  return Object.freeze(notes);
}

type AddNote = (code: CalendarNoteCode, path: string, values: CalendarNote["values"]) => void;

function noteBankHolidays(data: CalendarData, add: AddNote): void {
  const { from, to } = answerableSpan(data);
  if (from > checkedDay(data.covers.from) || to < checkedDay(data.covers.to)) {
    add("bank-holidays-unknown", "/covers", bankHolidayCover);
  }
  if (to > checkedDay(bankHolidaysPublishedTo) && from <= to) {
    add("bank-holidays-expected", "/covers", { day: bankHolidaysPublishedTo });
  }
}

function noteGaps(data: CalendarData, add: AddNote): void {
  for (const gap of gapsOf(data)) {
    if (daysOutsideSummer(gap) <= longestHoliday) continue;
    const { from, to } = gap;
    add("calendar-suspicious", "/terms", { from: formatDay(from), to: formatDay(to), days: to - from + 1 });
  }
}

function noteInsetDays(data: CalendarData, add: AddNote): void {
  const terms = termSpans(data);
  data.insetDays?.forEach((on, i) => {
    const day = checkedDay(on);
    if (terms.some((term) => term.from <= day && day <= term.to)) return;
    add("inset-outside-term", `/insetDays/${i}`, { day: on });
  });
}

function noteClosures(data: CalendarData, compiled: CompiledCalendar, add: AddNote): void {
  const terms = termSpans(data);
  data.closures?.forEach(({ on }, i) => {
    const path = `/closures/${i}/on`;
    const day = checkedDay(on);
    if (day < compiled.from || day > compiled.to) {
      add("day-outside-cover", path, { day: on });
      return;
    }
    // Schools list bank holidays among their closures, which does no harm; an extra day has a note of its own.
    if (bankHolidays.some((holiday) => holiday.on === on) || data.extraDays?.includes(on)) return;
    if (weekdayOf(day) > 5 || !terms.some((term) => term.from <= day && day <= term.to)) {
      add(`closure-without-effect.${weekdayOf(day) > 5 ? "weekend" : "no-term"}`, path, { day: on });
    }
  });
}

function noteExtraDays(data: CalendarData, compiled: CompiledCalendar, add: AddNote): void {
  data.extraDays?.forEach((on, i) => {
    const path = `/extraDays/${i}`;
    const day = checkedDay(on);
    const kind = compiled.kinds[day - compiled.from];
    if (kind === undefined) {
      add("day-outside-cover", path, { day: on });
    } else if (kind !== SCHOOL_DAY) {
      add("extra-day-closed", path, { day: on });
    } else {
      const holiday = bankHolidays.find((candidate) => candidate.on === on);
      if (holiday !== undefined) add("bank-holiday-in-term", path, { day: on, holiday: holiday.name });
    }
  });
}

function noteHalfDays(data: CalendarData, compiled: CompiledCalendar, add: AddNote): void {
  data.halfDays?.forEach(({ on }, i) => {
    const day = checkedDay(on);
    const kind = compiled.kinds[day - compiled.from];
    if (kind === undefined) {
      add("day-outside-cover", `/halfDays/${i}/on`, { day: on });
    } else if (kind !== SCHOOL_DAY) {
      add("half-day-closed", `/halfDays/${i}/on`, { day: on });
    }
  });
}

function noteYears(compiled: CompiledCalendar, add: AddNote): void {
  for (let year = schoolYearStarting(compiled.from); year <= schoolYearStarting(compiled.to); year += 1) {
    // Calendars often start with the first day of term and end with the last: a year counts as whole when its first
    // week and the weeks before the summer holiday are there.
    if (compiled.from > dayOf(year, 9, 7) || compiled.to < dayOf(year + 1, 7, 15)) continue;
    noteYear(compiled, year, add);
  }
}

function noteYear(compiled: CompiledCalendar, year: number, add: AddNote): void {
  const { weekdays, pupilDays, sessions } = countYear(compiled, dayOf(year, 9, 1), dayOf(year + 1, 8, 31));
  const name = `${year}/${String(year + 1).slice(2)}`;
  const note = (what: "weekdays" | "pupil-days" | "sessions", counted: number, usual: number): void =>
    add(`year-pattern.${what}`, "/terms", { year: name, counted, usual });
  if (weekdays !== usualWeekdays) note("weekdays", weekdays, usualWeekdays);
  if (pupilDays !== usualPupilDays) note("pupil-days", pupilDays, usualPupilDays);
  if (sessions < requiredSessions) note("sessions", sessions, requiredSessions);
}

interface YearCount {
  weekdays: number;
  pupilDays: number;
  sessions: number;
}

function countYear(compiled: CompiledCalendar, from: Day, to: Day): YearCount {
  const count: YearCount = { weekdays: 0, pupilDays: 0, sessions: 0 };
  for (let day = Math.max(from, compiled.from); day <= Math.min(to, compiled.to); day += 1) {
    const kind = compiled.kinds[day - compiled.from] as number;
    const inTerm = kind === SCHOOL_DAY || kind === INSET_DAY || isClosure(kind);
    if (inTerm && weekdayOf(day) <= 5) count.weekdays += 1;
    // A school that was prevented from meeting is treated as having met.
    const prevented = kind === closureKind("snow") || kind === closureKind("closure");
    if (kind === SCHOOL_DAY || prevented) count.pupilDays += 1;
    count.sessions += prevented ? 2 : heldOn(compiled, day);
  }
  return count;
}

function heldOn(compiled: CompiledCalendar, day: Day): number {
  const held = compiled.sessions[day - compiled.from] as number;
  return (held & 1) + (held >> 1);
}
