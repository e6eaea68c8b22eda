import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The managed move is permanent. */
export const permanent: Rule<never> = defineRule({
  id: "permanent",
  stage: "managed-move",
  asks: "Is the managed move permanent?",
  needs: ["managedMove.permanent"],
  metWhen: yes("managedMove.permanent"),
});
