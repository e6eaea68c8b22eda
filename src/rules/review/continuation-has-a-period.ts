import { hasDay, is, yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A direction that goes on after a review does so for a stated period. */
export const continuationHasAPeriod: Rule<never> = defineRule({
  id: "continuation-has-a-period",
  stage: "review",
  asks: "Does each decision to go on say for how long?",
  needs: ["review.held", "review.outcome", "review.continueUntil"],
  forEach: "reviews",
  appliesWhen: all(
    yes("review.held"),
    is("review.outcome", ["continue"], "the review decided that the direction goes on"),
  ),
  metWhen: hasDay("review.continueUntil", "the decision says until when"),
});
