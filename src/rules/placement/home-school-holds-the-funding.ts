import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The pupil's funding stays with the home school. */
export const homeSchoolHoldsTheFunding: Rule<never> = defineRule({
  id: "home-school-holds-the-funding",
  stage: "placement",
  asks: "Does the pupil's funding stay with the home school?",
  needs: ["funding.heldBy"],
  metWhen: is("funding.heldBy", ["home-school"], "the home school holds the funding"),
});
