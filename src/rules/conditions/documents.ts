import type { Day } from "../../days/plain-date.js";
import type { Condition, Context } from "../../engine/condition.js";
import { missingFact } from "../../engine/missing-fact.js";
import { NO, UNKNOWN, verdictOf, YES } from "../../engine/verdict.js";
import { lastDayFirstPlanned } from "../../plan/direction-span.js";
import { type DocumentName, documentWords } from "../../plan/document-items.js";
import type { FormUse } from "../../plan/plan.js";

/** The form or letter in question is used. */
export const documentUsed: Condition<"documents", "document"> = {
  words: "the form or letter is used",
  needs: ["documents"],
  uses: ["document"],
  ask: (context) => verdictOf(documentOf(context)?.used),
  addMissing: ({ settings }, into) => {
    into.push({
      fact: "documents",
      at: `/documents/${settings.document}/used`,
      words: `whether ${documentWords[settings.document as DocumentName]} is used`,
    });
  },
};

/** None of the items in question is left out of the form or letter. */
export const itemsNotLeftOut: Condition<"documents", "document" | "items"> = {
  words: "none of these items is left out",
  needs: ["documents"],
  uses: ["document", "items"],
  ask: (context) => {
    const missing = documentOf(context)?.missing;
    if (missing === undefined) return UNKNOWN;
    for (const item of context.settings.items ?? []) if (missing.includes(item)) return NO;
    return YES;
  },
  addMissing: ({ settings }, into) => {
    into.push({
      fact: "documents",
      at: `/documents/${settings.document}/missing`,
      words: `which items of ${documentWords[settings.document as DocumentName]} were left out`,
    });
  },
};

function documentOf({ facts, settings }: Context): FormUse | undefined {
  return facts.documents[settings.document as keyof typeof facts.documents];
}

/** The date in the letter, where one is recorded, is the start date of the plan. */
export const letterStartAgrees: Condition<"documents.letter.startsOn" | "startsOn", never> = {
  words: "the start date in the letter is the start date of the plan",
  needs: ["documents.letter.startsOn", "startsOn"],
  uses: [],
  ask: ({ facts }) => {
    const written = facts.plan["documents.letter.startsOn"];
    const { startsOn } = facts.plan;
    const endsOn = lastDayFirstPlanned(facts);
    if (written === undefined) return YES;
    if (startsOn !== undefined) return verdictOf(written === startsOn);
    // A direction does not start after it has ended.
    return endsOn !== undefined && (written as Day) > endsOn ? NO : UNKNOWN;
  },
  addMissing: (_, into) => into.push(missingFact("startsOn")),
};
