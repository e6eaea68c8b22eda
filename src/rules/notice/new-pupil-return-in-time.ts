import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { calendarDaysAfter } from "../../engine/counted-days.js";
import { fact, settingDay } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A host school sends its new-pupil return within the set days after it entered the pupil's name. */
export const newPupilReturnInTime: Rule<"days" | "from"> = defineRule({
  id: "new-pupil-return-in-time",
  stage: "notice",
  asks: "Did each host school send its new-pupil return in time?",
  needs: [
    "placement.isSchool",
    "placement.registered",
    "placement.newPupilReturnOn",
    "placement.registeredOn",
  ],
  uses: ["days", "from"],
  forEach: "placements",
  appliesWhen: all(
    yes("placement.isSchool"),
    yes("placement.registered"),
    onOrBefore(
      settingDay,
      fact("placement.registeredOn"),
      "the host entered the pupil's name since the law asks for the return",
    ),
  ),
  metWhen: onOrBefore(
    fact("placement.newPupilReturnOn"),
    calendarDaysAfter(fact("placement.registeredOn"), "days"),
  ),
  deadline: {
    what: "new-pupil return by the host",
    doneOn: fact("placement.newPupilReturnOn"),
    latest: calendarDaysAfter(fact("placement.registeredOn"), "days"),
  },
});
