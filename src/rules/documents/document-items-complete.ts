import { defineRule, type Rule } from "../../engine/rule.js";
import { documentUsed, itemsNotLeftOut } from "../conditions/documents.js";

/** The named items of a form or letter are filled in. A form that is not used is not asked about. */
export const documentItemsComplete: Rule<"document" | "items"> = defineRule({
  id: "document-items-complete",
  stage: "documents",
  asks: "Are these items of the form or letter filled in?",
  needs: ["documents"],
  uses: ["document", "items"],
  appliesWhen: documentUsed,
  metWhen: itemsNotLeftOut,
});
