import { yes } from "../../engine/basic-conditions.js";
import { not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIs } from "../conditions/session-codes.js";

/** X is not written for a pupil of compulsory school age. */
export const xOnlyOutsideCompulsorySchoolAge: Rule<never> = defineRule({
  id: "x-only-outside-compulsory-school-age",
  stage: "attendance",
  asks: "Is X written only for a pupil outside compulsory school age?",
  needs: ["session.homeCode", "pupil.compulsorySchoolAge"],
  forEach: "sessions",
  appliesWhen: homeCodeIs("X"),
  metWhen: not(yes("pupil.compulsorySchoolAge"), "the pupil is not of compulsory school age"),
});
