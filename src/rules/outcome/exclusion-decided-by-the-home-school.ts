import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The home school decides about permanent exclusion. */
export const exclusionDecidedByTheHomeSchool: Rule<never> = defineRule({
  id: "exclusion-decided-by-the-home-school",
  stage: "outcome",
  asks: "Did the home school decide about permanent exclusion?",
  needs: ["incident.decidedBy"],
  metWhen: is("incident.decidedBy", ["home-school"], "the home school decided"),
});
