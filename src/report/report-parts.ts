import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { CompiledDocument } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import type { Outcome } from "../check/outcome.js";
import type { Council } from "../councils/define-council.js";

/** A document with the outcome of each of its checks. */
export interface CheckedDocument {
  readonly document: CompiledDocument;
  readonly outcomes: readonly Outcome[];
}

/** What a report is built from. */
export interface ReportParts {
  readonly council: Council | undefined;
  readonly local: CheckedDocument | undefined;
  readonly national: CheckedDocument;
  readonly inquiry: Inquiry;
  readonly calendar: SchoolCalendar | undefined;
  readonly asOf: number | undefined;
}
