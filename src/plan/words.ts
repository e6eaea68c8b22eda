// Every word a plan can hold in place of a free text, once. The types of the plan and the format are made of these.

export const schoolTypes = ["maintained", "academy", "ap-academy", "pupil-referral-unit"] as const;

export const ehcStages = ["none", "evidence-gathering", "assessment", "plan-agreed", "plan-issued"] as const;

export const otherServices = [
  "camhs",
  "early-help",
  "educational-psychology",
  "mash",
  "social-care",
  "youth-justice",
  "other",
] as const;

export const decisionMakers = [
  "governing-body",
  "trust",
  "management-committee",
  "committee",
  "headteacher",
  "someone-else",
] as const;

export const placementKinds = [
  "mainstream-school",
  "ap-school",
  "semh-base",
  "unregistered-ap",
  "another-kind",
] as const;

export const arrangers = ["home-school", "local-authority"] as const;

/** Where a session can take place without being at a placement. */
export const fixedPlaces = ["home-school", "online-at-home", "online-at-site", "no-provision"] as const;

/** Whether a place is a fixed one, and not the id of a placement. */
export function isFixedPlace(place: string): place is (typeof fixedPlaces)[number] {
  return (fixedPlaces as readonly string[]).includes(place);
}

export const parties = ["home-school", "host-school", "parents", "local-authority", "someone-else"] as const;

export const reviewStatuses = ["planned", "held"] as const;
export const reviewKinds = ["regular", "emergency"] as const;
export const reviewOutcomes = ["continue", "return", "managed-move", "none"] as const;
export const requesters = ["parent", "pupil", "local-authority"] as const;

export const hostStatuses = ["main", "subsidiary", "single"] as const;

export const endingOutcomes = ["not-yet", "extension", "return", "managed-move", "something-else"] as const;
export const endingReasons = [
  "none",
  "success",
  "breakdown",
  "host-ended",
  "host-refused-admission",
  "something-else",
] as const;

export const directionOutcomes = ["extension", "return", "managed-move"] as const;

/** Those whose agreement to a managed move can be recorded. */
export const agreementParties = [
  "parents",
  "thoseWithParentalResponsibility",
  "homeSchool",
  "hostSchool",
  "admissionAuthority",
] as const;

/** The attendance and absence codes of the 2024 regulations, those for whole-school use included. */
export const codeLetters = [
  "/",
  "\\",
  "L",
  "K",
  "V",
  "P",
  "W",
  "B",
  "D",
  "C",
  "C1",
  "C2",
  "E",
  "I",
  "J1",
  "M",
  "R",
  "S",
  "T",
  "G",
  "N",
  "O",
  "U",
  "X",
  "Q",
  "Y1",
  "Y2",
  "Y3",
  "Y4",
  "Y5",
  "Y6",
  "Y7",
  "Z",
  "#",
] as const;
