import { yes } from "../../engine/basic-conditions.js";
import { any } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council is told of alternative provision, by its form or in a letter. */
export const councilToldOfAlternativeProvision: Rule<never> = defineRule({
  id: "council-told-of-alternative-provision",
  stage: "notice",
  asks: "Was the council told of the alternative provision?",
  needs: ["notices.localAuthorityForm.given", "notices.localAuthorityInWriting.given"],
  metWhen: any(yes("notices.localAuthorityForm.given"), yes("notices.localAuthorityInWriting.given")),
});
