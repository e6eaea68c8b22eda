import { defineRule, type Rule } from "../../engine/rule.js";
import { directionFoundSuccessful } from "../conditions/managed-move.js";

/** The direction was found successful. */
export const directionWasSuccessful: Rule<never> = defineRule({
  id: "direction-was-successful",
  stage: "managed-move",
  asks: "Was the direction found successful?",
  needs: ["managedMove.directionSuccessful", "review.outcome"],
  metWhen: directionFoundSuccessful,
});
