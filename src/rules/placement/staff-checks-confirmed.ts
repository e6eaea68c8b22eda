import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Each provider that is not a school confirmed its staff checks in writing. */
export const staffChecksConfirmed: Rule<never> = defineRule({
  id: "staff-checks-confirmed",
  stage: "placement",
  asks: "Did each provider confirm its staff checks in writing?",
  needs: ["placement.isAlternativeProvision", "placement.staffChecksConfirmed"],
  forEach: "placements",
  appliesWhen: yes("placement.isAlternativeProvision"),
  metWhen: yes("placement.staffChecksConfirmed"),
});
