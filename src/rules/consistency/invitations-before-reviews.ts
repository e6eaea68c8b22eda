import { isStated } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Parents are invited to a review no later than the day it takes place. */
export const invitationsBeforeReviews: Rule<never> = defineRule({
  id: "invitations-before-reviews",
  stage: "consistency",
  asks: "Were parents invited before each review took place?",
  needs: ["review.invitedOn", "review.on"],
  forEach: "reviews",
  appliesWhen: isStated("review.invitedOn", "the day of the invitation is stated"),
  metWhen: onOrBefore(fact("review.invitedOn"), fact("review.on")),
});
