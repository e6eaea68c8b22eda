import { lastDayOffSite, reviewsCouldBeCloseEnough } from "../atoms.js";
import { all, any, yes } from "../condition.js";
import { calendarDaysAfter, fact, onOrBefore } from "../quantity.js";
import { defineRule, type Rule } from "../rule.js";

/** No span from the start to the first review, or between reviews, is longer than the set days while the direction runs. */
export const reviewsNoFurtherApartThan: Rule<"days"> = defineRule({
  id: "reviews-no-further-apart-than",
  stage: "review",
  asks: "Are reviews close enough together?",
  needs: ["review.on", "gap.from", "gap.next", "gap.first", "endsOn"],
  uses: ["days"],
  forEach: "gaps",
  metWhen: all(
    reviewsCouldBeCloseEnough,
    any(
      onOrBefore(fact("gap.next"), calendarDaysAfter(fact("gap.from"), "days")),
      onOrBefore(lastDayOffSite, calendarDaysAfter(fact("gap.from"), "days")),
    ),
  ),
  deadline: {
    what: "next review",
    when: any(yes("gap.first"), onOrBefore(calendarDaysAfter(fact("gap.from"), "days"), fact("endsOn"))),
    doneOn: fact("gap.next"),
    latest: calendarDaysAfter(fact("gap.from"), "days"),
  },
});
