import { hasDay } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The direction has a start date and an end date that is not before it. */
export const clearDurationStated: Rule<never> = defineRule({
  id: "clear-duration-stated",
  stage: "placement",
  asks: "Does the direction state how long it lasts?",
  needs: ["startsOn", "endsOn"],
  metWhen: all(
    hasDay("startsOn", "the direction has a start date"),
    hasDay("endsOn", "the direction has an end date"),
    onOrBefore(fact("startsOn"), fact("endsOn")),
  ),
});
