import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { schoolWeeksAfterDay } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { documentUsed, itemsNotLeftOut } from "../conditions/documents.js";

/** The first review named in the letter falls within the set school weeks of the start. */
export const firstReviewWithinSchoolWeeks: Rule<"schoolWeeks" | "document" | "items"> = defineRule({
  id: "first-review-within-school-weeks",
  stage: "review",
  asks: "Does the letter name a first review that comes soon enough?",
  needs: ["documents.letter.firstReviewOn", "startsOn", "calendar", "documents"],
  uses: ["schoolWeeks", "document", "items"],
  appliesWhen: documentUsed,
  metWhen: all(
    itemsNotLeftOut,
    onOrBefore(fact("documents.letter.firstReviewOn"), schoolWeeksAfterDay(fact("startsOn"), "schoolWeeks")),
  ),
  deadline: {
    what: "first review",
    doneOn: fact("documents.letter.firstReviewOn"),
    latest: schoolWeeksAfterDay(fact("startsOn"), "schoolWeeks"),
  },
});
