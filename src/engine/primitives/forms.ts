import type { Facts } from "../../plan/facts.js";
import { type FormName, formWords } from "../../plan/form-items.js";
import type { FormUse } from "../../plan/plan.js";
import type { Primitive } from "../condition.js";
import { NO, UNKNOWN, verdictOf, YES } from "../verdict.js";

/** The form or letter in question is used. */
export const formUsed: Primitive = ({ document }) => ({
  ask: ({ facts }) => verdictOf(formIn(facts, document)?.used),
  addMissing: (_, into) => {
    into.push({
      fact: "documents",
      at: `/documents/${document}/used`,
      words: `whether ${formWords[document]} is used`,
    });
  },
});

/** None of the items in question is left out of the form or letter. */
export const formItemsComplete: Primitive = ({ document, items }) => ({
  ask: ({ facts }) => {
    const missing = formIn(facts, document)?.missing;
    if (missing === undefined) return UNKNOWN;
    for (const item of items) if (missing.includes(item)) return NO;
    return YES;
  },
  addMissing: (_, into) => {
    into.push({
      fact: "documents",
      at: `/documents/${document}/missing`,
      words: `which items of ${formWords[document]} were left out`,
    });
  },
});

function formIn({ documents }: Facts, name: FormName): FormUse | undefined {
  return documents[name];
}
