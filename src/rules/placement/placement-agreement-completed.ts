import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Each placement in alternative provision has its own completed agreement. */
export const placementAgreementCompleted: Rule<never> = defineRule({
  id: "placement-agreement-completed",
  stage: "placement",
  asks: "Does each placement in alternative provision have a completed agreement?",
  needs: ["placement.isAlternativeProvision", "placement.agreementCompleted"],
  forEach: "placements",
  appliesWhen: yes("placement.isAlternativeProvision"),
  metWhen: yes("placement.agreementCompleted"),
});
