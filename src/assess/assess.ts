import { checkDocument } from "../check/check-document.js";
import { compileCouncil, compileEngland, documentsInUse } from "../check/compile.js";
import type { AssessOptions } from "../check/options.js";
import { outcomesByClause } from "../check/outcomes-by-clause.js";
import { type Asks, answerAbout, type Prepared } from "../check/prepare.js";
import type { Deadline } from "../duties/deadline.js";
import { inOrderOfDay, listDeadlines } from "../duties/list-deadlines.js";
import type { OutcomeWord } from "../engine/outcome.js";
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
  return answerAbout("assess", [plan, options, asks], assessed);
}

const asks: Asks = { optionalDays: ["asOf"] };

function assessed({ inquiry, council, schoolCalendar, days }: Prepared): AssessResult {
  const report = buildReport({
    council,
    local: council === undefined ? undefined : checkDocument(compileCouncil(council), inquiry),
    national: checkDocument(compileEngland(), inquiry),
    inquiry,
    calendar: schoolCalendar,
    asOf: days.asOf,
  });
  return Object.freeze({ ok: true, report });
}

/**
 * Only how each clause comes out, by clause id: much faster than `assess`, for checking many plans.
 *
 * @example outcomes(plan, { council: norfolk }) // { ok: true, outcomes: { "NOR-01": "met", ... } }
 */
export function outcomes(plan: unknown, options: AssessOptions = {}): OutcomesResult {
  return answerAbout("outcomes", [plan, options, asks], outcomesOf);
}

function outcomesOf({ council, inquiry }: Prepared): OutcomesResult {
  const local = council === undefined ? undefined : compileCouncil(council);
  return Object.freeze({ ok: true, outcomes: outcomesByClause(local, compileEngland(), inquiry) });
}

/**
 * Only the deadlines: each last day with the days walked, in order of the day.
 *
 * @example deadlines(plan, { council: warwickshire, calendar })
 */
export function deadlines(plan: unknown, options: AssessOptions = {}): DeadlinesResult {
  return answerAbout("deadlines", [plan, options, asks], deadlinesOf);
}

function deadlinesOf({ council, inquiry }: Prepared): DeadlinesResult {
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
  return answerAbout("expected-codes", [plan, options, asks], codesOf);
}

function codesOf({ council, inquiry }: Prepared): CodesResult {
  return freezeDeep({ ok: true, codes: expectedWeek(inquiry.context.facts, council?.codeClauses) });
}
