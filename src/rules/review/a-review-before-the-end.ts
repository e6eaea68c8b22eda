import { isStated } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all, any, not } from "../../engine/connectives.js";
import { some } from "../../engine/list-conditions.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { lastDayPlanned } from "../conditions/direction-days.js";

// A review listed is one of the direction until a start that is stated says that it came before it.
const reviewOfTheDirection = any(
  not(isStated("startsOn", "the start is stated"), "no start is stated"),
  onOrBefore(fact("startsOn"), fact("review.on")),
);

/** A review is dated from the first day of the direction to its end. */
export const aReviewBeforeTheEnd: Rule<never> = defineRule({
  id: "a-review-before-the-end",
  stage: "review",
  asks: "Is there a review before the direction ends?",
  needs: ["review.on", "startsOn", "endsOn"],
  metWhen: some(
    "reviews",
    all(reviewOfTheDirection, onOrBefore(fact("review.on"), lastDayPlanned)),
    "a review is dated from the first day of the direction to its end",
  ),
});
