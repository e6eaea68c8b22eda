import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIsUnwrittenOr } from "../conditions/session-codes.js";

/** For each half day at another school where the pupil is registered, the home register shows D and no other code. */
export const dWrittenWhereRegisteredAtAnotherSchool: Rule<never> = defineRule({
  id: "d-written-where-registered-at-another-school",
  stage: "attendance",
  asks: "Is D, and no other code, written for each half day at another school where the pupil is registered?",
  needs: ["session.atSchool", "session.registered", "session.homeCode"],
  forEach: "sessions",
  appliesWhen: all(yes("session.atSchool"), yes("session.registered")),
  metWhen: homeCodeIsUnwrittenOr("D"),
});
