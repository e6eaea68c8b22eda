import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The pupil stays on the home school's roll. */
export const staysOnTheHomeRoll: Rule<never> = defineRule({
  id: "stays-on-the-home-roll",
  stage: "placement",
  asks: "Is the pupil still on the home school's roll?",
  needs: ["rolls.onHomeRoll"],
  metWhen: yes("rolls.onHomeRoll"),
});
