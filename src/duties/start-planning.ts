import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { type CompiledCheck, documentsInUse } from "../check/compile.js";
import { type Inquiry, inquire, isInForce } from "../check/evaluate.js";
import { type Day, formatDay } from "../days/plain-date.js";
import { deriveFacts } from "../plan/derive-facts.js";
import type { PlanFactName } from "../plan/facts.js";
import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/define-council.js";
import { datedDuties } from "./dated-duties.js";
import type { DatedDuty } from "./duty.js";

/** Days that are taken for granted while a start is tried out, by the fact they stand for. */
export type AssumedDays = ReadonlyMap<PlanFactName, Day>;

/** A plan with another start than its own, ready for the rules to be asked again. */
export interface TriedStart {
  readonly inquiry: Inquiry;
  readonly checks: readonly CompiledCheck[];
}

/** What is the same for every start that is tried out. */
export interface Trial {
  readonly plan: Plan;
  readonly calendar: CompiledCalendar | undefined;
  readonly documents: readonly CompiledCheck[];
}

/** The documents a start is tried out under: the council's, then national law. */
export function trialOf(
  plan: Plan,
  council: Council | undefined,
  calendar: CompiledCalendar | undefined,
): Trial {
  return { plan, calendar, documents: documentsInUse(council).flatMap(({ checks }) => checks) };
}

/** The plan as it would be if it started on this day and what is assumed had been done. */
export function tryStart({ plan, calendar, documents }: Trial, start: Day, assumed: AssumedDays): TriedStart {
  const facts = deriveFacts({ ...plan, startsOn: formatDay(start) });
  const values = { ...facts.plan };
  for (const [name, day] of assumed) values[name] = day;
  for (const { unlessDenied, dayFact } of Object.values(datedDuties)) {
    if (dayFact === undefined || !assumed.has(dayFact)) continue;
    // What is assumed to have a day is assumed to have been done.
    for (const name of unlessDenied) values[name as PlanFactName] = true;
  }
  const context = { facts: { ...facts, plan: values }, calendar, settings: {} };
  const inquiry = inquire(context);
  return { inquiry, checks: documents.filter(({ first }) => isInForce(first, inquiry)) };
}

/** The dated duty of a check; undefined where it has none. */
export function datedDutyOf({ first }: CompiledCheck): DatedDuty | undefined {
  const id = first.rule?.id ?? "";
  return Object.hasOwn(datedDuties, id) ? datedDuties[id] : undefined;
}
