import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The council's outcome form was sent. */
export const outcomeFormSent: Rule<never> = defineRule({
  id: "outcome-form-sent",
  stage: "notice",
  asks: "Was the council's outcome form sent?",
  needs: ["notices.outcomeForm.given"],
  metWhen: yes("notices.outcomeForm.given"),
});
