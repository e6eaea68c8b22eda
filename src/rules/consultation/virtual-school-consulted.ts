import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The Virtual School was consulted. */
export const virtualSchoolConsulted: Rule<never> = defineRule({
  id: "virtual-school-consulted",
  stage: "consultation",
  asks: "Was the Virtual School consulted?",
  needs: ["consultations.virtualSchool.consulted"],
  metWhen: yes("consultations.virtualSchool.consulted"),
});
