import { type DocumentName, documentWords } from "../../plan/document-items.js";
import type { FormUse } from "../../plan/plan.js";
import type { Context, Question } from "../condition.js";
import { NO, UNKNOWN, verdictOf, YES } from "../verdict.js";

/** The form or letter in question is used. */
export const formUsed: Question = {
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
export const formItemsComplete: Question = {
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
