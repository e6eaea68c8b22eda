import {
  maxClauses,
  maxPlacements,
  maxReviewRequests,
  maxReviews,
  maxSessions,
  maxWords,
} from "../input/limits.js";
import {
  type Accepts,
  byClause,
  eachOf,
  list,
  record,
  text,
  version,
  wholeNumber,
  wordOf,
  words,
  yes,
} from "../input/parts.js";
import { dateOr, type SharedParts, sharedParts } from "../input/shared-parts.js";
import { birthDateFault, clauseIdFault } from "../input/text-checks.js";
import { documentItems } from "./document-items.js";
import type { Plan } from "./plan.js";
import {
  minutesPart,
  noticeFields,
  partyPart,
  placementPart,
  reviewPart,
  reviewRequestPart,
  sessionPart,
} from "./plan-entries-schema.js";
import {
  agreementParties,
  decisionMakers,
  ehcStages,
  endingOutcomes,
  endingReasons,
  hostStatuses,
  otherServices,
  schoolTypes,
} from "./words.js";

/** The format `osd-plan/1`. */
export function planPart() {
  const shared = sharedParts();
  const { date, dateOrNone, authority } = shared;
  const party = partyPart();
  const minutes = minutesPart();
  const notice = noticeFields(shared);
  const clauseId = text(clauseIdFault, "the id of a clause, for example WAR-60");
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
      ehcStage: words(ehcStages),
      lookedAfter: yes,
      socialWorker: yes,
      otherServices: list(words(otherServices), maxWords),
      sendOrDisability: yes,
      mentalHealthIssue: yes,
    },
  );
  return record(
    { schema: version("osd-plan/1") },
    {
      pupil,
      homeSchool: record(
        {},
        {
          type: words(schoolTypes),
          localAuthority: authority,
        },
      ),
      otherAuthorities: record({}, { maintainsEhcPlan: authority, looksAfter: authority }),
      grounds: list(clauseId, maxClauses),
      decision: record(
        {},
        {
          madeOn: date,
          madeBy: words(decisionMakers),
          delegated: yes,
        },
      ),
      startsOn: date,
      endsOn: dateOr("open-ended"),
      schoolDays: wholeNumber(1, 1_100),
      placements: list(placementPart(shared), maxPlacements),
      onlineSite: record({}, { supervised: yes }),
      timetable: list(sessionPart(shared), maxSessions),
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
          ...eachOf(
            [
              "localAuthorityForm",
              "localAuthorityInWriting",
              "ehcCoordinator",
              "virtualSchool",
              "parentDiscussion",
              "outcomeForm",
              "partTimeForm",
            ],
            record({}, notice),
          ),
        },
      ),
      consultations: record(
        {},
        {
          ...eachOf(
            [
              "ehcCoordinator",
              "virtualSchool",
              "socialWorker",
              "sendTeam",
              "otherServices",
              "educationConsultant",
              "reducedEntitlement",
              "semhAdviser",
            ],
            consultation,
          ),
          interimAnnualReview: record({}, { approved: yes }),
        },
      ),
      parentsAgree: yes,
      reviews: list(reviewPart(shared), maxReviews),
      reviewFrequencyAgreed: yes,
      reviewRequests: list(reviewRequestPart(shared), maxReviewRequests),
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
      rolls: record({}, { onHomeRoll: yes, hostStatus: words(hostStatuses) }),
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
          outcome: words(endingOutcomes),
          reason: words(endingReasons),
          returnedOn: dateOrNone,
          returnAllowed: yes,
          byReview: yes,
          significantBreach: yes,
        },
      ),
      managedMove: managedMovePart(shared),
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
      documents: documentsPart(shared),
      attestations: byClause(yes),
    },
  );
}

function managedMovePart({ dateOrNone }: SharedParts) {
  const agreedBy = record({}, eachOf(agreementParties, yes));
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

function documentsPart({ date, dateOrNone }: SharedParts) {
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

// The format and the type written by hand say the same, or this file does not compile.
true satisfies Accepts<ReturnType<typeof planPart>, Plan>;
