import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A review is held even after a serious breach. */
export const reviewHeldAfterASeriousBreach: Rule<never> = defineRule({
  id: "review-held-after-a-serious-breach",
  stage: "outcome",
  asks: "Was a review held even after a serious breach?",
  needs: ["ending.byReview"],
  metWhen: yes("ending.byReview"),
});
