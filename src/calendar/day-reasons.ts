import { bankHolidays } from "../days/bank-holidays.js";
import type { NamedDay } from "./calendar-data.js";

/**
 * What a day is, as a small number: 0 for a school day, otherwise an index into `dayCodes`. Bank holidays follow
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

/** The code of each kind of day. `""` stands for a school day, which needs no reason. */
export const dayCodes: readonly string[] = /* @__PURE__ */ Object.freeze([
  "",
  "day.saturday",
  "day.sunday",
  "day.inset",
  ...closureWords.map((why) => `day.closed.${why}`),
  "day.closed.no-reason",
  "day.holiday",
  "day.holiday.christmas",
  "day.holiday.easter",
  "day.holiday.summer",
  "day.half-term",
  "day.half-term.october",
  "day.half-term.february",
  "day.half-term.may",
  ...new Set(bankHolidays.map(({ name }) => bankHolidayCode(name))),
]);

/** The code of a day that is a bank holiday: "day.bank-holiday.christmas-day". */
export function bankHolidayCode(name: string): string {
  return `day.bank-holiday.${name.toLowerCase().replaceAll(" ", "-").replaceAll("'", "")}`;
}

/** The kind of day of a closure with this reason. */
export function closureKind(why: NamedDay["why"]): number {
  return why === undefined ? CLOSED_LAST : CLOSED_FIRST + closureWords.indexOf(why);
}

/** The kind of day of a bank holiday with this name. */
export function bankHolidayKind(name: string): number {
  return dayCodes.indexOf(bankHolidayCode(name), BANK_HOLIDAY_FIRST);
}

export function isClosure(kind: number): boolean {
  return kind >= CLOSED_FIRST && kind <= CLOSED_LAST;
}

/** A day between two terms that is neither at a weekend nor a bank holiday. */
export function isHoliday(kind: number): boolean {
  return kind >= HOLIDAY && kind < BANK_HOLIDAY_FIRST;
}
