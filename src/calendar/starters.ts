/**
 * The starter calendars, apart from the rest so that nobody carries them along unasked:
 * `import { starterCalendar } from "offsite-direction/calendars"`.
 *
 * @module calendars
 */
import { freezeDeep } from "../input/freeze-deep.js";
import type { StarterCalendar } from "./starter-calendar.js";
import { starterData } from "./starter-data.js";

export type { CalendarData } from "./calendar-data.js";
export type { Provenance, StarterCalendar } from "./starter-calendar.js";

/**
 * Every starter calendar, by council and then school year. They hold what schools in the county print as the council's
 * dates, each with its sources: no school's own closures, and INSET days only where they are fixed for all. A report
 * that was worked out with one says so.
 *
 * @example starterCalendars.map(({ council, schoolYear }) => `${council} ${schoolYear}`)
 */
export const starterCalendars: readonly StarterCalendar[] = /* @__PURE__ */ freezeDeep(starterData);

/**
 * The starter calendar of a council for a school year; undefined where there is none.
 *
 * @example starterCalendar("norfolk", "2025/26")?.calendar // for `schoolCalendar(...)`
 */
export function starterCalendar(council: string, schoolYear: string): StarterCalendar | undefined {
  return starterCalendars.find((one) => one.council === council && one.schoolYear === schoolYear);
}
