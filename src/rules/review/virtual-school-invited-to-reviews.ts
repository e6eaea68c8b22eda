import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The Virtual School is invited to each review. */
export const virtualSchoolInvitedToReviews: Rule<never> = defineRule({
  id: "virtual-school-invited-to-reviews",
  stage: "review",
  asks: "Was the Virtual School invited to each review?",
  needs: ["review.virtualSchoolInvited"],
  forEach: "reviews",
  whenNone: "met",
  metWhen: yes("review.virtualSchoolInvited"),
});
