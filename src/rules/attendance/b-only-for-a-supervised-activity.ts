import { is, yes } from "../../engine/basic-conditions.js";
import { all, any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIs } from "../conditions/session-codes.js";
import { atProviderOrOnlineSite } from "../conditions/session-places.js";

/** B stands for an activity somewhere else at which the pupil is supervised in person. */
export const bOnlyForASupervisedActivity: Rule<never> = defineRule({
  id: "b-only-for-a-supervised-activity",
  stage: "attendance",
  asks: "Is B written only for an activity at which the pupil is supervised in person?",
  needs: ["session.place", "session.atUnregisteredProvision", "session.supervised", "session.homeCode"],
  forEach: "sessions",
  appliesWhen: any(homeCodeIs("B"), all(atProviderOrOnlineSite, yes("session.supervised"))),
  metWhen: all(
    is("session.place", ["placement", "online-at-site"], "the half day is at a placement or an online site"),
    yes("session.supervised"),
  ),
});
