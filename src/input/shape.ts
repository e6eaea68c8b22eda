import * as z from "zod/mini";
import type { CalendarData } from "../calendar/calendar-data.js";
import { documentItems } from "../plan/document-items.js";
import type { Plan } from "../plan/plan.js";
import { type IssueCode, issueCodes } from "./issue.js";
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
    if (!isIssueCode(message)) throw new Error("the schema answered with words of its own");
    faults.push({ code: message, path: path.map((name) => `/${String(name)}`).join("") });
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

function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(issueCodes, text);
}

const wrongType = ({ input }: { readonly input?: unknown }): string => {
  if (input === refused) return ALREADY_REPORTED;
  return input === undefined ? ("missing" satisfies IssueCode) : ("wrong-type" satisfies IssueCode);
};

const wrongRecord = (issue: { readonly code: string; readonly input?: unknown }): string =>
  issue.code === "unrecognized_keys" ? ("unknown-key" satisfies IssueCode) : wrongType(issue);

const wrongWord = ({ input }: { readonly input?: unknown }): string =>
  typeof input === "string" ? ("unknown-value" satisfies IssueCode) : wrongType({ input });

const wrongNumber = ({ input }: { readonly input?: unknown }): string =>
  typeof input === "number" ? ("bad-number" satisfies IssueCode) : wrongType({ input });

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

function textOr(word: string, part: (check: TextCheck, takes: string) => Part<z.ZodMiniString>)
