import { type SchoolCalendar, schoolCalendar } from "../calendar/school-calendar.js";
import type { FirstStart } from "../duties/first-lawful-start.js";
import type { LatestDays } from "../duties/latest-days.js";
import type { Timeline } from "../duties/timeline.js";
import { contentHash } from "../engine/content-hash.js";
import { OptionError } from "../input/options.js";
import type { Plan } from "../plan/plan.js";
import { readPlan } from "../plan/read-plan.js";
import { type Council, isCouncil } from "../policy/accepted.js";
import { england } from "../policy/england/england.js";
import type { NationalLayer } from "../policy/source.js";
import type { ExpectedRegister } from "../register/expected-register.js";
import type { RegisterAudit } from "../register/register-audit.js";
import type { Comparison } from "./compare/comparison.js";
import type { Report } from "./report.js";

/** What can be fingerprinted: an input, the policy it is checked against, or a result. */
export type Fingerprinted =
  | Plan
  | SchoolCalendar
  | Council
  | NationalLayer
  | Report
  | Timeline
  | LatestDays
  | FirstStart
  | ExpectedRegister
  | RegisterAudit
  | Comparison;

/**
 * A short fingerprint of a plan, a calendar, a council or a result: the same for the same data, in whatever order its
 * fields stand. It guards against mistakes, not against forgery.
 *
 * Throws an `OptionError` for anything else, and for a plan or
 * calendar that cannot be read.
 *
 * @example fingerprint(norfolk) // 16 hexadecimal digits
 */
export function fingerprint(data: Fingerprinted): string {
  try {
    const plain = plainDataOf(data);
    if (plain !== undefined) return contentHash(plain);
  } catch {
    // Whatever was thrown may quote what was given.
  }
  throw new OptionError(
    "The first argument is a plan or a calendar that can be read, a council, national law, or a result of this library, whole and unchanged.",
  );
}

const results: readonly unknown[] = [
  "osd-report/1",
  "osd-timeline/1",
  "osd-register/1",
  "osd-audit/1",
  "osd-latest-days/1",
  "osd-first-start/1",
  "osd-comparison/1",
];

function plainDataOf(data: unknown): unknown {
  if (isCouncil(data) || data === england) return data;
  const { schema } = data as { readonly schema?: unknown };
  if (schema === "osd-plan/1") {
    const read = readPlan(data);
    return read.ok ? read.plan : undefined;
  }
  if (schema === "osd-calendar/1") {
    const read = schoolCalendar(data);
    return read.ok ? read.calendar : undefined;
  }
  return results.includes(schema) ? data : undefined;
}
