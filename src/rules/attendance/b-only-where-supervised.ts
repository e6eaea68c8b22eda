import { atProviderOrOnlineSite, homeCodeIs } from "../atoms.js";
import { all, any, yes } from "../condition.js";
import { defineRule, type Rule } from "../rule.js";

/** B is written only where the pupil is supervised in person. */
export const bOnlyWhereSupervised: Rule<never> = defineRule({
  id: "b-only-where-supervised",
  stage: "attendance",
  asks: "Is B written only where the pupil is supervised in person?",
  needs: ["session.place", "session.atUnregisteredProvision", "session.supervised", "session.homeCode"],
  forEach: "sessions",
  appliesWhen: all(atProviderOrOnlineSite, any(yes("session.supervised"), homeCodeIs("B"))),
  metWhen: yes("session.supervised"),
});
