import { not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { yearGroupAtMoveIsListed } from "../conditions/managed-move.js";

/** The managed move does not start in a year group the document advises against. */
export const notInTheYearsAdvisedAgainst: Rule<"yearGroups"> = defineRule({
  id: "not-in-the-years-advised-against",
  stage: "managed-move",
  asks: "Does the managed move avoid the year groups advised against?",
  needs: ["pupil.yearGroup", "startsOn", "managedMove.startsOn"],
  uses: ["yearGroups"],
  metWhen: not(
    yearGroupAtMoveIsListed,
    "the pupil is in none of the year groups advised against when the move starts",
  ),
});
