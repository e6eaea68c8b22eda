// The public surface. test/packaging holds the list.

export {
  type AssessOptions,
  type AssessResult,
  assess,
  OptionError,
  type OutcomesResult,
  outcomes,
  type Refused,
} from "./assess.js";
export type { CalendarData } from "./calendar/calendar-data.js";
export {
  type SchoolCalendar,
  type SchoolCalendarResult,
  schoolCalendar,
} from "./calendar/school-calendar.js";
export type { WalkedDay } from "./calendar/walks.js";
export type { Citation } from "./check/compile.js";
export type { OutcomeWord } from "./check/outcome.js";
export { CouncilError } from "./councils/check-council.js";
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
export type { Issue, IssueCode } from "./input/issue.js";
export type { Plan } from "./plan/plan.js";
export { readPlan, readPlanText } from "./plan/read-plan.js";
export type { ExpectedCode, ExpectedSession, HostCode } from "./register/expected-codes.js";
export type { ClauseResult, Counts, Finding, Remark, Report, Unchecked } from "./report/report.js";
export { defineRule, type Rule } from "./rules/rule.js";
export { libraryVersion as version } from "./version.js";
