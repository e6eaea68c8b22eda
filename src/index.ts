// The public surface. test/packaging holds the list.

export {
  type AssessResult,
  assess,
  type CodesResult,
  type DeadlinesResult,
  deadlines,
  expectedCodes,
  type OutcomesResult,
  outcomes,
} from "./assess.js";
export type { CalendarData } from "./calendar/calendar-data.js";
export {
  type CalendarEvent,
  calendarFromEvents,
  type FromEventsOptions,
  type FromEventsResult,
  type IgnoredEvent,
} from "./calendar/from-events.js";
export {
  type SchoolCalendar,
  type SchoolCalendarResult,
  schoolCalendar,
} from "./calendar/school-calendar.js";
export { type TwoSchoolsResult, twoSchools } from "./calendar/two-schools.js";
export type { WalkedDay } from "./calendar/walks.js";
export type { Citation } from "./check/compile.js";
export type { OutcomeWord } from "./check/outcome.js";
export type {
  ComparedCouncil,
  Comparison,
  ComparisonCell,
  ComparisonRow,
  Responsibility,
} from "./compare/comparison.js";
export { type CompareOptions, type CompareResult, compare } from "./compare.js";
export { CouncilError, type CouncilErrorCode } from "./councils/check-council.js";
export type {
  Clause,
  CouncilDefinition,
  Evidence,
  Force,
  Severity,
  Strength,
} from "./councils/council.js";
export { type Council, defineCouncil } from "./councils/define-council.js";
export { derbyshire } from "./councils/derbyshire.js";
export { councils } from "./councils/index.js";
export { lancashire } from "./councils/lancashire.js";
export { norfolk } from "./councils/norfolk.js";
export { warwickshire } from "./councils/warwickshire.js";
export { worcestershire } from "./councils/worcestershire.js";
export type { Deadline, DeadlineStatus } from "./deadlines/deadline.js";
export type { Action } from "./documents/action.js";
export type { DocumentDue, DocumentItem, DocumentStatus, ItemState } from "./documents/document.js";
export type { Issue, IssueCode } from "./input/issue.js";
export type { Refusal } from "./input/list-issues.js";
export { OptionError } from "./input/options.js";
export type { AssessOptions } from "./inquiry/options.js";
export type { Conflict } from "./law/conflict.js";
export { conflicts } from "./law/conflicts.js";
export type { Plan } from "./plan/plan.js";
export { type PlanResult, readPlan, readPlanText } from "./plan/read-plan.js";
export type { ExpectedCode, ExpectedSession, HostCode } from "./register/expected-codes.js";
export type { ClauseResult, Counts, Finding, Remark, Report, Unchecked } from "./report/report.js";
export { toCsv } from "./report/views/csv.js";
export { toIcalendar } from "./report/views/ical.js";
export { toJson } from "./report/views/json.js";
export { toMarkdown } from "./report/views/markdown.js";
export { toMonthGrid } from "./report/views/month-grid.js";
export { type TextOptions, toText } from "./report/views/text.js";
export { defineRule, type Rule } from "./rules/rule.js";
export { type AuditOptions, auditRegister, type RegisterAuditResult } from "./timeline/audit-register.js";
export type { Drift } from "./timeline/drift.js";
export type { DutyStatus } from "./timeline/due-status.js";
export {
  type ExpectedRegister,
  type ExpectedRegisterOptions,
  type ExpectedRegisterResult,
  expectedRegister,
  type RegisterSession,
} from "./timeline/expected-register.js";
export {
  type FirstStart,
  type FirstStartOptions,
  type FirstStartResult,
  firstLawfulStart,
} from "./timeline/first-lawful-start.js";
export type { HostCalendars } from "./timeline/host-calendars.js";
export {
  type LatestDay,
  type LatestDays,
  type LatestDaysResult,
  latestDaysFor,
  type PlanningOptions,
} from "./timeline/latest-days.js";
export type { LifeStep } from "./timeline/life-steps.js";
export type { AuditFinding, RegisterAudit } from "./timeline/register-audit.js";
export { type Timeline, type TimelineOptions, type TimelineResult, timeline } from "./timeline/timeline.js";
export type { TimelineEntry } from "./timeline/timeline-entry.js";
export { type WeeklyHours, type WeeklyHoursResult, weeklyHours } from "./timeline/weekly-hours.js";
export { libraryVersion as version } from "./version.js";
