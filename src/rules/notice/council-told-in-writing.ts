import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council was told in writing. */
export const councilToldInWriting: Rule<never> = defineRule({
  id: "council-told-in-writing",
  stage: "notice",
  asks: "Was the council told in writing?",
  needs: ["notices.localAuthorityInWriting.given"],
  metWhen: yes("notices.localAuthorityInWriting.given"),
});
