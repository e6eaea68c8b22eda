import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { bWrittenOrNotRuledOut } from "../conditions/session-codes.js";
import { atProviderOrOnlineSite } from "../conditions/session-places.js";

/**
 * B is written only where the pupil is supervised in person. A half day with another code is not asked about, nor one
 * without a code that the plan says nobody supervises. Supervision that is not recorded stays open, whatever the other
 * half days are.
 */
export const bOnlyWhereSupervised: Rule<never> = defineRule({
  id: "b-only-where-supervised",
  stage: "attendance",
  asks: "Is B written only where the pupil is supervised in person?",
  needs: ["session.place", "session.atUnregisteredProvision", "session.supervised", "session.homeCode"],
  forEach: "sessions",
  appliesWhen: all(atProviderOrOnlineSite, bWrittenOrNotRuledOut),
  metWhen: yes("session.supervised"),
});
