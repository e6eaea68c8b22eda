import { isIn } from "../../engine/basic-conditions.js";
import { not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A direction should not begin at certain stages of an EHC needs assessment. */
export const notAtAnEhcStage: Rule<"stages"> = defineRule({
  id: "not-at-an-ehc-stage",
  stage: "purpose",
  asks: "Is the pupil's EHC needs assessment at a stage at which this may go ahead?",
  needs: ["pupil.ehcStage"],
  uses: ["stages"],
  metWhen: not(
    isIn("pupil.ehcStage", "stages", "the assessment is at a stage the document names"),
    "the assessment is at none of the stages the document names",
  ),
});
