import { yes } from "../../engine/basic-conditions.js";
import { not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A managed move has no trial period. */
export const noTrialPeriod: Rule<never> = defineRule({
  id: "no-trial-period",
  stage: "managed-move",
  asks: "Is the managed move free of a trial period?",
  needs: ["managedMove.trialPeriod"],
  metWhen: not(yes("managedMove.trialPeriod"), "the managed move has no trial period"),
});
