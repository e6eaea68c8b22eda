import { bankHolidays } from "../days/bank-holidays.js";
import { type DateText, type Day, formatDay, longDay, weekdayOf } from "../days/plain-date.js";
import type { Fault } from "../input/faults.js";
import type { CalendarData, NamedDay } from "./calendar-data.js";
import { type DaySpan, daysOutsideSummer, gapsBetween } from "./calendar-spans.js";
import type { EventKind } from "./event-words.js";
import { type Marker, termsFromMarkers } from "./terms-from-markers.js";

const shortestHalfTermHoliday = 3;
/** Nine weeks. No school goes on longer without a holiday: then one was not recognised. */
const longestTerm = 63;
/** Days without a term that no holiday explains: three weeks at Christmas or Easter and the weekends beside them. */
const longestUnexplained = 24;

/** An event that says something about its days. */
export interface UsedEvent extends DaySpan {
  readonly at: number;
  readonly why?: NamedDay["why"];
}

/** The events of each kind. */
export type EventsByKind = ReadonlyMap<EventKind, readonly UsedEvent[]>;

/** The days of a calendar. */
export type Days = Pick<CalendarData, "terms" | "insetDays" | "closures">;

/**
 * The terms, INSET days and closures the events say, or the faults of events that cannot all be right. The path of a
 * fault is the position of the event.
 */
export function daysFromEvents(
  used: EventsByKind,
  covers: DaySpan,
): { readonly days: Days; readonly faults: readonly Fault[] } {
  const of = (kind: EventKind): readonly UsedEvent[] => used.get(kind) ?? [];
  const inset = new Set(of("inset").flatMap((event) => weekdaysOf(event, covers)));
  const breaks = joinBreaks([
    ...of("break"),
    ...of("half-term").map((event) => ({ ...event, isHalf: true })),
  ]);
  const markers: Marker[] = [
    ...of("starts").map(({ from, at }) => ({ day: from, opens: true, stated: true, at })),
    ...of("ends").map(({ to, at }) => ({ day: to, opens: false, stated: true, at })),
    ...of("term").flatMap(({ from, to, at }) => [
      { day: from, opens: true, stated: true, at },
      { day: to, opens: false, stated: true, at },
    ]),
    ...breaks.flatMap(({ from, to, at }) => [
      { day: nextWorkday(from - 1, -1), opens: false, stated: false, at },
      { day: nextWorkday(to + 1, 1), opens: true, stated: false, at },
    ]),
  ];
  const { terms, faults } = termsFromMarkers(markers, {
    covers,
    mayAttend: (day) => isWorkday(day) && !inset.has(day),
  });
  const inCover = terms
    .map(({ from, to }) => ({ from: Math.max(from, covers.from), to: Math.min(to, covers.to) }))
    .filter(({ from, to }) => from <= to);
  const closures = new Map<Day, NonNullable<NamedDay["why"]>>(
    of("closed").flatMap((event) => daysWith(event, event.why ?? "closure", covers)),
  );
  for (const [day, why] of of("bank-holiday").flatMap((event) => daysWith(event, "other" as const, covers))) {
    // One that is a bank holiday in England is taken out anyhow. For another the school says that it is closed.
    if (isWorkday(day) && !closures.has(day)) closures.set(day, why);
  }
  return {
    days: {
      terms: inCover.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) })),
      ...(inset.size === 0 ? {} : { insetDays: [...inset].sort((a, b) => a - b).map(formatDay) }),
      ...(closures.size === 0
        ? {}
        : { closures: [...closures].map(([day, why]) => ({ on: formatDay(day), why })) }),
    },
    faults: [
      ...faults,
      ...shortHalfTerms(breaks),
      ...(faults.length > 0 ? [] : [...longTerms(inCover), ...unexplained(inCover, breaks, covers)]),
    ],
  };
}

interface Break extends DaySpan {
  readonly at: number;
  readonly isHalf?: boolean;
}

/** Holidays in order, those with no day between them on which the school could open made one. */
function joinBreaks(breaks: readonly Break[]): readonly Break[] {
  const joined: Break[] = [];
  for (const one of [...breaks].sort((a, b) => a.from - b.from || a.at - b.at)) {
    const last = joined.at(-1);
    if (last === undefined || nextWorkday(last.to + 1, 1) < one.from) {
      joined.push(one);
      continue;
    }
    joined[joined.length - 1] = {
      from: last.from,
      to: Math.max(last.to, one.to),
      at: last.at,
      isHalf: last.isHalf === true || one.isHalf === true,
    };
  }
  return joined;
}

function shortHalfTerms(breaks: readonly Break[]): readonly Fault[] {
  const message =
    "This half-term is shorter than three weekdays. If the event only marks where it starts, let it take all its days.";
  return breaks
    .filter(({ isHalf, from, to }) => isHalf === true && weekdaysIn(from, to) < shortestHalfTermHoliday)
    .map(({ at }) => ({ code: "out-of-range", path: `/${at}`, message }));
}

function longTerms(terms: readonly DaySpan[]): readonly Fault[] {
  return terms
    .filter(({ from, to }) => to - from + 1 > longestTerm)
    .map(({ from, to }) => {
      const message = `No event between ${longDay(from)} and ${longDay(to)} was recognised as a holiday. Say "half term" or "holiday" in the event for it.`;
      return { code: "missing", path: "", message };
    });
}

/**
 * Long times without a term that no holiday covers: a term whose events were not recognised, or that were never
 * published. The ordinary summer holiday needs no event.
 */
function unexplained(
  terms: readonly DaySpan[],
  breaks: readonly DaySpan[],
  covers: DaySpan,
): readonly Fault[] {
  if (terms.length === 0) return [];
  return gapsBetween(terms, covers)
    .filter((gap) => daysOutsideSummer(gap) - daysInBreaks(gap, breaks) > longestUnexplained)
    .map((gap) => {
      const message = `No event says what happens from ${longDay(gap.from)} to ${longDay(gap.to)}. Add the term or the holiday that is missing, or cover other days.`;
      return { code: "missing", path: "", message };
    });
}

function daysInBreaks(gap: DaySpan, breaks: readonly DaySpan[]): number {
  return breaks.reduce((sum, { from, to }) => {
    const shared = Math.min(to, gap.to) - Math.max(from, gap.from) + 1;
    return sum + Math.max(0, shared);
  }, 0);
}

function weekdaysIn(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to && count < shortestHalfTermHoliday; day += 1)
    if (weekdayOf(day) <= 5) count += 1;
  return count;
}

function weekdaysOf({ from, to }: DaySpan, covers: DaySpan): readonly Day[] {
  const days: Day[] = [];
  for (let day = Math.max(from, covers.from); day <= Math.min(to, covers.to); day += 1) {
    if (weekdayOf(day) <= 5) days.push(day);
  }
  return days;
}

function daysWith<Why>(event: DaySpan, why: Why, covers: DaySpan): readonly (readonly [Day, Why])[] {
  return weekdaysOf(event, covers).map((day) => [day, why]);
}

/** The first day from this one, on or back, that is neither at a weekend nor a bank holiday. */
export function nextWorkday(start: Day, step: 1 | -1): Day {
  let day = start;
  while (!isWorkday(day)) day += step;
  return day;
}

function isWorkday(day: Day): boolean {
  return weekdayOf(day) <= 5 && !bankHolidayDays().has(formatDay(day));
}

let holidayTexts: ReadonlySet<DateText> | undefined;

function bankHolidayDays(): ReadonlySet<DateText> {
  holidayTexts ??= new Set(bankHolidays.map(({ on }) => on));
  return holidayTexts;
}
