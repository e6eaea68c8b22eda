export * from "./csv.js";
export { type IcalendarOptions, toIcalendar } from "./ical.js";
export { type JsonOptions, toJson } from "./json.js";
export { toMarkdown } from "./markdown.js";
export { type MonthGridOptions, toMonthGrid } from "./month-grid.js";
export { type TextOptions, toText } from "./text.js";
export type { Shown } from "./viewed.js";
export {
  type Wordable,
  type Worded,
  type WordedBasis,
  type WordedCell,
  type WordedComparison,
  type WordedReport,
  type WordedRow,
  type WordingOptions,
  word,
} from "./word.js";
export type { WordedDifference } from "./word-difference.js";
export type {
  Said,
  WordedAction,
  WordedDay,
  WordedDeadline,
  WordedEntry,
  WordedFirstStart,
  WordedLatestDay,
  WordedLatestDays,
  WordedTimeline,
} from "./word-duties.js";
export type { WordedFinding, WordedValue } from "./word-finding.js";
export type { WordedDue, WordedForm } from "./word-form.js";
export type { WordedHours } from "./word-hours.js";
export type { WithMissing, WordedMissing } from "./word-missing.js";
export type {
  WordedAudit,
  WordedCode,
  WordedCodes,
  WordedRegister,
  WordedSession,
} from "./word-registers.js";
