import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Each review held is written down. */
export const reviewsWrittenDown: Rule<never> = defineRule({
  id: "reviews-written-down",
  stage: "review",
  asks: "Was each review written down?",
  needs: ["review.held", "review.documented"],
  forEach: "reviews",
  appliesWhen: yes("review.held"),
  metWhen: yes("review.documented"),
});
