import { isStated } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The notice to parents is not dated before the decision. */
export const noticeAfterTheDecision: Rule<never> = defineRule({
  id: "notice-after-the-decision",
  stage: "consistency",
  asks: "Was the notice given on or after the day of the decision?",
  needs: ["decision.madeOn", "notices.parents.on"],
  appliesWhen: isStated("notices.parents.on", "the day of the notice is stated"),
  metWhen: onOrBefore(fact("decision.madeOn"), fact("notices.parents.on")),
});
