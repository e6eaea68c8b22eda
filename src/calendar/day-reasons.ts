import { bankHolidays } from "../days/bank-holidays.js";
import type { NamedDay } from "./calendar-data.js";

/**
 * What a day is, as a small number: 0 for a school day, otherwise an index into `dayPhrases`. Bank holidays follow
 * the last of these, one number for each name.
 */
export const SCHOOL_DAY = 0;
export const SATURDAY = 1;
export const SUNDAY = 2;
export const INSET_DAY = 3;
const CLOSED_FIRST = 4;
const CLOSED_LAST = 10;
export const HOLIDAY = 11;
export const CHRISTMAS_HOLIDAY = 12;
export const EASTER_HOLIDAY = 13;
export const SUMMER_HOLIDAY = 14;
export const HALF_TERM = 15;
export const OCTOBER_HALF_TERM = 16;
export const FEBRUARY_HALF_TERM = 17;
export const MAY_HALF_TERM = 18;
export const BANK_HOLIDAY_FIRST = 19;

/** Where two closures of one day give different reasons, the earlier of these is shown. */
const closureWords: readonly NonNullable<NamedDay["why"]>[] = [
  "snow",
  "election",
  "religious-observance",
  "occasional-day",
  "closure",
  "other",
];

/** The words for each kind of day. `""` stands for a school day, which needs no reason. */
export const dayPhrases: readonly string[] = /* @__PURE__ */ Object.freeze([
  "",
  "Saturday",
  "Sunday",
  "INSET day",
  "closed (snow)",
  "closed (election)",
  "closed (religious observance)",
  "closed (occasional day)",
  "closed",
  "closed (other reason)",
  "closed (no reason given)",
  "holiday",
  "Christmas holiday",
  "Easter holiday",
  "summer holiday",
  "half-term",
  "October half-term",
  "February half-term",
  "May half-term",
  ...new Set(bankHolidays.map((holiday) => holiday.name)),
]);

/** The kind of day of a closure with this reason. */
export function closureKind(why: NamedDay["why"]): number {
  return why === undefined ? CLOSED_LAST : CLOSED_FIRST + closureWords.indexOf(why);
}

/** The kind of day of a bank holiday with this name. */
export function bankHolidayKind(name: string): number {
  return dayPhrases.indexOf(name, BANK_HOLIDAY_FIRST);
}

export function isClosure(kind: number): boolean {
  return kind >= CLOSED_FIRST && kind <= CLOSED_LAST;
}

/** A day between two terms that is neither at a weekend nor a bank holiday. */
export function isHoliday(kind: number): boolean {
  return kind >= HOLIDAY && kind < BANK_HOLIDAY_FIRST;
}
