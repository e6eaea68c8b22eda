import { is } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { homeCodeIs } from "../conditions/session-codes.js";

/** K is written only where the council arranged the provision. */
export const kOnlyWhereTheCouncilArrangedIt: Rule<never> = defineRule({
  id: "k-only-where-the-council-arranged-it",
  stage: "attendance",
  asks: "Is K written only where the council arranged the provision?",
  needs: ["session.homeCode", "session.arrangedBy"],
  forEach: "sessions",
  appliesWhen: homeCodeIs("K"),
  metWhen: is("session.arrangedBy", ["local-authority"], "the council arranged the provision"),
});
