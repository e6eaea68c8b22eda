import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIsNoneOf } from "../conditions/session-codes.js";
import { onlineAtHome } from "../conditions/session-places.js";

/** Online lessons at home get no code that counts as attending. */
export const noAttendingCodeForOnlineLessonsAtHome: Rule<never> = defineRule({
  id: "no-attending-code-for-online-lessons-at-home",
  stage: "attendance",
  asks: "Is the register free of attending codes for online lessons at home?",
  needs: ["session.place", "session.homeCode"],
  forEach: "sessions",
  appliesWhen: onlineAtHome,
  metWhen: homeCodeIsNoneOf(
    ["/", "\\", "L", "B", "D", "K", "P", "V", "W"],
    "the home register shows no attending code",
  ),
});
