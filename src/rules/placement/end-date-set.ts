import { hasDay } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The direction has an end date. */
export const endDateSet: Rule<never> = defineRule({
  id: "end-date-set",
  stage: "placement",
  asks: "Does the direction have an end date?",
  needs: ["endsOn"],
  metWhen: hasDay("endsOn", "the direction has an end date"),
});
