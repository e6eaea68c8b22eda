import type { CompiledCheck } from "../check/compile.js";
import { type Day, dayOf, formatDay, parseDay } from "../days/plain-date.js";
import { authorityCodes } from "../policy/authorities.js";
import type { PlanField } from "./plan-field.js";

// Thresholds of days lie at a day the plan, the calendar or an edition names, or as far from one as a document counts:
// at most ten school weeks, with the holidays within. So every day as near as that is tried, and on either side one
// far away for all others.
const nearby = 130;
const mostDays = 4_000;
const firstDay = /* @__PURE__ */ dayOf(2000, 1, 1);
const finalDay = /* @__PURE__ */ dayOf(2099, 12, 31);

/** The days that a plan and what it is checked on name. */
export interface DaysNamed {
  /** By the plan, the calendar and the options. */
  readonly near: readonly Day[];
  /** Where an edition comes into force, or goes out of it. */
  readonly editions: readonly Day[];
}

/**
 * The answers that stand for all: every one for a yes or no, a word, a number and a council; for a day those around the
 * days named. Undefined where there is no such list, or a longer one than is ever tried.
 */
export function answersToTry(
  { kind, about, range }: PlanField,
  named: DaysNamed,
): readonly unknown[] | undefined {
  switch (kind) {
    case "yes-no":
      return [true, false];
    case "word":
      return Object.keys(about.labels ?? {});
    case "council":
      return authorityCodes();
    case "number":
      return range === undefined ? undefined : numbersIn(range);
    case "day": {
      const days = daysAround(named);
      if (days === undefined) return undefined;
      return about.or === undefined ? days : [about.or, ...days];
    }
    default:
      return undefined;
  }
}

/** Far ones first: they are the likeliest to leave a clause open, and then no more are tried. */
function numbersIn([least, most]: readonly [number, number]): readonly number[] {
  return spread(Array.from({ length: most - least + 1 }, (_, i) => least + i));
}

function daysAround({ near, editions }: DaysNamed): readonly string[] | undefined {
  const days = new Set<Day>([firstDay, finalDay]);
  for (const day of editions) for (const one of [day - 1, day, day + 1]) days.add(one);
  for (const day of near) {
    for (let one = day - nearby; one <= day + nearby; one += 1) days.add(one);
    if (days.size > mostDays) return undefined;
  }
  const inFormat = [...days].filter((day) => day >= firstDay && day <= finalDay).sort((a, b) => a - b);
  return spread(inFormat).map(formatDay);
}

const stride = 30;

/** The same list with the ends and every thirtieth in front. */
function spread<T>(list: readonly T[]): readonly T[] {
  const isCoarse = (i: number): boolean => i % stride === 0 || i === list.length - 1;
  return [...list.filter((_, i) => isCoarse(i)), ...list.filter((_, i) => !isCoarse(i))];
}

/** Every day written in a plan. */
export function daysIn(value: unknown, found: Day[] = []): readonly Day[] {
  if (typeof value === "string") {
    const day = parseDay(value);
    if (day !== undefined) found.push(day);
  } else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) daysIn(one, found);
  }
  return found;
}

/** The days on which the clauses of these checks come into force or go out of it. */
export function daysOfEditions(checks: readonly CompiledCheck[]): readonly Day[] {
  return checks.flatMap(({ first }) =>
    [first.inForceFrom, first.inForceTo].filter((day) => Number.isFinite(day)),
  );
}
