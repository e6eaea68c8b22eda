import { schoolDaysBefore, schoolWeeksAfter } from "../calendar/counting.js";
import { mondayOf, parseDay, weekdayOf } from "../calendar/plain-date.js";
import type { CompiledCalendar } from "../calendar/school-calendar.js";
import type { FactName, FactOfKind } from "../plan/facts.js";
import {
  type Condition,
  type Context,
  factKind,
  type MissingFact,
  missingCalendar,
  missingFact,
  missingTimetable,
  readFact,
  wordsFor,
} from "./condition.js";
import type { NumberSetting } from "./settings.js";
import { NO, UNKNOWN, type Verdict, YES } from "./verdict.js";

const EARLIEST = Number.NEGATIVE_INFINITY;
const LATEST = Number.POSITIVE_INFINITY;
/** After every date that can be written, and before a day that never comes. */
const AFTER_ALL_DATES = 1_000_000;

/**
 * The days that a plan can say never come: by "none", by "open-ended", by saying that the thing was not done, or as the
 * review after the last one.
 */
export const mayNeverCome: ReadonlySet<FactName> = /* @__PURE__ */ new Set<FactName>([
  "endsOn",
  "notices.parents.on",
  "notices.localAuthorityForm.on",
  "notices.localAuthorityInWriting.on",
  "notices.ehcCoordinator.on",
  "notices.virtualSchool.on",
  "notices.parentDiscussion.on",
  "consultations.virtualSchool.on",
  "consultations.sendTeam.on",
  "funding.discussedOn",
  "review.invitedOn",
  "hostSuspension.homeSchoolToldOn",
  "ending.returnedOn",
  "managedMove.startsOn",
  "managedMove.onRollOn",
  "documents.passport.safeguardingSharedOn",
  "documents.letter.firstReviewOn",
  "review.continueUntil",
  "request.lastReviewOn",
  "gap.next",
]);

/** How a day is counted; explained in docs/counting-days.md. */
export type Counting =
  | "the-day-itself"
  | "school-days-before"
  | "calendar-days-before"
  | "calendar-days-after"
  | "school-weeks-after";

/**
 * A day or a number that may be known only within bounds. Two quantities can be compared as soon as their bounds
 * do not cross, so that an answer is given whenever the unknown part cannot change it.
 */
export interface Quantity<out Needs extends string = string, out Uses extends string = string> {
  readonly words: string;
  readonly needs: readonly Needs[];
  readonly uses: readonly Uses[];
  /** Smallest value it can have. */
  least(context: Context): number;
  /** Largest value it can have. */
  most(context: Context): number;
  addMissing(context: Context, into: MissingFact[]): void;
  /** For a counted day: how it is counted, from which quantity and how many. */
  readonly counted?: {
    readonly counting: Counting;
    readonly from: Quantity;
    count(context: Context): number;
  };
}

/** Days of which the second is never before the first: the reader refuses such a plan. */
const inOrder: readonly (readonly [first: FactOfKind<"day">, second: FactOfKind<"day">])[] = [
  ["startsOn", "endsOn"],
  ["review.on", "review.continueUntil"],
];

type Read = (context: Context) => number | undefined;
const unknown: Read = () => undefined;

/** The day or number of a fact. Where it is not known, the day it has to come after or before bounds it. */
export function fact<const N extends FactOfKind<"day"> | FactOfKind<"number">>(name: N): Quantity<N, never> {
  const read = readFact(name as FactName) as Read;
  const earlier = inOrder.find(([, second]) => second === name)?.[0];
  const later = inOrder.find(([first]) => first === name)?.[1];
  const notBefore = earlier === undefined ? unknown : (readFact(earlier) as Read);
  const notAfter = later === undefined ? unknown : (readFact(later) as Read);
  const greatest = factKind(name) === "day" && !mayNeverCome.has(name) ? AFTER_ALL_DATES : LATEST;
  return {
    words: wordsFor(name as FactName),
    needs: [name],
    uses: [],
    least: (context) => read(context) ?? notBefore(context) ?? EARLIEST,
    most: (context) => read(context) ?? Math.min(notAfter(context) ?? greatest, greatest),
    addMissing: (context, into) => {
      if (read(context) === undefined) {
        into.push(missingFact(name, context.item));
      }
    },
  };
}

/** The number a document sets. */
export function setting<const U extends NumberSetting>(name: U, words: string): Quantity<never, U> {
  const read = (context: Context): number => context.settings[name] as number;
  return { words, needs: [], uses: [name], least: read, most: read, addMissing: () => {} };
}

/** The day a document sets. */
export const settingDay: Quantity<never, "from"> = {
  words: "the day the document sets",
  needs: [],
  uses: ["from"],
  least: ({ settings }) => parseDay(settings.from) ?? Number.NaN,
  most: ({ settings }) => parseDay(settings.from) ?? Number.NaN,
  addMissing: () => {},
};

/** Half days a week the pupil can be at the placement in question. */
export const sessionsThere: Quantity<"sessions", never> = {
  words: "half days a week there",
  needs: ["sessions"],
  uses: [],
  least: ({ item }) => item?.fewestSessions as number,
  most: ({ item }) => item?.mostSessions as number,
  addMissing: (_, into) => into.push(missingTimetable),
};

/** Minutes a week the pupil can be at the placement in question, breaks included. */
export const minutesThere: Quantity<"placement.minutesPerWeek", never> = {
  words: "the time a week there",
  needs: ["placement.minutesPerWeek"],
  uses: [],
  least: ({ item }) => item?.fewestMinutes as number,
  most: ({ item }) => item?.mostMinutes as number,
  addMissing: fact("placement.minutesPerWeek").addMissing,
};

/** Minutes of education in a week over all settings. */
export const minutesOverAllSettings: Quantity<"minutesPerWeek", never> = {
  words: "education in a week over all settings",
  needs: ["minutesPerWeek"],
  uses: [],
  least: ({ facts }) => facts.fewestMinutes,
  most: ({ facts }) => facts.mostMinutes,
  addMissing: (_, into) => into.push(missingFact("minutesPerWeek")),
};

/** Calendar days before a day; every day counts. */
export function calendarDaysBefore<N extends string, const U extends NumberSetting>(
  from: Quantity<N, never>,
  days: U,
): Quantity<N, U> {
  return shifted(from, days, -1, "calendar-days-before", "calendar days before");
}

/** Calendar days after a day; every day counts and the day after is day 1. */
export function calendarDaysAfter<N extends string, const U extends NumberSetting>(
  from: Quantity<N, never>,
  days: U,
): Quantity<N, U> {
  return shifted(from, days, 1, "calendar-days-after", "calendar days after");
}

function shifted<N extends string, const U extends NumberSetting>(
  from: Quantity<N, never>,
  days: U,
  sign: 1 | -1,
  counting: Counting,
  words: string,
): Quantity<N, U> {
  const count = (context: Context): number => context.settings[days] as number;
  return {
    words: `the set number of ${words} ${from.words}`,
    needs: from.needs,
    uses: [days],
    least: (context) => from.least(context) + sign * count(context),
    most: (context) => from.most(context) + sign * count(context),
    addMissing: from.addMissing,
    counted: { counting, from, count },
  };
}

/** The day before a day. */
export function dayBefore<N extends string, U extends string>(from: Quantity<N, U>): Quantity<N, U> {
  return {
    words: `the day before ${from.words}`,
    needs: from.needs,
    uses: from.uses,
    least: (context) => from.least(context) - 1,
    most: (context) => from.most(context) - 1,
    addMissing: from.addMissing,
    counted: { counting: "calendar-days-before", from, count: () => 1 },
  };
}

/** The day after a day. */
export function dayAfter<N extends string, U extends string>(from: Quantity<N, U>): Quantity<N, U> {
  return {
    words: `the day after ${from.words}`,
    needs: from.needs,
    uses: from.uses,
    least: (context) => from.least(context) + 1,
    most: (context) => from.most(context) + 1,
    addMissing: from.addMissing,
    counted: { counting: "calendar-days-after", from, count: () => 1 },
  };
}

type Bounds = readonly [least: number, most: number];
type Count = (calendar: CompiledCalendar, day: number, n: number) => number | undefined;

function onCalendar<N extends string, const U extends NumberSetting>(
  from: Quantity<N, never>,
  number: U,
  counting: Counting,
  words: string,
  count: Count,
  // However the school's days lie, n of them span at least this many calendar days.
  bound: (day: number, n: number, calendar: CompiledCalendar | undefined) => Bounds,
): Quantity<N | "calendar", U> {
  // The later a day, the later the one counted from it: each bound is counted from a bound.
  const counted = (day: number, context: Context): number | undefined =>
    context.calendar === undefined
      ? undefined
      : count(context.calendar, day, context.settings[number] as number);
  const bounds = (day: number, context: Context): Bounds =>
    bound(day, context.settings[number] as number, context.calendar);
  return {
    words: `the set number of ${words} ${from.words}`,
    needs: [...from.needs, "calendar"],
    uses: [number],
    least: (context) => {
      const day = from.least(context);
      return counted(day, context) ?? bounds(day, context)[0];
    },
    most: (context) => {
      const day = from.most(context);
      return counted(day, context) ?? bounds(day, context)[1];
    },
    addMissing: (context, into) => {
      const before = into.length;
      from.addMissing(context, into);
      if (into.length > before && context.calendar !== undefined) return;
      into.push(missingCalendar(context.calendar));
    },
    counted: { counting, from, count: (context) => context.settings[number] as number },
  };
}

/** The n-th school day of the home school before a day, counting back; the day itself is not counted. */
export function schoolDaysBeforeDay<N extends string, const U extends NumberSetting>(
  from: Quantity<N, never>,
  days: U,
): Quantity<N | "calendar", U> {
  return onCalendar(
    from,
    days,
    "school-days-before",
    "school days before",
    schoolDaysBefore,
    (day, n, calendar) => {
      if (calendar === undefined || day < calendar.from) return [EARLIEST, day - n];
      // Past the calendar more school days may lie, which only makes it later; back past its first day it lies before it.
      if (day > calendar.to) return [calendar.schoolDays.at(-n) ?? EARLIEST, day - n];
      return [EARLIEST, Math.min(day - n, calendar.from - 1)];
    },
  );
}

/** The same weekday in the n-th following week that holds a school day. */
export function schoolWeeksAfterDay<N extends string, const U extends NumberSetting>(
  from: Quantity<N, never>,
  weeks: U,
): Quantity<N | "calendar", U> {
  return onCalendar(
    from,
    weeks,
    "school-weeks-after",
    "school weeks after",
    schoolWeeksAfter,
    (day, n, calendar) => {
      if (calendar === undefined || day > calendar.to) return [day + 7 * n, AFTER_ALL_DATES];
      const sameWeekday = (monday: number): number => monday + weekdayOf(day) - 1;
      if (day < calendar.from) {
        // Before the calendar more school weeks may lie, which only makes it earlier.
        const known = calendar.schoolWeeks.filter((monday) => monday > day)[n - 1];
        return [day + 7 * n, known === undefined ? AFTER_ALL_DATES : sameWeekday(known)];
      }
      // On past its last day it lies in that day's week or, if that is counted already, in a later one.
      const lastWeek = mondayOf(calendar.to);
      const isCounted = calendar.schoolWeeks.at(-1) === lastWeek || calendar.to === lastWeek + 6;
      return [Math.max(day + 7 * n, sameWeekday(isCounted ? lastWeek + 7 : lastWeek)), AFTER_ALL_DATES];
    },
  );
}

/** The first is not later than the second. */
export function onOrBefore<N1 extends string, U1 extends string, N2 extends string, U2 extends string>(
  first: Quantity<N1, U1>,
  second: Quantity<N2, U2>,
  words: string = `${first.words} is not later than ${second.words}`,
): Condition<N1 | N2, U1 | U2> {
  return {
    words,
    needs: [...new Set([...first.needs, ...second.needs])],
    uses: [...new Set([...first.uses, ...second.uses])],
    ask: (context) => isOnOrBefore(first, second, context),
    addMissing: (context, into) => {
      if (first.least(context) !== first.most(context)) first.addMissing(context, into);
      if (second.least(context) !== second.most(context)) second.addMissing(context, into);
    },
  };
}

/** Whether the first is not later than the second, told as soon as the bounds of the two do not cross. */
export function isOnOrBefore(first: Quantity, second: Quantity, context: Context): Verdict {
  if (first.most(context) <= second.least(context)) return YES;
  return first.least(context) > second.most(context) ? NO : UNKNOWN;
}

/** The first number is at most the second: `<=`. */
export const atMost: typeof onOrBefore = (
  first,
  second,
  words = `${first.words} is at most ${second.words}`,
) => onOrBefore(first, second, words);

/** The first number is less than the second: `<`. */
export function fewerThan<N1 extends string, U1 extends string, N2 extends string, U2 extends string>(
  first: Quantity<N1, U1>,
  second: Quantity<N2, U2>,
  words: string = `${first.words} is less than ${second.words}`,
): Condition<N1 | N2, U1 | U2> {
  const reverse = onOrBefore(second, first);
  return {
    words,
    needs: [...new Set([...first.needs, ...second.needs])],
    uses: [...new Set([...first.uses, ...second.uses])],
    ask: (context) => {
      const answer = reverse.ask(context);
      return answer === UNKNOWN ? UNKNOWN : answer === YES ? NO : YES;
    },
    addMissing: reverse.addMissing,
  };
}
