import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** After a managed move the home school takes the pupil off its roll and sends a leaver file. */
export const takenOffTheHomeRollWithLeaverFile: Rule<never> = defineRule({
  id: "taken-off-the-home-roll-with-leaver-file",
  stage: "managed-move",
  asks: "Did the home school take the pupil off its roll and send a leaver file?",
  needs: ["records.removedFromHomeRoll", "records.cmlSent"],
  metWhen: all(yes("records.removedFromHomeRoll"), yes("records.cmlSent")),
});
