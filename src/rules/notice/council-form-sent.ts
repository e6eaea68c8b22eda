import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council's notification form was sent. */
export const councilFormSent: Rule<never> = defineRule({
  id: "council-form-sent",
  stage: "notice",
  asks: "Was the council's notification form sent?",
  needs: ["notices.localAuthorityForm.given"],
  metWhen: yes("notices.localAuthorityForm.given"),
});
