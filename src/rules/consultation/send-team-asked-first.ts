import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { every } from "../../engine/list-conditions.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { firstApproach } from "../conditions/approaches.js";

/** The council's SEND team was asked no later than the day any host was approached. */
export const sendTeamAskedFirst: Rule<never> = defineRule({
  id: "send-team-asked-first",
  stage: "consultation",
  asks: "Was the council's SEND team asked before a host was approached?",
  needs: ["consultations.sendTeam.consulted", "consultations.sendTeam.on", "placement.approachedOn"],
  metWhen: all(
    yes("consultations.sendTeam.consulted"),
    every(
      "placements",
      onOrBefore(fact("consultations.sendTeam.on"), fact("placement.approachedOn")),
      "the SEND team was asked no later than the day each host was approached",
    ),
  ),
  deadline: {
    what: "SEND team asked",
    doneOn: fact("consultations.sendTeam.on"),
    latest: firstApproach,
  },
});
