// Every word a plan can hold in place of a free text, once, with the words people read for it.

export const schoolTypes = {
  maintained: "maintained",
  academy: "academy",
  "ap-academy": "alternative provision academy",
  "pupil-referral-unit": "pupil referral unit",
} as const;

export const ehcStages = {
  none: "none",
  "evidence-gathering": "evidence gathering",
  assessment: "assessment",
  "plan-agreed": "plan agreed",
  "plan-issued": "plan issued",
} as const;

export const otherServices = {
  camhs: "CAMHS",
  "early-help": "early help",
  "educational-psychology": "educational psychology",
  mash: "MASH",
  "social-care": "social care",
  "youth-justice": "youth justice",
  other: "other",
} as const;

/** How a notice reaches somebody. */
export const deliveries = {
  "handed-over": "handed over",
  "left-at-address": "left at the last known address",
  post: "by post",
  email: "by e-mail",
  "another-way": "in another way",
} as const;

export const decisionMakers = {
  "governing-body": "governing body",
  trust: "trust",
  "management-committee": "management committee",
  committee: "committee",
  headteacher: "headteacher",
  "someone-else": "someone else",
} as const;

/**
 * `ap-school` is a pupil referral unit or alternative provision academy; `semh-base` a base or centre for social,
 * emotional and mental health needs at a school; `unregistered-ap` a provider that is not a school.
 */
export const placementKinds = {
  "mainstream-school": "mainstream school",
  "ap-school": "alternative provision school",
  "semh-base": "SEMH base",
  "unregistered-ap": "provider that is not a school",
  "another-kind": "setting of another kind",
} as const;

export const arrangers = { "home-school": "home school", "local-authority": "council" } as const;

/** Where a session can take place without being at a placement. */
export const placeLabels = {
  "home-school": "home school",
  "online-at-home": "online lessons at home",
  "online-at-site": "online lessons at a supervised site",
  "no-provision": "no provision",
} as const;

export type FixedPlace = keyof typeof placeLabels;

export const fixedPlaces: readonly FixedPlace[] = /* @__PURE__ */ Object.keys(
  placeLabels,
) as readonly FixedPlace[];

/** Whether a place is a fixed one, and not the id of a placement. */
export function isFixedPlace(place: string): place is FixedPlace {
  return Object.hasOwn(placeLabels, place);
}

export const parties = {
  "home-school": "home school",
  "host-school": "host school",
  parents: "the parents",
  "local-authority": "council",
  "someone-else": "someone else",
} as const;

export const reviewStatuses = { planned: "planned", held: "held" } as const;
export const reviewKinds = { regular: "regular", emergency: "emergency" } as const;
export const reviewOutcomes = {
  continue: "continue",
  return: "return",
  "managed-move": "managed move",
  none: "none",
} as const;
export const requesters = { parent: "parent", pupil: "pupil", "local-authority": "council" } as const;

export const hostStatuses = { main: "main", subsidiary: "subsidiary", single: "single" } as const;

export const endingOutcomes = {
  "not-yet": "not yet decided",
  extension: "extension",
  return: "return",
  "managed-move": "managed move",
  "something-else": "something else",
} as const;
export const endingReasons = {
  none: "none",
  success: "success",
  breakdown: "breakdown",
  "host-ended": "host ended",
  "host-refused-admission": "host refused admission",
  "something-else": "something else",
} as const;

export const directionOutcomes = ["extension", "return", "managed-move"] as const;

/** Those whose agreement to a managed move can be recorded. */
export const agreementParties = {
  parents: "the parents",
  thoseWithParentalResponsibility: "all those with parental responsibility",
  homeSchool: "the home school",
  hostSchool: "the new school",
  admissionAuthority: "the new school's admission authority",
} as const;

/**
 * People's words for every word that a plan can hold, for lists to choose from. A word has the same ones wherever it
 * stands.
 *
 * @example wordLabels["ap-academy"] // "alternative provision academy"
 */
export const wordLabels = /* @__PURE__ */ Object.freeze({
  ...schoolTypes,
  ...ehcStages,
  ...otherServices,
  ...deliveries,
  ...decisionMakers,
  ...placementKinds,
  ...placeLabels,
  ...parties,
  ...reviewStatuses,
  ...reviewKinds,
  ...reviewOutcomes,
  ...requesters,
  ...hostStatuses,
  ...endingOutcomes,
  ...endingReasons,
  ...agreementParties,
  placement: "a placement",
} as const);

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

/** An attendance or absence code. */
export type CodeLetter = (typeof codeLetters)[number];
