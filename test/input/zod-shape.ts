import * as z from "zod/mini";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import type { IssueCode } from "../../src/input/issue.js";
import type { ShapeName } from "../../src/input/shape.js";
import { type Fault, refused } from "../../src/input/snapshot.js";
import {
  attendanceCodeFault,
  authorityFault,
  birthDateFault,
  clauseIdFault,
  eventDateFault,
  idFault,
  labelFault,
  placeFault,
  type TextCheck,
  timeFault,
} from "../../src/input/text-checks.js";
import { documentItems } from "../../src/plan/document-items.js";
import type { Plan } from "../../src/plan/plan.js";

/** What zod finds wrong with the values of a snapshot: the second opinion about the formats of src/input/shape.ts. */
export function zodFaults(shape: ShapeName, snapshot: unknown): readonly Fault[] {
  const result = z.safeParse(schemas[shape], snapshot);
  if (result.success) return [];
  const faults: Fault[] = [];
  for (const { message, path } of result.error.issues) {
    if (message === ALREADY_REPORTED) continue;
    faults.push({ code: message as IssueCode, path: path.map((name) => `/${String(name)}`).join("") });
  }
  return faults;
}

// The message of every issue is one of our codes, or this where the snapshot has reported the value already.
const ALREADY_REPORTED = "";
type Message = IssueCode | typeof ALREADY_REPORTED;
interface Wrong {
  readonly code?: string;
  readonly input?: unknown;
}

function wrongType({ input }: Wrong): Message {
  if (input === refused) return ALREADY_REPORTED;
  return input === undefined ? "missing" : "wrong-type";
}

function wrongRecord(issue: Wrong): Message {
  return issue.code === "unrecognized_keys" ? "unknown-key" : wrongType(issue);
}

function wrongWord(issue: Wrong): Message {
  return typeof issue.input === "string" ? "unknown-value" : wrongType(issue);
}

function wrongNumber(issue: Wrong): Message {
  return typeof issue.input === "number" ? "bad-number" : wrongType(issue);
}

function text(check: TextCheck): z.ZodMiniString {
  return z.string({ error: wrongType }).check((found) => {
    const message = check(found.value);
    if (message !== undefined) found.issues.push({ code: "custom", message, input: found.value });
  });
}

function words<const W extends readonly [string, ...string[]]>(
  list: W,
): z.ZodMiniEnum<z.core.util.ToEnum<W[number]>> {
  return z.enum(list, { error: wrongWord });
}

/** A word of a fixed list, where the type is any text. */
function wordOf(list: readonly string[]): z.ZodMiniString {
  return text((word) => (list.includes(word) ? undefined : "unknown-value"));
}

function wholeNumber(least: number, most: number): z.ZodMiniNumber {
  return z.number({ error: wrongNumber }).check(({ value, issues }) => {
    const message = !Number.isInteger(value)
      ? "not-integer"
      : value < least || value > most
        ? "out-of-range"
        : undefined;
    if (message !== undefined) issues.push({ code: "custom", message, input: value });
  });
}

type Schemas = Readonly<Record<string, z.ZodMiniType>>;
type Optional<O extends Schemas> = { [K in keyof O]: z.ZodMiniExactOptional<O[K]> };

function record<R extends Schemas, O extends Schemas>(
  needed: R,
  optional: O,
): z.ZodMiniObject<R & Optional<O>, z.core.$strict> {
  const shape: Record<string, z.ZodMiniType> = { ...needed };
  for (const [name, schema] of Object.entries(optional)) shape[name] = z.exactOptional(schema);
  // Built by a loop, which the compiler cannot follow from names to types.
  return z.strictObject(shape, { error: wrongRecord }) as unknown as z.ZodMiniObject<
    R & Optional<O>,
    z.core.$strict
  >;
}

function list<S extends z.ZodMiniType>(item: S): z.ZodMiniArray<S> {
  return z.array(item, { error: wrongType });
}

function byClause<S extends z.ZodMiniType>(value: S): z.ZodMiniRecord<z.ZodMiniString, S> {
  return z.record(z.string(), value, { error: wrongRecord });
}

function version<const V extends string>(word: V): z.ZodMiniLiteral<V> {
  const format = word.slice(0, word.indexOf("/") + 1);
  const error = ({ input }: Wrong): Message =>
    typeof input === "string" && input.startsWith(format) ? "unknown-version" : wrongWord({ input });
  return z.literal(word, { error });
}

function dateOr(word: string): z.ZodMiniString {
  return text((date) => (date === word ? undefined : eventDateFault(date)));
}

type Basics = ReturnType<typeof basics>;

// What both formats are made of.
function basics() {
  return {
    yes: z.boolean({ error: wrongType }),
    date: text(eventDateFault),
    dateOrNone: dateOr("none"),
    authority: text(authorityFault),
    half: words(["AM", "PM"]),
  };
}

function planSchema() {
  const b = basics();
  const { yes, date, dateOrNone, authority, half } = b;
  const id = text(idFault);
  const clauseId = text(clauseIdFault);
  const time = text(timeFault);
  const code = text(attendanceCodeFault);
  const party = words(["home-school", "host-school", "parents", "local-authority", "someone-else"]);
  const minutes = wholeNumber(0, 10_080);
  const notice = { given: yes, inWriting: yes, on: date };
  const consultation = record({}, { consulted: yes, agreed: yes, on: date });

  const pupil = record(
    {},
    {
      dateOfBirth: text(birthDateFault),
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
      place: text(placeFault),
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
      grounds: list(clauseId),
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
      placements: list(placement),
      onlineSite: record({}, { supervised: yes }),
      timetable: list(session),
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
      reviews: list(review),
      reviewFrequencyAgreed: yes,
      reviewRequests: list(reviewRequest),
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
      managedMove: managedMoveSchema(b),
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
      documents: documentsSchema(b),
      attestations: byClause(yes),
    },
  );
}

function managedMoveSchema({ yes, dateOrNone }: Basics) {
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

function documentsSchema({ yes, date, dateOrNone }: Basics) {
  const form = (items: readonly string[]) => ({ used: yes, missing: list(wordOf(items)) });
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

function calendarSchema() {
  const { date, authority, half } = basics();
  const name = text(labelFault);
  const why = words(["closure", "snow", "election", "religious-observance", "occasional-day", "other"]);
  return record(
    {
      schema: version("osd-calendar/1"),
      covers: record({ from: date, to: date }, {}),
      terms: list(record({ from: date, to: date }, { name })),
    },
    {
      issuedBy: words(["school", "trust", "council", "starter"]),
      localAuthority: authority,
      insetDays: list(date),
      closures: list(record({ on: date }, { why })),
      extraDays: list(date),
      halfDays: list(record({ on: date, half }, {})),
    },
  );
}

const schemas: Readonly<Record<ShapeName, z.ZodMiniType>> = {
  plan: planSchema(),
  calendar: calendarSchema(),
};

// The schemas and the types written by hand say the same, or this file does not compile. Both sides are spread out
// first, so that only what they say is compared and not how it was put together.
type Spread<T> = T extends readonly (infer Item)[]
  ? readonly Spread<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Spread<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Accepted<P extends () => z.ZodMiniType> = Spread<z.infer<ReturnType<P>>>;

true satisfies Same<Accepted<typeof planSchema>, Spread<Plan>>;
true satisfies Same<Accepted<typeof calendarSchema>, Spread<CalendarData>>;
