import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The coordinator of the EHC plan was consulted. */
export const ehcCoordinatorConsulted: Rule<never> = defineRule({
  id: "ehc-coordinator-consulted",
  stage: "consultation",
  asks: "Was the EHC plan coordinator consulted?",
  needs: ["consultations.ehcCoordinator.consulted"],
  metWhen: yes("consultations.ehcCoordinator.consulted"),
});
