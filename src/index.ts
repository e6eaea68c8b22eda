/**
 * Everything but the doors below: `import { assess, norfolk } from "offsite-direction"`. A council alone comes from a path
 * of its own, such as `offsite-direction/norfolk`.
 *
 * @module offsite-direction
 */

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
export type { CalendarData, NamedDay, Term } from "./calendar/calendar-data.js";
export type { CalendarNote } from "./calendar/calendar-notes.js";
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
export {
  type ComparedCalendars,
  type OpenAtOneSchool,
  type OutsideCalendars,
  type TwoSchoolsResult,
  twoSchools,
} from "./calendar/two-schools.js";
export type { WalkedDay } from "./calendar/walks.js";
export type { HalfDay, Weekday } from "./calendar/week.js";
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
export type { ConflictMet, ConflictSide, OpenConflict } from "./conflicts/conflict-met.js";
export type { PlanTest, TestValue } from "./conflicts/plan-test.js";
export { CouncilError, type CouncilErrorCode } from "./councils/check-council.js";
export type {
  Clause,
  ClauseKind,
  CodeClauses,
  CouncilDefinition,
  DecidedBy,
  Evidence,
  Force,
  Severity,
  SourceDocument,
  Strength,
} from "./councils/council.js";
export { councilByAuthority } from "./councils/council-by-authority.js";
export { type Council, type CouncilOptions, defineCouncil } from "./councils/define-council.js";
export { derbyshire } from "./councils/derbyshire.js";
export { councils } from "./councils/index.js";
export { lancashire } from "./councils/lancashire.js";
export { norfolk } from "./councils/norfolk.js";
export { warwickshire } from "./councils/warwickshire.js";
export { worcestershire } from "./councils/worcestershire.js";
export type { Deadline, DeadlineStatus } from "./deadlines/deadline.js";
export type { Action } from "./documents/action.js";
export type { DocumentDue, DocumentItem, DocumentStatus, ItemState } from "./documents/document.js";
export { type InputName, type Issue, type IssueCode, issueCodes } from "./input/issue.js";
export type { Refusal } from "./input/list-issues.js";
export { OptionError } from "./input/options.js";
export type { AssessOptions } from "./inquiry/options.js";
export type {
  Conflict,
  ConflictResult,
  Governs,
  NationalSide,
  Position,
  Resolution,
  Side,
  SideValue,
} from "./law/conflict.js";
export { conflicts } from "./law/conflicts.js";
export { england } from "./law/england.js";
export type { NationalClause, NationalLayer } from "./law/source.js";
export { type LegalSource, sources as nationalSources } from "./law/sources.js";
export type { DocumentName } from "./plan/document-items.js";
export type { FactName, ItemFactName, ListName, PlanFactName } from "./plan/facts.js";
export type {
  AgreementParty,
  ClauseId,
  Consultation,
  DecisionMaker,
  EhcStage,
  FormUse,
  Notice,
  NoticeContents,
  OtherService,
  Party,
  Placement,
  PlacementKind,
  Plan,
  Review,
  ReviewRequest,
  SchoolType,
  TimetableSession,
} from "./plan/plan.js";
export { type PlanResult, readPlan, readPlanText } from "./plan/read-plan.js";
export type { CodeLetter, StatisticalMeaning } from "./register/attendance-codes.js";
export { attendanceCodes } from "./register/attendance-codes.js";
export type { AttendanceRate } from "./register/attendance-rate.js";
export type { CodeStatus } from "./register/code-case.js";
export type { ExpectedCode, ExpectedSession, HostCode } from "./register/expected-codes.js";
export type { RecordedMark } from "./register/read-marks.js";
export type { Phase } from "./register/situations.js";
export type {
  ClauseResult,
  Counts,
  DocumentVersion,
  Finding,
  Remark,
  Report,
  Unchecked,
  WorkingValue,
} from "./report/report.js";
export type { RuleWords } from "./report/rule-words.js";
export { toCsv } from "./report/views/csv.js";
export { type IcalendarOptions, toIcalendar } from "./report/views/ical.js";
export { toJson } from "./report/views/json.js";
export type {
  AuditView,
  BindingView,
  CodeView,
  EntryView,
  FirstStartView,
  HostCodeView,
  LatestDaysView,
  LifeView,
  MissingView,
  RateView,
  RegisterView,
  SessionView,
  TimelineView,
} from "./report/views/life-shapes.js";
export { toMarkdown } from "./report/views/markdown.js";
export { type MonthGridOptions, toMonthGrid } from "./report/views/month-grid.js";
export { type TextOptions, toText } from "./report/views/text.js";
export type { Circumstance, CircumstanceName } from "./rules/circumstances.js";
export type { Condition } from "./rules/condition.js";
export type { MissingFact } from "./rules/missing-fact.js";
export type { Counting, Quantity } from "./rules/quantity.js";
export {
  type DeadlineKind,
  defineRule,
  type Rule,
  type RuleDeadline,
  type RuleDefinition,
} from "./rules/rule.js";
export type { DirectionOutcome, NumberSetting, SettingName, Settings } from "./rules/settings.js";
export {
  type AuditOptions,
  auditRegister,
  type RegisterAuditResult,
} from "./timeline/audit-register.js";
export type { Drift } from "./timeline/drift.js";
export type { DutyStatus } from "./timeline/due-status.js";
export {
  type ExpectedRegister,
  type ExpectedRegisterOptions,
  type ExpectedRegisterResult,
  expectedRegister,
  type HostOnlySession,
  type HostRegisterCode,
  type NotASession,
  type RegisterCode,
  type RegisterGap,
  type RegisterSession,
} from "./timeline/expected-register.js";
export {
  type Assumption,
  type BindingDuty,
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
export type { AuditedRegister, AuditFinding, AuditGap, RegisterAudit } from "./timeline/register-audit.js";
export { type Timeline, type TimelineOptions, type TimelineResult, timeline } from "./timeline/timeline.js";
export type { TimelineEntry } from "./timeline/timeline-entry.js";
export {
  type HoursContradiction,
  type HoursSetting,
  type SettingHours,
  type UnknownHours,
  type WeeklyHours,
  type WeeklyHoursResult,
  weeklyHours,
} from "./timeline/weekly-hours.js";
export { libraryVersion as version } from "./version.js";
