import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Every half day of the week is at a placement or in the home school. */
export const everySessionAtASettingOrSchool: Rule<never> = defineRule({
  id: "every-session-at-a-setting-or-school",
  stage: "placement",
  asks: "Is every half day of the week at a placement or at the home school?",
  needs: ["session.place"],
  forEach: "sessions",
  metWhen: is(
    "session.place",
    ["home-school", "placement"],
    "the half day is at a placement or at the home school",
  ),
});
