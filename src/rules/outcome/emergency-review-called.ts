import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** An emergency review is called after a suspension by the host. */
export const emergencyReviewCalled: Rule<never> = defineRule({
  id: "emergency-review-called",
  stage: "outcome",
  asks: "Was an emergency review called after the suspension?",
  needs: ["hostSuspension.emergencyReviewCalled"],
  metWhen: yes("hostSuspension.emergencyReviewCalled"),
});
