import { type AssessResult, assess } from "../../src/assess/assess.js";
import { compileCouncil, compileEngland } from "../../src/check/compile.js";
import { councils } from "../../src/policy/councils/index.js";
import type { Council } from "../../src/policy/define-council.js";
import type { CaseRow } from "./case-row.js";

/** The answer to a case: an outcome, and for "cannot tell" the places of what is missing, in alphabetical order. */
export interface CaseAnswer {
  readonly outcome: string;
  readonly missing: readonly string[];
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
  return { outcome: row.outcome, missing: [...row.missing].sort() };
}

/** What the library answers, through its public door. Throws where the row cannot be asked. */
export function answerTo(row: CaseRow): CaseAnswer {
  const council = councilOf(row.clause);
  const document = council === undefined ? compileEngland() : compileCouncil(council);
  const bound = document.clauses.find(({ clause }) => clause.id === row.clause)?.rule?.id;
  if (bound !== row.rule) {
    throw new Error(`${row.clause} is decided by ${bound ?? "no rule"}, not by ${row.rule}.`);
  }
  const result = assessed(row);
  if (!result.ok) return { outcome: "refused", missing: [] };
  const { outcome, finding } = result.report.clauses[row.clause] ?? { outcome: "not-checked", finding: null };
  const missing = finding === null ? [] : (result.report.findings[finding]?.missing ?? []);
  return { outcome, missing: [...new Set(missing.map(({ at }) => at))].sort() };
}

/** Why the plan of a case is refused; empty for one that is read. */
export function refusalOf(row: CaseRow): readonly string[] {
  const result = assessed(row);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
}

function assessed(row: CaseRow): AssessResult {
  return assess(row.plan, { council: councilOf(row.clause), calendar: row.calendar as never });
}

/** An answer in one line: `cannot-tell, missing /startsOn`. */
export function inWords({ outcome, missing }: CaseAnswer): string {
  return missing.length === 0 ? outcome : `${outcome}, missing ${missing.join(" ")}`;
}
