import { some } from "../condition.js";
import { fact, onOrBefore } from "../quantity.js";
import { defineRule, type Rule } from "../rule.js";

/** A review is dated no later than the end of the direction. */
export const aReviewBeforeTheEnd: Rule<never> = defineRule({
  id: "a-review-before-the-end",
  stage: "review",
  asks: "Is there a review before the direction ends?",
  needs: ["review.on", "endsOn"],
  metWhen: some(
    "reviews",
    onOrBefore(fact("review.on"), fact("endsOn")),
    "a review is dated no later than the end of the direction",
  ),
});
