// The words of policy data, each with what it means.

export const strengths = {
  must: "has to be done",
  "must-not": "must not be done",
  should: "should be done",
  may: "may be done",
  definition: "says what a term means",
  info: "tells something and asks nothing",
} as const;
export type Strength = keyof typeof strengths;

export const severities = { error: "an error", warning: "a warning", advice: "advice" } as const;
export type Severity = keyof typeof severities;

/** Where the weight of a clause comes from. Severity says how bad a breach is; force says who binds the school. */
export type Force = "law" | "statutory-guidance" | "guidance" | "council" | "announced" | "data-check";
/**
 * What weighs most comes first. Guidance of the council stands before national guidance that is not statutory, for it is
 * what the council holds its schools to. What is announced comes last of all: a data check can still show that a plan
 * does not add up, while a rule that is not in force asks nothing of anybody.
 */
export const forceOrder: readonly Force[] = [
  "law",
  "statutory-guidance",
  "council",
  "guidance",
  "data-check",
  "announced",
];

/** How sure we are of the wording relied on. */
export const evidences = {
  confirmed: "read in the original",
  secondary: "reported by others",
  unverified: "not seen",
} as const;
export type Evidence = keyof typeof evidences;

export const clauseKinds = {
  criterion: "when a direction is right",
  eligibility: "who or what can be part of one",
  notification: "who is told",
  deadline: "by when",
  "document-content": "what a form or letter says",
  review: "reviews",
  "attendance-code": "attendance codes",
  safeguarding: "safeguarding",
  funding: "funding",
  transport: "transport",
  roll: "rolls and registration",
  outcome: "how a direction ends",
  consultation: "who is asked",
  principle: "principles",
  "managed-move": "managed moves",
  decision: "who decides",
  "data-check": "a check of the plan against itself",
} as const;
export type ClauseKind = keyof typeof clauseKinds;

/** What decides where a council's document and national law or guidance differ. */
export const governing = {
  law: "the law",
  "statutory-guidance": "statutory guidance",
  guidance: "national guidance",
  council: "the council's document",
  unsettled: "not settled yet",
} as const;
export type Governs = keyof typeof governing;

/** What a difference comes to for a plan that falls on the wrong side of it. */
export const differenceResults = {
  breach: "to go against it is a breach of law",
  departure: "to go against it departs from national guidance",
  advisory: "advice only",
  local: "a matter of the council's own guidance",
  "more-generous": "the document promises more than the law",
  announced: "announced, not in force",
  "cannot-settle": "no fact of a plan settles it",
  information: "for information",
} as const;
export type DifferenceResult = keyof typeof differenceResults;
