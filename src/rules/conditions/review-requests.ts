import type { Condition, Context } from "../../engine/condition.js";
import { calendarDaysAfter, dayAfter } from "../../engine/counted-days.js";
import { missingFact, pointerTo } from "../../engine/missing-fact.js";
import { fact, type Quantity } from "../../engine/quantity.js";
import { NO, UNKNOWN, YES } from "../../engine/verdict.js";
import { slotOf } from "../../plan/fact-slots.js";

/**
 * A review took place in the set days before the day of the request. One on the day of the request is not before it,
 * but may have been held before the request came in: that cannot be told.
 */
export const reviewInTheDaysBefore: Condition<"request.on" | "request.lastReviewOn" | "review.on", "days"> = {
  words: "a review took place in the set days before the request",
  needs: ["request.on", "request.lastReviewOn", "review.on"],
  uses: ["days"],
  ask: ({ facts, settings }, item) => {
    const asked = item?.on as number | undefined;
    const last = item?.lastReviewOn as number | undefined;
    if (asked !== undefined) {
      const first = asked - (settings.days as number);
      const inWindow = (day: number | undefined): boolean => day !== undefined && day < asked && day >= first;
      // A review listed as held settles it, whatever the request says of the last one.
      if (inWindow(last) || facts.reviews?.some(({ held, on }) => held === true && inWindow(on as number))) {
        return YES;
      }
    }
    if (last === Number.POSITIVE_INFINITY) return NO;
    return asked === undefined || last === undefined || asked === last ? UNKNOWN : NO;
  },
  addMissing: (_, into, item) => {
    const before = into.length;
    for (const name of ["request.on", "request.lastReviewOn"] as const) {
      if (item?.slots[slotOf(name)] === undefined) into.push(missingFact(name, item));
    }
    if (into.length > before) return;
    into.push({
      fact: "request.lastReviewOn",
      at: pointerTo("request.lastReviewOn", item),
      words: "whether the review on the day of the request was held before the request came",
    });
  },
};

const lastReview = fact("request.lastReviewOn");
const windowAndADay = ({ settings }: Context): number => (settings.days as number) + 1;

/** The first day on which a request has to be met: the day after the window of the last review closes. */
export const firstDayThatBinds: Quantity<"request.lastReviewOn", "days"> = {
  ...dayAfter(calendarDaysAfter(lastReview, "days")),
  words: "the day after the set number of days from the last review",
  counted: { counting: "calendar-days-after", from: lastReview, count: windowAndADay },
};
