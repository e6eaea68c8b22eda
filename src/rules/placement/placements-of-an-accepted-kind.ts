import { isIn } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Each setting is of a kind the document accepts. */
export const placementsOfAnAcceptedKind: Rule<"kinds"> = defineRule({
  id: "placements-of-an-accepted-kind",
  stage: "placement",
  asks: "Is each setting of a kind the guidance accepts?",
  needs: ["placement.kind"],
  uses: ["kinds"],
  forEach: "placements",
  whenNone: "met",
  metWhen: isIn("placement.kind", "kinds", "the setting is of a kind the document accepts"),
});
