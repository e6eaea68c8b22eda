import { yes } from "../../engine/basic-conditions.js";
import { any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** An interim annual review approved the direction, or the SEND team supports it. */
export const sendSupportOrInterimReview: Rule<never> = defineRule({
  id: "send-support-or-interim-review",
  stage: "consultation",
  asks: "Did an interim annual review or the SEND team approve the direction?",
  needs: ["consultations.interimAnnualReview.approved", "consultations.sendTeam.agreed"],
  metWhen: any(yes("consultations.interimAnnualReview.approved"), yes("consultations.sendTeam.agreed")),
});
