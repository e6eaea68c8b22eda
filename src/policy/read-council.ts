import type { Issue } from "../input/issue.js";
import { readBy } from "../input/read.js";
import { isClauseId } from "../input/text-checks.js";
import type { ClauseId } from "../plan/plan.js";
import { councilFaults } from "./council-faults.js";
import { type CouncilDefinition, councilFormat } from "./council-schema.js";

/** Something in a council's data that stops it being used. */
export interface CouncilIssue extends Issue {
  /** The id of the clause in which it stands. */
  readonly clause?: ClauseId;
}

export type ReadCouncil =
  | { readonly ok: true; readonly council: CouncilDefinition }
  | { readonly ok: false; readonly issues: readonly CouncilIssue[] };

/**
 * Reads any value as a council's data. What is read is a frozen copy of plain data; the value is neither changed nor
 * kept. Everything that is wrong is an issue, with the clause in which it stands. The library's own councils, and no others,
 * may have their names.
 */
export function readCouncil(value: unknown, isLibrarys: boolean = false): ReadCouncil {
  let ids: readonly (string | undefined)[] = [];
  const read = readBy(councilFormat, value, "council", (copy, faults) => {
    const written = copy as Partial<CouncilDefinition>;
    ids = clauseIdsIn(written.clauses);
    return councilFaults(written, faults, isLibrarys);
  });
  if (read.ok) return { ok: true, council: read.value };
  return { ok: false, issues: Object.freeze(read.issues.map((issue) => withClause(issue, ids))) };
}

function clauseIdsIn(clauses: unknown): readonly (string | undefined)[] {
  const all = (Array.isArray(clauses) ? clauses : []) as readonly { readonly id?: unknown }[];
  return all.map((one) => (typeof one?.id === "string" && isClauseId(one.id) ? one.id : undefined));
}

function withClause(issue: Issue, ids: readonly (string | undefined)[]): CouncilIssue {
  const [, list, position] = issue.path.split("/");
  const clause = list === "clauses" ? ids[Number(position)] : undefined;
  return clause === undefined ? issue : Object.freeze({ ...issue, clause });
}
