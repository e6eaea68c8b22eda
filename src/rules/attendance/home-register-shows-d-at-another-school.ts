import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIsUnwrittenOr } from "../conditions/session-codes.js";

/** For each half day at another school where the pupil is registered, the home register shows D. */
export const homeRegisterShowsDAtAnotherSchool: Rule<never> = defineRule({
  id: "home-register-shows-d-at-another-school",
  stage: "attendance",
  asks: "Does the home register show D for each half day at another school where the pupil is registered?",
  needs: ["session.atSchool", "session.registered", "session.homeCode"],
  forEach: "sessions",
  appliesWhen: yes("session.atSchool"),
  metWhen: all(yes("session.registered"), homeCodeIsUnwrittenOr("D")),
});
