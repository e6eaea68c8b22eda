import * as z from "zod/mini";
import type { CalendarData } from "../calendar/calendar-data.js";
import { documentItems } from "../plan/document-items.js";
import type { Plan } from "../plan/plan.js";
import type { IssueCode } from "./issue.js";
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
import { type Fault, refused } from "./snapshot.js";
import type { RecordStructure, Structure } from "./structure.js";
import {
  attendanceCodeFault,
  authorityFault,
  birthDateFault,
  clauseIdFault,
  eventDateFault,
  idFault,
  isClauseId,
  labelFault,
  placeFault,
  type TextCheck,
  timeFault,
} from "./text-checks.js";

/** The two inputs that are read by a schema. */
export type ShapeName = "plan" | "calendar";

/** A schema and, beside it, the structure that guides the walks before it. */
interface Part<S extends z.ZodMiniType = z.ZodMiniType, P extends Structure = Structure> {
  readonly schema: S;
  readonly structure: P;
}

type Parts = Readonly<Record<string, Part>>;
type Needed<R extends Parts> = { [K in keyof R]: R[K]["schema"] };
type Optional<R extends Parts> = { [K in keyof R]: z.ZodMiniExactOptional<R[K]["schema"]> };
type RecordPart<R extends Parts, O extends Parts> = Part<
  z.ZodMiniObject<Needed<R> & Optional<O>, z.core.$strict>,
  RecordStructure
>;

const built: { [K in ShapeName]?: Part<z.ZodMiniType, RecordStructure> } = {};

/** Where the format has which names. */
export function structureOf(shape: ShapeName): RecordStructure {
  return partOf(shape).structure;
}

/** What is wrong with the values of a snapshot, field by field. */
export function shapeFaults(shape: ShapeName, snapshot: unknown): readonly Fault[] {
  const result = z.safeParse(partOf(shape).schema, snapshot);
  if (result.success) return [];
  const faults: Fault[] = [];
  for (const { message, path } of result.error.issues) {
    if (message === ALREADY_REPORTED) continue;
    // Every schema below is given a map from its own faults to our codes.
    const code = message as IssueCode;
    faults.push({ code, path: path.map((name) => `/${String(name)}`).join("") });
  }
  return faults;
}

// Building a schema takes some 40 ms, so it waits for the first input. The setting keeps the schema library from
// compiling code out of text; schemas take it up while they are built, so that it need not outlast the building and
// change what the host's own schemas do.
function partOf(shape: ShapeName): Part<z.ZodMiniType, RecordStructure> {
  const known = built[shape];
  if (known !== undefined) return known;
  const settings = z.config();
  const before = settings.jitless;
  z.config({ jitless: true });
  try {
    const part = shape === "plan" ? planPart() : calendarPart();
    built[shape] = part;
    return part;
  } finally {
    if (before === undefined) Reflect.deleteProperty(settings, "jitless");
    else z.config({ jitless: before });
  }
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

function leaf<S extends z.ZodMiniType>(schema: S, takes: string): Part<S> {
  return { schema, structure: { kind: "leaf", takes } };
}

function text(check: TextCheck, takes: string): Part<z.ZodMiniString> {
  const schema = z.string({ error: wrongType }).check((found) => {
    const message = check(found.value);
    if (message !== undefined) found.issues.push({ code: "custom", message, input: found.value });
  });
  return leaf(schema, takes);
}

function words<const W extends readonly [string, ...string[]]>(
  list: W,
): Part<z.ZodMiniEnum<z.core.util.ToEnum<W[number]>>> {
  return leaf(z.enum(list, { error: wrongWord }), listed(list));
}

/** A word of a fixed list, where the type is any text. */
function wordOf(list: readonly string[]): Part<z.ZodMiniString> {
  const known = new Set(list);
  return text((word) => (known.has(word) ? undefined : "unknown-value"), listed(list));
}

function listed(list: readonly string[]): string {
  return `one of these words: ${list.join(", ")}`;
}

function wholeNumber(least: number, most: number): Part<z.ZodMiniNumber> {
  const schema = z.number({ error: wrongNumber }).check(({ value, issues }) => {
    const message = !Number.isInteger(value)
      ? "not-integer"
      : value < least || value > most
        ? "out-of-range"
        : undefined;
    if (message !== undefined) issues.push({ code: "custom", message, input: value });
  });
  return leaf(schema, `a whole number from ${least} to ${most}, without quotation marks`);
}

function record<R extends Parts, O extends Parts>(needed: R, optional: O): RecordPart<R, O> {
  const shape: Record<string, z.ZodMiniType> = {};
  const fields = new Map<string, Structure>();
  for (const [name, { schema, structure }] of Object.entries(needed)) {
    shape[name] = schema;
    fields.set(name, structure);
  }
  for (const [name, { schema, structure }] of Object.entries(optional)) {
    shape[name] = z.exactOptional(schema);
    fields.set(name, structure);
  }
  const schema = z.strictObject(shape, { error: wrongRecord });
  // Built by two loops, which the compiler cannot follow from names to types.
  return { schema: schema as unknown as RecordPart<R, O>["schema"], structure: { kind: "record", fields } };
}

function list<S extends z.ZodMiniType>(item: Part<S>, limit: number): Part<z.ZodMiniArray<S>> {
  const schema = z.array(item.schema, { error: wrongType });
  return { schema, structure: { kind: "list", item: item.structure, limit } };
}

function byClause<S extends z.ZodMiniType>(value: Part<S>): Part<z.ZodMiniRecord<z.ZodMiniString, S>> {
  const schema = z.record(z.string(), value.schema, { error: wrongRecord });
  const { structure } = value;
  return {
    schema,
    structure: { kind: "keyed", keyIsKnown: isClauseId, value: structure, limit: maxClauses },
  };
}

/** The version of a format: one fixed word, and another version of the same format is told from any other word. */
function version<const V extends string>(word: V): Part<z.ZodMiniLiteral<V>> {
  const format = word.slice(0, word.indexOf("/") + 1);
  const error = ({ input }: Wrong): Message =>
    typeof input === "string" && input.startsWith(format) ? "unknown-version" : wrongWord({ input });
  return leaf(z.literal(word, { error }), `"${word}"`);
}

const dateTakes = "a date as year-month-day, for example 2026-11-02, in the years 2000 to 2099";

function dateOr(word: string): Part<z.ZodMiniString> {
  return text((date) => (date === word ? undefined : eventDateFault(date)), `${dateTakes}, or "${word}"`);
}

type Basics = ReturnType<typeof basics>;

// What both formats are made of. A function, because nothing of the schema library may run before the first input.
function basics() {
  return {
    yes: leaf(z.boolean({ error: wrongType }), "true or false, without quotation marks"),
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

// The schemas and the types written by hand say the same, or this file does not compile. Both sides are spread out
// first, so that only what they say is compared and not how it was put together.
type Spread<T> = T extends readonly (infer Item)[]
  ? readonly Spread<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Spread<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Accepted<P extends () => Part> = Spread<z.infer<ReturnType<P>["schema"]>>;

true satisfies Same<Accepted<typeof planPart>, Spread<Plan>>;
true satisfies Same<Accepted<typeof calendarPart>, Spread<CalendarData>>;
