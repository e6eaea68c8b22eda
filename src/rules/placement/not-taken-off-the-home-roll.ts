import { notStatedAs, yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** While the direction runs the home school neither takes the pupil off its roll nor sends a leaver file. */
export const notTakenOffTheHomeRoll: Rule<never> = defineRule({
  id: "not-taken-off-the-home-roll",
  stage: "placement",
  asks: "Is the pupil kept on the home school's roll while the direction runs?",
  needs: ["rolls.onHomeRoll", "records.removedFromHomeRoll", "records.cmlSent"],
  metWhen: all(
    yes("rolls.onHomeRoll"),
    notStatedAs("records.removedFromHomeRoll", true, "the home school has not taken the pupil off its roll"),
    notStatedAs("records.cmlSent", true, "no leaver file was sent"),
  ),
});
