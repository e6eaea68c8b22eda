import { yes } from "../basic-conditions.js";
import { onOrBefore } from "../comparisons.js";
import { calendarDaysAfter } from "../counted-days.js";
import { fact } from "../quantity.js";
import { defineRule, type Rule } from "../rule.js";

/** The outcome of a review held is sent within the set days after it. */
export const reviewOutcomeSentInTime: Rule<"days"> = defineRule({
  id: "review-outcome-sent-in-time",
  stage: "review",
  asks: "Was the outcome of each review sent soon enough?",
  needs: ["review.held", "review.outcomeNotifiedOn", "review.on"],
  uses: ["days"],
  forEach: "reviews",
  appliesWhen: yes("review.held"),
  metWhen: onOrBefore(fact("review.outcomeNotifiedOn"), calendarDaysAfter(fact("review.on"), "days")),
  deadline: {
    what: "outcome of the review sent",
    doneOn: fact("review.outcomeNotifiedOn"),
    latest: calendarDaysAfter(fact("review.on"), "days"),
  },
});
