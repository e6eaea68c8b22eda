import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The Virtual School's education consultant was told. */
export const educationConsultantTold: Rule<never> = defineRule({
  id: "education-consultant-told",
  stage: "consultation",
  asks: "Was the Virtual School's education consultant told?",
  needs: ["consultations.educationConsultant.consulted"],
  metWhen: yes("consultations.educationConsultant.consulted"),
});
