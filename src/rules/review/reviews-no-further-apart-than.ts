import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all, any, not } from "../../engine/connectives.js";
import { calendarDaysAfter } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { lastDayOffSite, lastDayPlanned } from "../conditions/direction-days.js";
import { datedReviewsAreCloseEnough, reviewsCouldBeCloseEnough } from "../conditions/reviews.js";

const latestReview = calendarDaysAfter(fact("gap.from"), "days");
const reviewInTime = onOrBefore(fact("gap.next"), latestReview);
const endsByThen = onOrBefore(lastDayOffSite, latestReview);

/** No span from the start to the first review, or between reviews, is longer than the set days while the direction runs. */
export const reviewsNoFurtherApartThan: Rule<"days"> = defineRule({
  id: "reviews-no-further-apart-than",
  stage: "review",
  asks: "Are reviews close enough together?",
  needs: ["review.on", "gap.from", "gap.next", "gap.first", "endsOn"],
  uses: ["days"],
  forEach: "gaps",
  metWhen: any(all(reviewsCouldBeCloseEnough, any(reviewInTime, endsByThen)), datedReviewsAreCloseEnough),
  deadline: {
    what: "next review",
    when: any(
      not(endsByThen, "the direction goes on after the last day for the review"),
      all(reviewInTime, any(yes("gap.first"), onOrBefore(latestReview, lastDayPlanned))),
    ),
    doneOn: fact("gap.next"),
    latest: latestReview,
  },
});
