import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** How often reviews take place is agreed at the start. */
export const reviewFrequencyAgreed: Rule<never> = defineRule({
  id: "review-frequency-agreed",
  stage: "review",
  asks: "Was it agreed at the start how often reviews take place?",
  needs: ["reviewFrequencyAgreed"],
  metWhen: yes("reviewFrequencyAgreed"),
});
