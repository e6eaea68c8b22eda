import type { Issue } from "../input/issue.js";
import { nearestName } from "../input/near-names.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { libraryCouncils } from "../policy/library-councils.js";
import { type CompiledDocument, documentsInUse } from "./compile.js";

/** A place of a plan that names a clause. */
interface Named {
  readonly id: string;
  readonly path: "/attestations" | `/grounds/${number}`;
}

function namedIn({ attestations = {}, grounds = [] }: Plan): readonly Named[] {
  return [
    ...Object.keys(attestations).map((id) => ({ id, path: "/attestations" as const })),
    ...grounds.map((id, i) => ({ id, path: `/grounds/${i}` as const })),
  ];
}

/**
 * Answers have to be to clauses that ask a person, and grounds have to be clauses, as far as this council's document
 * and national law go; clauses of other councils are left alone.
 */
export function unknownClauses(plan: Plan, council: Council | undefined): readonly Issue[] {
  const documents = documentsInUse(council);
  const issues: Issue[] = [];
  for (const { id, path } of namedIn(plan)) {
    const isAnswer = path === "/attestations";
    // The path of an answer shows no id, so that one issue stands for all of them.
    if (isAnswer && issues.some((issue) => issue.path === path)) continue;
    const isKnown = documents.some((one) => (isAnswer ? one.questions : one.ids).has(id));
    if (isKnown || !ownPrefixes(council).includes(prefixOf(id))) continue;
    const message = isAnswer
      ? "An answer is given to a clause that asks no person, or that is not there. Look it up in the clause register."
      : "The council's document has no clause with this id. Look it up in the clause register.";
    const nearest = nearestClause(id, ownPrefixes(council), documents);
    const near = nearest === undefined ? {} : { nearest };
    issues.push({ code: "unknown-clause", path, message, input: "plan", ...near });
  }
  return issues;
}

/** An id that starts as those of no council do, here or in the library: it may be mistyped, and counts for nothing. */
export interface StrangeId {
  readonly at: Named["path"];
  /** The nearest id there is, or where no clause is near the nearest beginning of one. */
  readonly nearest?: string;
}

/** Ids of clauses that neither a document of these councils, nor national law, nor any other council of the library can have. */
export function strangeIds(plan: Plan, councils: readonly Council[]): readonly StrangeId[] {
  const prefixes = knownPrefixes(councils);
  const strange: StrangeId[] = [];
  for (const { id, path } of namedIn(plan)) {
    if (prefixes.includes(prefixOf(id))) continue;
    const documents = [...councils, undefined].flatMap(documentsInUse);
    const nearest = nearestClause(id, prefixes, documents) ?? nearestName(prefixOf(id), prefixes);
    strange.push(nearest === undefined ? { at: path } : { at: path, nearest });
  }
  return strange;
}

/** Whether one of the grounds is such an id. */
export function hasStrangeGround({ grounds = [] }: Plan, councils: readonly Council[]): boolean {
  return grounds.length > 0 && grounds.some((id) => !knownPrefixes(councils).includes(prefixOf(id)));
}

function knownPrefixes(councils: readonly Council[]): readonly string[] {
  return [...new Set(["ENG", ...[...councils, ...libraryCouncils].map(({ prefix }) => prefix)])];
}

function ownPrefixes(council: Council | undefined): readonly string[] {
  return council === undefined ? ["ENG"] : [council.prefix, "ENG"];
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf("-"));
}

/** The clause with the same number under the nearest prefix, else the one whose id is nearest. */
function nearestClause(
  id: string,
  prefixes: readonly string[],
  documents: readonly CompiledDocument[],
): string | undefined {
  const number = Number(id.slice(id.indexOf("-") + 1));
  const prefix = nearestName(prefixOf(id), prefixes);
  const ids = documents.flatMap((one) => [...one.ids]);
  return (
    ids.find((one) => prefixOf(one) === prefix && Number(one.slice(one.indexOf("-") + 1)) === number) ??
    nearestName(id, ids)
  );
}
