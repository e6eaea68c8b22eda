import type { FactOfKind } from "./facts.js";
import {
  arrangers,
  codeLetters,
  decisionMakers,
  ehcStages,
  endingOutcomes,
  endingReasons,
  fixedPlaces,
  hostStatuses,
  parties,
  placementKinds,
  requesters,
  reviewOutcomes,
  schoolTypes,
} from "./words.js";

/** The words that a fact of the kind word can have; a fact with none here takes any text. */
export const factWords = {
  "pupil.ehcStage": ehcStages,
  "homeSchool.type": schoolTypes,
  "decision.madeBy": decisionMakers,
  "funding.heldBy": parties,
  "funding.provisionPaidBy": parties,
  "transport.paidBy": parties,
  "rolls.hostStatus": hostStatuses,
  "hostSuspension.recordedBy": parties,
  "incident.decidedBy": parties,
  "ending.outcome": endingOutcomes,
  "ending.reason": endingReasons,
  "placement.kind": placementKinds,
  "placement.arrangedBy": arrangers,
  "placement.approachedBy": parties,
  "session.place": [...fixedPlaces, "placement"],
  "session.arrangedBy": arrangers,
  "session.homeCode": codeLetters,
  "session.hostCode": codeLetters,
  "review.outcome": reviewOutcomes,
  "request.by": requesters,
} as const satisfies { readonly [Name in FactOfKind<"word">]?: readonly string[] };

/** A word of the fact. */
export type WordOf<Name extends FactOfKind<"word">> = Name extends keyof typeof factWords
  ? (typeof factWords)[Name][number]
  : string;
