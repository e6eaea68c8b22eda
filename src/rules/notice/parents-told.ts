import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Parents were told of the placement. */
export const parentsTold: Rule<never> = defineRule({
  id: "parents-told",
  stage: "notice",
  asks: "Were parents told of the placement?",
  needs: ["notices.parents.given"],
  metWhen: yes("notices.parents.given"),
});
