import type { CompiledCheck, CompiledClause } from "../check/compile.js";
import type { Inquiry } from "../check/evaluate.js";
import { type Weight, weightOf } from "../check/weight.js";
import type { Day } from "../days/plain-date.js";
import { lifeSteps } from "../engine/life-steps.js";
import type { ClauseId } from "../plan/plan.js";
import { NEVER } from "../plan/plan-days.js";
import { forceOrder } from "../policy/vocabulary.js";
import type { Happening, Limit } from "./duty.js";

/** By the day given for each, then by step; what has no day comes last. */
export function inOrder<T extends Pick<Happening, "step">>(
  list: readonly T[],
  dayOf: (one: T) => Day,
): readonly T[] {
  return list
    .map((one) => ({ one, day: dayOf(one), step: lifeSteps.indexOf(one.step) }))
    .sort((a, b) => (a.day === b.day ? a.step - b.step : a.day < b.day ? -1 : 1))
    .map(({ one }) => one);
}

/** The last day a document sets for it; a first day that binds is none. */
export function lastDay({ limit }: Happening): Limit | undefined {
  return limit?.kind === "last-day" && limit.day !== undefined ? limit : undefined;
}

/** The last day a document sets for it that cannot be worked out. */
export function openLastDay({ limit }: Happening): Limit | undefined {
  return limit?.kind === "last-day" && limit.day === undefined ? limit : undefined;
}

/** The day its limit falls on; `NEVER` where there is none or it cannot be worked out. */
export function lastDayOf({ limit }: Pick<Happening, "limit">): Day {
  return limit?.day ?? NEVER;
}

/** Puts together what says the same of the same thing, so that law and council stand in one line. */
export function merged<T extends Happening>(list: readonly T[], alike: (one: T) => unknown): readonly T[] {
  const found = new Map<string, T>();
  for (const one of list) {
    const { rule, step, item, limit, onlyIf, checks } = one;
    const settings = checks.map(({ first }) => first.settings);
    // Each question to a person is about something of its own.
    const about = rule?.stage === "attested" ? rule.name : (rule?.id ?? step);
    const key = JSON.stringify([about, item?.at, limit?.day, onlyIf, settings, alike(one)]);
    const same = found.get(key);
    found.set(key, same === undefined ? one : { ...same, checks: [...same.checks, ...checks] });
  }
  return [...found.values()];
}

/** The check that weighs most, with its weight; undefined where there is none. */
export function heaviestOf(
  checks: readonly CompiledCheck[],
  inquiry: Inquiry,
): { readonly first: CompiledClause; readonly weight: Weight } | undefined {
  const weighed = checks.map(({ first }) => ({ first, weight: weightOf(first, inquiry) }));
  return weighed.sort((a, b) => forceOrder.indexOf(a.weight.force) - forceOrder.indexOf(b.weight.force))[0];
}

/** The clauses of several checks, the one cited first. */
export function clauseIds(
  checks: readonly CompiledCheck[],
  cited: CompiledClause | undefined,
): readonly ClauseId[] {
  const ids = checks.flatMap((check) => check.ids);
  return cited === undefined ? ids : [cited.clause.id, ...ids.filter((id) => id !== cited.clause.id)];
}
