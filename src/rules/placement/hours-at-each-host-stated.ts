import { isKnown } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The hours offered are stated for each host. */
export const hoursAtEachHostStated: Rule<never> = defineRule({
  id: "hours-at-each-host-stated",
  stage: "placement",
  asks: "Are the hours of education at each host stated?",
  needs: ["placement.minutesPerWeek"],
  forEach: "placements",
  whenNone: "met",
  metWhen: isKnown("placement.minutesPerWeek", "the hours there are stated"),
});
