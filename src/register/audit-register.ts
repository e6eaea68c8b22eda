import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { type CompiledCheck, documentsInUse } from "../check/compile.js";
import { isHeldLater, isInForce } from "../check/evaluate.js";
import { hostCalendarsById } from "../check/host-calendars.js";
import { type Asks, answerAbout, type Prepared } from "../check/prepare.js";
import type { Basis, HostCalendars, Result } from "../check/types.js";
import { type DateText, type Day, formatDay } from "../days/plain-date.js";
import { NO } from "../engine/verdict.js";
import { directionSpan } from "../plan/direction-span.js";
import type { Council } from "../policy/accepted.js";
import { type AuditedBy, findingsOf, gapOf, registersOf } from "./audit-findings.js";
import { auditMarks } from "./audit-marks.js";
import { codeTableFromDay } from "./provisions.js";
import { type Marks, readMarks } from "./read-marks.js";
import type { RegisterAudit } from "./register-audit.js";
import { holdsSession, hostDueAt, type RegisterPlan, registerPlan, withHostsClosed } from "./situations.js";

export interface AuditOptions {
  readonly council?: Council | undefined;
  /** The home school's calendar. */
  readonly calendar: SchoolCalendar;
  /** Calendars of hosts with other school days, by the id of the placement. Other registers go by the home school's. */
  readonly hostCalendars?: HostCalendars | undefined;
  /** "Today": what is written for a later day was written in advance. */
  readonly asOf: DateText;
  /** Asks under the policy as it was held here on that day, as `YYYY-MM-DD`, without what came in later. */
  readonly knownOn?: DateText | undefined;
}

export type RegisterAuditResult = Result<{ readonly audit: RegisterAudit }>;

/**
 * Checks the marks schools recorded against the plan: which are wrong, which are missing, and what that does to the
 * pupil's attendance.
 *
 * `marks` is a list of `{ date, session: "AM" | "PM", code, register: "home" | placement id }`, at most 5,000, in any
 * order. The home register, and each host school's that has a mark here, has to have one for every session from the
 * first day off site to the last, or to the day before `asOf` if that is earlier. What a provider that is not a school
 * recorded is compared with the home register and never asked to be complete. A sign of an expected register, such as
 * `-`, is no mark. Takes any value; never throws for one.
 *
 * @example
 * const result = auditRegister(plan, marks, { council: norfolk, calendar, asOf: "2026-12-18" });
 * if (result.ok) for (const { says } of word(result.audit).findings) console.log(says);
 */
export function auditRegister(plan: unknown, marks: unknown, options: AuditOptions): RegisterAuditResult {
  return answerAbout("audit-register", [plan, options, asks], (prepared, basis) => {
    const read = readMarks(marks, prepared.facts);
    return read.ok ? { audit: { ...auditOf(prepared, read.marks), ...basis } } : read;
  });
}

const asks: Asks = { days: ["asOf"], calendar: "needed", hostCalendars: true };

function auditOf(prepared: Prepared, marks: Marks): Omit<RegisterAudit, keyof Basis> {
  const { facts, codeClauses } = prepared;
  const calendar = prepared.calendar as CompiledCalendar;
  const asOf = prepared.days.asOf as Day;
  const span = directionSpan(facts, asOf);
  const completeFrom = Math.max(span.start ?? marks.first ?? asOf, codeTableFromDay);
  const completeTo = Math.min(span.last ?? asOf, asOf - 1);
  // Days outside the calendar have no sessions that could be looked at.
  const from = Math.max(Math.min(completeFrom, marks.first ?? completeFrom), calendar.from);
  const to = Math.max(Math.min(Math.max(completeTo, marks.last ?? completeTo), calendar.to), from - 1);
  const planBy = (days: CompiledCalendar): RegisterPlan =>
    registerPlan(facts, span, codeClauses, days, from, to);
  const calendars = hostCalendarsById(prepared);
  const home = { plan: withHostsClosed(planBy(calendar), calendars), calendar };
  const hosts = new Map(
    [...prepared.hostCalendars].map(([i, days]) => [i + 1, { plan: planBy(days), calendar: days }]),
  );
  const checks = attendanceChecks(prepared);
  const isDueAtHost = (day: Day, half: number): boolean => {
    const host = hostDueAt(facts, span, day, half);
    return host !== undefined && holdsSession(calendars.get(host), day, half) !== false;
  };
  const found = auditMarks({ marks, home, hosts, facts, isDueAtHost, asOf, completeFrom, completeTo });
  const by: AuditedBy = { facts, home: home.plan, hosts, checks };
  return {
    schema: "osd-audit/1",
    asOf: formatDay(asOf),
    complete: completeFrom > completeTo ? null : { from: formatDay(completeFrom), to: formatDay(completeTo) },
    findings: findingsOf(found.mistakes, by),
    cannotTell: found.unjudged.map((one) => gapOf(one, facts)),
    registers: registersOf(found, by),
  };
}

/** The checks about sessions in the documents in force: attendance law holds for every session since its table. */
function attendanceChecks({ council, inquiry }: Prepared): readonly CompiledCheck[] {
  return documentsInUse(council)
    .flatMap(({ checks }) => checks)
    .filter(({ first }) => first.rule?.stage === "attendance" && first.rule.forEach === "sessions")
    .filter(({ first }) =>
      first.force === "council" ? isInForce(first, inquiry) : !isHeldLater(first, inquiry),
    )
    .filter(({ first }) => first.gate === undefined || first.gate.ask(inquiry.context) !== NO);
}
