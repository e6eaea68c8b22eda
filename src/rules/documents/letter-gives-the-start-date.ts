import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { documentUsed, itemsNotLeftOut, letterStartAgrees } from "../conditions/documents.js";

/** The letter gives the start date, and it is the start date of the plan. */
export const letterGivesTheStartDate: Rule<"document" | "items"> = defineRule({
  id: "letter-gives-the-start-date",
  stage: "documents",
  asks: "Does the letter give the right start date?",
  needs: ["documents", "documents.letter.startsOn", "startsOn"],
  uses: ["document", "items"],
  appliesWhen: documentUsed,
  metWhen: all(itemsNotLeftOut, letterStartAgrees),
});
