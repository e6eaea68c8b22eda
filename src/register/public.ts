export type { CodeLetter, StatisticalMeaning } from "./attendance-codes.js";
export { attendanceCodes } from "./attendance-codes.js";
export type { AttendanceRate } from "./attendance-rate.js";
export * from "./audit-register.js";
export type { CodeStatus, CodeWord } from "./code-table.js";
export type { ExpectedCode, ExpectedSession, HostCode } from "./expected-codes.js";
export * from "./expected-register.js";
export type { RecordedMark } from "./read-marks.js";
export type {
  AuditedRegister,
  AuditedSession,
  AuditFinding,
  AuditGap,
  RegisterAudit,
} from "./register-audit.js";
export type { Sign } from "./signs.js";
export type { Phase } from "./situations.js";
export * from "./weekly-hours.js";
