import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The host school holds the pupil as dual registered, subsidiary. */
export const hostHoldsSubsidiaryRegistration: Rule<never> = defineRule({
  id: "host-holds-subsidiary-registration",
  stage: "placement",
  asks: "Does the host school hold the pupil as dual registered, subsidiary?",
  needs: ["rolls.hostStatus"],
  metWhen: is("rolls.hostStatus", ["subsidiary"], "the host holds the pupil as subsidiary"),
});
