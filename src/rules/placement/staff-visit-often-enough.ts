import { atMost } from "../../engine/comparisons.js";
import { fact, setting } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Home school staff visit at least the set number of times a week. */
export const staffVisitOftenEnough: Rule<"perWeek"> = defineRule({
  id: "staff-visit-often-enough",
  stage: "placement",
  asks: "Does a member of the home school's staff visit often enough?",
  needs: ["staffVisitsPerWeek"],
  uses: ["perWeek"],
  metWhen: atMost(setting("perWeek", "the visits a week hoped for"), fact("staffVisitsPerWeek")),
});
