import type { CheckedDocument } from "../check/check-document.js";
import type { Inquiry } from "../check/evaluate.js";
import { weightOf } from "../check/weight.js";
import { type Outcome, outcomes as outcomeWords } from "../engine/outcome.js";
import type { ClauseId } from "../plan/plan.js";
import type { ClauseResult } from "./report.js";

/** How every clause comes out and what it weighs, in the order of the documents; one finding stands for each check. */
export function clauseResults(
  documents: readonly CheckedDocument[],
  inquiry: Inquiry,
  which: "outcomes" | "ifBound" = "outcomes",
): Readonly<Record<ClauseId, ClauseResult>> {
  const clauses: Record<ClauseId, ClauseResult> = {};
  for (const { document } of documents) {
    for (const { clause, severity, force } of document.clauses) {
      clauses[clause.id] = { outcome: "not-checked", severity, force, finding: null };
    }
  }
  let finding = 0;
  for (const { document, [which]: outcomes } of documents) {
    document.checks.forEach((check, i) => {
      const outcome = outcomeWords[outcomes[i] as Outcome] as ClauseResult["outcome"];
      for (const one of check.clauses) {
        const { severity, force } = weightOf(one, inquiry);
        clauses[one.clause.id] = { outcome, severity, force, finding };
      }
      finding += 1;
    });
  }
  return clauses;
}
