import type { InputName, Issue } from "./issue.js";
import { maxIssues } from "./limits.js";
import { cutMessage, messageFor } from "./messages.js";
import type { ShapeName } from "./shape.js";
import type { Fault } from "./snapshot.js";
import { type Structure, structureAt } from "./structure.js";

/** Nothing was read, and why. */
export interface Refusal {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** A refusal with these issues. */
export function refuse(issues: readonly Issue[]): Refusal {
  for (const issue of issues) Object.freeze(issue);
  return Object.freeze({ ok: false, issues: Object.freeze(issues) });
}

/** The issues of a plan or calendar, each once. */
export function listIssues(
  faults: readonly Fault[],
  input: ShapeName,
  structure: Structure,
): readonly Issue[] {
  const once = new Map<string, Fault>();
  for (const fault of faults) {
    const path = withoutKeys(fault.path);
    once.set(`${path} ${fault.code}`, { ...fault, path });
  }
  return issuesOf([...once.values()], input, structure);
}

/**
 * Puts faults into words and order: by path, then code, the first 100 and then one that counts them. Where a list was
 * read in a field put around it, `around` is the path of that field, which the issues leave out.
 */
export function issuesOf(
  faults: readonly Fault[],
  input: InputName,
  structure: Structure,
  around = "",
): readonly Issue[] {
  const sorted = [...faults].sort(inOrder);
  const issues: Issue[] = sorted.slice(0, maxIssues).map((fault) => {
    const { code } = fault;
    const path = fault.path.startsWith(around) ? fault.path.slice(around.length) : fault.path;
    const message = messageFor(fault, structureAt(structure, fault.path));
    return Object.freeze({ code, path, message, input });
  });
  if (sorted.length > maxIssues) {
    const message = cutMessage(maxIssues, sorted.length);
    issues.push(Object.freeze({ code: "too-many-issues", path: "", message, input }));
  }
  return Object.freeze(issues);
}

/** Answers stand under ids that somebody typed, so the pointer to one stops above it. */
function withoutKeys(path: string): string {
  return path.startsWith("/attestations/") ? "/attestations" : path;
}

function inOrder(a: Fault, b: Fault): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
