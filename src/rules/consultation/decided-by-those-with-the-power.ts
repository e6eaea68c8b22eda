import { isIn, yes } from "../../engine/basic-conditions.js";
import { all, any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The governing body or trust decides, or one to whom its scheme of delegation gives the decision. */
export const decidedByThoseWithThePower: Rule<"bodies" | "delegates"> = defineRule({
  id: "decided-by-those-with-the-power",
  stage: "consultation",
  asks: "Was the decision made by those with the power to make it?",
  needs: ["decision.madeBy", "decision.delegated"],
  uses: ["bodies", "delegates"],
  metWhen: any(
    isIn("decision.madeBy", "bodies", "the governing body or trust decided"),
    all(
      isIn("decision.madeBy", "delegates", "a committee or person in the school decided"),
      yes("decision.delegated"),
    ),
  ),
});
