import { is, yes } from "../../engine/basic-conditions.js";
import type { Condition } from "../../engine/condition.js";
import { all, any, isSettled } from "../../engine/connectives.js";

export const ehcPlanHeldOrAgreed: Condition<"pupil.ehcPlan" | "pupil.ehcStage", never> = any(
  yes("pupil.ehcPlan"),
  is("pupil.ehcStage", ["plan-agreed"], "it is agreed that the pupil will have an EHC plan"),
);

export const anyServiceInvolved: Condition<
  "pupil.ehcPlan" | "pupil.ehcStage" | "pupil.lookedAfter" | "pupil.socialWorker" | "pupil.otherServices",
  never
> = any(ehcPlanHeldOrAgreed, yes("pupil.lookedAfter"), yes("pupil.socialWorker"), yes("pupil.otherServices"));

/** Of every service it is known whether it works with the pupil. A person consulted on the off chance settles nothing. */
export const everyServiceSettled: typeof anyServiceInvolved = {
  ...all(
    isSettled(ehcPlanHeldOrAgreed),
    isSettled(yes("pupil.lookedAfter")),
    isSettled(yes("pupil.socialWorker")),
    isSettled(yes("pupil.otherServices")),
  ),
  words: "it is known which services work with the pupil",
};
