import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Where supporting the pupil costs a lot more, the schools discussed reimbursement. */
export const extraCostDiscussed: Rule<never> = defineRule({
  id: "extra-cost-discussed",
  stage: "placement",
  asks: "Did the schools discuss a significant extra cost?",
  needs: ["funding.significantExtraCost", "funding.reimbursementDiscussed"],
  appliesWhen: yes("funding.significantExtraCost"),
  metWhen: yes("funding.reimbursementDiscussed"),
});
