import { schoolYearStarting } from "../../days/plain-date.js";
import { lastDayStated } from "../../plan/direction-span.js";
import type { Question } from "../condition.js";
import { missingFact } from "../missing-fact.js";
import { UNKNOWN, verdictOf, YES } from "../verdict.js";

/** The direction runs into another school year than it starts in; one without an end does. */
export const runsPastTheSchoolYear: Question = {
  ask: ({ facts }) => {
    const startsOn = facts.plan.startsOn;
    const last = lastDayStated(facts);
    if (last === Number.POSITIVE_INFINITY) return YES;
    if (startsOn === undefined || last === undefined) return UNKNOWN;
    return verdictOf(schoolYearStarting(last) > schoolYearStarting(startsOn));
  },
  addMissing: ({ facts }, into) => {
    for (const day of ["startsOn", "endsOn"] as const)
      if (facts.plan[day] === undefined) into.push(missingFact(day));
  },
};
