import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { calendarDaysAfter } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

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
