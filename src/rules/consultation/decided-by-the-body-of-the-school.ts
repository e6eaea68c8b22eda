import { isIn, yes } from "../../engine/basic-conditions.js";
import { all, any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { bodyOfTheSchool, localBodyOfATrust } from "../conditions/deciding-body.js";

/** The body that governs this kind of school decides, or one to whom its scheme of delegation gives the decision. */
export const decidedByTheBodyOfTheSchool: Rule<"delegates"> = defineRule({
  id: "decided-by-the-body-of-the-school",
  stage: "consultation",
  asks: "Was the decision made by the body that governs this kind of school, or under its delegation?",
  needs: ["decision.madeBy", "decision.delegated", "homeSchool.type"],
  uses: ["delegates"],
  metWhen: any(
    bodyOfTheSchool,
    all(
      any(
        isIn("decision.madeBy", "delegates", "a committee or person in the school decided"),
        localBodyOfATrust,
      ),
      yes("decision.delegated"),
    ),
  ),
});
