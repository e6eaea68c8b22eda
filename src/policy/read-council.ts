import { type Issue, issue } from "../input/issue.js";
import { readJsonText } from "../input/json-text.js";
import { readBy } from "../input/read.js";
import { isClauseId } from "../input/text-checks.js";
import type { ClauseId } from "../plan/plan.js";
import { accept, type Council, isCouncil, ownValue } from "./accepted.js";
import { councilFaults } from "./council-faults.js";
import { type CouncilDefinition, councilFormat } from "./council-schema.js";

/** Something in a council's data that stops it being used. */
export interface CouncilIssue extends Issue {
  /** The id of the clause in which it stands. */
  readonly clause?: ClauseId;
}

/** The council that was read, or what stops it being read: never both. */
export type CouncilResult =
  | { readonly ok: true; readonly council: Council }
  | { readonly ok: false; readonly issues: readonly CouncilIssue[] };

/**
 * Reads any value as a council's data in the format `osd-council/1`, and checks that its parts go together and take
 * nothing away from the law.
 *
 * The council is a deep-frozen copy of plain data; the value is neither changed nor kept. A council that was read before
 * is given back as it is. Never throws: all that is wrong is listed at once, each issue with the clause in which it
 * stands, and then there is no council. The ids and prefixes of the library's councils are theirs alone, so only their
 * own data, as this version has them, are read under those.
 *
 * @example readCouncil({ schema: "osd-council/1", id: "kent", prefix: "NOR" })
 * // { ok: false, issues: [{ code: "duplicate-id", path: "/prefix", input: "council", message: "..." }, ...] }
 */
export function readCouncil(value: unknown): CouncilResult {
  if (isCouncil(value)) return Object.freeze({ ok: true, council: value });
  const other = otherFormats[ownValue(value, "schema") as string];
  if (other !== undefined) {
    const message = `This is ${other}, and no council. Write "schema": "osd-council/1" at the top of a council's data.`;
    return withClauses([issue("unknown-version", "/schema", message, "council")], []);
  }
  let ids: readonly (string | undefined)[] = [];
  const read = readBy(councilFormat, value, "council", (copy, faults) => {
    const written = copy as Partial<CouncilDefinition>;
    ids = clauseIdsIn(written.clauses);
    return councilFaults(written, faults);
  });
  return read.ok ? Object.freeze({ ok: true, council: accept(read.value) }) : withClauses(read.issues, ids);
}

/**
 * Reads a JSON text as a council's data: like `readCouncil` of the value, and no object may have a field twice.
 *
 * @example readCouncilText("{}").ok // false
 */
export function readCouncilText(text: unknown): CouncilResult {
  const json = readJsonText(text, councilFormat, "council");
  return json.ok ? readCouncil(json.value) : json;
}

const otherFormats: { readonly [schema: string]: string | undefined } = {
  "osd-plan/1": "a plan",
  "osd-calendar/1": "a school calendar",
  "osd-law/1": "national law, which is always checked beside a council",
};

function clauseIdsIn(clauses: unknown): readonly (string | undefined)[] {
  const all = (Array.isArray(clauses) ? clauses : []) as readonly { readonly id?: unknown }[];
  return all.map((one) => (typeof one?.id === "string" && isClauseId(one.id) ? one.id : undefined));
}

function withClauses(issues: readonly Issue[], ids: readonly (string | undefined)[]): CouncilResult {
  return Object.freeze({ ok: false, issues: Object.freeze(issues.map((issue) => withClause(issue, ids))) });
}

function withClause(issue: Issue, ids: readonly (string | undefined)[]): CouncilIssue {
  const [, list, position] = issue.path.split("/");
  const clause = list === "clauses" ? ids[Number(position)] : undefined;
  return clause === undefined ? issue : Object.freeze({ ...issue, clause });
}
