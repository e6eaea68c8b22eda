import type { Taken } from "../input/parts.js";
import type { calendarFormat } from "./schema.js";

/**
 * A school's year as the school gives it. Weekends are never school days unless listed in `extraDays`; bank holidays
 * of England are taken out by the library. What each field means is in `docs/schema/calendar.json`.
 */
export interface CalendarData extends Taken<ReturnType<typeof calendarFormat>> {}

type Entry<T> = T extends readonly (infer Item)[] ? Item : never;

/** One run of days in which pupils attend on weekdays, both ends included. A half-term break separates two. */
export interface Term extends Entry<CalendarData["terms"]> {}
/** A single day with, where known, the reason in one of the fixed words. */
export interface NamedDay extends Entry<CalendarData["closures"]> {}
