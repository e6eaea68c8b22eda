import { hasDay, isIn } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { every } from "../../engine/list-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The placement has an end date, and each setting is of a kind the document accepts. */
export const timeLimitedAndOfAnAcceptedKind: Rule<"kinds"> = defineRule({
  id: "time-limited-and-of-an-accepted-kind",
  stage: "placement",
  asks: "Is the placement time-limited and at a setting the guidance accepts?",
  needs: ["endsOn", "placement.kind"],
  uses: ["kinds"],
  metWhen: all(
    hasDay("endsOn", "the direction has an end date"),
    every(
      "placements",
      isIn("placement.kind", "kinds", "the setting is of a kind the document accepts"),
      "every setting is of a kind the document accepts",
    ),
  ),
});
