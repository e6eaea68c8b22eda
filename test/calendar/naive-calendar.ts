import { readFileSync } from "node:fs";
import type { CalendarData } from "../../src/calendar/calendar-data.js";

// A second calendar, written without a look at the first: texts, the host's own day arithmetic, the published list of
// bank holidays, and one day after the other. Slow and plain on purpose.

interface PublishedList {
  readonly bankHolidays: readonly { readonly date: string; readonly title: string }[];
}
const list = new URL("../../fixtures/calendars/bank-holidays-england-published.json", import.meta.url);
const published = JSON.parse(readFileSync(list, "utf8")) as PublishedList;
export const publishedHolidays: ReadonlySet<string> = new Set(published.bankHolidays.map(({ date }) => date));

export function shift(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** True, false, or undefined outside the cover. */
export function naiveIsSchoolDay(data: CalendarData, date: string): boolean | undefined {
  if (date < data.covers.from || date > data.covers.to) return undefined;
  if (data.insetDays?.includes(date)) return false;
  if (data.closures?.some((closure) => closure.on === date)) return false;
  if (data.extraDays?.includes(date)) return true;
  if (publishedHolidays.has(date)) return false;
  if (weekday(date) === 0 || weekday(date) === 6) return false;
  return data.terms.some((term) => term.from <= date && date <= term.to);
}

/** Steps day by day in one direction until the n-th school day; undefined at the edge of the cover. */
export function naiveSchoolDaysFrom(
  data: CalendarData,
  date: string,
  n: number,
  step: 1 | -1,
): string | undefined {
  if (naiveIsSchoolDay(data, date) === undefined) return undefined;
  let day = date;
  for (let counted = 0; counted < n; ) {
    day = shift(day, step);
    const open = naiveIsSchoolDay(data, day);
    if (open === undefined) return undefined;
    if (open) counted += 1;
  }
  return day;
}

export function naiveCount(data: CalendarData, from: string, to: string): number | undefined {
  const outside = [from, to].some((date) => naiveIsSchoolDay(data, date) === undefined);
  if (outside) return undefined;
  let count = 0;
  for (let day = from; day <= to; day = shift(day, 1)) if (naiveIsSchoolDay(data, day)) count += 1;
  return count;
}

/** Goes on week by week, asking each of its seven days. */
export function naiveSchoolWeeksAfter(data: CalendarData, date: string, n: number): string | undefined {
  if (naiveIsSchoolDay(data, date) === undefined) return undefined;
  let day = date;
  for (let counted = 0; counted < n; ) {
    day = shift(day, 7);
    const monday = shift(day, -((weekday(day) + 6) % 7));
    const week = [0, 1, 2, 3, 4, 5, 6].map((i) => naiveIsSchoolDay(data, shift(monday, i)));
    if (week.includes(true)) counted += 1;
    else if (week.includes(undefined)) return undefined;
  }
  return naiveIsSchoolDay(data, day) === undefined ? undefined : day;
}
