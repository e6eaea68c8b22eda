import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { schoolDaysBeforeDay } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Parents had the notice at least the set number of school days before the first day off site. */
export const parentsToldInTime: Rule<"schoolDays"> = defineRule({
  id: "parents-told-in-time",
  stage: "notice",
  asks: "Did parents have the notice early enough?",
  needs: ["notices.parents.given", "notices.parents.on", "startsOn", "calendar"],
  uses: ["schoolDays"],
  metWhen: all(
    yes("notices.parents.given"),
    onOrBefore(fact("notices.parents.on"), schoolDaysBeforeDay(fact("startsOn"), "schoolDays")),
  ),
  deadline: {
    what: "written notice to parents",
    doneOn: fact("notices.parents.on"),
    latest: schoolDaysBeforeDay(fact("startsOn"), "schoolDays"),
  },
});
