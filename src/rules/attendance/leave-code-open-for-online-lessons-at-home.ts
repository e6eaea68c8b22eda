import { defineRule, type Rule } from "../../engine/rule.js";
import { onlineAtHome } from "../conditions/session-places.js";

/** The leave code may be used for online lessons at home; a permission cannot be broken. */
export const leaveCodeOpenForOnlineLessonsAtHome: Rule<never> = defineRule({
  id: "leave-code-open-for-online-lessons-at-home",
  stage: "attendance",
  asks: "Is there online learning at home for which the leave code may be used?",
  needs: ["session.place"],
  forEach: "sessions",
  appliesWhen: onlineAtHome,
  metWhen: onlineAtHome,
});
