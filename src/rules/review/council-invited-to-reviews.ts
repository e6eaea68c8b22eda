import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council is invited to each review. */
export const councilInvitedToReviews: Rule<never> = defineRule({
  id: "council-invited-to-reviews",
  stage: "review",
  asks: "Was the council invited to each review?",
  needs: ["review.localAuthorityInvited"],
  forEach: "reviews",
  metWhen: yes("review.localAuthorityInvited"),
});
