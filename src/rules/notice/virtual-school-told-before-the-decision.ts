import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The Virtual School was told while the direction was still being considered. */
export const virtualSchoolToldBeforeTheDecision: Rule<never> = defineRule({
  id: "virtual-school-told-before-the-decision",
  stage: "notice",
  asks: "Was the Virtual School told before the decision was made?",
  needs: ["notices.virtualSchool.given", "notices.virtualSchool.on", "decision.madeOn"],
  metWhen: all(
    yes("notices.virtualSchool.given"),
    onOrBefore(fact("notices.virtualSchool.on"), fact("decision.madeOn")),
  ),
  deadline: {
    what: "Virtual School told",
    doneOn: fact("notices.virtualSchool.on"),
    latest: fact("decision.madeOn"),
  },
});
