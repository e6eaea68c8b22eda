import { yes } from "../../engine/basic-conditions.js";
import { all, implies } from "../../engine/connectives.js";
import { defineRule, type Rule } from "../../engine/rule.js";
import { anyServiceInvolved, ehcPlanHeldOrAgreed, everyServiceSettled } from "../conditions/services.js";

/** Every service that works with the pupil was consulted. */
export const involvedServicesConsulted: Rule<never> = defineRule({
  id: "involved-services-consulted",
  stage: "consultation",
  asks: "Was every service working with the pupil consulted?",
  needs: [
    "pupil.ehcPlan",
    "pupil.ehcStage",
    "pupil.lookedAfter",
    "pupil.socialWorker",
    "pupil.otherServices",
    "consultations.ehcCoordinator.consulted",
    "consultations.virtualSchool.consulted",
    "consultations.socialWorker.consulted",
    "consultations.otherServices.consulted",
  ],
  appliesWhen: anyServiceInvolved,
  metWhen: all(
    implies(ehcPlanHeldOrAgreed, yes("consultations.ehcCoordinator.consulted")),
    implies(yes("pupil.lookedAfter"), yes("consultations.virtualSchool.consulted")),
    implies(yes("pupil.socialWorker"), yes("consultations.socialWorker.consulted")),
    implies(yes("pupil.otherServices"), yes("consultations.otherServices.consulted")),
    everyServiceSettled,
  ),
});
