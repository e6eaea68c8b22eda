import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import type { CompiledCheck } from "../check/compile.js";
import { type AskedAs, inquire } from "../check/evaluate.js";
import { type Day, formatDay } from "../days/plain-date.js";
import { deriveFacts, withPlanFacts } from "../plan/derive-facts.js";
import { factInfo, isPlanFact, type PlanFactName, type PlanFacts } from "../plan/facts.js";
import type { Plan } from "../plan/plan.js";
import type { Duty } from "./duty.js";
import { type Life, lifeOn } from "./life.js";

/** Days that are taken for granted while a start is tried out, by the fact they stand for. */
export type AssumedDays = ReadonlyMap<PlanFactName, Day>;

/** What is the same for every start that is tried out. */
export interface Trial {
  readonly plan: Plan;
  readonly calendar: CompiledCalendar | undefined;
  readonly checks: readonly CompiledCheck[];
  readonly asked: AskedAs;
}

/** The plan as it would be if it started on this day and what is assumed had been done. */
export function tryStart(
  { plan, calendar, checks, asked }: Trial,
  start: Day,
  assumed: AssumedDays,
): Life<undefined> {
  const facts = deriveFacts({ ...plan, startsOn: formatDay(start) });
  const values: Record<string, Day | boolean> = {};
  for (const [name, day] of assumed) {
    values[name] = day;
    // What is assumed to have a day is assumed to have been done.
    const { deniedBy } = factInfo(name);
    if (deniedBy !== undefined) values[deniedBy] = true;
  }
  const context = { facts: withPlanFacts(facts, values as Partial<Omit<PlanFacts, "slots">>), calendar };
  return lifeOn(inquire(context, asked), checks, undefined);
}

/** The fact of the plan that holds the day a duty was done on; undefined where that is worked out, or is an entry's. */
export function dayFactOf({ rule }: Duty): PlanFactName | undefined {
  const doneOn = rule.data.duty?.doneOn;
  return typeof doneOn === "string" && isPlanFact(doneOn) ? doneOn : undefined;
}
