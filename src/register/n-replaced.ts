import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { schoolDaysAfter } from "../calendar/counting.js";
import { compileEngland } from "../check/compile.js";
import type { Day } from "../days/plain-date.js";

/** The clause that says by when N is replaced. */
const clauseOnN = "ENG-84";

/** How many school days an N may stand. */
export function schoolDaysForN(): number {
  const { settings } = compileEngland().clauses.find(({ clause }) => clause.id === clauseOnN) ?? {};
  return settings?.schoolDays as number;
}

/** The last day on which an N may stand; undefined where the calendar ends before it. */
export function lastDayForN(calendar: CompiledCalendar, day: Day): Day | undefined {
  return schoolDaysAfter(calendar, day, schoolDaysForN());
}
