import { yes } from "../../engine/basic-conditions.js";
import { all, implies } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { bothHalvesOfADayOffSite } from "../conditions/session-places.js";

/** The notice says everything the regulations list. */
export const noticeContentsComplete: Rule<never> = defineRule({
  id: "notice-contents-complete",
  stage: "notice",
  asks: "Does the notice say everything it has to?",
  needs: [
    "notices.parents.contents.address",
    "notices.parents.contents.personToReportTo",
    "notices.parents.contents.numberOfDays",
    "notices.parents.contents.reasons",
    "notices.parents.contents.objectives",
    "notices.parents.contents.sessionTimes",
    "notices.parents.contents.breakTimes",
    "session.place",
  ],
  metWhen: all(
    yes("notices.parents.contents.address"),
    yes("notices.parents.contents.personToReportTo"),
    yes("notices.parents.contents.numberOfDays"),
    yes("notices.parents.contents.reasons"),
    yes("notices.parents.contents.objectives"),
    yes("notices.parents.contents.sessionTimes"),
    implies(bothHalvesOfADayOffSite, yes("notices.parents.contents.breakTimes")),
  ),
});
