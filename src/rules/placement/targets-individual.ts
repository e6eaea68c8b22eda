import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Targets are individual to the child. */
export const targetsIndividual: Rule<never> = defineRule({
  id: "targets-individual",
  stage: "placement",
  asks: "Are the targets individual to the child?",
  needs: ["content.targetsIndividual"],
  metWhen: yes("content.targetsIndividual"),
});
