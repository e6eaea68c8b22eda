import { yes } from "../../engine/basic-conditions.js";
import { any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A host ends the placement through a review, or after a serious breach of its behaviour policy. */
export const hostEndedItThroughAReview: Rule<never> = defineRule({
  id: "host-ended-it-through-a-review",
  stage: "outcome",
  asks: "Did the host end the placement through a review, or after a serious breach?",
  needs: ["ending.byReview", "ending.significantBreach"],
  metWhen: any(yes("ending.byReview"), yes("ending.significantBreach")),
});
