import { onOrBefore } from "../../engine/comparisons.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The host tells the home school of a suspension on the same day. */
export const homeSchoolToldOfSuspensionAtOnce: Rule<never> = defineRule({
  id: "home-school-told-of-suspension-at-once",
  stage: "outcome",
  asks: "Did the host tell the home school of the suspension at once?",
  needs: ["hostSuspension.homeSchoolToldOn", "hostSuspension.on"],
  metWhen: onOrBefore(fact("hostSuspension.homeSchoolToldOn"), fact("hostSuspension.on")),
  deadline: {
    what: "home school told of the suspension",
    doneOn: fact("hostSuspension.homeSchoolToldOn"),
    latest: fact("hostSuspension.on"),
  },
});
