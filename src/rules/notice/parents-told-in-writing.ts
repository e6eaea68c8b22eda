import { yes } from "../../engine/basic-conditions.js";
import { all } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Parents were told of the placement in writing. */
export const parentsToldInWriting: Rule<never> = defineRule({
  id: "parents-told-in-writing",
  stage: "notice",
  asks: "Were parents told of the placement in writing?",
  needs: ["notices.parents.given", "notices.parents.inWriting"],
  metWhen: all(yes("notices.parents.given"), yes("notices.parents.inWriting")),
});
