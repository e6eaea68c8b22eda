import { circumstances } from "./circumstances.js";

// What rules are about, where several rules are about the same thing.

/** A rule about every placement has nothing to be met by where there is none. */
export const aPlacement = {
  some: ["placements", { constant: true }],
  says: "the plan has a placement",
} as const;

/** Of several people with parental responsibility the plan says of none that they were left out. */
export const noParentLeftOut = {
  not: { statedAs: ["notices.parents.toEach", false] },
  says: "nobody with parental responsibility was left out",
} as const;

export const anEhcPlan = {
  any: [
    { yes: "pupil.ehcPlan" },
    { is: ["pupil.ehcStage", "plan-agreed"], says: "it is agreed that the pupil will have an EHC plan" },
  ],
} as const;

export const aManagedMove = {
  any: [circumstances["managed-move-planned"], circumstances["ended-with-a-managed-move"]],
} as const;

export const aManagedMoveWithAnEhcPlan = {
  all: [aManagedMove, circumstances["pupil-has-ehc-plan"]],
} as const;

export const aMoveAfterTheDirection = circumstances["managed-move-follows-direction"];
