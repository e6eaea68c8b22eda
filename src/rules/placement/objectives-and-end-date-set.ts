import { hasDay, yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The plan sets objectives and a timeline: it says by when the placement ends. */
export const objectivesAndEndDateSet: Rule<never> = defineRule({
  id: "objectives-and-end-date-set",
  stage: "placement",
  asks: "Does the plan set objectives and say when the placement ends?",
  needs: ["content.objectives", "endsOn"],
  metWhen: all(yes("content.objectives"), hasDay("endsOn", "the direction has an end date")),
});
