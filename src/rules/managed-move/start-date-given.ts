import { hasDay } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The managed move has a start date. */
export const startDateGiven: Rule<never> = defineRule({
  id: "start-date-given",
  stage: "managed-move",
  asks: "Is the start date of the managed move given?",
  needs: ["managedMove.startsOn"],
  metWhen: hasDay("managedMove.startsOn", "the start date of the managed move is given"),
});
