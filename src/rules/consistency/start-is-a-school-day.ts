import { defineRule, type Rule } from "../../engine/rule.js";
import { isASchoolDay } from "../conditions/school-days.js";

/** The first day off site is a school day of the home school. */
export const startIsASchoolDay: Rule<never> = defineRule({
  id: "start-is-a-school-day",
  stage: "consistency",
  asks: "Is the first day off site a school day?",
  needs: ["startsOn", "calendar"],
  metWhen: isASchoolDay("startsOn"),
});
