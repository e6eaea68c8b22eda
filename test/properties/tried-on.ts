import fc from "fast-check";
import { assess, outcomes } from "../../src/assess/assess.js";
import type { Report } from "../../src/assess/report.js";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import type { MissingFact } from "../../src/engine/missing-fact.js";
import { agesAtOdds } from "../../src/plan/age.js";
import type { Plan } from "../../src/plan/plan.js";
import type { Council } from "../../src/policy/accepted.js";
import { arbitraryWorld, type Json, type World } from "./arbitrary-plan.js";
import { valueAt } from "./completions.js";
import { Random } from "./random.js";

/** A plan with its report under a council, and the numbers to change it by. */
export interface Reported {
  readonly world: World;
  readonly council: Council;
  readonly report: Report;
  readonly random: Random;
}

/** Something that is true of every report. */
export interface Law {
  readonly what: string;
  /** Throws, with what was found, where the law does not hold. */
  holds(reported: Reported): void;
}

/** Holds so many reports of a council to all laws. Throws with the smallest plan that breaks one, and the seed. */
export function tryLaws(laws: readonly Law[], council: Council, plans: number, seed: number): void {
  fc.assert(
    fc.property(arbitraryWorld(council), fc.integer(), (world, shuffle) => {
      const report = reportOn(world, council);
      for (const { what, holds } of laws) {
        try {
          holds({ world, council, report, random: new Random(shuffle) });
        } catch (found) {
          throw new Error(`${what}: ${found instanceof Error ? found.message : found}`);
        }
      }
    }),
    { numRuns: plans, seed },
  );
}

export function resultOn(world: World, council: Council | undefined) {
  return assess(world.plan, { ...optionsOf(world, council), asOf: "2026-11-23" });
}

export function reportOn(world: World, council: Council | undefined): Report {
  const result = resultOn(world, council);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

export function outcomesOn(world: World, council: Council): Readonly<Record<string, string>> {
  const result = outcomes(world.plan, { ...optionsOf(world, council), asOf: "2026-11-23" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.outcomes;
}

function optionsOf({ calendar }: World, council: Council | undefined) {
  const read = calendar === undefined ? undefined : schoolCalendar(calendar);
  if (read?.ok === false) throw new Error(JSON.stringify(read.issues));
  return { council, ...(read === undefined ? {} : { calendar: read.calendar }) };
}

/** What is named as missing although the plan states it. */
export function namedThoughStated(missing: readonly MissingFact[], plan: Json): readonly string[] {
  const stated = missing.filter((one) => valueAt(plan, one.at) !== undefined && !mayBeOpen(one, plan));
  return stated.map(({ at, fact }) => `${at} ${fact}`);
}

/**
 * What may be open although something is stated there: the rest of a timetable, a review that says until when the
 * direction goes on, what grounds nobody knows are, whether a review held on the day of a request came before it, ages
 * that cannot all be right, and law that nobody has read.
 */
function mayBeOpen({ at, fact }: MissingFact, plan: Json): boolean {
  if (/^\/pupil\/(compulsorySchoolAge|adult|yearGroup|dateOfBirth)$/.test(at))
    return agesAtOdds(plan as unknown as Plan) !== undefined;
  return fact === "law" || /^\/(timetable|reviews|grounds)$|\/lastReviewOn$|^\/calendar/.test(at);
}

/** Throws where two things are not the same as JSON. */
export function same(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

/** Whether a value is such as JSON can hold, without classes, and cannot be changed. */
export function isPlainAndFrozen(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null)
    return value === null || typeof value === "string" || typeof value === "boolean";
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === Array.prototype) &&
    Object.isFrozen(value) &&
    Object.values(value).every(isPlainAndFrozen)
  );
}
