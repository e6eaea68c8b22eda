import { isIn } from "../../engine/basic-conditions.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Transport is paid for by those the document names. */
export const transportPaidByThoseNamed: Rule<"payers"> = defineRule({
  id: "transport-paid-by-those-named",
  stage: "placement",
  asks: "Is transport paid for by those the guidance names?",
  needs: ["transport.paidBy"],
  uses: ["payers"],
  metWhen: isIn("transport.paidBy", "payers", "transport is paid for by one of those the document names"),
});
