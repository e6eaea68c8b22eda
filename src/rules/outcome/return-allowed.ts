import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The home school takes the pupil back. */
export const returnAllowed: Rule<never> = defineRule({
  id: "return-allowed",
  stage: "outcome",
  asks: "Did the home school allow the pupil to return?",
  needs: ["ending.returnAllowed"],
  metWhen: yes("ending.returnAllowed"),
});
