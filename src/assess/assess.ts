import { checksInUse, compileCouncil, compileEngland } from "../check/compile.js";
import { outcomesByClause } from "../check/outcomes-by-clause.js";
import { type Asks, answerAbout } from "../check/prepare.js";
import type { AssessOptions, Result } from "../check/types.js";
import { type Deadline, deadlinesBy } from "../duties/deadline.js";
import type { OutcomeWord } from "../engine/outcome.js";
import type { ClauseId } from "../plan/plan.js";
import { type ExpectedSession, expectedWeek } from "../register/expected-codes.js";
import { buildReport } from "./build-report.js";
import type { Report } from "./report.js";

export type AssessResult = Result<{ readonly report: Report }>;
export type DeadlinesResult = Result<{ readonly deadlines: readonly Deadline[] }>;
export type CodesResult = Result<{ readonly codes: readonly ExpectedSession[] }>;
export type OutcomesResult = Result<{ readonly outcomes: { readonly [clause: ClauseId]: OutcomeWord } }>;

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
  return answerAbout("assess", [plan, options, asks], (prepared, basis) => ({
    report: buildReport(prepared, basis),
  }));
}

const asks: Asks = { optionalDays: ["asOf"] };

/**
 * Only how each clause comes out, by clause id: much faster than `assess`, for checking many plans.
 *
 * @example outcomes(plan, { council: norfolk }) // { ok: true, outcomes: { "NOR-01": "met", ... } }
 */
export function outcomes(plan: unknown, options: AssessOptions = {}): OutcomesResult {
  return answerAbout("outcomes", [plan, options, asks], ({ council, inquiry }) => {
    const local = council === undefined ? undefined : compileCouncil(council);
    return { outcomes: outcomesByClause(local, compileEngland(), inquiry) };
  });
}

/**
 * Only the deadlines: each last day with the days walked, in order of the day.
 *
 * @example deadlines(plan, { council: warwickshire, calendar })
 */
export function deadlines(plan: unknown, options: AssessOptions = {}): DeadlinesResult {
  return answerAbout("deadlines", [plan, options, asks], ({ council, inquiry, days: { asOf } }) => {
    return { deadlines: deadlinesBy(checksInUse(council), inquiry, asOf) };
  });
}

/**
 * Only the codes to expect in one ordinary week, for the home register and for each host school's.
 *
 * @example expectedCodes(plan, { council: norfolk })
 */
export function expectedCodes(plan: unknown, options: AssessOptions = {}): CodesResult {
  return answerAbout("expected-codes", [plan, options, asks], ({ facts, codeClauses }) => ({
    codes: expectedWeek(facts, codeClauses),
  }));
}
