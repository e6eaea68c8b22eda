import { isStated, yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Morning sessions start before noon, afternoon sessions end after it. */
export const sessionsInTheirHalfOfTheDay: Rule<never> = defineRule({
  id: "sessions-in-their-half-of-the-day",
  stage: "consistency",
  asks: "Is each session in its half of the day?",
  needs: ["timetable.inTheRightHalf"],
  appliesWhen: isStated("timetable.inTheRightHalf", "the timetable has times"),
  metWhen: yes("timetable.inTheRightHalf"),
});
