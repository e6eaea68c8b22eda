import { isStated, yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The hours a week stated equal the hours of the timetable. */
export const statedHoursMatchTheTimetable: Rule<never> = defineRule({
  id: "stated-hours-match-the-timetable",
  stage: "consistency",
  asks: "Are the hours a week stated those of the timetable?",
  needs: ["timetable.agreesWithHours"],
  appliesWhen: isStated(
    "timetable.agreesWithHours",
    "the plan states both hours a week and the times of every session",
  ),
  metWhen: yes("timetable.agreesWithHours"),
});
