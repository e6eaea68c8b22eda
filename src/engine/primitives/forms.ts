import type { Facts } from "../../plan/facts.js";
import type { FormName } from "../../plan/form-items.js";
import type { FormUse } from "../../plan/plan.js";
import type { Primitive } from "../condition.js";
import { unknownFact } from "../missing-fact.js";
import { NO, UNKNOWN, verdictOf, YES } from "../verdict.js";

/** The form or letter in question is used. */
export const formUsed: Primitive = ({ document }) => ({
  ask: ({ facts }) => verdictOf(formIn(facts, document)?.used),
  addMissing: (_, into) => {
    into.push(unknownFact("documents", `/documents/${document}/used`, `${document}.used`));
  },
});

/** None of the items in question is left out of the form or letter. */
export const formItemsComplete: Primitive = ({ document, items }) => ({
  ask: ({ facts }) => {
    const leftOut = formIn(facts, document)?.missing;
    if (leftOut === undefined) return UNKNOWN;
    for (const item of items) if (leftOut.includes(item)) return NO;
    return YES;
  },
  addMissing: (_, into) => {
    into.push(unknownFact("documents", `/documents/${document}/missing`, `${document}.items`));
  },
});

function formIn({ documents }: Facts, name: FormName): FormUse | undefined {
  return documents[name];
}
