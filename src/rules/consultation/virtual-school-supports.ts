import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The Virtual School supports the direction. */
export const virtualSchoolSupports: Rule<never> = defineRule({
  id: "virtual-school-supports",
  stage: "consultation",
  asks: "Does the Virtual School support the direction?",
  needs: ["consultations.virtualSchool.agreed"],
  metWhen: yes("consultations.virtualSchool.agreed"),
});
