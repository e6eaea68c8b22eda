import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A direction that broke down ends at the home school. */
export const backAtTheHomeSchoolAfterABreakdown: Rule<never> = defineRule({
  id: "back-at-the-home-school-after-a-breakdown",
  stage: "outcome",
  asks: "Did the pupil return to the home school after the breakdown?",
  needs: ["ending.outcome"],
  metWhen: is("ending.outcome", ["return"], "the pupil returned to the home school"),
});
