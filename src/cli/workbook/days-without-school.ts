import { isSchoolDay } from "../../calendar/counting.js";
import type { CompiledCalendar } from "../../calendar/school-calendar.js";
import { type Day, weekdayOf } from "../../days/plain-date.js";

/**
 * The days from Monday to Friday without school, in order: what `WORKDAY` takes as its holidays. Undefined where the calendar
 * has school at a weekend, which `WORKDAY` cannot count.
 */
export function daysWithoutSchool(calendar: CompiledCalendar): readonly Day[] | undefined {
  const days: Day[] = [];
  for (let day = calendar.from; day <= calendar.to; day += 1) {
    const isSchool = isSchoolDay(calendar, day) === true;
    if (isSchool && weekdayOf(day) > 5) return undefined;
    if (!isSchool && weekdayOf(day) <= 5) days.push(day);
  }
  return days;
}
