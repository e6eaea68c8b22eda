import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Those with parental responsibility knew from the start that a managed move might follow. */
export const possibleMoveStatedAtTheOutset: Rule<never> = defineRule({
  id: "possible-move-stated-at-the-outset",
  stage: "managed-move",
  asks: "Was a possible managed move made clear from the outset?",
  needs: ["managedMove.statedAtOutset"],
  metWhen: yes("managedMove.statedAtOutset"),
});
