import { isStated } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { statedDaysAreThose } from "../conditions/school-days.js";

/** The number of school days stated equals the school days from start to end. */
export const statedDaysMatchTheDates: Rule<never> = defineRule({
  id: "stated-days-match-the-dates",
  stage: "consistency",
  asks: "Is the number of school days stated the number between the two dates?",
  needs: ["schoolDays", "startsOn", "endsOn", "calendar"],
  appliesWhen: isStated("schoolDays", "the plan states a number of school days"),
  metWhen: statedDaysAreThose,
});
