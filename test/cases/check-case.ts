import { type AssessResult, assess } from "../../src/assess/assess.js";
import { compileCouncil, compileEngland } from "../../src/check/compile.js";
import { checkOutcome, missingFacts } from "../../src/check/evaluate.js";
import { prepare } from "../../src/check/prepare.js";
import { type Deadline, dayBy, deadlinesBy } from "../../src/duties/deadline.js";
import { CANNOT_TELL, outcomes } from "../../src/engine/outcome.js";
import { compileRule, type Rule } from "../../src/engine/rule.js";
import type { Council } from "../../src/policy/accepted.js";
import { councils } from "../../src/policy/councils/index.js";
import { type BadRow, type CaseRow, isBadRow } from "./case-row.js";

/**
 * The answer to a case: an outcome, for "cannot tell" the places of what is missing, in alphabetical order, and where
 * the case asks for it the last day the clause sets.
 */
export interface CaseAnswer {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly latest?: string | null | undefined;
}

/** The council whose document holds the clause; undefined for national clauses. Throws for an id nobody has. */
export function councilOf(clause: string): Council | undefined {
  if (compileEngland().ids.has(clause)) return undefined;
  const council = Object.values(councils).find((one) => compileCouncil(one).ids.has(clause));
  if (council === undefined) throw new Error(`No document has a clause ${clause}.`);
  return council;
}

/** What the row says the answer is. */
export function expectedAnswer(row: CaseRow): CaseAnswer {
  const { outcome, missing, latest } = row;
  return { outcome, missing: [...missing].sort(), ...(latest !== undefined && { latest }) };
}

/**
 * What the one check that decides the clause answers, with another rule in place of its own where one is given. Throws
 * where the row cannot be asked.
 */
export function answerTo(row: CaseRow, other?: Rule): CaseAnswer {
  const council = councilOf(row.clause);
  const { clauses, checks } = council === undefined ? compileEngland() : compileCouncil(council);
  const bound = clauses.find(({ clause }) => clause.id === row.clause)?.rule?.id ?? "attested";
  const own = checks.find(({ ids }) => ids.includes(row.clause));
  const check =
    other === undefined || own === undefined
      ? own
      : {
          ...own,
          first: { ...own.first, rule: compileRule(other, own.first.settings, own.first.gate?.tree) },
        };
  if (bound !== row.rule || check === undefined) {
    throw new Error(
      `${row.clause} is decided by ${check === undefined ? "nobody" : bound}, not by ${row.rule}.`,
    );
  }
  const prepared = prepare(row.plan, { council, calendar: row.calendar });
  if (!prepared.ok) return { outcome: "refused", missing: [] };
  const outcome = checkOutcome(check, prepared.inquiry);
  const missing = outcome === CANNOT_TELL ? missingFacts(check, prepared.inquiry) : [];
  const days = deadlinesBy([check], prepared.inquiry, undefined);
  return { outcome: outcomes[outcome] ?? "", missing: placesOf(missing), ...latestIn(days, row) };
}

/** What a report answers, through the public door. */
export function reportedAnswerTo(row: CaseRow): CaseAnswer {
  const result = assessed(row);
  if (!result.ok) return { outcome: "refused", missing: [] };
  const { outcome, finding } = result.report.clauses[row.clause] ?? { outcome: "not-checked", finding: null };
  return {
    outcome,
    missing: finding === null ? [] : placesOf(result.report.findings[finding]?.missing ?? []),
    ...latestIn(result.report.deadlines, row),
  };
}

/** The last day the clause sets, of the deadlines given, where the case asks for it. */
export function latestIn(
  list: readonly Deadline[],
  { clause, latest }: Pick<CaseRow, "clause" | "latest">,
): Pick<CaseAnswer, "latest"> {
  return latest === undefined ? {} : { latest: dayBy(clause, list) };
}

function placesOf(missing: readonly { readonly at: string }[]): readonly string[] {
  return [...new Set(missing.map(({ at }) => at))].sort();
}

/** Why the plan of a case is refused; empty for one that is read. */
export function refusalOf(row: CaseRow): readonly string[] {
  const result = assessed(row);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
}

function assessed(row: CaseRow): AssessResult {
  return assess(row.plan, { council: councilOf(row.clause), calendar: row.calendar });
}

/** What is wrong with a row: that it cannot be read or asked, or its expected answer, the one given and the reason. */
export function faultsOf(row: CaseRow | BadRow): readonly string[] {
  const place = `fixtures/cases/${row.file} row ${row.row}`;
  if (isBadRow(row)) return [`${place}: ${row.fault}`];
  const expected = inWords(expectedAnswer(row));
  let got: string;
  try {
    got = inWords(answerTo(row));
  } catch (error) {
    got = (error as Error).message;
  }
  if (got === expected) return [];
  return [
    `${place}: ${row.rule}: ${row.name} (${row.clause})`,
    `  expected ${expected}`,
    `  got      ${got}`,
    ...(got === "refused" ? refusalOf(row).map((line) => `           ${line}`) : []),
    `  because  ${row.why}`,
  ];
}

/** An answer in one line: `cannot-tell, missing /startsOn`. */
export function inWords({ outcome, missing, latest }: CaseAnswer): string {
  const parts = [
    outcome,
    ...(missing.length === 0 ? [] : [`missing ${missing.join(" ")}`]),
    ...(latest === undefined ? [] : [`latest ${latest}`]),
  ];
  return parts.join(", ");
}
