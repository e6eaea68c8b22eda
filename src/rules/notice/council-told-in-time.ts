import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { schoolDaysBeforeDay } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council was told in writing at least the set number of school days before the first day off site. */
export const councilToldInTime: Rule<"schoolDays"> = defineRule({
  id: "council-told-in-time",
  stage: "notice",
  asks: "Was the council told in writing early enough?",
  needs: [
    "notices.localAuthorityInWriting.given",
    "notices.localAuthorityInWriting.on",
    "startsOn",
    "calendar",
  ],
  uses: ["schoolDays"],
  metWhen: all(
    yes("notices.localAuthorityInWriting.given"),
    onOrBefore(
      fact("notices.localAuthorityInWriting.on"),
      schoolDaysBeforeDay(fact("startsOn"), "schoolDays"),
    ),
  ),
  deadline: {
    what: "written notice to the council",
    doneOn: fact("notices.localAuthorityInWriting.on"),
    latest: schoolDaysBeforeDay(fact("startsOn"), "schoolDays"),
  },
});
