import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The return on the council's portal is completed. */
export const portalCompleted: Rule<never> = defineRule({
  id: "portal-completed",
  stage: "managed-move",
  asks: "Was the return on the council's portal completed?",
  needs: ["records.portalCompleted"],
  metWhen: yes("records.portalCompleted"),
});
