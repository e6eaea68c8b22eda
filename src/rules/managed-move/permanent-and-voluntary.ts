import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The managed move is both permanent and voluntary. */
export const permanentAndVoluntary: Rule<never> = defineRule({
  id: "permanent-and-voluntary",
  stage: "managed-move",
  asks: "Is the managed move both permanent and voluntary?",
  needs: ["managedMove.permanent", "managedMove.voluntary"],
  metWhen: all(yes("managedMove.permanent"), yes("managedMove.voluntary")),
});
