import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { dayBefore } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** Funding is discussed before the first day off site. */
export const fundingDiscussedBeforeTheStart: Rule<never> = defineRule({
  id: "funding-discussed-before-the-start",
  stage: "placement",
  asks: "Was funding discussed before the start?",
  needs: ["funding.discussed", "funding.discussedOn", "startsOn"],
  metWhen: all(
    yes("funding.discussed"),
    onOrBefore(fact("funding.discussedOn"), dayBefore(fact("startsOn"))),
  ),
  deadline: {
    what: "funding discussed",
    doneOn: fact("funding.discussedOn"),
    latest: dayBefore(fact("startsOn")),
  },
});
