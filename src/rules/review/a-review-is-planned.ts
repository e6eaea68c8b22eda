import { defineRule, type Rule } from "../../engine/rule.js";
import { aReviewExists } from "../conditions/reviews.js";

/** At least one review is planned or was held. */
export const aReviewIsPlanned: Rule<never> = defineRule({
  id: "a-review-is-planned",
  stage: "review",
  asks: "Is at least one review planned or held?",
  needs: ["reviews"],
  metWhen: aReviewExists,
});
