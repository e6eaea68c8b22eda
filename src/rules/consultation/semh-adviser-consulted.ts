import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The service agreement or the inclusion adviser was consulted about an SEMH base. */
export const semhAdviserConsulted: Rule<never> = defineRule({
  id: "semh-adviser-consulted",
  stage: "consultation",
  asks: "Was the service agreement or the inclusion adviser consulted?",
  needs: ["consultations.semhAdviser.consulted"],
  metWhen: yes("consultations.semhAdviser.consulted"),
});
