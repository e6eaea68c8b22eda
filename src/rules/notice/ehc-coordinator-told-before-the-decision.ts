import { yes } from "../../engine/basic-conditions.js";
import { onOrBefore } from "../../engine/comparisons.js";
import { all } from "../../engine/connectives.js";
import { fact } from "../../engine/quantity.js";
import { defineRule, type Rule } from "../../engine/rule.js";

/** The coordinator of the EHC plan was told while the direction was still being considered. */
export const ehcCoordinatorToldBeforeTheDecision: Rule<never> = defineRule({
  id: "ehc-coordinator-told-before-the-decision",
  stage: "notice",
  asks: "Was the EHC plan coordinator told before the decision was made?",
  needs: ["notices.ehcCoordinator.given", "notices.ehcCoordinator.on", "decision.madeOn"],
  metWhen: all(
    yes("notices.ehcCoordinator.given"),
    onOrBefore(fact("notices.ehcCoordinator.on"), fact("decision.madeOn")),
  ),
  deadline: {
    what: "EHC plan coordinator told",
    doneOn: fact("notices.ehcCoordinator.on"),
    latest: fact("decision.madeOn"),
  },
});
