import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Targets for the first period of the move are individual and rise in steps. */
export const moveTargetsIndividualAndIncremental: Rule<never> = defineRule({
  id: "move-targets-individual-and-incremental",
  stage: "managed-move",
  asks: "Are the targets for the first period of the move individual and rising in steps?",
  needs: ["managedMove.targetsIndividual", "managedMove.targetsIncremental"],
  metWhen: all(yes("managedMove.targetsIndividual"), yes("managedMove.targetsIncremental")),
});
