import type * as z from "zod/mini";
import type { Fault } from "./faults.js";
import { type Guide, guideOf } from "./guide.js";
import type { InputName } from "./issue.js";
import { listIssues, type Refusal, refuse } from "./list-issues.js";
import type { Taken } from "./parts.js";
import { failure } from "./public-function.js";
import { takeSnapshot } from "./snapshot.js";

/** What was read, or what stops it being read: never both. */
export type ReadResult<T> = { readonly ok: true; readonly value: T } | Refusal;

/**
 * Looks for faults between the fields of a copy. The copy has the format's fields only, each object and list in its
 * place, but any of them may be missing, refused or of the wrong kind.
 */
export type FieldsCheck = (copy: unknown, before: readonly Fault[]) => readonly Fault[];

/**
 * Reads any value as a format made of the parts of `parts.ts`, field by field, and then, where a check is given, field
 * against field. The format is a function that makes its schema when it is asked for first.
 *
 * The value read is a deep-frozen copy of plain data; the input is neither changed nor kept. A field whose value is
 * undefined counts as absent. Never throws: whatever is wrong is an issue, at most 100 and then one that says how
 * many there are, sorted by path and code.
 *
 * @example readBy(planFormat, { schema: "osd-plan/1", startsOn: "2026-11-31" }, "plan")
 * // { ok: false, issues: [{ code: "bad-date", path: "/startsOn", input: "plan", message: "..." }] }
 */
export function readBy<S extends z.core.$ZodType>(
  format: () => S,
  value: unknown,
  input: InputName,
  check: FieldsCheck = noFaults,
): ReadResult<Taken<S>> {
  try {
    const guide = guideOf(format());
    const snapshot = takeSnapshot(value, guide);
    if (!snapshot.whole) return refuse(listIssues(snapshot.faults, input, guide));
    const copy = snapshot.value;
    const faults = [...snapshot.faults, ...check(copy, snapshot.faults)];
    if (faults.length > 0) return refuse(listIssues(faults, input, guide));
    // The one place where a value gets its type: the schema found no fault in it.
    return Object.freeze({ ok: true, value: copy as Taken<S> });
  } catch {
    return refuse([failure("input/read", input)]);
  }
}

/** A frozen copy of a value that was read, in plain objects with their fields in the order of the format. */
export function inFormatOrder<S extends z.core.$ZodType>(format: () => S, value: Taken<S>): Taken<S> {
  return ordered(guideOf(format()), value) as Taken<S>;
}

function ordered(guide: Guide, value: unknown): unknown {
  if (guide.kind === "list") {
    return Object.freeze((value as readonly unknown[]).map((item) => ordered(guide.item, item)));
  }
  if (guide.kind !== "record") return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = [...guide.fields].filter(([name]) => Object.hasOwn(fields, name));
  return Object.freeze(
    Object.fromEntries(names.map(([name, field]) => [name, ordered(field, fields[name])])),
  );
}

function noFaults(): readonly Fault[] {
  return [];
}
