import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A provider from the council's directory is used on its terms only with a completed agreement. */
export const directoryTermsHaveAnAgreement: Rule<never> = defineRule({
  id: "directory-terms-have-an-agreement",
  stage: "placement",
  asks: "Does each placement with a directory provider have a completed agreement?",
  needs: ["placement.isAlternativeProvision", "placement.inCouncilDirectory", "placement.agreementCompleted"],
  forEach: "placements",
  appliesWhen: all(yes("placement.isAlternativeProvision"), yes("placement.inCouncilDirectory")),
  metWhen: yes("placement.agreementCompleted"),
});
