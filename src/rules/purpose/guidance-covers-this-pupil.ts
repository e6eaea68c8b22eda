import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The document is written for looked-after children; for another pupil it does not speak. */
export const guidanceCoversThisPupil: Rule<never> = defineRule({
  id: "guidance-covers-this-pupil",
  stage: "purpose",
  asks: "Is the pupil one this guidance is written for?",
  needs: ["pupil.lookedAfter"],
  metWhen: yes("pupil.lookedAfter"),
});
