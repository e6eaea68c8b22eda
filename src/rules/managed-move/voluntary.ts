import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The managed move is voluntary. */
export const voluntary: Rule<never> = defineRule({
  id: "voluntary",
  stage: "managed-move",
  asks: "Is the managed move voluntary?",
  needs: ["managedMove.voluntary"],
  metWhen: yes("managedMove.voluntary"),
});
