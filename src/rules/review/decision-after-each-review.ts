import { is, yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** After each review held it is decided whether the direction goes on. */
export const decisionAfterEachReview: Rule<never> = defineRule({
  id: "decision-after-each-review",
  stage: "review",
  asks: "Was it decided after each review whether the direction goes on?",
  needs: ["review.held", "review.outcome"],
  forEach: "reviews",
  appliesWhen: yes("review.held"),
  metWhen: is(
    "review.outcome",
    ["continue", "return", "managed-move"],
    "the review decided whether the direction goes on",
  ),
});
