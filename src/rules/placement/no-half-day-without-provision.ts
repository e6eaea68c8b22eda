import { is } from "../../engine/basic-conditions.js";
import { not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** No half day of the week is left without provision. */
export const noHalfDayWithoutProvision: Rule<never> = defineRule({
  id: "no-half-day-without-provision",
  stage: "placement",
  asks: "Does every half day of the week have provision?",
  needs: ["session.place"],
  forEach: "sessions",
  metWhen: not(
    is("session.place", ["no-provision"], "the half day has no provision"),
    "the half day has provision",
  ),
});
