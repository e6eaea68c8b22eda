import { is, yes } from "../../engine/basic-conditions.js";
import { any } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { firstDayThatBinds, reviewInTheDaysBefore } from "../conditions/review-requests.js";

/** A review that was asked for is held, unless one took place in the set days before the request. */
export const reviewRequestHonoured: Rule<"days"> = defineRule({
  id: "review-request-honoured",
  stage: "review",
  asks: "Was a review held when one was asked for?",
  needs: ["request.by", "request.on", "request.lastReviewOn", "request.compliedWith", "review.on"],
  uses: ["days"],
  forEach: "requests",
  appliesWhen: is("request.by", ["parent"], "a parent asked for the review"),
  metWhen: any(yes("request.compliedWith"), reviewInTheDaysBefore),
  deadline: {
    kind: "first-day",
    what: "a request has to be met",
    doneOn: fact("request.on"),
    latest: firstDayThatBinds,
  },
});
