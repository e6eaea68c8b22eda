import { checkDocument } from "../check/check-document.js";
import { compileCouncil, compileEngland, documentsInUse } from "../check/compile.js";
import type { AssessOptions } from "../check/options.js";
import { outcomesByClause } from "../check/outcomes-by-clause.js";
import { prepare } from "../check/prepare.js";
import type { Deadline } from "../duties/deadline.js";
import { inOrderOfDay, listDeadlines } from "../duties/list-deadlines.js";
import type { OutcomeWord } from "../engine/outcome.js";
import { answered } from "../input/answered.js";
import { freezeDeep } from "../input/freeze-deep.js";
import type { Refusal } from "../input/list-issues.js";
import type { ClauseId } from "../plan/plan.js";
import { type ExpectedSession, expectedWeek } from "../register/expected-codes.js";
import { buildReport } from "./build-report.js";
import type { Report } from "./report.js";

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
    local: council === undefined ? undefined : checkDocument(compileCouncil(council), inquiry),
    national: checkDocument(compileEngland(), inquiry),
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
  const { council, inquiry } = prepared;
  const found = documentsInUse(council).flatMap((document) =>
    listDeadlines(document.checks, checkDocument(document, inquiry).outcomes, inquiry),
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
