import type { Citation } from "../check/compile.js";
import type { Basis } from "../check/types.js";
import type { DateText } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { Message } from "../input/message.js";
import type { ClauseId } from "../plan/plan.js";
import type { Force, Severity } from "../policy/vocabulary.js";
import type { CodeLetter } from "./attendance-codes.js";
import type { AttendanceRate } from "./attendance-rate.js";
import type { AuditKindName } from "./audit-kinds.js";
import type { CodeWord } from "./code-table.js";

/** `"home"`, or the JSON Pointer of the placement whose register or record it is. */
export type RegisterName = string;

/** A half day of a day in a register. */
export interface AuditedSession {
  readonly date: DateText;
  readonly session: HalfDay;
  /** JSON Pointer of the mark in the list given; null for a session without one. */
  readonly at: string | null;
}

/**
 * One mistake in a register, with every session in which it was made. The sentence is `code` in the catalogue, filled
 * from `values`, the register and the sessions; `remedy` is the code of what would put it right.
 */
export interface AuditFinding extends Message {
  readonly kind: AuditKindName;
  readonly register: RegisterName;
  /** In order of time; at least one. */
  readonly sessions: readonly AuditedSession[];
  readonly recorded: CodeLetter | null;
  /** The code to expect in this register; null where none can be given. */
  readonly expected: CodeLetter | null;
  readonly alternatives: readonly { readonly code: CodeLetter; readonly when: CodeWord }[];
  /** The rule that decides it; null where a clause about registers alone does. */
  readonly rule: string | null;
  /** Clauses that decide it, the one cited first. */
  readonly clauses: readonly ClauseId[];
  readonly citation: Citation;
  readonly severity: Severity;
  readonly force: Force;
  readonly remedy: string;
}

/** Marks that could not be judged, with the facts that would settle it. */
export interface AuditGap {
  readonly register: RegisterName;
  /** JSON Pointers of the marks. */
  readonly at: readonly string[];
  readonly missing: readonly MissingFact[];
}

/** One register or record, added up. */
export interface AuditedRegister {
  readonly register: RegisterName;
  readonly marks: number;
  readonly totals: { readonly [code in CodeLetter]?: number };
  /** Attendance as the marks stand. */
  readonly recorded: AttendanceRate;
  /** Attendance once every mistake is put right: the lowest and the highest it can then be. */
  readonly putRight: { readonly lowest: AttendanceRate; readonly highest: AttendanceRate };
}

/** What was found in recorded marks. */
export interface RegisterAudit extends Basis {
  readonly schema: "osd-audit/1";
  readonly asOf: DateText;
  /** First and last day on which every session has to have a mark; null where there is none. */
  readonly complete: { readonly from: DateText; readonly to: DateText } | null;
  readonly findings: readonly AuditFinding[];
  readonly cannotTell: readonly AuditGap[];
  readonly registers: readonly AuditedRegister[];
}
