import { isStated, yes } from "../../engine/basic-conditions.js";
import { not } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** A looked-after child is not placed through the Fair Access process. Where no referral is recorded nothing is asked. */
export const fairAccessNotUsed: Rule<never> = defineRule({
  id: "fair-access-not-used",
  stage: "purpose",
  asks: "Was the pupil kept out of the Fair Access process?",
  needs: ["fairAccessReferral"],
  appliesWhen: isStated(
    "fairAccessReferral",
    "the plan says whether the pupil was referred to the Fair Access process",
  ),
  metWhen: not(yes("fairAccessReferral"), "the pupil was not referred to the Fair Access process"),
});
