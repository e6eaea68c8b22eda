import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The home school pays for the alternative provision. */
export const homeSchoolPaysForProvision: Rule<never> = defineRule({
  id: "home-school-pays-for-provision",
  stage: "placement",
  asks: "Does the home school pay for the alternative provision?",
  needs: ["funding.provisionPaidBy"],
  metWhen: is("funding.provisionPaidBy", ["home-school"], "the home school pays"),
});
