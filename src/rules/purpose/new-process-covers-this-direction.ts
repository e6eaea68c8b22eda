import { hasDay } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The document's process covers directions that start on or after a day. */
export const newProcessCoversThisDirection: Rule<never> = defineRule({
  id: "new-process-covers-this-direction",
  stage: "purpose",
  asks: "Does the direction start when the new process was in force?",
  needs: ["startsOn"],
  metWhen: hasDay("startsOn", "the direction has a start date"),
});
