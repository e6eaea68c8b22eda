import { bankHolidays } from "../days/bank-holidays.js";
import { checkedDay, type Day, mondayOf } from "../days/plain-date.js";
import type { CalendarData } from "./calendar-data.js";
import { answerableSpan, type Gap, gapsOf } from "./calendar-spans.js";
import {
  bankHolidayKind,
  closureKind,
  INSET_DAY,
  isClosure,
  isHoliday,
  SATURDAY,
  SCHOOL_DAY,
  SUNDAY,
} from "./day-reasons.js";
import { holidayKind } from "./holiday-name.js";

/** Sessions of a day, to be added up: morning 1, afternoon 2. */
export const MORNING = 1;
export const AFTERNOON = 2;
export const BOTH_SESSIONS = 3;

/**
 * A calendar made ready for counting: tables over every day it can answer for, so that no question walks. It can
 * answer for the days it covers as far as the bank holidays of those days are known.
 */
export interface CompiledCalendar {
  /** First day it can answer for. */
  readonly from: Day;
  /** Last day it can answer for; before `from` when there is none. */
  readonly to: Day;
  /** For each day from `from`, what it is: an index into `dayCodes`, 0 for a school day. */
  readonly kinds: Uint8Array;
  /** For each day, the sessions held, `MORNING` + `AFTERNOON`. */
  readonly sessions: Uint8Array;
  /** For each day, how many school days come before it. */
  readonly before: Uint16Array;
  /** For each day, how many school days there are up to it, itself included. */
  readonly upTo: Uint16Array;
  /** Every school day in order. */
  readonly schoolDays: Int32Array;
  /** For each day, how many weeks with a school day there are up to its own week, that included. */
  readonly weeksUpTo: Uint16Array;
  /** Monday of every week with a school day, in order. */
  readonly schoolWeeks: Int32Array;
}

/**
 * Makes the tables of a checked calendar. The order of terms, closures and other days does not matter, and listing a
 * day twice changes nothing.
 */
export function compileCalendar(data: CalendarData): CompiledCalendar {
  const { from, to } = answerableSpan(data);
  const length = Math.max(0, to - from + 1);
  const kinds = new Uint8Array(length);
  for (const gap of gapsOf(data)) fillHoliday(kinds, gap, from);
  fillEvery7(kinds, mondayOf(from) + 5 - from, SATURDAY);
  fillEvery7(kinds, mondayOf(from) + 6 - from, SUNDAY);
  for (const { on, name } of bankHolidays)
    setKind(kinds, checkedDay(on) - from, bankHolidayKind(name), always);
  // The order of these three is the order of precedence: a day that is closed stays closed though listed as extra.
  for (const on of data.extraDays ?? []) setKind(kinds, checkedDay(on) - from, SCHOOL_DAY, always);
  for (const on of data.insetDays ?? []) setKind(kinds, checkedDay(on) - from, INSET_DAY, canBeInset);
  for (const { on, why } of data.closures ?? []) closeDay(kinds, checkedDay(on) - from, closureKind(why));
  return {
    from,
    to,
    kinds,
    ...countDays(kinds, from),
    ...countWeeks(kinds, from),
    sessions: sessionsOf(kinds, data, from),
  };
}

function fillHoliday(kinds: Uint8Array, gap: Gap, from: Day): void {
  // The gap may begin, or lie wholly, before the days the calendar can answer for.
  kinds.fill(holidayKind(gap), Math.max(0, gap.from - from), Math.max(0, gap.to - from + 1));
}

function fillEvery7(kinds: Uint8Array, first: number, kind: number): void {
  for (let i = first; i < kinds.length; i += 7) kinds[i] = kind;
}

const always = (): boolean => true;
const canBeInset = (kind: number): boolean => kind === SCHOOL_DAY || isHoliday(kind);

/** Sets the kind of a day, if it is one of the table and is of a kind that gives way. */
function setKind(kinds: Uint8Array, index: number, kind: number, when: (current: number) => boolean): void {
  const current = kinds[index];
  if (current !== undefined && when(current)) kinds[index] = kind;
}

/** Of two closures of one day the smaller kind stays, so that their order does not matter. */
function closeDay(kinds: Uint8Array, index: number, kind: number): void {
  setKind(kinds, index, kind, (current) => current === SCHOOL_DAY || (isClosure(current) && kind < current));
}

function countDays(kinds: Uint8Array, from: Day): Pick<CompiledCalendar, "before" | "upTo" | "schoolDays"> {
  const before = new Uint16Array(kinds.length);
  const upTo = new Uint16Array(kinds.length);
  const days = new Int32Array(kinds.length);
  let count = 0;
  for (let i = 0; i < kinds.length; i += 1) {
    before[i] = count;
    if (kinds[i] === SCHOOL_DAY) {
      days[count] = from + i;
      count += 1;
    }
    upTo[i] = count;
  }
  return { before, upTo, schoolDays: days.slice(0, count) };
}

function countWeeks(kinds: Uint8Array, from: Day): Pick<CompiledCalendar, "weeksUpTo" | "schoolWeeks"> {
  const weeksUpTo = new Uint16Array(kinds.length);
  const mondays: Day[] = [];
  // Index of the Monday of each week; that of the first week may lie before the cover.
  for (let monday = mondayOf(from) - from; monday < kinds.length; monday += 7) {
    if (hasSchoolDay(kinds, monday)) mondays.push(from + monday);
    weeksUpTo.fill(mondays.length, Math.max(0, monday), monday + 7);
  }
  return { weeksUpTo, schoolWeeks: Int32Array.from(mondays) };
}

function hasSchoolDay(kinds: Uint8Array, monday: number): boolean {
  for (let i = monday; i < monday + 7; i += 1) if (kinds[i] === SCHOOL_DAY) return true;
  return false;
}

function sessionsOf(kinds: Uint8Array, data: CalendarData, from: Day): Uint8Array {
  const sessions = new Uint8Array(kinds.length);
  for (let i = 0; i < kinds.length; i += 1) sessions[i] = kinds[i] === SCHOOL_DAY ? BOTH_SESSIONS : 0;
  for (const { on, half } of data.halfDays ?? []) {
    const index = checkedDay(on) - from;
    if (sessions[index] === BOTH_SESSIONS) sessions[index] = half === "AM" ? MORNING : AFTERNOON;
  }
  return sessions;
}
