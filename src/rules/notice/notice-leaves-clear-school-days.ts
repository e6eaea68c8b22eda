import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { dayBefore, schoolDaysBeforeDay } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The stricter reading of the notice period: the set number of whole school days lies between notice and start. */
export const noticeLeavesClearSchoolDays: Rule<"schoolDays"> = defineRule({
  id: "notice-leaves-clear-school-days",
  stage: "notice",
  asks: "Would the notice be in time even if the school days had to be clear days?",
  needs: ["notices.parents.given", "notices.parents.on", "startsOn", "calendar"],
  uses: ["schoolDays"],
  appliesWhen: all(
    yes("notices.parents.given"),
    onOrBefore(
      fact("notices.parents.on"),
      schoolDaysBeforeDay(fact("startsOn"), "schoolDays"),
      "the notice is in time when the days are counted the ordinary way",
    ),
  ),
  metWhen: onOrBefore(
    fact("notices.parents.on"),
    dayBefore(schoolDaysBeforeDay(fact("startsOn"), "schoolDays")),
  ),
});
