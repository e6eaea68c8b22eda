import type { DateText } from "../days/plain-date.js";
import type { HalfDay, Weekday } from "../days/week.js";
import type {
  agreementParties,
  arrangers,
  decisionMakers,
  ehcStages,
  endingOutcomes,
  endingReasons,
  fixedPlaces,
  hostStatuses,
  otherServices,
  parties,
  placementKinds,
  requesters,
  reviewKinds,
  reviewOutcomes,
  reviewStatuses,
  schoolTypes,
} from "./words.js";

/** A time of day as text, `HH:MM` on a 24-hour clock. */
export type TimeText = string;
/** The id of a clause, for example `WAR-60`. */
export type ClauseId = string;

export type SchoolType = (typeof schoolTypes)[number];
export type EhcStage = (typeof ehcStages)[number];
export type OtherService = (typeof otherServices)[number];
export type DecisionMaker = (typeof decisionMakers)[number];
/**
 * `ap-school` is a pupil referral unit or alternative provision academy; `semh-base` a base or centre for social,
 * emotional and mental health needs at a school; `unregistered-ap` a provider that is not a school.
 */
export type PlacementKind = (typeof placementKinds)[number];
/** Where a session takes place: one of these four, or the id of a placement. */
export type FixedPlace = (typeof fixedPlaces)[number];
export type Party = (typeof parties)[number];
export type Arranger = (typeof arrangers)[number];
export type ReviewStatus = (typeof reviewStatuses)[number];
export type ReviewKind = (typeof reviewKinds)[number];
export type ReviewOutcome = (typeof reviewOutcomes)[number];
export type Requester = (typeof requesters)[number];
export type HostStatus = (typeof hostStatuses)[number];
export type EndingOutcome = (typeof endingOutcomes)[number];
export type EndingReason = (typeof endingReasons)[number];
/** Who can be asked to agree to a managed move. */
export type AgreementParty = (typeof agreementParties)[number];

export interface Placement {
  readonly id: string;
  readonly kind?: PlacementKind;
  /** The pupil is on the roll there as well as at the home school (dual registered). */
  readonly registered?: boolean;
  /** Date the host entered the pupil's name in its admission register. */
  readonly registeredOn?: DateText;
  /** Date the host sent its new-pupil return to the local authority. */
  readonly newPupilReturnOn?: DateText;
  /** A suitable adult supervises the pupil in person. */
  readonly supervised?: boolean;
  readonly arrangedBy?: Arranger;
  /** Education offered there in a week, in whole minutes. */
  readonly minutesPerWeek?: number;
  readonly agreementCompleted?: boolean;
  readonly agreementSharedWithCouncil?: boolean;
  readonly inCouncilDirectory?: boolean;
  readonly staffChecksConfirmed?: boolean;
  readonly approachedBy?: Party;
  readonly approachedOn?: DateText;
  readonly agreedInPrincipleOn?: DateText;
}

export interface TimetableSession {
  readonly weekday: Weekday;
  readonly half: HalfDay;
  readonly place: FixedPlace | string;
  readonly startsAt?: TimeText;
  readonly endsAt?: TimeText;
  /** Code the home school wrote for this session. */
  readonly homeCode?: string;
  /** Mark the host school wrote for this session, where it was not simply present. */
  readonly hostCode?: string;
}

export interface Notice {
  readonly given?: boolean;
  readonly inWriting?: boolean;
  readonly on?: DateText;
}

/** What the written notice says: the items of regulation 3(4). */
export interface NoticeContents {
  readonly address?: boolean;
  readonly personToReportTo?: boolean;
  readonly numberOfDays?: boolean;
  readonly reasons?: boolean;
  readonly objectives?: boolean;
  readonly sessionTimes?: boolean;
  readonly breakTimes?: boolean;
}

export interface Consultation {
  readonly consulted?: boolean;
  readonly agreed?: boolean;
  readonly on?: DateText;
}

export interface Review {
  readonly id?: string;
  readonly on?: DateText;
  readonly status?: ReviewStatus;
  readonly kind?: ReviewKind;
  readonly invitation?: {
    readonly given?: boolean;
    readonly inWriting?: boolean;
    readonly on?: DateText;
    readonly viewsOffered?: boolean;
    readonly localAuthorityInvited?: boolean;
  };
  readonly virtualSchoolInvited?: boolean;
  readonly outcome?: ReviewOutcome;
  readonly continueUntil?: DateText | "none";
  readonly documented?: boolean;
  readonly outcomeNotifiedOn?: DateText;
}

export interface ReviewRequest {
  readonly on?: DateText;
  readonly by?: Requester;
  readonly inWriting?: boolean;
  /** The last review meeting before the request; `"none"` when there was none. */
  readonly lastReviewOn?: DateText | "none";
  readonly compliedWith?: boolean;
}

export interface FormUse {
  readonly used?: boolean;
  /** Items of the form that were left out. An empty list says that none was. */
  readonly missing?: readonly string[];
}

/**
 * A plan to direct a pupil off site, or the record of one. Every field may be left out: absent means unknown,
 * never "no". Known absence is said: `false`, `"none"`, `"open-ended"`, an empty list.
 */
export interface Plan {
  readonly schema: "osd-plan/1";
  readonly pupil?: {
    readonly dateOfBirth?: DateText;
    /** Of compulsory school age on the first day; serves instead of a date of birth. */
    readonly compulsorySchoolAge?: boolean;
    /** 18 or over, so that the pupil receives the notice; a date of birth with the first day off site serves as well. */
    readonly adult?: boolean;
    /** Year group in the school year of the start; 0 is Reception. */
    readonly yearGroup?: number;
    readonly ehcPlan?: boolean;
    readonly ehcStage?: EhcStage;
    readonly lookedAfter?: boolean;
    readonly socialWorker?: boolean;
    readonly otherServices?: readonly OtherService[];
    readonly sendOrDisability?: boolean;
    readonly mentalHealthIssue?: boolean;
  };
  /** `localAuthority` is the three-digit DfE code of the council, for example `926`. */
  readonly homeSchool?: { readonly type?: SchoolType; readonly localAuthority?: string };
  /** Councils with duties of their own towards this pupil, by three-digit DfE code. */
  readonly otherAuthorities?: { readonly maintainsEhcPlan?: string; readonly looksAfter?: string };
  /** Ids of the clauses chosen as grounds. */
  readonly grounds?: readonly ClauseId[];
  readonly decision?: {
    readonly madeOn?: DateText;
    readonly madeBy?: DecisionMaker;
    readonly delegated?: boolean;
  };
  /** First day of attendance off site. */
  readonly startsOn?: DateText;
  readonly endsOn?: DateText | "open-ended";
  /** Number of school days the notice says the direction lasts. */
  readonly schoolDays?: number;
  readonly placements?: readonly Placement[];
  readonly onlineSite?: { readonly supervised?: boolean };
  /** One ordinary week. A half day that is not listed is unknown; an empty list says that there is no provision. */
  readonly timetable?: readonly TimetableSession[];
  /** Education in a week over all settings, in whole minutes. */
  readonly minutesPerWeek?: number;
  readonly partTimeTimetable?: { readonly agreedWithParent?: boolean; readonly endsOn?: DateText };
  readonly notices?: {
    readonly parents?: Notice & { readonly contents?: NoticeContents };
    readonly localAuthorityForm?: Notice;
    readonly localAuthorityInWriting?: Notice;
    readonly ehcCoordinator?: Notice;
    readonly virtualSchool?: Notice;
    readonly parentDiscussion?: Notice;
    readonly outcomeForm?: Notice;
    readonly partTimeForm?: Notice;
  };
  readonly consultations?: {
    readonly ehcCoordinator?: Consultation;
    readonly virtualSchool?: Consultation;
    readonly socialWorker?: Consultation;
    readonly sendTeam?: Consultation;
    readonly otherServices?: Consultation;
    readonly educationConsultant?: Consultation;
    readonly reducedEntitlement?: Consultation;
    readonly semhAdviser?: Consultation;
    readonly interimAnnualReview?: { readonly approved?: boolean };
  };
  readonly parentsAgree?: boolean;
  readonly reviews?: readonly Review[];
  readonly reviewFrequencyAgreed?: boolean;
  readonly reviewRequests?: readonly ReviewRequest[];
  readonly content?: {
    readonly objectives?: boolean;
    readonly successCriteria?: boolean;
    readonly reintegrationPlan?: boolean;
    readonly monitoringPlan?: boolean;
    readonly targetsIndividual?: boolean;
    readonly targetsIncremental?: boolean;
  };
  readonly funding?: {
    readonly heldBy?: Party;
    readonly provisionPaidBy?: Party;
    readonly significantExtraCost?: boolean;
    readonly reimbursementDiscussed?: boolean;
    readonly discussed?: boolean;
    readonly discussedOn?: DateText;
  };
  readonly transport?: {
    readonly required?: boolean;
    readonly consideredAtMeeting?: boolean;
    readonly paidBy?: Party;
  };
  readonly meetings?: { readonly arrangementsDiscussedOn?: DateText; readonly initialMeetingOn?: DateText };
  readonly staffVisitsPerWeek?: number;
  readonly fairAccessReferral?: boolean;
  readonly rolls?: { readonly onHomeRoll?: boolean; readonly hostStatus?: HostStatus };
  readonly hostSuspension?: {
    readonly occurred?: boolean;
    readonly on?: DateText;
    /** When the host told the home school; `"none"` when it did not. */
    readonly homeSchoolToldOn?: DateText | "none";
    readonly emergencyReviewCalled?: boolean;
    readonly recordedBy?: Party;
  };
  /** Something at the host serious enough for permanent exclusion. */
  readonly incident?: { readonly permanentExclusionLevel?: boolean; readonly decidedBy?: Party };
  readonly ending?: {
    readonly outcome?: EndingOutcome;
    readonly reason?: EndingReason;
    readonly returnedOn?: DateText | "none";
    readonly returnAllowed?: boolean;
    readonly byReview?: boolean;
    readonly significantBreach?: boolean;
  };
  readonly managedMove?: {
    readonly planned?: boolean;
    readonly followsDirection?: boolean;
    readonly directionSuccessful?: boolean;
    readonly permanent?: boolean;
    readonly voluntary?: boolean;
    readonly trialPeriod?: boolean;
    readonly statedAtOutset?: boolean;
    readonly advisedAgainst?: boolean;
    readonly statutoryConsultation?: boolean;
    readonly startsOn?: DateText | "none";
    readonly onRollOn?: DateText | "none";
    readonly agreedBy?: { readonly [Party in AgreementParty]?: boolean };
    readonly targetsIndividual?: boolean;
    readonly targetsIncremental?: boolean;
  };
  readonly records?: {
    readonly portalCompleted?: boolean;
    readonly spreadsheetUpdated?: boolean;
    readonly removedFromHomeRoll?: boolean;
    readonly cmlSent?: boolean;
    readonly enrolledAsMain?: boolean;
    readonly cmjSent?: boolean;
  };
  readonly documents?: {
    readonly notificationForm?: FormUse;
    readonly passport?: FormUse & {
      readonly safeguardingConcerns?: boolean;
      readonly safeguardingSharedOn?: DateText | "none";
    };
    readonly initialMeetingForm?: FormUse;
    readonly reviewForm?: FormUse;
    readonly letter?: FormUse & { readonly startsOn?: DateText; readonly firstReviewOn?: DateText | "none" };
  };
  /** Answers only a person can give, by clause id: true is "yes, this was done". */
  readonly attestations?: { readonly [clause: ClauseId]: boolean };
}
