import { is, yes } from "../../engine/basic-conditions.js";
import { all, any } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { firstDayThatBinds, reviewInTheDaysBefore } from "../conditions/review-requests.js";

/**
 * A review that one of those with a right to it asked for in writing is held, unless one took place in the set days
 * before the request. The right is a parent's, an adult pupil's own, and that of the council maintaining an EHC plan.
 */
export const reviewAskedForInWritingHeld: Rule<"days"> = defineRule({
  id: "review-asked-for-in-writing-held",
  stage: "review",
  asks: "Was a review held when one was asked for in writing by someone with the right to?",
  needs: [
    "request.by",
    "request.inWriting",
    "pupil.adult",
    "pupil.ehcPlan",
    "request.on",
    "request.lastReviewOn",
    "request.compliedWith",
    "review.on",
  ],
  uses: ["days"],
  forEach: "requests",
  appliesWhen: all(
    yes("request.inWriting"),
    any(
      is("request.by", ["parent"], "a parent asked for the review"),
      all(is("request.by", ["pupil"], "the pupil asked for the review"), yes("pupil.adult")),
      all(is("request.by", ["local-authority"], "the council asked for the review"), yes("pupil.ehcPlan")),
    ),
  ),
  metWhen: any(yes("request.compliedWith"), reviewInTheDaysBefore),
  deadline: {
    kind: "first-day",
    what: "a request has to be met",
    doneOn: fact("request.on"),
    latest: firstDayThatBinds,
  },
});
