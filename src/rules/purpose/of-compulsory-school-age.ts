import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The pupil is of compulsory school age on the first day off site. */
export const ofCompulsorySchoolAge: Rule<never> = defineRule({
  id: "of-compulsory-school-age",
  stage: "purpose",
  asks: "Is the pupil of compulsory school age on the first day?",
  needs: ["pupil.compulsorySchoolAge"],
  metWhen: yes("pupil.compulsorySchoolAge"),
});
