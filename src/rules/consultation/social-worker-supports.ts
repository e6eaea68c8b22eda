import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The social worker supports the direction. */
export const socialWorkerSupports: Rule<never> = defineRule({
  id: "social-worker-supports",
  stage: "consultation",
  asks: "Does the social worker support the direction?",
  needs: ["consultations.socialWorker.agreed"],
  metWhen: yes("consultations.socialWorker.agreed"),
});
