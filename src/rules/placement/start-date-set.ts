import { hasDay } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The direction has a start date. */
export const startDateSet: Rule<never> = defineRule({
  id: "start-date-set",
  stage: "placement",
  asks: "Does the direction have a start date?",
  needs: ["startsOn"],
  metWhen: hasDay("startsOn", "the direction has a start date"),
});
