import type { CalendarData } from "../calendar/calendar-data.js";
import type { Plan } from "../plan/plan.js";
import { listIssues, type Refusal, refuse } from "./list-issues.js";
import { internalIssue } from "./public-function.js";
import { type ShapeName, shapeFaults, structureOf } from "./shape.js";
import { type Fault, takeSnapshot } from "./snapshot.js";

/** What was read, or what stops it being read: never both. */
export type ShapeResult<T> = { readonly ok: true; readonly value: T } | Refusal;

/**
 * Looks for faults between the fields of a copy. The copy has the format's fields only, each object and list in its
 * place, but any of them may be missing, refused or of the wrong kind.
 */
export type FieldsCheck = (copy: unknown) => readonly Fault[];

type NameOf<T> = T extends Plan ? "plan" : "calendar";

/**
 * Reads any value as a plan or a calendar, field by field, and then, where a check is given, field against field.
 *
 * The value read is a deep-frozen copy of plain data; the input is neither changed nor kept. A field whose value is
 * undefined counts as absent. Never throws: whatever is wrong is an issue, at most 100 and then one that says how
 * many there are, sorted by path and code.
 *
 * @example readShape<Plan>("plan", { schema: "osd-plan/1", startsOn: "2026-11-31" })
 * // { ok: false, issues: [{ code: "bad-date", path: "/startsOn", input: "plan", message: "..." }] }
 */
export function readShape<T extends Plan | CalendarData>(
  kind: NameOf<T>,
  value: unknown,
  check: FieldsCheck = noFaults,
): ShapeResult<T> {
  const input: ShapeName = kind;
  try {
    const structure = structureOf(input);
    const snapshot = takeSnapshot(value, structure);
    if (!snapshot.whole) return refuse(listIssues(snapshot.faults, input, structure));
    const copy = snapshot.value;
    const faults = [...snapshot.faults, ...shapeFaults(input, copy), ...check(copy)];
    if (faults.length > 0) return refuse(listIssues(faults, input, structure));
    // The one place where a value gets its type: the schema found no fault, and shape.ts proves that it accepts
    // exactly what the type says.
    return Object.freeze({ ok: true, value: copy as T });
  } catch {
    return refuse([internalIssue("input/read", input)]);
  }
}

function noFaults(): readonly Fault[] {
  return [];
}
