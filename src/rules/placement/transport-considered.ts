import { yes } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Where transport is needed, the planning meeting dealt with it. */
export const transportConsidered: Rule<never> = defineRule({
  id: "transport-considered",
  stage: "placement",
  asks: "Did the planning meeting deal with transport?",
  needs: ["transport.consideredAtMeeting"],
  metWhen: yes("transport.consideredAtMeeting"),
});
