import { schoolYearStarting } from "../../days/plain-date.js";
import { lastDayStated } from "../../plan/direction-span.js";
import type { Question } from "../condition.js";
import { fact } from "../quantity.js";
import { UNKNOWN, verdictOf, YES } from "../verdict.js";

/** The direction runs into another school year than it starts in; one without an end does. */
export const runsPastTheSchoolYear: Question = {
  ask: ({ facts }) => {
    const startsOn = facts.plan.startsOn as number | undefined;
    const last = lastDayStated(facts);
    if (last === Number.POSITIVE_INFINITY) return YES;
    if (startsOn === undefined || last === undefined) return UNKNOWN;
    return verdictOf(schoolYearStarting(last) > schoolYearStarting(startsOn));
  },
  addMissing: (context, into) => {
    for (const day of ["startsOn", "endsOn"] as const) fact(day).addMissing(context, into);
  },
};
