import type { Issue } from "../input/issue.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { documentsInUse } from "./compile.js";

/**
 * Answers have to be to clauses that ask a person, and grounds have to be clauses, as far as this council's document
 * and national law go; clauses of other councils are left alone.
 */
export function unknownClauses(plan: Plan, council: Council | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  const documents = documentsInUse(council);
  const own = `${council?.prefix ?? "ENG"}-`;
  const isOurs = (id: string): boolean => id.startsWith("ENG-") || id.startsWith(own);
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
