import { yes } from "../basic-conditions.js";
import { onOrBefore } from "../comparisons.js";
import { all } from "../connectives.js";
import { dayBefore } from "../counted-days.js";
import { fact } from "../quantity.js";
import { defineRule, type Rule } from "../rule.js";

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
