import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The Virtual School took part no later than the day of the decision. */
export const virtualSchoolConsultedBeforeTheDecision: Rule<never> = defineRule({
  id: "virtual-school-consulted-before-the-decision",
  stage: "consultation",
  asks: "Was the Virtual School consulted before the decision was made?",
  needs: ["consultations.virtualSchool.consulted", "consultations.virtualSchool.on", "decision.madeOn"],
  metWhen: all(
    yes("consultations.virtualSchool.consulted"),
    onOrBefore(fact("consultations.virtualSchool.on"), fact("decision.madeOn")),
  ),
  deadline: {
    what: "Virtual School consulted",
    doneOn: fact("consultations.virtualSchool.on"),
    latest: fact("decision.madeOn"),
  },
});
