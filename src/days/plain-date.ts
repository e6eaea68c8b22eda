/** A civil date as text, `YYYY-MM-DD`. */
export type DateText = string;

/** A civil date as the number of days since 1 January 1970; earlier days are negative. */
export type Day = number;

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Why a value is not a date that can be read; each word is an issue code. */
export type DateFault = "wrong-type" | "bad-date" | "date-out-of-range";

/** First and last year of the dates that can be read. */
const firstYear = 1900;
const lastYear = 2199;

// Days since 1970 of 1 January of the first year and 31 December of the last, written out so that loading this file
// works nothing out.
const FIRST_DAY = -25567;
const LAST_DAY = 84005;

// Texts are made in blocks of 64 neighbouring days, when one of them is first asked for. The list of blocks has its
// full length from the start: an engine may turn a list with wide gaps into a slow table.
const BLOCK_BITS = 6;
const BLOCK_MASK = 63;
const BLOCKS = 1713;
const textBlocks: (string[] | undefined)[] = /* @__PURE__ */ new Array(BLOCKS).fill(undefined);

const HYPHEN = 45;
const DIGIT_ZERO = 48;

const daysBeforeMonth: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdayNames: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

/**
 * Reads a civil date written as `YYYY-MM-DD`, or says why it is not one.
 *
 * Exactly ten ASCII characters, a day that exists, in the years 1900 to 2199. Nothing is trimmed or completed, and a
 * longer text takes no longer to refuse. Never throws.
 *
 * @example readDay("2026-11-02") // 20759
 * @example readDay("2026-02-30") // "bad-date"
 */
export function readDay(text: unknown): Day | DateFault {
  if (typeof text !== "string") return "wrong-type";
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return "bad-date";
  const year = numberIn(text, 0, 4);
  const month = numberIn(text, 5, 7);
  const day = numberIn(text, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "bad-date";
  if (year < firstYear || year > lastYear) return "date-out-of-range";
  return dayOf(year, month, day);
}

/**
 * Reads a civil date written as `YYYY-MM-DD`; undefined when the value is not one.
 *
 * @example parseDay("2026-11-02") // 20759
 */
export function parseDay(text: unknown): Day | undefined {
  const day = readDay(text);
  return typeof day === "number" ? day : undefined;
}

/** The day of a date text that has been checked already. */
export function checkedDay(text: DateText): Day {
  return parseDay(text) as Day;
}

/**
 * Writes a day as `YYYY-MM-DD`, for the years 0 to 9999. The same text object is given out each time for the years
 * that can be read.
 *
 * @example formatDay(20759) // "2026-11-02"
 */
export function formatDay(day: Day): DateText {
  const offset = day - FIRST_DAY;
  if (offset < 0 || day > LAST_DAY) return textOf(day);
  const texts = textBlocks[offset >> BLOCK_BITS] ?? fillBlock(offset >> BLOCK_BITS);
  return texts[offset & BLOCK_MASK] as DateText;
}

/** The text of a day; null for one that is not known, and for one that never comes. */
export function textOfDay(day: Day | undefined): DateText | null {
  return day === undefined || !Number.isFinite(day) ? null : formatDay(day);
}

/**
 * Day of the week, Monday 1 to Sunday 7.
 *
 * @example weekdayOf(0) // 4: 1 January 1970 was a Thursday
 */
export function weekdayOf(day: Day): IsoWeekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as IsoWeekday;
}

/**
 * The Monday of the week, Monday to Sunday, that holds the day.
 *
 * @example formatDay(mondayOf(20761)) // "2026-11-02"
 */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/**
 * The day in full for people to read.
 *
 * @example longDay(20748) // "Thursday 22 October 2026"
 */
export function longDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${weekdayNames[weekdayOf(day) - 1]} ${date} ${monthNames[month - 1]} ${year}`;
}

/**
 * The day with its weekday and month cut to three letters.
 *
 * @example shortDay(20748) // "Thu 22 Oct 2026"
 */
export function shortDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${weekdayNames[weekdayOf(day) - 1]?.slice(0, 3)} ${date} ${monthNames[month - 1]?.slice(0, 3)} ${year}`;
}

/**
 * The day with these parts, in the Gregorian calendar for every year. The parts have to name a day that exists.
 *
 * @example dayOf(2026, 11, 2) // 20759
 */
export function dayOf(year: number, month: number, day: number): Day {
  const afterLeapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + daysBefore(month) + afterLeapDay + day - 1;
}

/**
 * Year, month 1 to 12 and day of the month of a day.
 *
 * @example partsOf(20759) // { year: 2026, month: 11, day: 2 }
 */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  // The average year is never ahead of the real one by a whole year, so at most one correction each way is needed.
  let year = 1970 + Math.floor(day / 365.2425);
  if (daysBeforeYear(year) > day) year -= 1;
  else if (daysBeforeYear(year + 1) <= day) year += 1;
  const leap = isLeapYear(year);
  let left = day - daysBeforeYear(year);
  if (leap && left >= 59) {
    if (left === 59) return { year, month: 2, day: 29 };
    left -= 1;
  }
  let month = 1;
  while (left >= daysBefore(month + 1)) month += 1;
  return { year, month, day: left - daysBefore(month) + 1 };
}

/**
 * The year in which the school year that holds the day began. School years run from 1 September to 31 August.
 *
 * @example schoolYearStarting(20759) // 2026; 31 August 2026 gives 2025
 */
export function schoolYearStarting(day: Day): number {
  const { year, month } = partsOf(day);
  return month >= 9 ? year : year - 1;
}

/**
 * The last Friday in June, the school leaving date of the year.
 *
 * @example formatDay(lastFridayInJune(2026)) // "2026-06-26"
 */
export function lastFridayInJune(year: number): Day {
  const lastOfJune = dayOf(year, 6, 30);
  return lastOfJune - ((weekdayOf(lastOfJune) + 2) % 7);
}

/**
 * Easter Sunday of the Western church in a year of the Gregorian calendar.
 *
 * @example formatDay(easterSunday(2026)) // "2026-04-05"
 */
export function easterSunday(year: number): Day {
  // The rule of the Gregorian calendar in the form of Meeus, Jones and Butcher: golden number, century and
  // weekday corrections, in whole numbers only.
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const sum = epact + weekdayShift - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function fillBlock(block: number): string[] {
  const texts: string[] = [];
  const start = FIRST_DAY + (block << BLOCK_BITS);
  for (let i = 0; i <= BLOCK_MASK; i += 1) texts.push(textOf(start + i));
  textBlocks[block] = texts;
  return texts;
}

function textOf(date: Day): DateText {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** The whole number written between two positions, or -1 when anything but ASCII digits stands there. */
function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - DIGIT_ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of an ordinary year before a month, 1 to 13. */
function daysBefore(month: number): number {
  return daysBeforeMonth[month - 1] as number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysBeforeYear(year: number): Day {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719162;
}
