import { bankHolidayCover, bankHolidays, bankHolidaysPublishedTo } from "../days/bank-holidays.js";
import { checkedDay, type Day, dayOf, longDay, schoolYearStarting, weekdayOf } from "../days/plain-date.js";
import type { CalendarData } from "./calendar-data.js";
import { answerableSpan, daysOutsideSummer, gapsOf, termSpans } from "./calendar-spans.js";
import type { CompiledCalendar } from "./compile-calendar.js";
import { closureKind, INSET_DAY, isClosure, SCHOOL_DAY } from "./day-reasons.js";
import { longestHoliday } from "./holiday-name.js";

/** Every code a note about a calendar can have, with what it means. Codes are never reused. */
export const calendarNoteCodes = {
  "calendar-suspicious": "A long time has no term, as if one were missing.",
  "inset-outside-term": "An INSET day lies outside every term.",
  "closure-without-effect":
    "A closure lies at a weekend or outside every term. It changes nothing; the date may be mistyped.",
  "extra-day-closed": "A day is listed as extra and as closed or INSET. It counts as closed.",
  "bank-holiday-in-term": "A bank holiday is listed as an extra day. It counts as a school day.",
  "day-outside-cover": "A listed day lies outside the days the calendar covers. It has no effect.",
  "half-day-closed": "A day is listed as a half day, and the school is closed. It counts as closed.",
  "bank-holidays-unknown":
    "The calendar covers days whose bank holidays are not known. For them it cannot answer.",
  "bank-holidays-expected": "The calendar covers days whose bank holidays are worked out, not yet published.",
  "year-pattern": "A school year has another number of days or sessions than is usual or required.",
} as const;

export type CalendarNoteCode = keyof typeof calendarNoteCodes;

/** Something in a calendar that does not stop it being used and that a person should look at. */
export interface CalendarNote {
  readonly code: CalendarNoteCode;
  /** JSON Pointer into the calendar. */
  readonly path: string;
  readonly message: string;
}

/** Weekdays in a school year, INSET days included, and days for pupils: what is usual in England. */
const usualWeekdays = 195;
const usualPupilDays = 190;
/** The Education (School Day and School Year) (England) Regulations 1999: maintained schools, at least this many. */
const requiredSessions = 380;

/** All that is worth a look in a checked calendar, in a fixed order. */
export function notesOn(data: CalendarData, compiled: CompiledCalendar): readonly CalendarNote[] {
  const notes: CalendarNote[] = [];
  const add: AddNote = (code, path, message) => {
    notes.push(Object.freeze({ code, path, message }));
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

type AddNote = (code: CalendarNoteCode, path: string, message: string) => void;

function noteBankHolidays(data: CalendarData, add: AddNote): void {
  const { from, to } = answerableSpan(data);
  if (from > checkedDay(data.covers.from) || to < checkedDay(data.covers.to)) {
    const known = `${longDay(checkedDay(bankHolidayCover.from))} to ${longDay(checkedDay(bankHolidayCover.to))}`;
    const message = `Bank holidays are known from ${known}. The calendar cannot answer for other days.`;
    add("bank-holidays-unknown", "/covers", message);
  }
  const published = checkedDay(bankHolidaysPublishedTo);
  if (to > published && from <= to) {
    const message = `Bank holidays after ${longDay(published)} are worked out from the rules in force, not yet published.`;
    add("bank-holidays-expected", "/covers", message);
  }
}

function noteGaps(data: CalendarData, add: AddNote): void {
  for (const gap of gapsOf(data)) {
    if (daysOutsideSummer(gap) <= longestHoliday) continue;
    const span = `${longDay(gap.from)} to ${longDay(gap.to)}`;
    const message = `The calendar has no term from ${span}, ${gap.to - gap.from + 1} days. Is a term missing?`;
    add("calendar-suspicious", "/terms", message);
  }
}

function noteInsetDays(data: CalendarData, add: AddNote): void {
  const terms = termSpans(data);
  data.insetDays?.forEach((on, i) => {
    const day = checkedDay(on);
    if (terms.some((term) => term.from <= day && day <= term.to)) return;
    add(
      "inset-outside-term",
      `/insetDays/${i}`,
      `${longDay(day)} is listed as an INSET day and lies in no term.`,
    );
  });
}

function noteClosures(data: CalendarData, compiled: CompiledCalendar, add: AddNote): void {
  const terms = termSpans(data);
  data.closures?.forEach(({ on }, i) => {
    const path = `/closures/${i}/on`;
    const day = checkedDay(on);
    if (day < compiled.from || day > compiled.to) {
      add("day-outside-cover", path, `${longDay(day)} lies outside the days the calendar can answer for.`);
      return;
    }
    // Schools list bank holidays among their closures, which does no harm; an extra day has a note of its own.
    if (bankHolidays.some((holiday) => holiday.on === on) || data.extraDays?.includes(on)) return;
    if (weekdayOf(day) > 5 || !terms.some((term) => term.from <= day && day <= term.to)) {
      const where = weekdayOf(day) > 5 ? "at a weekend" : "in no term";
      const message = `${longDay(day)} is listed as a closure and lies ${where}, so it changes nothing. Check the date.`;
      add("closure-without-effect", path, message);
    }
  });
}

function noteExtraDays(data: CalendarData, compiled: CompiledCalendar, add: AddNote): void {
  data.extraDays?.forEach((on, i) => {
    const path = `/extraDays/${i}`;
    const day = checkedDay(on);
    const kind = compiled.kinds[day - compiled.from];
    if (kind === undefined) {
      add("day-outside-cover", path, `${longDay(day)} lies outside the days the calendar can answer for.`);
    } else if (kind !== SCHOOL_DAY) {
      const message = `${longDay(day)} is listed as an extra day and as closed or INSET. It counts as closed.`;
      add("extra-day-closed", path, message);
    } else {
      const holiday = bankHolidays.find((candidate) => candidate.on === on);
      if (holiday === undefined) return;
      const message = `${longDay(day)} is a bank holiday (${holiday.name}) and listed as an extra day. It counts as a school day.`;
      add("bank-holiday-in-term", path, message);
    }
  });
}

function noteHalfDays(data: CalendarData, compiled: CompiledCalendar, add: AddNote): void {
  data.halfDays?.forEach(({ on }, i) => {
    const day = checkedDay(on);
    const kind = compiled.kinds[day - compiled.from];
    if (kind === undefined) {
      const message = `${longDay(day)} lies outside the days the calendar can answer for.`;
      add("day-outside-cover", `/halfDays/${i}/on`, message);
    } else if (kind !== SCHOOL_DAY) {
      add(
        "half-day-closed",
        `/halfDays/${i}/on`,
        `${longDay(day)} is listed as a half day and is not a school day.`,
      );
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
  const note = (message: string): void =>
    add("year-pattern", "/terms", `In the school year ${name} ${message}`);
  if (weekdays !== usualWeekdays) {
    note(`the calendar has ${weekdays} weekdays in term, INSET days included. ${usualWeekdays} are usual.`);
  }
  if (pupilDays !== usualPupilDays) {
    note(`the calendar has ${pupilDays} days for pupils. ${usualPupilDays} are usual.`);
  }
  if (sessions < requiredSessions) {
    note(`the calendar has ${sessions} sessions. Maintained schools have at least ${requiredSessions}.`);
  }
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
