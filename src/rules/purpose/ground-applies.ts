import { defineRule, type Rule } from "../../engine/rule.js";
import { thisGroundChosen } from "../conditions/grounds.js";

/** A ground is met when chosen; a ground that was not chosen is not asked about. */
export const groundApplies: Rule<"ground"> = defineRule({
  id: "ground-applies",
  stage: "purpose",
  asks: "Is this ground one the plan rests on?",
  needs: ["grounds"],
  uses: ["ground"],
  appliesWhen: thisGroundChosen,
  metWhen: thisGroundChosen,
});
