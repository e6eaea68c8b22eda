import { isIn } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The outcome is one the document names. */
export const outcomeIsOneTheCouncilKnows: Rule<"outcomes"> = defineRule({
  id: "outcome-is-one-the-council-knows",
  stage: "outcome",
  asks: "Is the outcome one the guidance names?",
  needs: ["ending.outcome"],
  uses: ["outcomes"],
  metWhen: isIn("ending.outcome", "outcomes", "the outcome is one the document names"),
});
