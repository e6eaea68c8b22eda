import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { type CompiledCheck, checksInUse } from "../check/compile.js";
import { type Asks, answerAbout, basisOf, type Prepared } from "../check/prepare.js";
import type { Basis, Result } from "../check/types.js";
import { weightOf } from "../check/weight.js";
import { type DateText, type Day, formatDay, textOfDay } from "../days/plain-date.js";
import {
  eachOnce,
  type MissingFact,
  missingCalendar,
  missingFact,
  pointerTo,
} from "../engine/missing-fact.js";
import type { Message } from "../input/message.js";
import { directionSpan } from "../plan/direction-span.js";
import type { PlanFactName } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import { NEVER } from "../plan/plan-days.js";
import type { Council } from "../policy/accepted.js";
import type { Force } from "../policy/vocabulary.js";
import type { Duty } from "./duty.js";
import type { Life } from "./life.js";
import { type Assumed, assumedOn, type Found, isBeforeTheStart, scanStarts } from "./start-scan.js";
import { dayFactOf, tryStart } from "./trial.js";

export interface FirstStartOptions {
  readonly council?: Council | undefined;
  readonly calendar: SchoolCalendar;
  /** "Today": the first day asked about, and the day on which what is not done yet is taken to be done. */
  readonly asOf: DateText;
  /** Asks under the policy as it was held here on that day, as `YYYY-MM-DD`, without what came in later. */
  readonly knownOn?: DateText | undefined;
}

/** A duty that keeps a start from being earlier, or that no start can keep any more. */
export interface BindingDuty {
  readonly what: string;
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
  readonly force: Force;
  /** The day it was done, or is taken to be done. */
  readonly doneOn: DateText | null;
  /** The last day for it, were the start one school day earlier; for a duty no start can keep, its last day. */
  readonly latest: DateText | null;
}

/** Something not recorded as done, and the day on which it is taken to be done. */
export interface Assumption {
  readonly fact: PlanFactName;
  readonly at: string;
  readonly on: DateText;
}

/** The first day on which a direction can start with every last day kept. */
export interface FirstStart extends Message, Basis {
  readonly schema: "osd-first-start/1";
  /** The first school day that surely does; null where none does, or where it cannot be told. */
  readonly start: DateText | null;
  /** The first start that may keep them all, where facts are missing; the same as `start` where none are. */
  readonly possibleFrom: DateText | null;
  /** What keeps the start from being a school day earlier; empty where nothing does. */
  readonly binding: readonly BindingDuty[];
  /** Duties whose last day has passed whatever the start. */
  readonly brokenAnyway: readonly BindingDuty[];
  readonly assuming: readonly Assumption[];
  readonly missing: readonly MissingFact[];
}

export type FirstStartResult = Result<{ readonly firstStart: FirstStart }>;

/**
 * The first school day on which the direction can start without breaking a last day of severity error, given what
 * has been done so far, with the duty that stands in the way of an earlier one.
 *
 * Looked at are the duties up to the start: talks, consultations, the decision, notice to parents and council. What
 * the plan does not record as done is taken to be done on `asOf`, and listed as assumed. Takes any value as plan and
 * calendar; never throws for one.
 *
 * @example
 * const result = firstLawfulStart(plan, { council: warwickshire, calendar, asOf: "2026-11-06" });
 * if (result.ok) console.log(result.firstStart.start); // "2026-11-10"
 */
export function firstLawfulStart(plan: unknown, options: FirstStartOptions): FirstStartResult {
  return answerAbout("first-lawful-start", [plan, options, asks], search);
}

const asks: Asks = { days: ["asOf"], calendar: "needed" };

function search(prepared: Prepared): Basis & { readonly firstStart: FirstStart } {
  const calendar = prepared.calendar as CompiledCalendar;
  const asOf = prepared.days.asOf as Day;
  const checks = checksInUse(prepared.council).filter(isBeforeTheStart);
  const trial = { plan: prepared.plan, calendar, checks, asked: prepared.inquiry };
  const assumed = assumedOn(asOf, prepared.facts, trial);
  const decided = prepared.facts.plan["decision.madeOn"] ?? asOf;
  const { plannedLast = NEVER } = directionSpan(prepared.facts);
  const found = scanStarts(trial, assumed, calendar, {
    earliest: Math.max(asOf, decided),
    latest: plannedLast,
  });
  const { sure: start = found.possible } = found;
  const { inquiry } = start === undefined ? prepared : tryStart(trial, start, assumed.days);
  const basis = basisOf(prepared, prepared.council === undefined ? [] : [prepared.council], inquiry);
  return { ...basis, firstStart: { ...resultOf(found, assumed, calendar, plannedLast), ...basis } };
}

function resultOf(
  { sure, possible, before, open, fixed }: Found,
  assumed: Assumed,
  calendar: CompiledCalendar,
  plannedLast: Day,
): Omit<FirstStart, keyof Basis> {
  const brokenAnyway = fixed.broken.map((duty) => bindingOf(duty, fixed.life));
  const unsure = open === undefined ? [fixed] : [fixed, open];
  const missing = eachOnce([
    ...(possible !== undefined && possible < calendar.from ? [missingCalendar(calendar, possible)] : []),
    ...unsure.flatMap((one) => one.unsure.flatMap((duty) => missingFor(duty, assumed))),
  ]);
  const start = brokenAnyway.length > 0 || fixed.unsure.length > 0 ? undefined : sure;
  const ends = plannedLast <= calendar.to;
  const binding = before === undefined ? [] : before.broken.map((duty) => bindingOf(duty, before.life));
  return {
    schema: "osd-first-start/1",
    start: textOfDay(start),
    possibleFrom: brokenAnyway.length > 0 ? null : textOfDay(possible),
    binding,
    brokenAnyway,
    assuming: assumptions(assumed),
    missing,
    code: codeOf({
      start,
      possible,
      isBound: binding.length > 0,
      isBroken: brokenAnyway.length > 0,
      missing,
      ends,
    }),
    values: ends ? { plannedLast: formatDay(plannedLast) } : {},
  };
}

interface Outcome {
  readonly start: Day | undefined;
  /** The first start that may do; an earlier one than `start` depends on what is missing. */
  readonly possible: Day | undefined;
  readonly isBound: boolean;
  readonly isBroken: boolean;
  readonly missing: readonly MissingFact[];
  /** Whether the search ended with the planned last day. */
  readonly ends: boolean;
}

/** What is said of the first start, or of why there is none. */
function codeOf({ start, possible, isBound, isBroken, missing, ends }: Outcome): string {
  if (isBroken) return "first-start.broken";
  if (start !== undefined) {
    if (possible !== undefined && possible < start) return "first-start.maybe-earlier";
    return isBound ? "first-start.bound" : "first-start.free";
  }
  if (missing.length > 0) return "first-start.open";
  return ends ? "first-start.none-planned" : "first-start.none-covered";
}

function bindingOf({ what, rule, checks, recorded, limit }: Duty, { inquiry }: Life): BindingDuty {
  const [check] = checks as readonly [CompiledCheck];
  return {
    what,
    rule: rule.id,
    clauses: check.ids,
    force: weightOf(check.first, inquiry).force,
    doneOn: textOfDay(recorded),
    latest: textOfDay(limit?.day),
  };
}

function missingFor(duty: Duty, { unsaid }: Assumed): readonly MissingFact[] {
  const name = dayFactOf(duty);
  return name !== undefined && unsaid.has(name) ? [...duty.missing, missingFact(name)] : duty.missing;
}

function assumptions({ days }: Assumed): readonly Assumption[] {
  return [...days].map(([name, day]) => ({
    fact: name,
    at: pointerTo(name, undefined),
    on: formatDay(day),
  }));
}
