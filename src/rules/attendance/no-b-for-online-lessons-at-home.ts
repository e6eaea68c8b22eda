import { all, not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { directionRunsOnOrAfterTheDay } from "../conditions/direction-days.js";
import { homeCodeIs } from "../conditions/session-codes.js";
import { onlineAtHome } from "../conditions/session-places.js";

/** B is not written for online lessons at home on or after the set day. */
export const noBForOnlineLessonsAtHome: Rule<"from"> = defineRule({
  id: "no-b-for-online-lessons-at-home",
  stage: "attendance",
  asks: "Is B kept out of the register for online lessons at home?",
  needs: ["session.place", "session.homeCode", "startsOn", "endsOn"],
  uses: ["from"],
  forEach: "sessions",
  appliesWhen: all(onlineAtHome, directionRunsOnOrAfterTheDay),
  metWhen: not(homeCodeIs("B"), "the home register does not show B"),
});
