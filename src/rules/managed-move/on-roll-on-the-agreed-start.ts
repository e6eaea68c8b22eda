import { hasDay } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The new school puts the pupil on its roll on the agreed start date. */
export const onRollOnTheAgreedStart: Rule<never> = defineRule({
  id: "on-roll-on-the-agreed-start",
  stage: "managed-move",
  asks: "Did the new school put the pupil on its roll on the agreed start date?",
  needs: ["managedMove.onRollOn", "managedMove.startsOn"],
  metWhen: all(
    onOrBefore(fact("managedMove.onRollOn"), fact("managedMove.startsOn")),
    onOrBefore(fact("managedMove.startsOn"), fact("managedMove.onRollOn")),
    hasDay("managedMove.startsOn", "a start date was agreed"),
    hasDay("managedMove.onRollOn", "the pupil was put on the new school's roll"),
  ),
});
