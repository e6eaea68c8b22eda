import { schoolDaysAfter, schoolDaysBefore, schoolWeeksAfter } from "../calendar/counting.js";
import type { CompiledCalendar } from "../calendar/school-calendar.js";
import { mondayOf, parseDay, weekdayOf } from "../days/plain-date.js";
import { slotOf } from "../plan/fact-slots.js";
import {
  type BoundedFact,
  boundedFacts,
  type FactName,
  factInfo,
  type ItemFactName,
  type ListName,
} from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import { boundsOf } from "./bounded-facts.js";
import { type Bounds, type Context, type Counting, nothingMissing, Quantity, readFact } from "./condition.js";
import { missingAnswer, missingCalendar, missingFact, missingList, unknownFact } from "./missing-fact.js";
import { days } from "./primitives/index.js";
import type { Settings } from "./settings.js";
import type { Count, DayTree, QuantityTree } from "./tree.js";

/** Before every day and below every number. */
const EARLIEST = Number.NEGATIVE_INFINITY;
const LATEST = Number.POSITIVE_INFINITY;

/** After every date that can be written, and before a day that never comes. */
const AFTER_ALL_DATES = 1_000_000;

/** Days of which the second is never before the first: the reader refuses such a plan. */
const ordered: readonly (readonly [first: FactName, second: FactName])[] = [
  ["startsOn", "endsOn"],
  ["review.on", "review.continueUntil"],
];

/** Makes the tree of a day or a number ready to be worked out under the settings of a clause. */
export function compileQuantity(tree: QuantityTree, settings: Partial<Settings>): Quantity {
  if (typeof tree === "number") return new Quantity(tree, fixed(tree));
  if (typeof tree === "string") {
    const isBounded = Object.hasOwn(boundedFacts, tree);
    return new Quantity(tree, isBounded ? boundsOf(tree as BoundedFact) : factBounds(tree as FactName));
  }
  if ("setting" in tree) {
    const value = settings[tree.setting];
    return new Quantity(tree, fixed(typeof value === "number" ? value : dayOf(value)));
  }
  if ("day" in tree) return new Quantity(tree, fixed(dayOf(tree.day)));
  if ("earliest" in tree) return new Quantity(tree, earliest(...tree.earliest));
  if ("answeredOn" in tree) return new Quantity(tree, answeredOn(tree.answeredOn));
  if ("ask" in tree) return new Quantity(tree, days[tree.ask]);
  return countedDay(tree, settings);
}

function dayOf(text: string | undefined): number {
  return parseDay(text) ?? Number.NaN;
}

function fixed(value: number): Bounds {
  const read = (): number => value;
  return { least: read, most: read, addMissing: nothingMissing };
}

/** The day a person gives for what a clause asks. A yes alone says that there was one. */
function answeredOn(clause: ClauseId): Bounds {
  return {
    least: ({ facts: { attestations, answeredOn: on } }) =>
      attestations[clause] === false ? LATEST : (on[clause] ?? EARLIEST),
    most: ({ facts: { attestations, answeredOn: on } }) =>
      attestations[clause] === true ? (on[clause] ?? AFTER_ALL_DATES) : LATEST,
    addMissing: ({ facts: { attestations } }, into) => {
      const answer = missingAnswer(clause);
      into.push(
        attestations[clause] === undefined ? answer : unknownFact("attestation", `${answer.at}/on`, "on"),
      );
    },
  };
}

/** The day or number of a fact. Where it is not known, the day it has to come after or before bounds it. */
function factBounds(name: FactName): Bounds {
  const earlier = ordered.find(([, second]) => second === name)?.[0];
  const later = ordered.find(([first]) => first === name)?.[1];
  const notBefore = earlier === undefined ? undefined : readFact(earlier);
  const notAfter = later === undefined ? undefined : readFact(later);
  const { kind, mayNeverCome } = factInfo(name);
  const greatest = kind === "day" && !mayNeverCome ? AFTER_ALL_DATES : LATEST;
  const read = readFact(name) as (...of: Parameters<Bounds["least"]>) => number | undefined;
  return {
    least: (context, item) =>
      read(context, item) ?? (notBefore?.(context, item) as number | undefined) ?? EARLIEST,
    most: (context, item) =>
      read(context, item) ??
      Math.min((notAfter?.(context, item) as number | undefined) ?? greatest, greatest),
    addMissing: (context, into, item) => {
      if (read(context, item) === undefined) into.push(missingFact(name, item));
    },
  };
}

/** The first of the days of a list; it never comes where the list is empty. */
function earliest(list: ListName, name: ItemFactName): Bounds {
  const slot = slotOf(name);
  const first = ({ facts }: Context, unknown: number): number => {
    const items = facts[list];
    if (items === undefined) return unknown;
    let day = LATEST;
    for (const { slots } of items) day = Math.min(day, (slots[slot] as number | undefined) ?? unknown);
    return day;
  };
  return {
    least: (context) => first(context, EARLIEST),
    most: (context) => first(context, LATEST),
    addMissing: ({ facts }, into) => {
      if (facts[list] === undefined) into.push(missingList(list));
      for (const item of facts[list] ?? []) {
        if (item.slots[slot] === undefined) into.push(missingFact(name, item));
      }
    },
  };
}

type CountedTree = Extract<
  DayTree,
  | { readonly schoolDaysBefore: unknown }
  | { readonly schoolDaysAfter: unknown }
  | { readonly schoolWeeksAfter: unknown }
  | { readonly calendarDaysBefore: unknown }
  | { readonly calendarDaysAfter: unknown }
>;

function countedDay(tree: CountedTree, settings: Partial<Settings>): Quantity {
  const made = (
    counting: Counting,
    [day, count]: readonly [DayTree, Count],
    boundsFrom: (from: Quantity, n: number) => Bounds,
  ): Quantity => {
    const from = compileQuantity(day, settings);
    const n = typeof count === "number" ? count : (settings[count.setting] as number);
    const bounds = boundsFrom(from, n);
    // Days after a day that is itself counted so are one count.
    const inner =
      counting === "calendar-days-after" && from.counted?.counting === counting ? from.counted : undefined;
    const counted = inner === undefined ? { counting, from, count: n } : { ...inner, count: inner.count + n };
    return new Quantity(tree, bounds, counted);
  };
  if ("schoolDaysBefore" in tree)
    return made("school-days-before", tree.schoolDaysBefore, (from, n) =>
      onCalendar(from, n, schoolDaysBefore, boundsBefore, EARLIEST),
    );
  if ("schoolDaysAfter" in tree)
    return made("school-days-after", tree.schoolDaysAfter, (from, n) =>
      onCalendar(from, n, schoolDaysAfter, boundsOn, LATEST),
    );
  if ("schoolWeeksAfter" in tree)
    return made("school-weeks-after", tree.schoolWeeksAfter, (from, n) =>
      onCalendar(from, n, schoolWeeksAfter, boundsAfter, LATEST),
    );
  if ("calendarDaysBefore" in tree)
    return made("calendar-days-before", tree.calendarDaysBefore, (from, n) => shifted(from, -n));
  return made("calendar-days-after", tree.calendarDaysAfter, shifted);
}

/** So many calendar days later; every day counts. */
function shifted({ least, most, addMissing }: Quantity, by: number): Bounds {
  return {
    least: (context, item) => least(context, item) + by,
    most: (context, item) => most(context, item) + by,
    addMissing,
  };
}

type CountDays = (calendar: CompiledCalendar, day: number, n: number) => number | undefined;
/** However the school's days lie, n of them span at least so many calendar days. */
type Reach = (
  day: number,
  n: number,
  calendar: CompiledCalendar | undefined,
) => readonly [least: number, most: number];

function onCalendar(from: Quantity, n: number, count: CountDays, reach: Reach, towards: number): Bounds {
  // The later a day, the later the one counted from it: each bound is counted from a bound.
  const counted = (day: number, calendar: CompiledCalendar | undefined): number | undefined =>
    calendar === undefined ? undefined : count(calendar, day, n);
  return {
    least: (context, item) => {
      const day = from.least(context, item);
      return counted(day, context.calendar) ?? reach(day, n, context.calendar)[0];
    },
    most: (context, item) => {
      const day = from.most(context, item);
      return counted(day, context.calendar) ?? reach(day, n, context.calendar)[1];
    },
    addMissing: (context, into, item) => {
      const before = into.length;
      from.addMissing(context, into, item);
      const { calendar } = context;
      if (into.length > before && calendar !== undefined) return;
      const day = from.least(context, item);
      const isCovered = calendar !== undefined && day >= calendar.from && day <= calendar.to;
      into.push(missingCalendar(calendar, isCovered ? towards : day));
    },
  };
}

const boundsBefore: Reach = (day, n, calendar) => {
  if (calendar === undefined || day < calendar.from) return [EARLIEST, day - n];
  // Past the calendar more school days may lie, which only makes it later; back past its first day it lies before it.
  if (day > calendar.to) return [calendar.schoolDays.at(-n) ?? EARLIEST, day - n];
  return [EARLIEST, Math.min(day - n, calendar.from - 1)];
};

const boundsOn: Reach = (day, n, calendar) => {
  if (calendar === undefined || day > calendar.to) return [day + n, AFTER_ALL_DATES];
  // Before the calendar more school days may lie, which only makes it earlier; on past its last day it lies after it.
  if (day < calendar.from) return [day + n, calendar.schoolDays[n - 1] ?? AFTER_ALL_DATES];
  return [Math.max(day + n, calendar.to + 1), AFTER_ALL_DATES];
};

const boundsAfter: Reach = (day, n, calendar) => {
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
};
