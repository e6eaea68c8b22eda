import { defineRule, type Rule } from "../../engine/rule.js";
import { everyPartyAgreed } from "../conditions/managed-move.js";

/** Everyone the document names agreed to the managed move. */
export const agreedByAllParties: Rule<"parties"> = defineRule({
  id: "agreed-by-all-parties",
  stage: "managed-move",
  asks: "Did everyone who has to agree to the managed move agree?",
  needs: ["managedMove.agreedBy"],
  uses: ["parties"],
  metWhen: everyPartyAgreed,
});
