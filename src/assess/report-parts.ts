import type { SchoolCalendar } from "../calendar/school-calendar.js";
import type { CheckedDocument } from "../check/check-document.js";
import type { Inquiry } from "../check/evaluate.js";
import type { Council } from "../policy/define-council.js";

/** What a report is built from. */
export interface ReportParts {
  readonly council: Council | undefined;
  readonly local: CheckedDocument | undefined;
  readonly national: CheckedDocument;
  readonly inquiry: Inquiry;
  readonly calendar: SchoolCalendar | undefined;
  readonly asOf: number | undefined;
}
