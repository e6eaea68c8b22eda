import type { Issue } from "./issue.js";
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

/** Puts faults into words and order: by path, then code, each once, the first 100 and then one that counts them. */
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
  const sorted = [...once.values()].sort(inOrder);
  const issues = sorted.slice(0, maxIssues).map((fault) => issueOf(fault, input, structure));
  if (sorted.length <= maxIssues) return Object.freeze(issues);
  const message = cutMessage(maxIssues, sorted.length);
  return Object.freeze([...issues, Object.freeze({ code: "too-many-issues", path: "", message, input })]);
}

/** Answers stand under ids that somebody typed, so the pointer to one stops above it. */
function withoutKeys(path: string): string {
  return path.startsWith("/attestations/") ? "/attestations" : path;
}

function issueOf(fault: Fault, input: ShapeName, structure: Structure): Issue {
  const message = messageFor(fault, structureAt(structure, fault.path));
  return Object.freeze({ code: fault.code, path: fault.path, message, input });
}

// No two faults have both in common.
function inOrder(a: Fault, b: Fault): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
