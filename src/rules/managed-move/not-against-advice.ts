import { yes } from "../../engine/basic-conditions.js";
import { not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The managed move does not go on against the advice of the Virtual School or social care. */
export const notAgainstAdvice: Rule<never> = defineRule({
  id: "not-against-advice",
  stage: "managed-move",
  asks: "Does the managed move go on without advice against it?",
  needs: ["managedMove.advisedAgainst"],
  metWhen: not(yes("managedMove.advisedAgainst"), "nobody advised against the managed move"),
});
