import type { ClauseId, Plan } from "./plan.js";
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

/**
 * The glossary in code: every fact a rule may read from the plan itself, with the words for it.
 * `yes-no` facts are worded as the statement that is true when the answer is yes.
 * The name is the path in the plan: `pupil.ehcPlan` stands at `/pupil/ehcPlan`.
 */
export const planFacts = {
  "pupil.compulsorySchoolAge": ["yes-no", "the pupil is of compulsory school age on the first day"],
  "pupil.adult": ["yes-no", "the pupil is 18 or over"],
  "pupil.yearGroup": ["number", "the pupil's year group"],
  "pupil.ehcPlan": ["yes-no", "the pupil has an EHC plan"],
  "pupil.ehcStage": ["word", "the stage an EHC needs assessment has reached"],
  "pupil.lookedAfter": ["yes-no", "the pupil is looked after by a council"],
  "pupil.socialWorker": ["yes-no", "the pupil has a social worker"],
  "pupil.otherServices": ["yes-no", "another service is working with the pupil"],
  "pupil.sendOrDisability": ["yes-no", "the pupil has special educational needs or a disability"],
  "pupil.mentalHealthIssue": ["yes-no", "the pupil's mental health is an issue"],
  "homeSchool.type": ["word", "the kind of school the home school is"],
  "homeSchool.localAuthority": ["word", "the council of the home school"],
  "otherAuthorities.maintainsEhcPlan": ["word", "the council that maintains the EHC plan"],
  "otherAuthorities.looksAfter": ["word", "the council that looks after the pupil"],
  "decision.madeOn": ["day", "the day the decision was made"],
  "decision.madeBy": ["word", "who made the decision"],
  "decision.delegated": ["yes-no", "the scheme of delegation covers the decision"],
  startsOn: ["day", "the first day off site"],
  endsOn: ["day", "the planned last day off site"],
  schoolDays: ["number", "the number of school days the direction is for"],
  "onlineSite.supervised": ["yes-no", "online lessons away from home are supervised in person"],
  minutesPerWeek: ["number", "the minutes of education in a week over all settings"],
  "partTimeTimetable.agreedWithParent": [
    "yes-no",
    "a parent the pupil lives with agreed a part-time timetable",
  ],
  "partTimeTimetable.endsOn": ["day", "the last day of the part-time timetable"],
  "notices.parents.given": ["yes-no", "parents were given notice"],
  "notices.parents.inWriting": ["yes-no", "the notice to parents was in writing"],
  "notices.parents.on": ["day", "the day parents were given notice"],
  "notices.parents.contents.address": [
    "yes-no",
    "the notice gives the address where the pupil will be educated",
  ],
  "notices.parents.contents.personToReportTo": ["yes-no", "the notice says whom the pupil reports to first"],
  "notices.parents.contents.numberOfDays": ["yes-no", "the notice gives the number of days"],
  "notices.parents.contents.reasons": ["yes-no", "the notice gives the reasons"],
  "notices.parents.contents.objectives": ["yes-no", "the notice gives the objectives"],
  "notices.parents.contents.sessionTimes": ["yes-no", "the notice gives the times of the sessions"],
  "notices.parents.contents.breakTimes": ["yes-no", "the notice gives the times of the midday break"],
  "notices.localAuthorityForm.given": ["yes-no", "the council's notification form was sent"],
  "notices.localAuthorityForm.on": ["day", "the day the council's notification form was sent"],
  "notices.localAuthorityInWriting.given": ["yes-no", "the council was told in writing"],
  "notices.localAuthorityInWriting.on": ["day", "the day the council was told in writing"],
  "notices.ehcCoordinator.given": ["yes-no", "the EHC plan coordinator was told"],
  "notices.ehcCoordinator.on": ["day", "the day the EHC plan coordinator was told"],
  "notices.virtualSchool.given": ["yes-no", "the Virtual School was told"],
  "notices.virtualSchool.on": ["day", "the day the Virtual School was told"],
  "notices.parentDiscussion.given": ["yes-no", "the home school talked with the parents"],
  "notices.parentDiscussion.on": ["day", "the day the home school talked with the parents"],
  "notices.outcomeForm.given": ["yes-no", "the council's outcome form was sent"],
  "notices.outcomeForm.on": ["day", "the day the council's outcome form was sent"],
  "notices.partTimeForm.given": ["yes-no", "the council's part-time timetable form was sent"],
  "notices.partTimeForm.on": ["day", "the day the council's part-time timetable form was sent"],
  "consultations.ehcCoordinator.consulted": ["yes-no", "the EHC plan coordinator was consulted"],
  "consultations.ehcCoordinator.agreed": ["yes-no", "the EHC plan coordinator agreed"],
  "consultations.ehcCoordinator.on": ["day", "the day the EHC plan coordinator was consulted"],
  "consultations.virtualSchool.consulted": ["yes-no", "the Virtual School was consulted"],
  "consultations.virtualSchool.agreed": ["yes-no", "the Virtual School agreed"],
  "consultations.virtualSchool.on": ["day", "the day the Virtual School was consulted"],
  "consultations.socialWorker.consulted": ["yes-no", "the social worker was consulted"],
  "consultations.socialWorker.agreed": ["yes-no", "the social worker agreed"],
  "consultations.socialWorker.on": ["day", "the day the social worker was consulted"],
  "consultations.sendTeam.consulted": ["yes-no", "the council's SEND team was consulted"],
  "consultations.sendTeam.agreed": ["yes-no", "the council's SEND team agreed"],
  "consultations.sendTeam.on": ["day", "the day the council's SEND team was consulted"],
  "consultations.otherServices.consulted": ["yes-no", "the other services involved were consulted"],
  "consultations.otherServices.agreed": ["yes-no", "the other services involved agreed"],
  "consultations.educationConsultant.consulted": ["yes-no", "the Virtual School's consultant was told"],
  "consultations.educationConsultant.on": ["day", "the day the Virtual School's consultant was told"],
  "consultations.reducedEntitlement.consulted": [
    "yes-no",
    "the council was consulted about the reduced sessions",
  ],
  "consultations.reducedEntitlement.on": ["day", "the day the council was consulted about reduced sessions"],
  "consultations.semhAdviser.consulted": [
    "yes-no",
    "the service agreement or the linked inclusion adviser was consulted",
  ],
  "consultations.semhAdviser.on": ["day", "the day the SEMH adviser was consulted"],
  "consultations.interimAnnualReview.approved": ["yes-no", "an interim annual review approved the direction"],
  parentsAgree: ["yes-no", "the parents agree to the placement"],
  reviewFrequencyAgreed: ["yes-no", "how often reviews take place was agreed at the start"],
  "content.objectives": ["yes-no", "the plan sets objectives"],
  "content.successCriteria": ["yes-no", "the plan says how success will be judged"],
  "content.reintegrationPlan": ["yes-no", "there is a plan for the return to the home school"],
  "content.monitoringPlan": ["yes-no", "there is a plan for monitoring the placement"],
  "content.targetsIndividual": ["yes-no", "the targets are individual to the child"],
  "content.targetsIncremental": ["yes-no", "the targets rise in steps"],
  "funding.heldBy": ["word", "who holds the pupil's funding"],
  "funding.provisionPaidBy": ["word", "who pays for the provision"],
  "funding.significantExtraCost": ["yes-no", "supporting the pupil costs a lot more"],
  "funding.reimbursementDiscussed": ["yes-no", "the schools discussed reimbursement"],
  "funding.discussed": ["yes-no", "the schools discussed funding"],
  "funding.discussedOn": ["day", "the day the schools discussed funding"],
  "transport.required": ["yes-no", "transport is needed"],
  "transport.consideredAtMeeting": ["yes-no", "the planning meeting dealt with transport"],
  "transport.paidBy": ["word", "who pays for transport"],
  "meetings.arrangementsDiscussedOn": ["day", "the day the schools settled the arrangements"],
  "meetings.initialMeetingOn": ["day", "the day of the formal initial meeting"],
  staffVisitsPerWeek: ["number", "how many visits a week home school staff make"],
  fairAccessReferral: ["yes-no", "the pupil was referred to the Fair Access process"],
  "rolls.onHomeRoll": ["yes-no", "the pupil is on the home school's roll"],
  "rolls.hostStatus": ["word", "the registration the host holds the pupil under"],
  "hostSuspension.occurred": ["yes-no", "the host suspended the pupil"],
  "hostSuspension.on": ["day", "the day of the suspension"],
  "hostSuspension.homeSchoolToldOn": ["day", "the day the host told the home school of the suspension"],
  "hostSuspension.emergencyReviewCalled": ["yes-no", "an emergency review was called"],
  "hostSuspension.recordedBy": ["word", "which school recorded the suspension"],
  "incident.permanentExclusionLevel": [
    "yes-no",
    "something at the host was serious enough for permanent exclusion",
  ],
  "incident.decidedBy": ["word", "which school decided about permanent exclusion"],
  "ending.outcome": ["word", "how the direction ended"],
  "ending.reason": ["word", "why the direction ended"],
  "ending.returnedOn": ["day", "the day the pupil returned"],
  "ending.returnAllowed": ["yes-no", "the home school allowed the pupil to return"],
  "ending.byReview": ["yes-no", "a review led to the end of the placement"],
  "ending.significantBreach": ["yes-no", "there was a serious breach of the host's behaviour policy"],
  "managedMove.planned": ["yes-no", "a managed move is planned"],
  "managedMove.followsDirection": ["yes-no", "the managed move follows the direction"],
  "managedMove.directionSuccessful": ["yes-no", "the direction was found successful"],
  "managedMove.permanent": ["yes-no", "the managed move is permanent"],
  "managedMove.voluntary": ["yes-no", "the managed move is voluntary"],
  "managedMove.trialPeriod": ["yes-no", "the managed move begins with a trial period"],
  "managedMove.statedAtOutset": ["yes-no", "a possible managed move was made clear at the outset"],
  "managedMove.advisedAgainst": [
    "yes-no",
    "the Virtual School or social care advised against the managed move",
  ],
  "managedMove.statutoryConsultation": ["yes-no", "the statutory consultation on the EHC plan took place"],
  "managedMove.startsOn": ["day", "the first day of the managed move"],
  "managedMove.onRollOn": ["day", "the day the new school put the pupil on its roll"],
  "managedMove.agreedBy.parents": ["yes-no", "the parents agreed to the managed move"],
  "managedMove.agreedBy.thoseWithParentalResponsibility": [
    "yes-no",
    "all those with parental responsibility agreed to the managed move",
  ],
  "managedMove.agreedBy.homeSchool": ["yes-no", "the home school agreed to the managed move"],
  "managedMove.agreedBy.hostSchool": ["yes-no", "the new school agreed to the managed move"],
  "managedMove.agreedBy.admissionAuthority": [
    "yes-no",
    "the new school's admission authority agreed to the managed move",
  ],
  "managedMove.targetsIndividual": ["yes-no", "the targets for the move are individual to the child"],
  "managedMove.targetsIncremental": ["yes-no", "the targets for the move rise in steps"],
  "records.portalCompleted": ["yes-no", "the return on the council's portal was completed"],
  "records.spreadsheetUpdated": ["yes-no", "the council's spreadsheet of directions was updated"],
  "records.removedFromHomeRoll": ["yes-no", "the home school took the pupil off its roll"],
  "records.cmlSent": ["yes-no", "the home school sent a leaver file (CML)"],
  "records.enrolledAsMain": ["yes-no", "the new school enrolled the pupil as its main school"],
  "records.cmjSent": ["yes-no", "the new school sent a joiner file (CMJ)"],
  "documents.passport.safeguardingConcerns": [
    "yes-no",
    "there are safeguarding concerns the host needs to know",
  ],
  "documents.passport.safeguardingSharedOn": ["day", "the day the safeguarding concerns were shared"],
  "documents.letter.startsOn": ["day", "the start date in the letter"],
  "documents.letter.firstReviewOn": ["day", "the date of the first review in the letter"],
  "reviews.onDifferentDays": ["yes-no", "all reviews are on different days", "/reviews"],
  "timetable.eachHalfDayOnce": ["yes-no", "each half day of the week is listed once", "/timetable"],
  "timetable.inTheRightHalf": ["yes-no", "each session is in its half of the day", "/timetable"],
  "timetable.withoutOverlap": ["yes-no", "no two sessions of a day overlap", "/timetable"],
  "timetable.agreesWithHours": [
    "yes-no",
    "the hours stated are the hours of the timetable",
    "/minutesPerWeek",
  ],
  "timetable.hasProvision": ["yes-no", "the timetable has some provision in it", "/timetable"],
} as const satisfies Record<string, FactInfo>;

/** Facts of one entry of a list: a placement, a half-day of the week, a review, a review request, a gap between reviews. */
export const itemFacts = {
  "placement.kind": ["word", "what kind of setting the placement is"],
  "placement.isSchool": ["yes-no", "the setting is a school", "kind"],
  "placement.isAlternativeProvision": ["yes-no", "the setting is alternative provision", "kind"],
  "placement.registered": ["yes-no", "the pupil is registered at the setting"],
  "placement.registeredOn": ["day", "the day the host entered the pupil in its admission register"],
  "placement.newPupilReturnOn": ["day", "the day the host sent its new-pupil return"],
  "placement.supervised": ["yes-no", "the pupil is supervised in person there"],
  "placement.arrangedBy": ["word", "who arranged the placement"],
  "placement.minutesPerWeek": ["number", "the minutes of education a week there"],
  "placement.agreementCompleted": ["yes-no", "the individual placement agreement is complete"],
  "placement.agreementSharedWithCouncil": ["yes-no", "the placement agreement was shared with the council"],
  "placement.inCouncilDirectory": ["yes-no", "the provider is in the council's directory"],
  "placement.staffChecksConfirmed": ["yes-no", "the provider confirmed its staff checks in writing"],
  "placement.approachedBy": ["word", "who approached the setting"],
  "placement.approachedOn": ["day", "the day the setting was approached"],
  "placement.agreedInPrincipleOn": ["day", "the day the setting agreed in principle"],
  "session.place": ["word", "where the pupil is for each half day"],
  "session.atSchool": ["yes-no", "the half day is at another school"],
  "session.atUnregisteredProvision": ["yes-no", "the half day is at a provider that is not a school"],
  "session.atPlacement": ["yes-no", "the half day is at a placement"],
  "session.registered": ["yes-no", "the pupil is registered at the setting"],
  "session.supervised": ["yes-no", "the pupil is supervised in person there"],
  "session.arrangedBy": ["word", "who arranged the placement"],
  "session.homeCode": ["word", "the code the home school wrote"],
  "session.hostCode": ["word", "the mark the host wrote"],
  "review.on": ["day", "the date of the review"],
  "review.held": ["yes-no", "the review has been held"],
  "review.emergency": ["yes-no", "the review is an emergency review"],
  "review.invitationGiven": ["yes-no", "parents were invited to the review"],
  "review.invitationInWriting": ["yes-no", "the invitation was in writing"],
  "review.invitedOn": ["day", "the day parents were invited"],
  "review.viewsOffered": ["yes-no", "parents were offered to send written views"],
  "review.localAuthorityInvited": ["yes-no", "the council was invited to the review"],
  "review.virtualSchoolInvited": ["yes-no", "the Virtual School was invited to the review"],
  "review.outcome": ["word", "what the review decided"],
  "review.continueUntil": ["day", "how long the direction goes on after the review"],
  "review.documented": ["yes-no", "the review was written down"],
  "review.outcomeNotifiedOn": ["day", "the day the outcome of the review was sent"],
  "request.on": ["day", "the day the review was asked for"],
  "request.by": ["word", "who asked for the review"],
  "request.inWriting": ["yes-no", "the request was in writing"],
  "request.lastReviewOn": ["day", "the date of the last review before the request"],
  "request.compliedWith": ["yes-no", "a review was held as asked"],
  "gap.from": ["day", "the first day off site or the review before"],
  "gap.next": ["day", "the date of the next review"],
  "gap.first": ["yes-no", "the time from the start to the first review is meant"],
} as const satisfies Record<string, FactInfo>;

export type FactKind = "yes-no" | "day" | "word" | "number";
/** Kind, words, and for a fact that is worked out the field it is worked out from. */
export type FactInfo = readonly [kind: FactKind, words: string, field?: string];

export type PlanFactName = keyof typeof planFacts;
export type ItemFactName = keyof typeof itemFacts;
export type FactName = PlanFactName | ItemFactName;

type NamesOf<Table extends Record<string, FactInfo>, Kind extends FactKind> = {
  [Name in keyof Table]: Table[Name][0] extends Kind ? Name : never;
}[keyof Table];

export type FactOfKind<Kind extends FactKind> =
  | NamesOf<typeof planFacts, Kind>
  | NamesOf<typeof itemFacts, Kind>;

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

/** What is worked out of the plan, or of one entry, with a least and a greatest value: kind and words. */
export const boundedFacts = {
  "direction.lastDay": ["day", "the last day off site"],
  "direction.lastDayPlanned": ["day", "the last day off site as planned"],
  "direction.lastDayNotBeforeStart": ["day", "the last day off site"],
  "week.minutes": ["number", "education in a week over all settings"],
  "placement.sessions": ["number", "half days a week there"],
  "placement.minutes": ["number", "the time a week there"],
} as const satisfies Record<string, readonly ["day" | "number", string]>;

export type BoundedFact = keyof typeof boundedFacts;

/** A day of the plan itself. */
export type PlanDayFact = PlanFactName & FactOfKind<"day">;

/** A fact inside the engine. `undefined` is unknown; a day is a day number, and `Infinity` a day that never comes. */
export type FactValue = boolean | number | string | undefined;

/** What a fact can be where it is known. */
export type FactValueOf<Name extends FactName> =
  Name extends FactOfKind<"yes-no"> ? boolean : Name extends FactOfKind<"word"> ? WordOf<Name> : number;

export type ListName = "placements" | "sessions" | "reviews" | "requests" | "gaps";

/** Something whose facts are kept in slots, by number: the rules read them there, all else reads them by name. */
export interface InSlots {
  readonly slots: readonly FactValue[];
}

/** The facts of the plan itself, each under its name. */
export type PlanFacts = InSlots & {
  readonly [Name in PlanFactName]: FactValueOf<Name> | undefined;
};

type EntryFacts<Entry extends string> = {
  readonly [Name in ItemFactName as Name extends `${Entry}.${infer Field}` ? Field : never]:
    | FactValueOf<Name>
    | undefined;
};

/** One list entry; it has the facts of its list. */
export interface Item extends InSlots, Partial<EntryFacts<string>> {
  /** JSON Pointer of the entry. */
  readonly at: string;
  readonly id?: string;
  readonly weekday?: string;
  readonly half?: string;
  readonly placementId?: string | undefined;
  /** JSON Pointer of the placement a session is at, if that is known. */
  readonly placementAt?: string | undefined;
}

export interface PlacementItem extends Item {
  readonly id: string;
}

/** A session always knows its slot; its place may be unknown. */
export interface SessionItem extends Item {
  readonly weekday: string;
  readonly half: string;
  readonly placementId: string | undefined;
}

/** Everything the rules may know of one plan, derived once. */
export interface Facts {
  readonly plan: PlanFacts;
  readonly placements: readonly PlacementItem[] | undefined;
  /** Always the ten half days of a week, Monday morning first. */
  readonly sessions: readonly SessionItem[];
  /** Of the half days with the same facts the first: enough where only an outcome is asked. */
  readonly differentSessions: readonly SessionItem[];
  /** Every place a half day the plan leaves open could be at; `undefined` when it leaves none open. */
  readonly openHalfDay: readonly SessionItem[] | undefined;
  readonly reviews: readonly Item[] | undefined;
  readonly requests: readonly Item[] | undefined;
  /** The spans between the start, each review and the end, in order of time. */
  readonly gaps: readonly Item[];
  readonly grounds: readonly ClauseId[] | undefined;
  readonly documents: NonNullable<Plan["documents"]>;
  readonly attestations: { readonly [clause: ClauseId]: boolean };
}
