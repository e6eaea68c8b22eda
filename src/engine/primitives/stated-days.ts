import { countSchoolDays } from "../../calendar/counting.js";
import type { CompiledCalendar } from "../../calendar/school-calendar.js";
import { lastDayFirstPlanned } from "../../plan/direction-span.js";
import type { Context, Question } from "../condition.js";
import { type MissingFact, missingCalendar, missingFact } from "../missing-fact.js";
import { NO, UNKNOWN, YES } from "../verdict.js";

/** The number of school days stated is that from the first to the last day. */
export const statedDaysAreThose: Question = {
  ask: ({ facts, calendar }) => {
    const { startsOn, schoolDays } = facts.plan;
    // The number of days in the notice is that of the direction as it was then planned.
    const endsOn = lastDayFirstPlanned(facts);
    if (endsOn === Number.POSITIVE_INFINITY) return NO;
    if (startsOn === undefined || endsOn === undefined || schoolDays === undefined) return UNKNOWN;
    const [fewest, most] = schoolDaysWithin(calendar, startsOn, endsOn);
    if (schoolDays < fewest || schoolDays > most) return NO;
    return fewest === most ? YES : UNKNOWN;
  },
  addMissing: (context, into) => {
    const known = addMissingSpan(context, into);
    if (known || context.calendar === undefined) into.push(missingCalendar(context.calendar));
  },
};

/** Fewest and most school days of a span: of the days the calendar does not cover each may be one. */
function schoolDaysWithin(
  calendar: CompiledCalendar | undefined,
  from: number,
  to: number,
): readonly [fewest: number, most: number] {
  const days = to - from + 1;
  if (calendar === undefined) return [0, days];
  const first = Math.max(from, calendar.from);
  const last = Math.min(to, calendar.to);
  if (first > last) return [0, days];
  const counted = countSchoolDays(calendar, first, last) ?? 0;
  return [counted, counted + days - (last - first + 1)];
}

/** Adds the first and the last day where they are not known; true when both are. */
export function addMissingSpan(context: Context, into: MissingFact[]): boolean {
  const before = into.length;
  for (const name of ["startsOn", "endsOn"] as const) {
    if (context.facts.plan[name] === undefined) into.push(missingFact(name));
  }
  return into.length === before;
}
