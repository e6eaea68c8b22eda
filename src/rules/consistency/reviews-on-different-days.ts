import { isStated, yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** No two reviews are recorded for one day. */
export const reviewsOnDifferentDays: Rule<never> = defineRule({
  id: "reviews-on-different-days",
  stage: "consistency",
  asks: "Are all reviews on different days?",
  needs: ["reviews.onDifferentDays"],
  appliesWhen: isStated("reviews.onDifferentDays", "two or more reviews have a date"),
  metWhen: yes("reviews.onDifferentDays"),
});
