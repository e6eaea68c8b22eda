import { defineRule, type Rule } from "../../engine/rule.js";
import { isASchoolDay } from "../conditions/school-days.js";

/** Each review is on a school day of the home school. */
export const reviewsOnSchoolDays: Rule<never> = defineRule({
  id: "reviews-on-school-days",
  stage: "consistency",
  asks: "Is each review on a school day?",
  needs: ["review.on", "calendar"],
  forEach: "reviews",
  metWhen: isASchoolDay("review.on"),
});
