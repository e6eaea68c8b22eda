import { isStated, yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Sessions of one day do not overlap; one may begin as another ends. */
export const sessionsDoNotOverlap: Rule<never> = defineRule({
  id: "sessions-do-not-overlap",
  stage: "consistency",
  asks: "Are the sessions of each day free of overlaps?",
  needs: ["timetable.withoutOverlap"],
  appliesWhen: isStated("timetable.withoutOverlap", "the timetable has times"),
  metWhen: yes("timetable.withoutOverlap"),
});
