import type { Fault } from "./faults.js";
import { childOf, type Guide, guideAt } from "./guide.js";
import type { InputName, Issue } from "./issue.js";
import { maxIssues } from "./limits.js";
import { cutMessage, messageFor } from "./messages.js";

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

/**
 * Puts faults into words and order: each once, by path, then code, the first 100 and then one that counts them.
 */
export function listIssues(faults: readonly Fault[], input: InputName, guide: Guide): readonly Issue[] {
  const once = new Map<string, Fault>();
  for (const fault of faults) {
    const path = withoutKeys(fault.path, guide);
    once.set(`${path} ${fault.code}`, { ...fault, path });
  }
  const sorted = [...once.values()].sort(inOrder);
  const issues = sorted
    .slice(0, maxIssues)
    .map((fault) => issueFor(fault, input, guideAt(guide, fault.path)));
  if (sorted.length > maxIssues) {
    const message = cutMessage(maxIssues, sorted.length);
    issues.push(Object.freeze({ code: "too-many-issues", path: "", message, input }));
  }
  return Object.freeze(issues);
}

/** Faults of what is wrong with a value itself; what to write instead helps there and nowhere else. */
function issueFor(fault: Fault, input: InputName, place: Guide | undefined): Issue {
  const { code, path, nearest } = fault;
  const expected = fault.message === undefined && code !== "unknown-key" ? place?.about?.expected : undefined;
  return Object.freeze({
    code,
    path,
    message: messageFor(fault, place),
    input,
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  });
}

/** Where entries stand under ids that somebody typed, the pointer to one stops above it. */
function withoutKeys(path: string, guide: Guide): string {
  if (path === "") return path;
  const names = path.slice(1).split("/");
  let at: Guide | undefined = guide;
  for (let i = 0; i < names.length; i++) {
    if (at?.kind === "keyed" && at.about?.plainKeys !== true)
      return names.slice(0, i).reduce((above, name) => `${above}/${name}`, "");
    at = childOf(at, names[i] as string);
  }
  return path;
}

function inOrder(a: Fault, b: Fault): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
