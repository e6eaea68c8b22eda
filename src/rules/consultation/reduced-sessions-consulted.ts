import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council was consulted before a pupil's sessions are cut. */
export const reducedSessionsConsulted: Rule<never> = defineRule({
  id: "reduced-sessions-consulted",
  stage: "consultation",
  asks: "Was the council consulted about the reduced sessions?",
  needs: ["consultations.reducedEntitlement.consulted"],
  metWhen: yes("consultations.reducedEntitlement.consulted"),
});
