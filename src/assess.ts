import { type DateText, parseDay, readDay } from "./calendar/plain-date.js";
import {
  type CompiledCalendar,
  compiledCalendar,
  type SchoolCalendar,
  schoolCalendar,
} from "./calendar/school-calendar.js";
import { type CompiledDocument, compileCouncil, compileEngland } from "./check/compile.js";
import { checkOutcome, type Inquiry, inquire } from "./check/evaluate.js";
import type { OutcomeWord } from "./check/outcome.js";
import { outcomesByClause } from "./check/outcomes-by-clause.js";
import { type Council, isCouncil } from "./councils/define-council.js";
import type { Deadline } from "./deadlines/deadline.js";
import { inOrderOfDay, listDeadlines } from "./deadlines/list-deadlines.js";
import { answered } from "./input/answered.js";
import { freezeDeep } from "./input/freeze-deep.js";
import type { Issue } from "./input/issue.js";
import { type Refusal, refuse } from "./input/list-issues.js";
import { todayMessage } from "./input/messages.js";
import { OptionError, takeOptions } from "./input/options.js";
import { deriveFacts } from "./plan/derive-facts.js";
import type { ClauseId, Plan } from "./plan/plan.js";
import { readPlan } from "./plan/read-plan.js";
import { type ExpectedSession, expectedWeek } from "./register/expected-codes.js";
import { buildReport } from "./report/build-report.js";
import type { Report } from "./report/report.js";
import type { CheckedDocument } from "./report/report-parts.js";

/** What an assessment needs beside the plan. */
export interface AssessOptions {
  /** The council of the home school, as exported or made by `defineCouncil`. Without it only national law is checked. */
  readonly council?: Council | undefined;
  /** The home school's calendar: made by `schoolCalendar`, or in the format it reads. */
  readonly calendar?: SchoolCalendar | undefined;
  /** "Today", as `YYYY-MM-DD`. The library has no clock. */
  readonly asOf?: DateText | undefined;
}

export type AssessResult = { readonly ok: true; readonly report: Report } | Refusal;
export type DeadlinesResult = { readonly ok: true; readonly deadlines: readonly Deadline[] } | Refusal;
export type CodesResult = { readonly ok: true; readonly codes: readonly ExpectedSession[] } | Refusal;
export type OutcomesResult =
  | { readonly ok: true; readonly outcomes: { readonly [clause: ClauseId]: OutcomeWord } }
  | Refusal;

/**
 * Tells whether a plan keeps to the law and to the council's guidance, by which day each thing is due, and which code
 * belongs in which register.
 *
 * Takes any value as plan or calendar. A refused input gives issues and nothing else. Throws an `OptionError` only for
 * an unknown option or a council that `defineCouncil` did not make. The result is frozen plain JSON.
 *
 * @example
 * const result = assess(plan, { council: norfolk, calendar, asOf: "2026-11-23" });
 * if (result.ok) console.log(toText(result.report));
 */
export function assess(plan: unknown, options: AssessOptions = {}): AssessResult {
  return answered("assess", () => assessed(plan, options));
}

function assessed(plan: unknown, options: AssessOptions): AssessResult {
  const prepared = prepare(plan, options);
  if (!prepared.ok) return prepared;
  const { inquiry, council, calendar, asOf } = prepared;
  const report = buildReport({
    council,
    local: council === undefined ? undefined : checked(compileCouncil(council), inquiry),
    national: checked(compileEngland(), inquiry),
    inquiry,
    calendar,
    asOf,
  });
  return Object.freeze({ ok: true, report });
}

/**
 * Only how each clause comes out, by clause id: much faster than `assess`, for checking many plans.
 *
 * @example outcomes(plan, { council: norfolk }) // { ok: true, outcomes: { "NOR-01": "met", ... } }
 */
export function outcomes(plan: unknown, options: AssessOptions = {}): OutcomesResult {
  return answered("outcomes", () => outcomesOf(plan, options));
}

function outcomesOf(plan: unknown, options: AssessOptions): OutcomesResult {
  const prepared = prepare(plan, options);
  if (!prepared.ok) return prepared;
  const { council, inquiry } = prepared;
  const local = council === undefined ? undefined : compileCouncil(council);
  return Object.freeze({ ok: true, outcomes: outcomesByClause(local, compileEngland(), inquiry) });
}

/**
 * Only the deadlines: each last day with the days walked, in order of the day.
 *
 * @example deadlines(plan, { council: warwickshire, calendar })
 */
export function deadlines(plan: unknown, options: AssessOptions = {}): DeadlinesResult {
  return answered("deadlines", () => deadlinesOf(plan, options));
}

function deadlinesOf(plan: unknown, options: AssessOptions): DeadlinesResult {
  const prepared = prepare(plan, options);
  if (!prepared.ok) return prepared;
  const { inquiry } = prepared;
  const found = checkedDocuments(prepared).flatMap(({ document, outcomes: decided }) =>
    listDeadlines(document.checks, decided, inquiry),
  );
  return freezeDeep({ ok: true, deadlines: inOrderOfDay(found) });
}

/**
 * Only the codes to expect in one ordinary week, for the home register and for each host school's.
 *
 * @example expectedCodes(plan, { council: norfolk })
 */
export function expectedCodes(plan: unknown, options: AssessOptions = {}): CodesResult {
  return answered("expected-codes", () => codesOf(plan, options));
}

function codesOf(plan: unknown, options: AssessOptions): CodesResult {
  const prepared = prepare(plan, options);
  if (!prepared.ok) return prepared;
  const { council, inquiry } = prepared;
  return freezeDeep({ ok: true, codes: expectedWeek(inquiry.context.facts, council?.codeClauses) });
}

function checkedDocuments({ council, inquiry }: Prepared): readonly CheckedDocument[] {
  const national = checked(compileEngland(), inquiry);
  return council === undefined ? [national] : [checked(compileCouncil(council), inquiry), national];
}

function checked(document: CompiledDocument, inquiry: Inquiry): CheckedDocument {
  return { document, outcomes: document.checks.map((check) => checkOutcome(check, inquiry)) };
}

interface Prepared {
  readonly ok: true;
  readonly inquiry: Inquiry;
  readonly council: Council | undefined;
  readonly calendar: SchoolCalendar | undefined;
  readonly asOf: number | undefined;
}

const optionNames: readonly string[] = ["council", "calendar", "asOf"];

/** Read and derive: everything between the caller's values and the first rule. */
export function prepare(plan: unknown, options: AssessOptions): Prepared | Refusal {
  const { council, calendar, asOf } = checkedOptions(options);
  const read = readPlan(plan);
  const days = readCalendar(calendar);
  const issues: Issue[] = [
    ...(read.ok ? unknownClauses(read.plan, council) : read.issues),
    ...(days.ok ? [] : days.issues),
    ...(asOf === undefined ? [] : asOfIssues(asOf)),
  ];
  if (issues.length > 0 || !read.ok || !days.ok) return refuse(issues);
  const facts = deriveFacts(read.plan);
  const inquiry = inquire({ facts, calendar: days.compiled, settings: {}, item: undefined });
  return {
    ok: true,
    inquiry,
    council,
    calendar: days.calendar,
    asOf: asOf === undefined ? undefined : parseDay(asOf),
  };
}

function checkedOptions(options: unknown): AssessOptions {
  const taken = takeOptions(options, optionNames, "second");
  if (taken.council !== undefined && !isCouncil(taken.council)) {
    throw new OptionError("The council has to be one of this library's councils or made by defineCouncil.");
  }
  return taken as AssessOptions;
}

type ReadCalendar =
  | {
      readonly ok: true;
      readonly calendar: SchoolCalendar | undefined;
      readonly compiled: CompiledCalendar | undefined;
    }
  | Refusal;

function readCalendar(value: unknown): ReadCalendar {
  if (value === undefined) return { ok: true, calendar: undefined, compiled: undefined };
  const read = schoolCalendar(value);
  return read.ok ? { ok: true, calendar: read.calendar, compiled: compiledCalendar(read.calendar) } : read;
}

function asOfIssues(asOf: unknown): readonly Issue[] {
  const day = readDay(asOf);
  if (typeof day === "number") return [];
  return [{ code: day, path: "/asOf", message: todayMessage, input: "options" }];
}

/**
 * Answers have to be to clauses that ask a person, and grounds have to be clauses, as far as this council's document
 * and national law go; clauses of other councils are left alone.
 */
function unknownClauses(plan: Plan, council: Council | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  const documents = [compileEngland(), ...(council === undefined ? [] : [compileCouncil(council)])];
  const prefixes = ["ENG", ...(council === undefined ? [] : [council.prefix])];
  const isOurs = (id: string): boolean => prefixes.some((prefix) => id.startsWith(`${prefix}-`));
  const asked = (id: string): boolean => documents.some(({ questions }) => questions.has(id));
  if (Object.keys(plan.attestations ?? {}).some((id) => isOurs(id) && !asked(id))) {
    const message =
      "An answer is given to a clause that asks no person, or that is not there. Look it up in the clause register.";
    issues.push({ code: "unknown-clause", path: "/attestations", message, input: "plan" });
  }
  (plan.grounds ?? []).forEach((id, i) => {
    if (!isOurs(id) || documents.some(({ ids }) => ids.has(id))) return;
    const message = "The council's document has no clause with this id. Look it up in the clause register.";
    issues.push({ code: "unknown-clause", path: `/grounds/${i}`, message, input: "plan" });
  });
  return issues;
}
