import { defineRule, type Rule } from "../../engine/rule.js";
import { aListedGroundChosen } from "../conditions/grounds.js";

/** At least one of the grounds a document lists is chosen. Needs its own atom because grounds are a list of clause ids. */
export const aListedGroundIsChosen: Rule<"grounds"> = defineRule({
  id: "a-listed-ground-is-chosen",
  stage: "purpose",
  asks: "Does the plan rest on at least one of the listed grounds?",
  needs: ["grounds"],
  uses: ["grounds"],
  metWhen: aListedGroundChosen,
});
