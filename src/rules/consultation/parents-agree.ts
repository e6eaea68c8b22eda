import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The parents agree to the placement. */
export const parentsAgree: Rule<never> = defineRule({
  id: "parents-agree",
  stage: "consultation",
  asks: "Do the parents agree to the placement?",
  needs: ["parentsAgree"],
  metWhen: yes("parentsAgree"),
});
