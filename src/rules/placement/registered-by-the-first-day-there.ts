import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { firstDayThere } from "../conditions/first-day-there.js";

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
