import { countSchoolDays } from "../../calendar/counting.js";
import type { CompiledCalendar } from "../../calendar/school-calendar.js";
import { lastDayStated } from "../../plan/direction-span.js";
import type { Context, Question } from "../condition.js";
import { missingCalendar, missingFact, missingList } from "../missing-fact.js";
import { onceForEach } from "../once-for-each.js";
import { NO, UNKNOWN, YES } from "../verdict.js";
import { addMissingSpan } from "./stated-days.js";

const SCHOOL_DAYS_OF_A_WEEK = 5;

type Span = readonly [from: number, to: number];

/** The half terms of the placement in which no dated review falls, as far as the calendar reaches. */
export function halfTermsWithoutReview({ facts, calendar }: Context): readonly Span[] {
  const start = facts.plan.startsOn;
  const end = lastDayStated(facts);
  if (calendar === undefined || start === undefined || end === undefined) return [];
  const days = (facts.reviews ?? []).filter(({ missed }) => missed !== true).map(({ on }) => on);
  return halfTermsWithin(calendar, start, end).filter(
    ([from, to]) => !days.some((day) => day !== undefined && day >= from && day <= to),
  );
}

/**
 * A half term counts: a run of weeks with school days in each, with at least five school days of the placement in it. A
 * placement without an end has some.
 */
export const halfTermHasAWeekOfThePlacement: Question = {
  ask: ({ facts, calendar }) => {
    const start = facts.plan.startsOn;
    const end = lastDayStated(facts);
    if (end === Number.POSITIVE_INFINITY) return YES;
    if (start === undefined || end === undefined) return UNKNOWN;
    if (end - start + 1 < SCHOOL_DAYS_OF_A_WEEK) return NO;
    if (calendar === undefined) return UNKNOWN;
    if (halfTermsWithin(calendar, start, end).length > 0) return YES;
    return start < calendar.from || end > calendar.to ? UNKNOWN : NO;
  },
  addMissing: (context, into) => {
    const before = into.length;
    addMissingSpan(context, into);
    if (into.length === before || context.calendar === undefined)
      into.push(missingCalendar(context.calendar));
  },
};

/** A review falls in each half term that counts. Without a last day there is nothing to judge. */
export const reviewInEachHalfTerm: Question = {
  ask: (context) => {
    const { facts, calendar } = context;
    const start = facts.plan.startsOn;
    const end = lastDayStated(facts);
    if (end === Number.POSITIVE_INFINITY) return YES;
    if (start === undefined || end === undefined) return UNKNOWN;
    if (calendar === undefined || start < calendar.from) return UNKNOWN;
    const beyond = end > calendar.to;
    const without = halfTermsWithoutReview(context);
    if (without.length === 0) return beyond ? UNKNOWN : YES;
    if (facts.reviews === undefined) return UNKNOWN;
    // Each review whose day is not known can serve one half term.
    return without.length > facts.reviews.filter(({ on }) => on === undefined).length ? NO : UNKNOWN;
  },
  addMissing: (context, into) => {
    const { facts } = context;
    const before = into.length;
    addMissingSpan(context, into);
    if (facts.reviews === undefined) into.push(missingList("reviews"));
    for (const review of facts.reviews ?? []) {
      if (review.on === undefined) into.push(missingFact("review.on", review));
    }
    if (into.length === before || context.calendar === undefined)
      into.push(missingCalendar(context.calendar));
  },
};

/** The part of each half term in which the placement runs. */
function halfTermsWithin(calendar: CompiledCalendar, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  for (const [from, to] of halfTermsOf(calendar)) {
    const first = Math.max(from, start);
    const last = Math.min(to, end, calendar.to);
    if (first <= last && (countSchoolDays(calendar, first, last) ?? 0) >= SCHOOL_DAYS_OF_A_WEEK) {
      found.push([first, last]);
    }
  }
  return found;
}

/** The runs of weeks with school days in each, from Monday to Sunday. */
const halfTermsOf: (calendar: CompiledCalendar) => readonly Span[] = /* @__PURE__ */ onceForEach(
  ({ schoolWeeks }: CompiledCalendar) => {
    const beginnings = schoolWeeks.filter((monday, i) => monday - 7 !== schoolWeeks[i - 1]);
    const ends = schoolWeeks.filter((monday, i) => monday + 7 !== schoolWeeks[i + 1]);
    return Array.from(beginnings, (monday, i) => [monday, (ends[i] as number) + 6] as const);
  },
);
