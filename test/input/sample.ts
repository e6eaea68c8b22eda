import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { calendarFormat } from "../../src/calendar/schema.js";
import { type ReadResult, readBy } from "../../src/input/read.js";
import type { Plan } from "../../src/plan/plan.js";
import { planFormat } from "../../src/plan/schema.js";

/** Reads the fields of a plan each by itself. */
export function readPlanShape(value: unknown): ReadResult<Plan> {
  return readBy(planFormat, value, "plan");
}

/** Reads the fields of a calendar each by itself. */
export function readCalendarShape(value: unknown): ReadResult<CalendarData> {
  return readBy(calendarFormat, value, "calendar");
}

type Fields = Record<string, unknown>;

/** A plan such as a school would write: dates of March 2026, one placement, ten sessions, one review. */
export function samplePlan(): Plan {
  const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
  return {
    schema: "osd-plan/1",
    pupil: { yearGroup: 9, ehcPlan: false, lookedAfter: false, socialWorker: false },
    homeSchool: { type: "maintained", localAuthority: "926" },
    decision: { madeOn: "2026-02-27" },
    startsOn: "2026-03-09",
    endsOn: "2026-03-27",
    schoolDays: 15,
    placements: [{ id: "p1", kind: "ap-school", registered: true }],
    timetable: weekdays.flatMap((weekday) => [
      { weekday, half: "AM", place: "p1", startsAt: "09:00", endsAt: "12:00" } as const,
      { weekday, half: "PM", place: "p1", startsAt: "13:00", endsAt: "15:00" } as const,
    ]),
    notices: { parents: { given: true, on: "2026-03-02", contents: { address: true } } },
    reviews: [{ id: "r1", on: "2026-03-20", invitation: { given: true, on: "2026-03-12" } }],
    attestations: { "NOR-20": true },
  };
}

/** A plan with every field of the format. */
export function fullPlan(): Plan {
  const notice = () => ({ given: true, inWriting: true, on: "2026-09-01" });
  const consultation = () => ({ consulted: true, agreed: false, on: "2026-08-31" });
  return {
    schema: "osd-plan/1",
    pupil: {
      dateOfBirth: "2012-05-23",
      compulsorySchoolAge: true,
      adult: false,
      yearGroup: 0,
      ehcPlan: true,
      ehcStage: "plan-issued",
      lookedAfter: false,
      socialWorker: true,
      otherServices: ["camhs", "other"],
      sendOrDisability: true,
      mentalHealthIssue: false,
    },
    homeSchool: { type: "pupil-referral-unit", localAuthority: "937" },
    otherAuthorities: { maintainsEhcPlan: "885", looksAfter: "830" },
    grounds: ["WAR-60", "NOR-1"],
    decision: { madeOn: "2026-08-30", madeBy: "management-committee", delegated: false },
    startsOn: "2026-09-07",
    endsOn: "open-ended",
    schoolDays: 1100,
    placements: [
      {
        id: "unit.1",
        kind: "semh-base",
        registered: true,
        registeredOn: "2026-09-07",
        newPupilReturnOn: "2026-09-11",
        supervised: true,
        arrangedBy: "local-authority",
        minutesPerWeek: 10_080,
        agreementCompleted: true,
        agreementSharedWithCouncil: true,
        inCouncilDirectory: false,
        staffChecksConfirmed: true,
        approachedBy: "home-school",
        approachedOn: "2026-07-01",
        agreedInPrincipleOn: "2026-07-02",
      },
      { id: "Farm_2" },
    ],
    onlineSite: { supervised: true },
    timetable: [
      {
        weekday: "mon",
        half: "AM",
        place: "unit.1",
        startsAt: "00:00",
        endsAt: "23:59",
        homeCode: "#",
        hostCode: "\\",
      },
      { weekday: "fri", half: "PM", place: "no-provision" },
    ],
    minutesPerWeek: 0,
    partTimeTimetable: { agreedWithParent: true, endsOn: "2026-12-18" },
    notices: {
      parents: {
        ...notice(),
        contents: {
          address: true,
          personToReportTo: true,
          numberOfDays: true,
          reasons: true,
          objectives: true,
          sessionTimes: true,
          breakTimes: false,
        },
      },
      localAuthorityForm: notice(),
      localAuthorityInWriting: notice(),
      ehcCoordinator: notice(),
      virtualSchool: notice(),
      parentDiscussion: notice(),
      outcomeForm: notice(),
      partTimeForm: notice(),
    },
    consultations: {
      ehcCoordinator: consultation(),
      virtualSchool: consultation(),
      socialWorker: consultation(),
      sendTeam: consultation(),
      otherServices: consultation(),
      educationConsultant: consultation(),
      reducedEntitlement: consultation(),
      semhAdviser: consultation(),
      interimAnnualReview: { approved: true },
    },
    parentsAgree: false,
    reviews: [
      {
        id: "r1",
        on: "2026-10-16",
        status: "held",
        kind: "emergency",
        invitation: { ...notice(), viewsOffered: true, localAuthorityInvited: true },
        virtualSchoolInvited: false,
        outcome: "continue",
        continueUntil: "2026-12-18",
        documented: true,
        outcomeNotifiedOn: "2026-10-19",
      },
      { continueUntil: "none" },
    ],
    reviewFrequencyAgreed: true,
    reviewRequests: [
      { on: "2026-10-01", by: "parent", inWriting: true, lastReviewOn: "none", compliedWith: true },
    ],
    content: {
      objectives: true,
      successCriteria: true,
      reintegrationPlan: true,
      monitoringPlan: true,
      targetsIndividual: true,
      targetsIncremental: true,
    },
    funding: {
      heldBy: "home-school",
      provisionPaidBy: "host-school",
      significantExtraCost: false,
      reimbursementDiscussed: true,
      discussed: true,
      discussedOn: "2026-08-20",
    },
    transport: { required: true, consideredAtMeeting: true, paidBy: "parents" },
    meetings: { arrangementsDiscussedOn: "2026-08-20", initialMeetingOn: "2026-09-04" },
    staffVisitsPerWeek: 50,
    fairAccessReferral: false,
    rolls: { onHomeRoll: true, hostStatus: "subsidiary" },
    hostSuspension: {
      occurred: true,
      on: "2026-10-05",
      homeSchoolToldOn: "none",
      emergencyReviewCalled: true,
      recordedBy: "someone-else",
    },
    incident: { permanentExclusionLevel: false, decidedBy: "local-authority" },
    ending: {
      outcome: "not-yet",
      reason: "host-refused-admission",
      returnedOn: "none",
      returnAllowed: true,
      byReview: false,
      significantBreach: false,
    },
    managedMove: {
      planned: true,
      followsDirection: true,
      directionSuccessful: true,
      permanent: true,
      voluntary: true,
      trialPeriod: false,
      statedAtOutset: true,
      advisedAgainst: false,
      statutoryConsultation: true,
      startsOn: "2027-01-05",
      onRollOn: "none",
      agreedBy: {
        parents: true,
        thoseWithParentalResponsibility: true,
        homeSchool: true,
        hostSchool: true,
        admissionAuthority: true,
      },
      targetsIndividual: true,
      targetsIncremental: true,
    },
    records: {
      portalCompleted: true,
      spreadsheetUpdated: true,
      removedFromHomeRoll: false,
      cmlSent: true,
      enrolledAsMain: true,
      cmjSent: true,
    },
    documents: {
      notificationForm: { used: true, missing: ["identity"] },
      passport: {
        used: true,
        missing: ["child", "completedBy"],
        safeguardingConcerns: true,
        safeguardingSharedOn: "2026-09-04",
      },
      initialMeetingForm: { used: true, missing: ["signatures"] },
      reviewForm: { used: false, missing: [] },
      letter: {
        used: true,
        missing: ["copiesWhereApplicable"],
        startsOn: "2026-09-07",
        firstReviewOn: "none",
      },
    },
    forms: { "start-form": { given: true, on: "2026-08-28" } },
    approvals: { panel: { agreed: true, on: "2026-08-27" } },
    attestations: { "WAR-60": true, "DE-1": false, "LANCS-1234": true },
  };
}

/** A school year as a school would give it. */
export function sampleCalendar(): CalendarData {
  return {
    schema: "osd-calendar/1",
    issuedBy: "school",
    localAuthority: "926",
    covers: { from: "2025-09-01", to: "2026-07-21" },
    terms: [
      { name: "Autumn 1", from: "2025-09-01", to: "2025-10-24" },
      { from: "2025-11-03", to: "2025-12-19" },
    ],
    insetDays: ["2025-09-01"],
    closures: [{ on: "2025-09-10", why: "snow" }, { on: "2025-09-11" }],
    extraDays: ["2025-09-13"],
    halfDays: [{ on: "2025-12-19", half: "AM" }],
  };
}

/** An independent copy with one value put at a JSON Pointer, as an own property. */
export function put(target: object, path: string, value: unknown): Fields {
  const copy = structuredClone(target) as Fields;
  const names = namesOf(path);
  const last = names.pop() ?? "";
  const holder = names.reduce((inner, name) => inner[name] as Fields, copy);
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** An independent copy without the entry at a JSON Pointer. */
export function drop(target: object, path: string): Fields {
  const copy = structuredClone(target) as Fields;
  const names = namesOf(path);
  const last = names.pop() ?? "";
  const holder = names.reduce((inner, name) => inner[name] as Fields, copy);
  delete holder[last];
  return copy;
}

/** The JSON Pointers of everything inside a value, outermost first; "" is the value. */
export function pathsIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, `${path}/${name}`))];
}

/** The value a JSON Pointer leads to. */
export function valueAt(target: unknown, path: string): unknown {
  return namesOf(path).reduce<unknown>((inner, name) => (inner as Fields)[name], target);
}

function namesOf(path: string): string[] {
  return path === "" ? [] : path.slice(1).split("/");
}

/** A list of so many entries. */
export function entries<T>(count: number, entry: (position: number) => T): T[] {
  return Array.from({ length: count }, (_, position) => entry(position));
}

/** A value so many levels deep. */
export function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = wrap(value);
  return value;
}
