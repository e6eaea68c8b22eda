/**
 * Plans, marks and calendars in ranges of a spreadsheet, as functions from rows to rows: `offsite-direction/sheets`. They
 * know no spreadsheet; the answers can be put into any as they are.
 *
 * @module sheets
 */

export type { SchoolCalendar } from "../calendar/school-calendar.js";
export type { Council } from "../policy/accepted.js";
export { libraryVersion as version } from "../version.js";
export { auditRows } from "./audit-rows.js";
export { type CheckRowsOptions, checkRows } from "./check-rows.js";
export {
  type CompareRowsOptions,
  codeRows,
  compareRows,
  deadlineRows,
  type RegisterRowsOptions,
  registerRows,
} from "./plan-answers.js";
export {
  type AnswerFor,
  type CalendarCells,
  type Cells,
  isSchoolDay,
  type SchoolDaysOptions,
  schoolDaysAfter,
  schoolDaysBefore,
} from "./school-days.js";
export type { DateSystem } from "./sheet-days.js";
export type { SheetOptions } from "./sheet-options.js";
export type { AnswerCell, AnswerRows, SheetCell, SheetRows } from "./table.js";
export { type PlansWritten, planColumns, planRows } from "./write-plans.js";
