import type { CalendarData } from "../calendar/calendar-data.js";
import { documentItems } from "../plan/document-items.js";
import type { Plan } from "../plan/plan.js";
import {
  maxClauses,
  maxClosures,
  maxPlacements,
  maxReviewRequests,
  maxReviews,
  maxSessions,
  maxTerms,
  maxWords,
} from "./limits.js";
import {
  type AcceptedBy,
  byClause,
  list,
  type Part,
  record,
  text,
  version,
  wholeNumber,
  wordOf,
  words,
  yes,
} from "./parts.js";
import type { Fault } from "./snapshot.js";
import type { LeafStructure, RecordStructure } from "./structure.js";
import {
  attendanceCodeFault,
  authorityFault,
  birthDateFault,
  clauseIdFault,
  eventDateFault,
  idFault,
  labelFault,
  placeFault,
  timeFault,
} from "./text-checks.js";
import { valueFaults } from "./value-faults.js";

/** The two inputs whose format is described here. */
export type ShapeName = "plan" | "calendar";

const built: { [K in ShapeName]?: RecordStructure } = {};

/** What a format has where. Made when the first input of its kind arrives. */
export function structureOf(shape: ShapeName): RecordStructure {
  built[shape] ??= (shape === "plan" ? planPart() : calendarPart()).structure;
  return built[shape];
}

/** What is wrong with the values of a snapshot, field by field. */
export function shapeFaults(shape: ShapeName, snapshot: unknown): readonly Fault[] {
  return valueFaults(structureOf(shape), snapshot);
}

const dateTakes = "a date as year-month-day, for example 2026-11-02, in the years 2000 to 2099";

function dateOr(word: string): Part<string, LeafStructure> {
  return text((date) => (date === word ? undefined : eventDateFault(date)), `${dateTakes}, or "${word}"`);
}

type Basics = ReturnType<typeof basics>;

// What both formats are made of.
function basics() {
  return {
    yes,
    date: text(eventDateFault, dateTakes),
    dateOrNone: dateOr("none"),
    authority: text(authorityFault, 'the three-digit DfE code of a council in England, for example "926"'),
    half: words(["AM", "PM"]),
  };
}

function planPart() {
  const b = basics();
  const { yes, date, dateOrNone, authority, half } = b;
  const id = text(idFault, "a letter or digit, then up to 63 letters, digits, dots, hyphens or underscores");
  const clauseId = text(clauseIdFault, "the id of a clause, for example WAR-60");
  const time = text(timeFault, "a time as hours:minutes on a 24-hour clock, for example 09:00");
  const code = text(attendanceCodeFault, "an attendance code in capitals, for example B");
  const party = words(["home-school", "host-school", "parents", "local-authority", "someone-else"]);
  const minutes = wholeNumber(0, 10_080);
  const notice = { given: yes, inWriting: yes, on: date };
  const consultation = record({}, { consulted: yes, agreed: yes, on: date });

  const pupil = record(
    {},
    {
      dateOfBirth: text(
        birthDateFault,
        "a date as year-month-day, for example 2012-05-23, in the years 1900 to 2099",
      ),
      compulsorySchoolAge: yes,
      adult: yes,
      yearGroup: wholeNumber(0, 14),
      ehcPlan: yes,
      ehcStage: words(["none", "evidence-gathering", "assessment", "plan-agreed", "plan-issued"]),
      lookedAfter: yes,
      socialWorker: yes,
      otherServices: list(
        words([
          "camhs",
          "early-help",
          "educational-psychology",
          "mash",
          "social-care",
          "youth-justice",
          "other",
        ]),
        maxWords,
      ),
      sendOrDisability: yes,
      mentalHealthIssue: yes,
    },
  );
  const placement = record(
    { id },
    {
      kind: words(["mainstream-school", "ap-school", "semh-base", "unregistered-ap", "another-kind"]),
      registered: yes,
      registeredOn: date,
      newPupilReturnOn: date,
      supervised: yes,
      arrangedBy: words(["home-school", "local-authority"]),
      minutesPerWeek: minutes,
      agreementCompleted: yes,
      agreementSharedWithCouncil: yes,
      inCouncilDirectory: yes,
      staffChecksConfirmed: yes,
      approachedBy: party,
      approachedOn: date,
      agreedInPrincipleOn: date,
    },
  );
  const session = record(
    {
      weekday: words(["mon", "tue", "wed", "thu", "fri"]),
      half,
      place: text(
        placeFault,
        "the id of a placement, or home-school, online-at-home, online-at-site or no-provision",
      ),
    },
    { startsAt: time, endsAt: time, homeCode: code, hostCode: code },
  );
  const review = record(
    {},
    {
      id,
      on: date,
      status: words(["planned", "held"]),
      kind: words(["regular", "emergency"]),
      invitation: record({}, { ...notice, viewsOffered: yes, localAuthorityInvited: yes }),
      virtualSchoolInvited: yes,
      outcome: words(["continue", "return", "managed-move", "none"]),
      continueUntil: dateOrNone,
      documented: yes,
      outcomeNotifiedOn: date,
    },
  );
  const reviewRequest = record(
    {},
    {
      on: date,
      by: words(["parent", "pupil", "local-authority"]),
      inWriting: yes,
      lastReviewOn: dateOrNone,
      compliedWith: yes,
    },
  );

  return record(
    { schema: version("osd-plan/1") },
    {
      pupil,
      homeSchool: record(
        {},
        {
          type: words(["maintained", "academy", "ap-academy", "pupil-referral-unit"]),
          localAuthority: authority,
        },
      ),
      otherAuthorities: record({}, { maintainsEhcPlan: authority, looksAfter: authority }),
      grounds: list(clauseId, maxClauses),
      decision: record(
        {},
        {
          madeOn: date,
          madeBy: words([
            "governing-body",
            "trust",
            "management-committee",
            "committee",
            "headteacher",
            "someone-else",
          ]),
          delegated: yes,
        },
      ),
      startsOn: date,
      endsOn: dateOr("open-ended"),
      schoolDays: wholeNumber(1, 1_100),
      placements: list(placement, maxPlacements),
      onlineSite: record({}, { supervised: yes }),
      timetable: list(session, maxSessions),
      minutesPerWeek: minutes,
      partTimeTimetable: record({}, { agreedWithParent: yes, endsOn: date }),
      notices: record(
        {},
        {
          parents: record(
            {},
            {
              ...notice,
              contents: record(
                {},
                {
                  address: yes,
                  personToReportTo: yes,
                  numberOfDays: yes,
                  reasons: yes,
                  objectives: yes,
                  sessionTimes: yes,
                  breakTimes: yes,
                },
              ),
            },
          ),
          localAuthorityForm: record({}, notice),
          localAuthorityInWriting: record({}, notice),
          ehcCoordinator: record({}, notice),
          virtualSchool: record({}, notice),
          parentDiscussion: record({}, notice),
          outcomeForm: record({}, notice),
          partTimeForm: record({}, notice),
        },
      ),
      consultations: record(
        {},
        {
          ehcCoordinator: consultation,
          virtualSchool: consultation,
          socialWorker: consultation,
          sendTeam: consultation,
          otherServices: consultation,
          educationConsultant: consultation,
          reducedEntitlement: consultation,
          semhAdviser: consultation,
          interimAnnualReview: record({}, { approved: yes }),
        },
      ),
      parentsAgree: yes,
      reviews: list(review, maxReviews),
      reviewFrequencyAgreed: yes,
      reviewRequests: list(reviewRequest, maxReviewRequests),
      content: record(
        {},
        {
          objectives: yes,
          successCriteria: yes,
          reintegrationPlan: yes,
          monitoringPlan: yes,
          targetsIndividual: yes,
          targetsIncremental: yes,
        },
      ),
      funding: record(
        {},
        {
          heldBy: party,
          provisionPaidBy: party,
          significantExtraCost: yes,
          reimbursementDiscussed: yes,
          discussed: yes,
          discussedOn: date,
        },
      ),
      transport: record({}, { required: yes, consideredAtMeeting: yes, paidBy: party }),
      meetings: record({}, { arrangementsDiscussedOn: date, initialMeetingOn: date }),
      staffVisitsPerWeek: wholeNumber(0, 50),
      fairAccessReferral: yes,
      rolls: record({}, { onHomeRoll: yes, hostStatus: words(["main", "subsidiary", "single"]) }),
      hostSuspension: record(
        {},
        {
          occurred: yes,
          on: date,
          homeSchoolToldOn: dateOrNone,
          emergencyReviewCalled: yes,
          recordedBy: party,
        },
      ),
      incident: record({}, { permanentExclusionLevel: yes, decidedBy: party }),
      ending: record(
        {},
        {
          outcome: words(["not-yet", "extension", "return", "managed-move", "something-else"]),
          reason: words([
            "none",
            "success",
            "breakdown",
            "host-ended",
            "host-refused-admission",
            "something-else",
          ]),
          returnedOn: dateOrNone,
          returnAllowed: yes,
          byReview: yes,
          significantBreach: yes,
        },
      ),
      managedMove: managedMovePart(b),
      records: record(
        {},
        {
          portalCompleted: yes,
          spreadsheetUpdated: yes,
          removedFromHomeRoll: yes,
          cmlSent: yes,
          enrolledAsMain: yes,
          cmjSent: yes,
        },
      ),
      documents: documentsPart(b),
      attestations: byClause(yes),
    },
  );
}

function managedMovePart({ yes, dateOrNone }: Basics) {
  const agreedBy = record(
    {},
    {
      parents: yes,
      thoseWithParentalResponsibility: yes,
      homeSchool: yes,
      hostSchool: yes,
      admissionAuthority: yes,
    },
  );
  return record(
    {},
    {
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
      agreedBy,
      targetsIndividual: yes,
      targetsIncremental: yes,
    },
  );
}

function documentsPart({ yes, date, dateOrNone }: Basics) {
  const form = (items: readonly string[]) => ({ used: yes, missing: list(wordOf(items), maxWords) });
  return record(
    {},
    {
      notificationForm: record({}, form(documentItems.notificationForm)),
      passport: record(
        {},
        { ...form(documentItems.passport), safeguardingConcerns: yes, safeguardingSharedOn: dateOrNone },
      ),
      initialMeetingForm: record({}, form(documentItems.initialMeetingForm)),
      reviewForm: record({}, form(documentItems.reviewForm)),
      letter: record({}, { ...form(documentItems.letter), startsOn: date, firstReviewOn: dateOrNone }),
    },
  );
}

function calendarPart() {
  const { date, authority, half } = basics();
  const name = text(labelFault, "a short name of letters, digits, spaces, dots, hyphens or underscores");
  const why = words(["closure", "snow", "election", "religious-observance", "occasional-day", "other"]);
  return record(
    {
      schema: version("osd-calendar/1"),
      covers: record({ from: date, to: date }, {}),
      terms: list(record({ from: date, to: date }, { name }), maxTerms),
    },
    {
      issuedBy: words(["school", "trust", "council", "starter"]),
      localAuthority: authority,
      insetDays: list(date, maxClosures),
      closures: list(record({ on: date }, { why }), maxClosures),
      extraDays: list(date, maxClosures),
      halfDays: list(record({ on: date, half }, {}), maxClosures),
    },
  );
}

// The formats and the types written by hand say the same, or this file does not compile. Both sides are spread out
// first, so that only what they say is compared and not how it was put together.
type Spread<T> = T extends readonly (infer Item)[]
  ? readonly Spread<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Spread<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Accepted<P extends () => Part> = Spread<AcceptedBy<ReturnType<P>>>;

true satisfies Same<Accepted<typeof planPart>, Spread<Plan>>;
true satisfies Same<Accepted<typeof calendarPart>, Spread<CalendarData>>;
