import { directionFoundSuccessful, everyPartyAgreed } from "../conditions/managed-move.js";
import { all } from "../connectives.js";
import { defineRule, type Rule } from "../rule.js";

/** A direction becomes a managed move only when it was a success and everyone agrees. */
export const conversionAfterSuccessByAgreement: Rule<"parties"> = defineRule({
  id: "conversion-after-success-by-agreement",
  stage: "managed-move",
  asks: "Does the managed move follow a successful direction, with everyone's agreement?",
  needs: ["managedMove.directionSuccessful", "review.outcome", "managedMove.agreedBy"],
  uses: ["parties"],
  metWhen: all(directionFoundSuccessful, everyPartyAgreed),
});
