import { countSchoolDays, isSchoolDay } from "../calendar/counting.js";
import type { CompiledCalendar } from "../calendar/school-calendar.js";
import type { FactOfKind } from "../plan/facts.js";
import {
  type Condition,
  type Context,
  type MissingFact,
  missingList,
  pointerTo,
  readFact,
  wordsFor,
} from "./condition.js";
import { NO, UNKNOWN, verdictOf, YES } from "./verdict.js";

// Conditions that ask the home school's calendar about days.

/** The day is a school day of the home school. */
export function isASchoolDay<const N extends FactOfKind<"day">>(name: N): Condition<N | "calendar", never> {
  const read = readFact(name) as (context: Context) => number | undefined;
  return {
    words: `${wordsFor(name)} is a school day`,
    needs: [name, "calendar"],
    uses: [],
    ask: (context) => {
      const day = read(context);
      if (day === undefined || context.calendar === undefined) return UNKNOWN;
      return verdictOf(isSchoolDay(context.calendar, day));
    },
    addMissing: (context, into) => {
      if (read(context) === undefined) {
        into.push({ fact: name, at: pointerTo(name, context.item), words: wordsFor(name) });
      } else into.push(missingCalendar(context));
    },
  };
}

/** The calendar, or the part of it that would have to be there. */
export function missingCalendar(context: Context): MissingFact {
  return context.calendar === undefined
    ? { fact: "calendar", at: "/calendar", words: "the home school's calendar" }
    : { fact: "calendar", at: "/calendar/covers", words: "the home school's calendar for those days" };
}

/** The number of school days stated is that from the first to the last day. */
export const statedDaysAreThose: Condition<"schoolDays" | "startsOn" | "endsOn" | "calendar", never> = {
  words: "the number of school days stated is the number from the first to the last day",
  needs: ["schoolDays", "startsOn", "endsOn", "calendar"],
  uses: [],
  ask: ({ facts, calendar }) => {
    const { startsOn, endsOn, schoolDays } = facts.plan;
    if (startsOn === undefined || endsOn === undefined || calendar === undefined) return UNKNOWN;
    if (!Number.isFinite(endsOn)) return NO;
    const counted = countSchoolDays(calendar, startsOn as number, endsOn as number);
    return verdictOf(counted === undefined ? undefined : counted === schoolDays);
  },
  addMissing: (context, into) => {
    const before = into.length;
    for (const name of ["startsOn", "endsOn"] as const) {
      if (context.facts.plan[name] === undefined) {
        into.push({ fact: name, at: pointerTo(name, undefined), words: wordsFor(name) });
      }
    }
    if (into.length === before) into.push(missingCalendar(context));
  },
};

const SCHOOL_DAYS_OF_A_WEEK = 5;

/**
 * A review falls in each half term of the placement. A half term is a run of weeks with school days in each; one in
 * which the placement has fewer than five school days is not asked about.
 */
export const reviewInEachHalfTerm: Condition<"startsOn" | "endsOn" | "reviews" | "calendar", never> = {
  words: "there is a review in each half term of the placement",
  needs: ["startsOn", "endsOn", "reviews", "calendar"],
  uses: [],
  ask: ({ facts, calendar }) => {
    const { startsOn, endsOn } = facts.plan as { startsOn: number | undefined; endsOn: number | undefined };
    if (startsOn === undefined || endsOn === undefined || facts.reviews === undefined) return UNKNOWN;
    if (!Number.isFinite(endsOn)) return NO;
    if (calendar === undefined || startsOn < calendar.from || endsOn > calendar.to) return UNKNOWN;
    let verdict: typeof YES | typeof UNKNOWN = YES;
    for (const [from, to] of halfTermsWithin(calendar, startsOn, endsOn)) {
      const days = facts.reviews.map((review) => review.on as number | undefined);
      if (days.some((day) => day !== undefined && day >= from && day <= to)) continue;
      if (!days.includes(undefined)) return NO;
      verdict = UNKNOWN;
    }
    return verdict;
  },
  addMissing: (context, into) => {
    const { facts } = context;
    const before = into.length;
    for (const name of ["startsOn", "endsOn"] as const) {
      if (facts.plan[name] === undefined) {
        into.push({ fact: name, at: pointerTo(name, undefined), words: wordsFor(name) });
      }
    }
    if (facts.reviews === undefined) into.push(missingList("reviews"));
    for (const review of facts.reviews ?? []) {
      if (review.on !== undefined) continue;
      into.push({ fact: "review.on", at: pointerTo("review.on", review), words: wordsFor("review.on") });
    }
    if (into.length === before) into.push(missingCalendar(context));
  },
};

function halfTermsWithin(
  calendar: CompiledCalendar,
  start: number,
  end: number,
): readonly (readonly [from: number, to: number])[] {
  const halfTerms: [number, number][] = [];
  let from = Number.NaN;
  let last = Number.NaN;
  for (const monday of [...calendar.schoolWeeks, Number.POSITIVE_INFINITY]) {
    if (monday === last + 7) {
      last = monday;
      continue;
    }
    if (!Number.isNaN(from)) {
      const first = Math.max(from, start);
      const final = Math.min(last + 6, end);
      if (first <= final && (countSchoolDays(calendar, first, final) ?? 0) >= SCHOOL_DAYS_OF_A_WEEK) {
        halfTerms.push([from, last + 6]);
      }
    }
    from = monday;
    last = monday;
  }
  return halfTerms;
}
