import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { aLastDayIsPlanned, reviewInEachHalfTerm } from "../conditions/half-terms.js";

/** Each term of the home school's calendar with at least a week of the placement in it has a review. */
export const aReviewInEachHalfTerm: Rule<never> = defineRule({
  id: "a-review-in-each-half-term",
  stage: "review",
  asks: "Is there a review in each half term of the placement?",
  needs: ["startsOn", "endsOn", "reviews", "calendar"],
  metWhen: all(aLastDayIsPlanned, reviewInEachHalfTerm),
});
