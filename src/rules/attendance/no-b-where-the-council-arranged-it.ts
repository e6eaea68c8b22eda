import { yes } from "../../engine/basic-conditions.js";
import { all, not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIs } from "../conditions/session-codes.js";
import { arrangedByTheCouncil } from "../conditions/session-places.js";

/** B is not written for provision the council arranged: K is. At a school where the pupil is registered it is D. */
export const noBWhereTheCouncilArrangedIt: Rule<never> = defineRule({
  id: "no-b-where-the-council-arranged-it",
  stage: "attendance",
  asks: "Is K, and not B, written for provision the council arranged?",
  needs: ["session.homeCode", "session.arrangedBy", "session.atSchool"],
  forEach: "sessions",
  appliesWhen: all(homeCodeIs("B"), not(yes("session.atSchool"), "the half day is not at a school")),
  metWhen: not(arrangedByTheCouncil, "the council did not arrange the provision"),
});
