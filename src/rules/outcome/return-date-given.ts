import { hasDay } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A return has its date. */
export const returnDateGiven: Rule<never> = defineRule({
  id: "return-date-given",
  stage: "outcome",
  asks: "Is the date of the return given?",
  needs: ["ending.returnedOn"],
  metWhen: hasDay("ending.returnedOn", "the date of the return is given"),
});
