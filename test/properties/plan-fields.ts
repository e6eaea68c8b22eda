import { itemsOf } from "../../src/plan/form-items.js";
import { codeLetters } from "../../src/plan/words.js";

/** What a single field of the plan takes. */
export type Leaf =
  | { readonly takes: "yes-no" }
  | { readonly takes: "date" | "birth-date" | "time" | "id" | "place" | "clause-ids" | "answers" }
  | { readonly takes: "date-or"; readonly word: string }
  | { readonly takes: "word"; readonly words: readonly string[] }
  | {
      readonly takes: "number";
      readonly least: number;
      readonly most: number;
      readonly edges: readonly number[];
    }
  | { readonly takes: "words"; readonly words: readonly string[] };

/** The fields of an object: a field, an object of fields, or a list of such objects in square brackets. */
export interface Fields {
  readonly [field: string]: Leaf | Fields | readonly [Fields];
}

const yes: Leaf = { takes: "yes-no" };
const date: Leaf = { takes: "date" };
const dateOrNone: Leaf = { takes: "date-or", word: "none" };
const word = (...words: readonly string[]): Leaf => ({ takes: "word", words });
const number = (least: number, most: number, ...edges: readonly number[]): Leaf => ({
  takes: "number",
  least,
  most,
  edges,
});

const notice = { given: yes, inWriting: yes, on: date };
const consultation = { consulted: yes, agreed: yes, on: date };
const party = word("home-school", "host-school", "parents", "local-authority", "someone-else");
const authority = word("937", "926", "885", "830", "888");
const form = (items: readonly string[]): Fields => ({ used: yes, missing: { takes: "words", words: items } });
// On both sides of 1,080, 1,500 and 1,950 minutes.
const minutes = number(0, 10_080, 0, 1079, 1080, 1081, 1499, 1500, 1501, 1949, 1950, 1951);

/**
 * Every field of the plan format but `schema`, with what it takes: what generators draw from and completions try. A
 * test holds it against the structure the reader knows.
 */
export const planFields = {
  pupil: {
    dateOfBirth: { takes: "birth-date" },
    compulsorySchoolAge: yes,
    adult: yes,
    yearGroup: number(0, 14, 6, 9, 10, 11, 12),
    ehcPlan: yes,
    ehcStage: word("none", "evidence-gathering", "assessment", "plan-agreed", "plan-issued"),
    lookedAfter: yes,
    socialWorker: yes,
    otherServices: { takes: "words", words: ["camhs", "early-help", "mash", "other"] },
    sendOrDisability: yes,
    mentalHealthIssue: yes,
  },
  homeSchool: {
    type: word("maintained", "academy", "ap-academy", "pupil-referral-unit"),
    localAuthority: authority,
  },
  otherAuthorities: { maintainsEhcPlan: authority, looksAfter: authority },
  grounds: { takes: "clause-ids" },
  decision: {
    madeOn: date,
    madeBy: word(
      "governing-body",
      "trust",
      "management-committee",
      "committee",
      "headteacher",
      "someone-else",
    ),
    delegated: yes,
  },
  startsOn: date,
  endsOn: { takes: "date-or", word: "open-ended" },
  schoolDays: number(1, 1_100, 1, 4, 5, 6, 10, 15, 30),
  placements: [
    {
      id: { takes: "id" },
      kind: word("mainstream-school", "ap-school", "semh-base", "unregistered-ap", "another-kind"),
      registered: yes,
      registeredOn: date,
      newPupilReturnOn: date,
      supervised: yes,
      arrangedBy: word("home-school", "local-authority"),
      minutesPerWeek: minutes,
      agreementCompleted: yes,
      agreementSharedWithCouncil: yes,
      inCouncilDirectory: yes,
      staffChecksConfirmed: yes,
      approachedBy: party,
      approachedOn: date,
      agreedInPrincipleOn: date,
    },
  ],
  onlineSite: { supervised: yes },
  timetable: [
    {
      weekday: word("mon", "tue", "wed", "thu", "fri"),
      half: word("AM", "PM"),
      place: { takes: "place" },
      startsAt: { takes: "time" },
      endsAt: { takes: "time" },
      homeCode: word(...codeLetters),
      hostCode: word(...codeLetters),
    },
  ],
  minutesPerWeek: minutes,
  partTimeTimetable: { agreedWithParent: yes, endsOn: date },
  notices: {
    parents: {
      ...notice,
      contents: {
        address: yes,
        personToReportTo: yes,
        numberOfDays: yes,
        reasons: yes,
        objectives: yes,
        sessionTimes: yes,
        breakTimes: yes,
      },
    },
    localAuthorityForm: notice,
    localAuthorityInWriting: notice,
    ehcCoordinator: notice,
    virtualSchool: notice,
    parentDiscussion: notice,
    outcomeForm: notice,
    partTimeForm: notice,
  },
  consultations: {
    ehcCoordinator: consultation,
    virtualSchool: consultation,
    socialWorker: consultation,
    sendTeam: consultation,
    otherServices: consultation,
    educationConsultant: consultation,
    reducedEntitlement: consultation,
    semhAdviser: consultation,
    interimAnnualReview: { approved: yes },
  },
  parentsAgree: yes,
  reviews: [
    {
      id: { takes: "id" },
      on: date,
      status: word("planned", "held"),
      kind: word("regular", "emergency"),
      invitation: { ...notice, viewsOffered: yes, localAuthorityInvited: yes },
      virtualSchoolInvited: yes,
      outcome: word("continue", "return", "managed-move", "none"),
      continueUntil: dateOrNone,
      documented: yes,
      outcomeNotifiedOn: date,
    },
  ],
  reviewFrequencyAgreed: yes,
  reviewRequests: [
    {
      on: date,
      by: word("parent", "pupil", "local-authority"),
      inWriting: yes,
      lastReviewOn: dateOrNone,
      compliedWith: yes,
    },
  ],
  content: {
    objectives: yes,
    successCriteria: yes,
    reintegrationPlan: yes,
    monitoringPlan: yes,
    targetsIndividual: yes,
    targetsIncremental: yes,
  },
  funding: {
    heldBy: party,
    provisionPaidBy: party,
    significantExtraCost: yes,
    reimbursementDiscussed: yes,
    discussed: yes,
    discussedOn: date,
  },
  transport: { required: yes, consideredAtMeeting: yes, paidBy: party },
  meetings: { arrangementsDiscussedOn: date, initialMeetingOn: date },
  staffVisitsPerWeek: number(0, 50, 0, 1, 2),
  fairAccessReferral: yes,
  rolls: { onHomeRoll: yes, hostStatus: word("main", "subsidiary", "single") },
  hostSuspension: {
    occurred: yes,
    on: date,
    homeSchoolToldOn: dateOrNone,
    emergencyReviewCalled: yes,
    recordedBy: party,
  },
  incident: { permanentExclusionLevel: yes, decidedBy: party },
  ending: {
    outcome: word("not-yet", "extension", "return", "managed-move", "something-else"),
    reason: word("none", "success", "breakdown", "host-ended", "host-refused-admission", "something-else"),
    returnedOn: dateOrNone,
    returnAllowed: yes,
    byReview: yes,
    significantBreach: yes,
  },
  managedMove: {
    planned: yes,
    followsDirection: yes,
    directionSuccessful: yes,
    permanent: yes,
    voluntary: yes,
    trialPeriod: yes,
    statedAtOutset: yes,
    advisedAgainst: yes,
    statutoryConsultation: yes,
    startsOn: dateOrNone,
    onRollOn: dateOrNone,
    agreedBy: {
      parents: yes,
      thoseWithParentalResponsibility: yes,
      homeSchool: yes,
      hostSchool: yes,
      admissionAuthority: yes,
    },
    targetsIndividual: yes,
    targetsIncremental: yes,
  },
  records: {
    portalCompleted: yes,
    spreadsheetUpdated: yes,
    removedFromHomeRoll: yes,
    cmlSent: yes,
    enrolledAsMain: yes,
    cmjSent: yes,
  },
  documents: {
    notificationForm: form(itemsOf("notificationForm")),
    passport: {
      ...form(itemsOf("passport")),
      safeguardingConcerns: yes,
      safeguardingSharedOn: dateOrNone,
    },
    initialMeetingForm: form(itemsOf("initialMeetingForm")),
    reviewForm: form(itemsOf("reviewForm")),
    letter: { ...form(itemsOf("letter")), startsOn: date, firstReviewOn: dateOrNone },
  },
  attestations: { takes: "answers" },
} as const satisfies Fields;

export function isLeaf(spec: Leaf | Fields | readonly [Fields]): spec is Leaf {
  return !Array.isArray(spec) && "takes" in spec;
}

export function isList(spec: Leaf | Fields | readonly [Fields]): spec is readonly [Fields] {
  return Array.isArray(spec);
}

/** What the field at a JSON Pointer takes; undefined where the format has no such field. */
export function specAt(pointer: string): Leaf | Fields | readonly [Fields] | undefined {
  let spec: Leaf | Fields | readonly [Fields] | undefined = planFields;
  for (const name of pointer.slice(1).split("/")) {
    if (spec === undefined || isLeaf(spec)) return undefined;
    spec = isList(spec) ? spec[0] : spec[name];
  }
  return spec;
}
