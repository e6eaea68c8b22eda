import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The plan sets objectives and says how success will be judged. */
export const objectivesAndSuccessCriteriaSet: Rule<never> = defineRule({
  id: "objectives-and-success-criteria-set",
  stage: "placement",
  asks: "Does the plan set objectives and say how success will be judged?",
  needs: ["content.objectives", "content.successCriteria"],
  metWhen: all(yes("content.objectives"), yes("content.successCriteria")),
});
