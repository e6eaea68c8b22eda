import type * as z from "zod/mini";
import type { weekdays } from "../days/week.js";
import {
  maxClauses,
  maxPlacements,
  maxReviewRequests,
  maxReviews,
  maxSessions,
  maxSlots,
  maxWords,
} from "../input/limits.js";
import {
  authority,
  day,
  dayOr,
  format,
  group,
  half,
  type Kinded,
  keyed,
  list,
  text,
  textAs,
  version,
  whole,
  word,
  wordOf,
  wordOnly,
  yes,
  yesOr,
} from "../input/parts.js";
import { birthDateFault, clauseIdFault, isClauseId, isShortId, timeFault } from "../input/text-checks.js";
import { type FormName, formWords, itemsOf } from "./form-items.js";
import { attendanceCodeFault, entryIdFault, placeFault } from "./text-checks.js";
import {
  agreementParties,
  arrangers,
  type CodeLetter,
  decisionMakers,
  deliveries,
  ehcStages,
  endingOutcomes,
  endingReasons,
  type FixedPlace,
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

// The one description of a plan. Everything else that is known of a field comes from its line here: its type, what the
// reader refuses, the JSON Schema, the fact that rules read, the words for it and for its values.

/** The format `osd-plan/1`. */
export const planFormat = /* @__PURE__ */ format(() =>
  group(
    "a plan to direct a pupil off site, or the record of one",
    {
      pupil: group("the pupil", {
        dateOfBirth: birthDate(
          "the pupil's date of birth; used to work out the pupil's age and nothing else",
        ),
        compulsorySchoolAge: yes("the pupil is of compulsory school age on the first day"),
        adult: yes("the pupil is 18 or over"),
        yearGroup: whole(0, 14, "the pupil's year group"),
        ehcPlan: yes("the pupil has an EHC plan"),
        ehcStage: word(ehcStages, "the stage an EHC needs assessment has reached"),
        lookedAfter: yes("the pupil is looked after by a council"),
        socialWorker: yes("the pupil has a social worker"),
        otherServices: list(
          "the other services working with the pupil; empty where there are none",
          maxWords,
          wordOnly(otherServices, "a service working with the pupil"),
        ),
        sendOrDisability: yes("the pupil has special educational needs or a disability"),
        mentalHealthIssue: yes("the pupil's mental health is an issue"),
      }),
      homeSchool: group("the school that makes the direction", {
        type: word(schoolTypes, "the kind of school the home school is"),
        localAuthority: authority("the council of the home school"),
      }),
      otherAuthorities: group("other councils with duties of their own towards the pupil", {
        maintainsEhcPlan: authority("the council that maintains the EHC plan"),
        looksAfter: authority("the council that looks after the pupil"),
      }),
      grounds: list("the clauses chosen as grounds", maxClauses, clauseId("a clause chosen as a ground")),
      decision: group("the decision to direct the pupil off site", {
        madeOn: day("the day the decision was made"),
        madeBy: word(decisionMakers, "who made the decision"),
        delegated: yes("the scheme of delegation covers the decision"),
      }),
      startsOn: day("the first day off site"),
      endsOn: dayOr("open-ended", "the planned last day off site"),
      schoolDays: whole(1, 1_100, "the number of school days the direction is for"),
      placements: list("the settings the pupil goes to", maxPlacements, placement(), {
        name: "placement",
        noun: "placement",
        missing: "where the pupil is placed",
      }),
      onlineSite: group("the place away from home where the pupil has online lessons", {
        supervised: yes("online lessons away from home are supervised in person"),
      }),
      timetable: list(
        "one ordinary week: a half day that is not listed is unknown, and an empty list says that there is no provision",
        maxSessions,
        session(),
        { name: "session", noun: "half day of the week", missing: "the timetable of the week" },
      ),
      minutesPerWeek: minutes("the minutes of education in a week over all settings"),
      partTimeTimetable: group("a part-time timetable", {
        agreedWithParent: yes("a parent the pupil lives with agreed a part-time timetable"),
        endsOn: day("the last day of the part-time timetable"),
      }),
      notices: group("who was told, and when", {
        parents: group("the notice to parents", {
          ...notice("parents were given notice", "the notice to parents was in writing"),
          toEach: yes("the notice went to everyone with parental responsibility", { record: true }),
          how: word(deliveries, "how the notice was given"),
          electronicAgreed: yes("the parent agreed to be given notices by e-mail"),
          contents: group("what the written notice says: the items of regulation 3(4)", {
            address: yes("the notice gives the address where the pupil will be educated"),
            personToReportTo: yes("the notice says whom the pupil reports to first"),
            numberOfDays: yes("the notice gives the number of days"),
            reasons: yes("the notice gives the reasons"),
            objectives: yes("the notice gives the objectives"),
            sessionTimes: yes("the notice gives the times of the sessions"),
            breakTimes: yes("the notice gives the times of the midday break"),
          }),
        }),
        localAuthorityForm: toldBy("the council's notification form was sent"),
        localAuthorityInWriting: toldBy("the council was told in writing"),
        ehcCoordinator: toldBy("the EHC plan coordinator was told"),
        virtualSchool: toldBy("the Virtual School was told"),
        parentDiscussion: toldBy("the home school talked with the parents"),
        outcomeForm: toldBy("the council's outcome form was sent"),
        partTimeForm: toldBy("the council's part-time timetable form was sent"),
      }),
      consultations: group("who was asked, and whether they agreed", {
        ehcCoordinator: consultation(
          "the EHC plan coordinator was consulted",
          "the EHC plan coordinator agreed",
        ),
        virtualSchool: consultation("the Virtual School was consulted", "the Virtual School agreed"),
        socialWorker: consultation("the social worker was consulted", "the social worker agreed"),
        sendTeam: consultation("the council's SEND team was consulted", "the council's SEND team agreed"),
        otherServices: consultation(
          "the other services involved were consulted",
          "the other services involved agreed",
        ),
        educationConsultant: consultation(
          "the Virtual School's consultant was told",
          "the Virtual School's consultant agreed",
        ),
        reducedEntitlement: consultation(
          "the council was consulted about the reduced sessions",
          "the council agreed to the reduced sessions",
        ),
        semhAdviser: consultation(
          "the service agreement or the linked inclusion adviser was consulted",
          "the linked inclusion adviser agreed",
        ),
        interimAnnualReview: group("an interim annual review of the EHC plan", {
          approved: yes("an interim annual review approved the direction"),
        }),
      }),
      parentsAgree: yes("the parents agree to the placement"),
      eachParentAgrees: yes("everyone with parental responsibility agrees to the placement", {
        record: true,
      }),
      reviews: list("the reviews planned and held", maxReviews, review(), {
        name: "review",
        noun: "review",
        missing: "which reviews are planned or were held",
      }),
      reviewFrequencyAgreed: yes("how often reviews take place was agreed at the start"),
      reviewRequests: list("the requests for a review", maxReviewRequests, reviewRequest(), {
        name: "request",
        noun: "request",
        missing: "whether anyone asked for a review",
      }),
      content: group("what the plan for the placement says", {
        objectives: yes("the plan sets objectives"),
        successCriteria: yes("the plan says how success will be judged"),
        reintegrationPlan: yes("there is a plan for the return to the home school"),
        monitoringPlan: yes("there is a plan for monitoring the placement"),
        targetsIndividual: yes("the targets are individual to the child"),
        targetsIncremental: yes("the targets rise in steps"),
      }),
      funding: group("the money for the placement", {
        heldBy: word(parties, "who holds the pupil's funding"),
        provisionPaidBy: word(parties, "who pays for the provision"),
        significantExtraCost: yes("supporting the pupil costs a lot more"),
        reimbursementDiscussed: yes("the schools discussed reimbursement"),
        discussed: yes("the schools discussed funding"),
        discussedOn: day("the day the schools discussed funding", { deniedBy: "discussed" }),
      }),
      transport: group("the way to the placement and back", {
        required: yes("transport is needed"),
        consideredAtMeeting: yes("the planning meeting dealt with transport"),
        paidBy: word(parties, "who pays for transport"),
      }),
      meetings: group("the meetings before the start", {
        arrangementsDiscussedOn: day("the day the schools settled the arrangements"),
        initialMeetingOn: day("the day of the formal initial meeting"),
      }),
      staffVisitsPerWeek: whole(0, 50, "how many visits a week home school staff make"),
      fairAccessReferral: yes("the pupil was referred to the Fair Access process", { record: true }),
      rolls: group("the lists of pupils the pupil is on", {
        onHomeRoll: yes("the pupil is on the home school's roll"),
        hostStatus: word(hostStatuses, "the registration the host holds the pupil under"),
      }),
      hostSuspension: group("a suspension by the host", {
        occurred: yes("the host suspended the pupil"),
        on: day("the day of the suspension"),
        homeSchoolToldOn: dayOr("none", "the day the host told the home school of the suspension"),
        emergencyReviewCalled: yes("an emergency review was called"),
        recordedBy: word(parties, "which school recorded the suspension"),
      }),
      incident: group("something serious that happened at the host", {
        permanentExclusionLevel: yes("something at the host was serious enough for permanent exclusion"),
        decidedBy: word(parties, "which school decided about permanent exclusion"),
      }),
      ending: group("how and why the direction ended", {
        outcome: word(endingOutcomes, "how the direction ended"),
        reason: word(endingReasons, "why the direction ended"),
        returnedOn: dayOr("none", "the day the pupil returned"),
        returnAllowed: yes("the home school allowed the pupil to return"),
        byReview: yes("a review led to the end of the placement"),
        significantBreach: yes("there was a serious breach of the host's behaviour policy"),
      }),
      managedMove: group("a move to another school for good", {
        planned: yes("a managed move is planned"),
        followsDirection: yes("the managed move follows the direction"),
        directionSuccessful: yes("the direction was found successful"),
        permanent: yes("the managed move is permanent"),
        voluntary: yes("the managed move is voluntary"),
        trialPeriod: yes("the managed move begins with a trial period"),
        statedAtOutset: yes("a possible managed move was made clear at the outset"),
        advisedAgainst: yes("the Virtual School or social care advised against the managed move"),
        statutoryConsultation: yes("the statutory consultation on the EHC plan took place"),
        startsOn: dayOr("none", "the first day of the managed move"),
        onRollOn: dayOr("none", "the day the new school put the pupil on its roll"),
        agreedBy: group("who agreed to the managed move", {
          parents: agreed("parents"),
          thoseWithParentalResponsibility: agreed("thoseWithParentalResponsibility"),
          homeSchool: agreed("homeSchool"),
          hostSchool: agreed("hostSchool"),
          admissionAuthority: agreed("admissionAuthority"),
        }),
        targetsIndividual: yes("the targets for the move are individual to the child"),
        targetsIncremental: yes("the targets for the move rise in steps"),
      }),
      records: group("what was recorded with the councils and on the rolls", {
        portalCompleted: yes("the return on the council's portal was completed"),
        spreadsheetUpdated: yes("the council's spreadsheet of directions was updated"),
        removedFromHomeRoll: yes("the home school took the pupil off its roll", { record: true }),
        cmlSent: yes("the home school sent a leaver file (CML)", { record: true }),
        enrolledAsMain: yes("the new school enrolled the pupil as its main school"),
        cmjSent: yes("the new school sent a joiner file (CMJ)"),
      }),
      documents: group("the council's forms and letters", {
        notificationForm: group("the notification form", formUse("notificationForm")),
        passport: group("the pupil passport", {
          ...formUse("passport"),
          safeguardingConcerns: yes("there are safeguarding concerns the host needs to know"),
          safeguardingSharedOn: dayOr("none", "the day the safeguarding concerns were shared"),
        }),
        initialMeetingForm: group("the initial meeting form", formUse("initialMeetingForm")),
        reviewForm: group("the review form", formUse("reviewForm")),
        letter: group("the letter to parents", {
          ...formUse("letter"),
          startsOn: day("the start date in the letter", { record: true }),
          firstReviewOn: dayOr("none", "the date of the first review in the letter"),
        }),
      }),
      forms: keyed(
        "the forms that a council's own file names, by the name they have there",
        maxSlots,
        isShortId,
        group("one such form", {
          given: yes("the form of this name was sent"),
          on: day("the day the form of this name was sent", { deniedBy: "given" }),
        }),
      ),
      approvals: keyed(
        "the approvals that a council's own file names, by the name they have there",
        maxSlots,
        isShortId,
        group("one such approval", {
          agreed: yes("the approval of this name was given"),
          on: day("the day the approval of this name was given", { deniedBy: "agreed" }),
        }),
      ),
      attestations: keyed(
        "answers only a person can give, by the id of a clause",
        maxClauses,
        isClauseId,
        yesOr(
          "the clause was kept",
          group(
            "the answer, with the day on which it was done",
            { on: day("the day on which it was done") },
            { answer: yes("the clause was kept") },
          ),
        ),
      ),
    },
    { schema: version("osd-plan/1") },
  ),
);

const placement = () =>
  group(
    "a setting the pupil goes to",
    {
      kind: word(placementKinds, "what kind of setting the placement is"),
      registered: yes("the pupil is registered at the setting"),
      registeredOn: day("the day the host entered the pupil in its admission register", {
        deniedBy: "registered",
      }),
      newPupilReturnOn: day("the day the host sent its new-pupil return"),
      supervised: yes("the pupil is supervised in person there"),
      arrangedBy: word(arrangers, "who arranged the placement"),
      minutesPerWeek: minutes("the minutes of education a week there"),
      agreementCompleted: yes("the individual placement agreement is complete"),
      agreementSharedWithCouncil: yes("the placement agreement was shared with the council"),
      inCouncilDirectory: yes("the provider is in the council's directory"),
      staffChecksConfirmed: yes("the provider confirmed its staff checks in writing"),
      approachedBy: word(parties, "who approached the setting"),
      approachedOn: day("the day the setting was approached"),
      agreedInPrincipleOn: day("the day the setting agreed in principle"),
    },
    { id: entryId("the name the timetable has for this placement; no name of a person or place is needed") },
  );

const session = () =>
  group(
    "a half day of the week",
    {
      startsAt: time("the time the session starts"),
      endsAt: time("the time the session ends"),
      homeCode: code("the code the home school wrote"),
      hostCode: code("the mark the host wrote"),
    },
    {
      weekday: wordOnly(weekdayLabels, "the day of the week"),
      half: half("which half of the day"),
      place: place("where the pupil is for each half day"),
    },
  );

const weekdayLabels = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
} as const satisfies { readonly [weekday in (typeof weekdays)[number]]: string };

const review = () =>
  group("a review of the direction", {
    id: entryId("a name of your own for this review"),
    on: day("the date of the review"),
    status: wordOnly(reviewStatuses, "whether the review is planned or has been held"),
    kind: wordOnly(reviewKinds, "whether the review is a regular or an emergency one"),
    invitation: group("the invitation to the review", {
      given: yes("parents were invited to the review", { fact: "invitationGiven" }),
      inWriting: yes("the invitation was in writing", { fact: "invitationInWriting" }),
      on: day("the day parents were invited", { fact: "invitedOn", deniedBy: "given" }),
      viewsOffered: yes("parents were offered to send written views", { fact: "viewsOffered" }),
      localAuthorityInvited: yes("the council was invited to the review", { fact: "localAuthorityInvited" }),
    }),
    virtualSchoolInvited: yes("the Virtual School was invited to the review"),
    outcome: word(reviewOutcomes, "what the review decided"),
    continueUntil: dayOr("none", "how long the direction goes on after the review"),
    documented: yes("the review was written down"),
    outcomeNotifiedOn: day("the day the outcome of the review was sent"),
  });

const reviewRequest = () =>
  group("a request for a review", {
    on: day("the day the review was asked for"),
    by: word(requesters, "who asked for the review"),
    inWriting: yes("the request was in writing"),
    lastReviewOn: dayOr("none", "the date of the last review before the request"),
    compliedWith: yes("a review was held as asked"),
  });

const notice = (given: string, inWriting: string) => ({
  given: yes(given),
  inWriting: yes(inWriting),
  on: day(`the day ${given}`, { deniedBy: "given" }),
});

const toldBy = (given: string) => group(`whether ${given}`, notice(given, `it is on paper that ${given}`));

const consultation = (consulted: string, agree: string) =>
  group(`whether ${consulted}`, {
    consulted: yes(consulted),
    agreed: yes(agree),
    on: day(`the day ${consulted}`, { deniedBy: "consulted" }),
  });

const agreed = (party: keyof typeof agreementParties) =>
  yes(`${agreementParties[party]} agreed to the managed move`);

const formUse = (name: FormName) => ({
  used: yes(`${formWords[name]} is used`),
  missing: list(
    `the items of ${formWords[name]} that were left out; empty where none was`,
    maxWords,
    wordOf(itemsOf(name), "an item that was left out"),
  ),
});

const birthDate = (meaning: string) =>
  text(
    "none",
    birthDateFault,
    "a date as year-month-day, for example 2012-05-23, in the years 1900 to 2099",
    meaning,
  );

const clauseId = (meaning: string) =>
  text("none", clauseIdFault, "the id of a clause, for example WAR-60", meaning);

const entryId = (meaning: string) =>
  text(
    "none",
    entryIdFault,
    "a letter or digit, then up to 63 letters, digits, dots, hyphens or underscores",
    meaning,
  );

const time = (meaning: string) =>
  text("none", timeFault, "a time as hours:minutes on a 24-hour clock, for example 09:00", meaning);

/** Editors complete the fixed places; an id can be any other text. */
const place = (meaning: string): Kinded<z.ZodMiniType<FixedPlace | (string & {}), string>, "none"> =>
  textAs(
    text(
      "none",
      placeFault,
      `the id of a placement, or ${fixedPlaces.slice(0, -1).join(", ")} or ${fixedPlaces.at(-1)}`,
      meaning,
    ),
  );

/** A code or mark that was written: nothing written is nothing recorded. */
const code = (meaning: string): Kinded<z.ZodMiniType<CodeLetter, string>, "word", never, CodeLetter> =>
  textAs(
    text("word", attendanceCodeFault, "an attendance code in capitals, for example B", meaning, {
      record: true,
    }),
  );

const minutes = (meaning: string) => whole(0, 10_080, meaning);
