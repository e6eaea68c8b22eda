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
} from "./assess/assess.js";
export type {
  ComparedCouncil,
  Comparison,
  ComparisonCell,
  ComparisonRow,
  Responsibility,
  SetValue,
} from "./assess/compare/comparison.js";
export { type CompareOptions, type CompareResult, compare } from "./assess/compare.js";
export type {
  DifferenceMet,
  DifferenceSide,
  OpenDifference,
  SetNumber,
} from "./assess/differences/difference-met.js";
export { type Fingerprinted, fingerprint } from "./assess/fingerprint.js";
export type { FormDue, FormItem, FormStatus, ItemState } from "./assess/forms/form.js";
export type {
  ClauseResult,
  Counts,
  Finding,
  Remark,
  Report,
  Unchecked,
  WorkingValue,
} from "./assess/report.js";
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
  calendarSchema,
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
export type { Citation } from "./check/compile.js";
export type { AssessOptions, HostCalendars, Result } from "./check/types.js";
export type { DateText } from "./days/plain-date.js";
export type { HalfDay, Weekday } from "./days/week.js";
export type { Action } from "./duties/action.js";
export type { Deadline, DeadlineStatus } from "./duties/deadline.js";
export type { Drift } from "./duties/drift.js";
export type { DutyStatus } from "./duties/duty.js";
export {
  type Assumption,
  type BindingDuty,
  type FirstStart,
  type FirstStartOptions,
  type FirstStartResult,
  firstLawfulStart,
} from "./duties/first-lawful-start.js";
export {
  type LatestDay,
  type LatestDays,
  type LatestDaysResult,
  latestDaysFor,
  type PlanningOptions,
} from "./duties/latest-days.js";
export { type Timeline, type TimelineOptions, type TimelineResult, timeline } from "./duties/timeline.js";
export type { TimelineEntry } from "./duties/timeline-entry.js";
export type { Counting } from "./engine/condition.js";
export type { LifeEvent, LifeStep } from "./engine/life-steps.js";
export type { MissingFact } from "./engine/missing-fact.js";
export type { OutcomeWord } from "./engine/outcome.js";
export type { RuleWords } from "./engine/rule-words.js";
export type { DeadlineKind, DutyData, RuleData } from "./engine/rules.js";
export type { DirectionOutcome, NumberSetting, SettingName, Settings } from "./engine/settings.js";
export { type InputName, type Issue, type IssueCode, issueCodes } from "./input/issue.js";
export type { Refusal } from "./input/list-issues.js";
export type { Message, MessageValue } from "./input/message.js";
export { OptionError } from "./input/options.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./input/standard-schema.js";
export type { Entry } from "./plan/entry.js";
export type { FactName, ItemFactName, ListName, PlanFactName } from "./plan/facts.js";
export type { FormName } from "./plan/form-items.js";
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
export {
  type PlanResult,
  planSchema,
  readPlan,
  readPlanText,
} from "./plan/read-plan.js";
export type { Council } from "./policy/accepted.js";
export { councilByAuthority } from "./policy/council-by-authority.js";
export { CouncilError } from "./policy/council-error.js";
export type {
  Clause,
  CodeClauses,
  CouncilDefinition,
  CouncilDifference,
  DecidedBy,
  DueDefinition,
  Edition,
  FormDefinition,
  ItemDefinition,
  NationalSide,
  Side,
  SourceDocument,
  Topic,
} from "./policy/council-schema.js";
export { derbyshire } from "./policy/councils/derbyshire/index.js";
export { councils } from "./policy/councils/index.js";
export { lancashire } from "./policy/councils/lancashire/index.js";
export { norfolk } from "./policy/councils/norfolk/index.js";
export { warwickshire } from "./policy/councils/warwickshire/index.js";
export { worcestershire } from "./policy/councils/worcestershire/index.js";
export { defineCouncil } from "./policy/define-council.js";
export type { NationalDifference } from "./policy/difference.js";
export type { DifferenceCondition, Resolution, SideValue } from "./policy/difference-condition.js";
export { differences } from "./policy/england/differences.js";
export { england } from "./policy/england/england.js";
export { type LegalSource, sources as nationalSources } from "./policy/england/sources.js";
export type { PolicyVersion } from "./policy/policy-version.js";
export {
  type CouncilIssue,
  type CouncilResult,
  readCouncil,
  readCouncilText,
} from "./policy/read-council.js";
export type { NationalClause, NationalLayer } from "./policy/source.js";
export type {
  ClauseKind,
  DifferenceResult,
  Evidence,
  Force,
  Governs,
  Severity,
  Strength,
} from "./policy/vocabulary.js";
export type { CodeLetter, StatisticalMeaning } from "./register/attendance-codes.js";
export { attendanceCodes } from "./register/attendance-codes.js";
export type { AttendanceRate } from "./register/attendance-rate.js";
export {
  type AuditOptions,
  auditRegister,
  type RegisterAuditResult,
} from "./register/audit-register.js";
export type { CodeStatus } from "./register/code-table.js";
export type { ExpectedCode, ExpectedSession, HostCode } from "./register/expected-codes.js";
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
} from "./register/expected-register.js";
export type { RecordedMark } from "./register/read-marks.js";
export type {
  AuditedRegister,
  AuditedSession,
  AuditFinding,
  AuditGap,
  RegisterAudit,
} from "./register/register-audit.js";
export type { Phase } from "./register/situations.js";
export {
  type HoursContradiction,
  type HoursSetting,
  type SettingHours,
  type UnknownHours,
  type WeeklyHours,
  type WeeklyHoursResult,
  weeklyHours,
} from "./register/weekly-hours.js";
export type { AnswerDuty } from "./rules/answer-rule.js";
export type { Circumstance, CircumstanceName } from "./rules/circumstances.js";
export { libraryVersion as version } from "./version.js";
export { toCsv } from "./views/csv.js";
export { type IcalendarOptions, toIcalendar } from "./views/ical.js";
export { type JsonOptions, toJson } from "./views/json.js";
export { toMarkdown } from "./views/markdown.js";
export { type MonthGridOptions, toMonthGrid } from "./views/month-grid.js";
export { type TextOptions, toText } from "./views/text.js";
export type { Shown } from "./views/viewed.js";
export {
  type Wordable,
  type Worded,
  type WordedCell,
  type WordedComparison,
  type WordedReport,
  type WordedRow,
  type WordingOptions,
  word,
} from "./views/word.js";
export type { WordedDifference } from "./views/word-difference.js";
export type {
  Said,
  WordedAction,
  WordedDeadline,
  WordedEntry,
  WordedLatestDay,
  WordedLatestDays,
  WordedTimeline,
} from "./views/word-duties.js";
export type { WordedFinding, WordedValue } from "./views/word-finding.js";
export type { WordedForm } from "./views/word-form.js";
export type { WordedHours } from "./views/word-hours.js";
export type {
  WordedAudit,
  WordedCode,
  WordedCodes,
  WordedRegister,
  WordedSession,
} from "./views/word-registers.js";
export { type Catalogue, catalogue } from "./words/catalogue.js";
export type { CodeWord } from "./words/code-words.js";
