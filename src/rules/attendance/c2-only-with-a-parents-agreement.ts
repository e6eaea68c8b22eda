import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { lastDayOffSite } from "../conditions/direction-days.js";
import { homeCodeIs } from "../conditions/session-codes.js";

/** C2 is written only for a pupil of compulsory school age, under a part-time timetable a parent agreed to that has not run out. */
export const c2OnlyWithAParentsAgreement: Rule<never> = defineRule({
  id: "c2-only-with-a-parents-agreement",
  stage: "attendance",
  asks: "Is C2 written only under a part-time timetable that a parent agreed to and that lasts as long as the direction?",
  needs: [
    "session.homeCode",
    "partTimeTimetable.agreedWithParent",
    "partTimeTimetable.endsOn",
    "endsOn",
    "pupil.compulsorySchoolAge",
  ],
  forEach: "sessions",
  appliesWhen: homeCodeIs("C2"),
  metWhen: all(
    yes("partTimeTimetable.agreedWithParent"),
    onOrBefore(lastDayOffSite, fact("partTimeTimetable.endsOn")),
    yes("pupil.compulsorySchoolAge"),
  ),
});
