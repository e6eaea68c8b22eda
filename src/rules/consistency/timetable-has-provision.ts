import { isStated, yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The timetable is not empty. */
export const timetableHasProvision: Rule<never> = defineRule({
  id: "timetable-has-provision",
  stage: "consistency",
  asks: "Does the timetable have some provision in it?",
  needs: ["timetable.hasProvision"],
  appliesWhen: isStated("timetable.hasProvision", "the plan has a timetable"),
  metWhen: yes("timetable.hasProvision"),
});
