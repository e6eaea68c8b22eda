import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** There is a plan for the return to the home school. */
export const returnPlanned: Rule<never> = defineRule({
  id: "return-planned",
  stage: "placement",
  asks: "Is there a plan for the return to the home school?",
  needs: ["content.reintegrationPlan"],
  metWhen: yes("content.reintegrationPlan"),
});
