import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { every } from "../../engine/list-conditions.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { firstApproach } from "../conditions/approaches.js";

/** The home school talked with the parents no later than the day a host was approached. */
export const parentsSpokenToFirst: Rule<never> = defineRule({
  id: "parents-spoken-to-first",
  stage: "consultation",
  asks: "Did the home school talk with the parents before it approached a host?",
  needs: ["notices.parentDiscussion.given", "notices.parentDiscussion.on", "placement.approachedOn"],
  metWhen: all(
    yes("notices.parentDiscussion.given"),
    every(
      "placements",
      onOrBefore(fact("notices.parentDiscussion.on"), fact("placement.approachedOn")),
      "the talk took place no later than the day each host was approached",
    ),
  ),
  deadline: {
    what: "talk with the parents",
    doneOn: fact("notices.parentDiscussion.on"),
    latest: firstApproach,
  },
});
