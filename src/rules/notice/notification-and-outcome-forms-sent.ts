import { yes } from "../../engine/basic-conditions.js";
import { all, implies } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { outcomeReached } from "../conditions/direction-days.js";

/** The notification form was sent and, once there is an outcome, the outcome form too. */
export const notificationAndOutcomeFormsSent: Rule<never> = defineRule({
  id: "notification-and-outcome-forms-sent",
  stage: "notice",
  asks: "Were the notification form and, once there is an outcome, the outcome form sent?",
  needs: ["notices.localAuthorityForm.given", "ending.outcome", "notices.outcomeForm.given"],
  metWhen: all(
    yes("notices.localAuthorityForm.given"),
    implies(outcomeReached, yes("notices.outcomeForm.given")),
  ),
});
