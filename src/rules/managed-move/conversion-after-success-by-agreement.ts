import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { directionFoundSuccessful, everyPartyAgreed } from "../conditions/managed-move.js";

/** A direction becomes a managed move only when it was a success and everyone agrees. */
export const conversionAfterSuccessByAgreement: Rule<"parties"> = defineRule({
  id: "conversion-after-success-by-agreement",
  stage: "managed-move",
  asks: "Does the managed move follow a successful direction, with everyone's agreement?",
  needs: ["managedMove.directionSuccessful", "review.outcome", "managedMove.agreedBy"],
  uses: ["parties"],
  metWhen: all(directionFoundSuccessful, everyPartyAgreed),
});
