import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIs } from "../conditions/session-codes.js";

/** D is written only for a half day at another school where the pupil is registered. */
export const dOnlyWhereRegisteredAtASchool: Rule<never> = defineRule({
  id: "d-only-where-registered-at-a-school",
  stage: "attendance",
  asks: "Is D written only for half days at another school where the pupil is registered?",
  needs: ["session.homeCode", "session.atSchool", "session.registered"],
  forEach: "sessions",
  appliesWhen: homeCodeIs("D"),
  metWhen: all(yes("session.atSchool"), yes("session.registered")),
});
