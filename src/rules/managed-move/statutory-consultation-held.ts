import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The statutory consultation on the EHC plan took place. */
export const statutoryConsultationHeld: Rule<never> = defineRule({
  id: "statutory-consultation-held",
  stage: "managed-move",
  asks: "Did the statutory consultation on the EHC plan take place?",
  needs: ["managedMove.statutoryConsultation"],
  metWhen: yes("managedMove.statutoryConsultation"),
});
