import { slotOf } from "../../plan/fact-slots.js";
import type { Primitive } from "../condition.js";
import { missingFact } from "../missing-fact.js";
import { NO, UNKNOWN, YES } from "../verdict.js";

/**
 * A review took place in the set days before the day of the request. One on the day of the request is not before it,
 * but may have been held before the request came in: that cannot be told.
 */
export const reviewInTheDaysBefore: Primitive = ({ days }) => ({
  ask: ({ facts }, item) => {
    const asked = item?.on;
    const last = item?.lastReviewOn;
    if (asked !== undefined) {
      const first = asked - days;
      const inWindow = (day: number | undefined): boolean => day !== undefined && day < asked && day >= first;
      // A review listed as held settles it, whatever the request says of the last one.
      if (inWindow(last) || facts.reviews?.some(({ held, on }) => held === true && inWindow(on))) {
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
    const last = "request.lastReviewOn";
    into.push({ ...missingFact(last, item), code: `missing.${last}.same-day` });
  },
});
