import { onOrBefore } from "../../engine/comparisons.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** No review comes before the direction starts. */
export const reviewsAfterTheStart: Rule<never> = defineRule({
  id: "reviews-after-the-start",
  stage: "consistency",
  asks: "Is each review on or after the first day off site?",
  needs: ["startsOn", "review.on"],
  forEach: "reviews",
  metWhen: onOrBefore(fact("startsOn"), fact("review.on")),
});
