import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The social worker was consulted. */
export const socialWorkerConsulted: Rule<never> = defineRule({
  id: "social-worker-consulted",
  stage: "consultation",
  asks: "Was the social worker consulted?",
  needs: ["consultations.socialWorker.consulted"],
  metWhen: yes("consultations.socialWorker.consulted"),
});
