import { yes } from "../basic-conditions.js";
import { onOrBefore } from "../comparisons.js";
import { firstDayThere } from "../conditions/first-day-there.js";
import { all } from "../connectives.js";
import { fact } from "../quantity.js";
import { defineRule, type Rule } from "../rule.js";

/** A host school enters the pupil's name no later than the first day the pupil is due there. */
export const registeredByTheFirstDayThere: Rule<never> = defineRule({
  id: "registered-by-the-first-day-there",
  stage: "placement",
  asks: "Did each host school enter the pupil's name by the pupil's first day there?",
  needs: [
    "placement.isSchool",
    "placement.registered",
    "placement.registeredOn",
    "startsOn",
    "sessions",
    "calendar",
  ],
  forEach: "placements",
  appliesWhen: all(yes("placement.isSchool"), yes("placement.registered")),
  metWhen: onOrBefore(fact("placement.registeredOn"), firstDayThere),
});
