import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Targets rise in steps. */
export const targetsIncremental: Rule<never> = defineRule({
  id: "targets-incremental",
  stage: "placement",
  asks: "Do the targets rise in steps?",
  needs: ["content.targetsIncremental"],
  metWhen: yes("content.targetsIncremental"),
});
