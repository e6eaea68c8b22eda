import { is } from "../../engine/basic-conditions.js";
import { all, any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { everyPartyAgreed } from "../conditions/managed-move.js";

/** The direction ends with a return, or with a managed move agreed by all. */
export const returnOrAgreedMove: Rule<"parties"> = defineRule({
  id: "return-or-agreed-move",
  stage: "outcome",
  asks: "Did the direction end with a return, or with a managed move that everyone agreed to?",
  needs: ["ending.outcome", "managedMove.agreedBy"],
  uses: ["parties"],
  metWhen: any(
    is("ending.outcome", ["return"], "the pupil returned to the home school"),
    all(is("ending.outcome", ["managed-move"], "the direction ended with a managed move"), everyPartyAgreed),
  ),
});
