import { isStated, yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** No half day of the week is listed twice. */
export const oneSessionForEachHalfDay: Rule<never> = defineRule({
  id: "one-session-for-each-half-day",
  stage: "consistency",
  asks: "Is each half day of the week listed only once?",
  needs: ["timetable.eachHalfDayOnce"],
  appliesWhen: isStated("timetable.eachHalfDayOnce", "the plan has a timetable"),
  metWhen: yes("timetable.eachHalfDayOnce"),
});
