import { schoolDaysBefore, schoolWeeksAfter } from "../calendar/counting.js";
import type { CompiledCalendar } from "../calendar/school-calendar.js";
import { mondayOf, weekdayOf } from "../days/plain-date.js";
import type { Context } from "./condition.js";
import { missingCalendar } from "./missing-fact.js";
import { AFTER_ALL_DATES, type Counting, EARLIEST, type Quantity } from "./quantity.js";
import type { NumberSetting } from "./settings.js";

/** How many: a number, or the name of the setting that has it. */
export type Count = number | NumberSetting;

function counter(count: Count): (context: Context) => number {
  return typeof count === "number" ? () => count : ({ settings }) => settings[count] as number;
}

/** Calendar days before a day; every day counts. */
export function calendarDaysBefore(from: Quantity, days: Count): Quantity {
  return shifted(from, days, -1, "calendar-days-before", "before");
}

/** Calendar days after a day; every day counts and the day after is day 1. */
export function calendarDaysAfter(from: Quantity, days: Count): Quantity {
  return shifted(from, days, 1, "calendar-days-after", "after");
}

function shifted(from: Quantity, days: Count, sign: 1 | -1, counting: Counting, words: string): Quantity {
  const count = counter(days);
  const number =
    days === 1
      ? "the day"
      : typeof days === "number"
        ? `${days} calendar days`
        : "the set number of calendar days";
  return {
    words: `${number} ${words} ${from.words}`,
    needs: from.needs,
    uses: usesOf(from, days),
    least: (context, item) => from.least(context, item) + sign * count(context),
    most: (context, item) => from.most(context, item) + sign * count(context),
    addMissing: from.addMissing,
    counted: { counting, from, count },
  };
}

function usesOf(from: Quantity, count: Count): readonly string[] {
  return typeof count === "number" ? from.uses : [...new Set([...from.uses, count])];
}

type Bounds = readonly [least: number, most: number];
type Walk = (calendar: CompiledCalendar, day: number, n: number) => number | undefined;

function onCalendar(
  from: Quantity,
  number: Count,
  counting: Counting,
  words: string,
  walk: Walk,
  // However the school's days lie, n of them span at least this many calendar days.
  bound: (day: number, n: number, calendar: CompiledCalendar | undefined) => Bounds,
): Quantity {
  const count = counter(number);
  // The later a day, the later the one counted from it: each bound is counted from a bound.
  const counted = (day: number, context: Context): number | undefined =>
    context.calendar === undefined ? undefined : walk(context.calendar, day, count(context));
  const bounds = (day: number, context: Context): Bounds => bound(day, count(context), context.calendar);
  return {
    words: `${typeof number === "number" ? number : "the set number of"} ${words} ${from.words}`,
    needs: [...new Set([...from.needs, "calendar"])],
    uses: usesOf(from, number),
    least: (context, item) => {
      const day = from.least(context, item);
      return counted(day, context) ?? bounds(day, context)[0];
    },
    most: (context, item) => {
      const day = from.most(context, item);
      return counted(day, context) ?? bounds(day, context)[1];
    },
    addMissing: (context, into, item) => {
      const before = into.length;
      from.addMissing(context, into, item);
      if (into.length > before && context.calendar !== undefined) return;
      into.push(missingCalendar(context.calendar));
    },
    counted: { counting, from, count },
  };
}

/** The n-th school day of the home school before a day, counting back; the day itself is not counted. */
export function schoolDaysBeforeDay(from: Quantity, days: Count): Quantity {
  return onCalendar(
    from,
    days,
    "school-days-before",
    "school days before",
    schoolDaysBefore,
    (day, n, calendar) => {
      if (calendar === undefined || day < calendar.from) return [EARLIEST, day - n];
      // Past the calendar more school days may lie, which only makes it later; back past its first day it lies before it.
      if (day > calendar.to) return [calendar.schoolDays.at(-n) ?? EARLIEST, day - n];
      return [EARLIEST, Math.min(day - n, calendar.from - 1)];
    },
  );
}

/** The same weekday in the n-th following week that holds a school day. */
export function schoolWeeksAfterDay(from: Quantity, weeks: Count): Quantity {
  return onCalendar(
    from,
    weeks,
    "school-weeks-after",
    "school weeks after",
    schoolWeeksAfter,
    (day, n, calendar) => {
      if (calendar === undefined || day > calendar.to) return [day + 7 * n, AFTER_ALL_DATES];
      const sameWeekday = (monday: number): number => monday + weekdayOf(day) - 1;
      if (day < calendar.from) {
        // Before the calendar more school weeks may lie, which only makes it earlier.
        const known = calendar.schoolWeeks.filter((monday) => monday > day)[n - 1];
        return [day + 7 * n, known === undefined ? AFTER_ALL_DATES : sameWeekday(known)];
      }
      // On past its last day it lies in that day's week or, if that is counted already, in a later one.
      const lastWeek = mondayOf(calendar.to);
      const isCounted = calendar.schoolWeeks.at(-1) === lastWeek || calendar.to === lastWeek + 6;
      return [Math.max(day + 7 * n, sameWeekday(isCounted ? lastWeek + 7 : lastWeek)), AFTER_ALL_DATES];
    },
  );
}
