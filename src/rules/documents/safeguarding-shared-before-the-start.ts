import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all, implies } from "../../engine/connectives.js";
import { dayBefore } from "../../engine/counted-days.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { documentUsed, itemsNotLeftOut } from "../conditions/documents.js";

/** The form answers whether there are safeguarding concerns, and concerns are shared before the first day off site. */
export const safeguardingSharedBeforeTheStart: Rule<"document" | "items"> = defineRule({
  id: "safeguarding-shared-before-the-start",
  stage: "documents",
  asks: "Were safeguarding concerns recorded and shared before the start?",
  needs: [
    "documents",
    "documents.passport.safeguardingConcerns",
    "documents.passport.safeguardingSharedOn",
    "startsOn",
  ],
  uses: ["document", "items"],
  appliesWhen: documentUsed,
  metWhen: all(
    itemsNotLeftOut,
    implies(
      yes("documents.passport.safeguardingConcerns"),
      onOrBefore(fact("documents.passport.safeguardingSharedOn"), dayBefore(fact("startsOn"))),
    ),
  ),
  deadline: {
    what: "safeguarding concerns shared",
    when: yes("documents.passport.safeguardingConcerns"),
    doneOn: fact("documents.passport.safeguardingSharedOn"),
    latest: dayBefore(fact("startsOn")),
  },
});
