import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Parents are offered to send written views before each review. */
export const writtenViewsOffered: Rule<never> = defineRule({
  id: "written-views-offered",
  stage: "review",
  asks: "Were parents offered to send written views before each review?",
  needs: ["review.viewsOffered"],
  forEach: "reviews",
  metWhen: yes("review.viewsOffered"),
});
