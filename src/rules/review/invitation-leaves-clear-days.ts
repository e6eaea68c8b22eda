import { onOrBefore } from "../../engine/comparisons.js";
import { calendarDaysBefore, dayAfter } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The stricter reading of the invitation period. The setting is one day more than the ordinary number. */
export const invitationLeavesClearDays: Rule<"days"> = defineRule({
  id: "invitation-leaves-clear-days",
  stage: "review",
  asks: "Would the invitation be in time even if the days had to be clear days?",
  needs: ["review.invitedOn", "review.on"],
  uses: ["days"],
  forEach: "reviews",
  appliesWhen: onOrBefore(
    fact("review.invitedOn"),
    dayAfter(calendarDaysBefore(fact("review.on"), "days")),
    "the invitation is in time when the days are counted the ordinary way",
  ),
  metWhen: onOrBefore(fact("review.invitedOn"), calendarDaysBefore(fact("review.on"), "days")),
});
