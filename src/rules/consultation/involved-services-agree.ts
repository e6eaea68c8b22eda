import { yes } from "../../engine/basic-conditions.js";
import { all, implies } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { anyServiceInvolved, ehcPlanHeldOrAgreed, everyServiceSettled } from "../conditions/services.js";

/** Every service that works with the pupil agreed. */
export const involvedServicesAgree: Rule<never> = defineRule({
  id: "involved-services-agree",
  stage: "consultation",
  asks: "Did every service working with the pupil agree?",
  needs: [
    "pupil.ehcPlan",
    "pupil.ehcStage",
    "pupil.lookedAfter",
    "pupil.socialWorker",
    "pupil.otherServices",
    "consultations.ehcCoordinator.agreed",
    "consultations.virtualSchool.agreed",
    "consultations.socialWorker.agreed",
    "consultations.otherServices.agreed",
  ],
  appliesWhen: anyServiceInvolved,
  metWhen: all(
    implies(ehcPlanHeldOrAgreed, yes("consultations.ehcCoordinator.agreed")),
    implies(yes("pupil.lookedAfter"), yes("consultations.virtualSchool.agreed")),
    implies(yes("pupil.socialWorker"), yes("consultations.socialWorker.agreed")),
    implies(yes("pupil.otherServices"), yes("consultations.otherServices.agreed")),
    everyServiceSettled,
  ),
});
