import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** There is a plan for monitoring the placement. */
export const monitoringPlanned: Rule<never> = defineRule({
  id: "monitoring-planned",
  stage: "placement",
  asks: "Is there a plan for monitoring the placement?",
  needs: ["content.monitoringPlan"],
  metWhen: yes("content.monitoringPlan"),
});
