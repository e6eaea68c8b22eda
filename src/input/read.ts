import type { CalendarData } from "../calendar/calendar-data.js";
import type { Plan } from "../plan/plan.js";
import type { Issue } from "./issue.js";
import { maxIssues } from "./limits.js";
import { cutMessage, messageFor } from "./messages.js";
import { type ShapeName, shapeFaults, structureOf } from "./shape.js";
import { type Fault, takeSnapshot } from "./snapshot.js";
import { type Structure, structureAt } from "./structure.js";

/** What was read, or what stops it being read: never both. */
export type ShapeResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type NameOf<T> = T extends Plan ? "plan" : "calendar";

/**
 * Reads any value as a plan or a calendar, field by field, without looking at how fields go together.
 *
 * The value read is a deep-frozen copy of plain data; the input is neither changed nor kept. A field whose value is
 * undefined counts as absent. Never throws: whatever is wrong is an issue, at most 100 and then one that says how
 * many there are, sorted by path and code.
 *
 * @example readShape<Plan>("plan", { schema: "osd-plan/1", startsOn: "2026-11-31" })
 * // { ok: false, issues: [{ code: "bad-date", path: "/startsOn", input: "plan", message: "..." }] }
 */
export function readShape<T extends Plan | CalendarData>(kind: NameOf<T>, value: unknown): ShapeResult<T> {
  const input: ShapeName = kind;
  try {
    const structure = structureOf(input);
    const snapshot = takeSnapshot(value, structure);
    const faults = snapshot.whole
      ? [...snapshot.faults, ...shapeFaults(input, snapshot.value)]
      : snapshot.faults;
    // The one place where a value gets its type: the schema has found no fault, and shape.ts proves that what the
    // schema accepts is what the type says.
    if (snapshot.whole && faults.length === 0) return Object.freeze({ ok: true, value: snapshot.value as T });
    return refuse(listIssues(faults, input, structure));
  } catch {
    return refuse([internalIssue("input/read", input)]);
  }
}

/**
 * Puts faults into words and order: by path, then code, each once, the first 100 and then one that counts them.
 */
export function listIssues(
  faults: readonly Fault[],
  input: ShapeName,
  structure: Structure,
): readonly Issue[] {
  const once = new Map<string, Fault>();
  for (const fault of faults) once.set(`${fault.path} ${fault.code}`, fault);
  const sorted = [...once.values()].sort(inOrder);
  const issues = sorted.slice(0, maxIssues).map((fault) => issueOf(fault, input, structure));
  if (sorted.length <= maxIssues) return Object.freeze(issues);
  const message = cutMessage(maxIssues, sorted.length);
  return Object.freeze([...issues, Object.freeze({ code: "too-many-issues", path: "", message, input })]);
}

/**
 * The issue for a mistake of the library itself. The location is a name out of our own code: nothing of the input,
 * nor of the exception, which may quote it.
 */
export function internalIssue(location: string, input: ShapeName = "plan"): Issue {
  const message = `The library made a mistake in ${location}. Please report this place.`;
  return Object.freeze({ code: "internal", path: "", message, input });
}

/** A refusal with these issues. */
export function refuse(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return Object.freeze({ ok: false, issues: Object.freeze(issues) });
}

function issueOf(fault: Fault, input: ShapeName, structure: Structure): Issue {
  const message = messageFor(fault, structureAt(structure, fault.path));
  return Object.freeze({ code: fault.code, path: fault.path, message, input });
}

function inOrder(a: Fault, b: Fault): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return 0;
}
