import { aReviewExists } from "../conditions/reviews.js";
import { defineRule, type Rule } from "../rule.js";

/** At least one review is planned or was held. */
export const aReviewIsPlanned: Rule<never> = defineRule({
  id: "a-review-is-planned",
  stage: "review",
  asks: "Is at least one review planned or held?",
  needs: ["reviews"],
  metWhen: aReviewExists,
});
