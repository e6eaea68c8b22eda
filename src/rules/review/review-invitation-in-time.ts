import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { calendarDaysBefore } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Parents have a written invitation at least the set days before each review. */
export const reviewInvitationInTime: Rule<"days"> = defineRule({
  id: "review-invitation-in-time",
  stage: "review",
  asks: "Did parents have a written invitation early enough before each review?",
  needs: ["review.invitationGiven", "review.invitationInWriting", "review.invitedOn", "review.on"],
  uses: ["days"],
  forEach: "reviews",
  metWhen: all(
    yes("review.invitationGiven"),
    yes("review.invitationInWriting"),
    onOrBefore(fact("review.invitedOn"), calendarDaysBefore(fact("review.on"), "days")),
  ),
  deadline: {
    what: "invitation to the review",
    doneOn: fact("review.invitedOn"),
    latest: calendarDaysBefore(fact("review.on"), "days"),
  },
});
