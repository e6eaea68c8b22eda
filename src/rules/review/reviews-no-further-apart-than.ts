import {
  datedReviewsAreCloseEnough,
  lastDayOffSite,
  lastDayPlanned,
  reviewsCouldBeCloseEnough,
} from "../atoms.js";
import { all, any, not, yes } from "../condition.js";
import { calendarDaysAfter, fact, onOrBefore } from "../quantity.js";
import { defineRule, type Rule } from "../rule.js";

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
