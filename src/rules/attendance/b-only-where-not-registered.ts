import { yes } from "../../engine/basic-conditions.js";
import { all, any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { bWithoutRegistration, homeCodeIs } from "../conditions/session-codes.js";
import { atProviderOrOnlineSite } from "../conditions/session-places.js";

/** B is written only where the pupil is not registered. */
export const bOnlyWhereNotRegistered: Rule<never> = defineRule({
  id: "b-only-where-not-registered",
  stage: "attendance",
  asks: "Is B written only where the pupil is not registered?",
  needs: [
    "session.atUnregisteredProvision",
    "session.place",
    "session.atSchool",
    "session.registered",
    "session.supervised",
    "session.homeCode",
  ],
  forEach: "sessions",
  appliesWhen: any(homeCodeIs("B"), all(atProviderOrOnlineSite, yes("session.supervised"))),
  metWhen: bWithoutRegistration,
});
