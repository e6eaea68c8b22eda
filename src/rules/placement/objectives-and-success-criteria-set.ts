import { yes } from "../basic-conditions.js";
import { all } from "../connectives.js";
import { defineRule, type Rule } from "../rule.js";

/** The plan sets objectives and says how success will be judged. */
export const objectivesAndSuccessCriteriaSet: Rule<never> = defineRule({
  id: "objectives-and-success-criteria-set",
  stage: "placement",
  asks: "Does the plan set objectives and say how success will be judged?",
  needs: ["content.objectives", "content.successCriteria"],
  metWhen: all(yes("content.objectives"), yes("content.successCriteria")),
});
