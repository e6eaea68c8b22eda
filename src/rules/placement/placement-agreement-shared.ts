import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A completed placement agreement is shared with the council. */
export const placementAgreementShared: Rule<never> = defineRule({
  id: "placement-agreement-shared",
  stage: "placement",
  asks: "Was each completed placement agreement shared with the council?",
  needs: [
    "placement.isAlternativeProvision",
    "placement.agreementCompleted",
    "placement.agreementSharedWithCouncil",
  ],
  forEach: "placements",
  appliesWhen: all(yes("placement.isAlternativeProvision"), yes("placement.agreementCompleted")),
  metWhen: yes("placement.agreementSharedWithCouncil"),
});
