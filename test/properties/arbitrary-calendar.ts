import fc from "fast-check";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import {
  type CompiledCalendar,
  compiledCalendar,
  schoolCalendar,
} from "../../src/calendar/school-calendar.js";
import { type Day, formatDay, parseDay } from "../../src/days/plain-date.js";
import { year2025, year2026 } from "../calendar/calendars.js";

/** A calendar with its tables; both undefined where there is none. */
export interface ArbitraryCalendar {
  readonly data: CalendarData | undefined;
  readonly compiled: CompiledCalendar | undefined;
}

/** The summer of 2024, in which the register law changed, and the autumn after it. */
const year2024: CalendarData = {
  schema: "osd-calendar/1",
  issuedBy: "trust",
  localAuthority: "926",
  covers: { from: "2024-07-01", to: "2024-12-31" },
  terms: [
    { from: "2024-07-01", to: "2024-07-23" },
    { from: "2024-09-02", to: "2024-10-25" },
    { from: "2024-11-04", to: "2024-12-20" },
  ],
};

/** The year in which academies were bound, into the next: what a school in a hurry would make of both years. */
const summer2026: CalendarData = {
  schema: "osd-calendar/1",
  issuedBy: "starter",
  localAuthority: "885",
  covers: { from: "2026-06-01", to: "2026-12-18" },
  terms: [
    { from: "2026-06-01", to: "2026-07-31" },
    { from: "2026-09-01", to: "2026-10-23" },
    { from: "2026-11-02", to: "2026-12-18" },
  ],
};

const years = [year2026, year2025, year2024, summer2026];

const changed: fc.Arbitrary<CalendarData> = fc
  .record({
    year: fc.constantFrom(...years),
    inset: fc.array(fc.nat({ max: 200 }), { maxLength: 3 }),
    closed: fc.array(fc.nat({ max: 200 }), { maxLength: 3 }),
    extra: fc.array(fc.nat({ max: 200 }), { maxLength: 1 }),
  })
  .map(({ year, inset, closed, extra }) => {
    const from = dayIn(year.covers.from);
    const date = (after: number): string => formatDay(from + after);
    return {
      ...year,
      insetDays: inset.map(date),
      closures: closed.map((after) => ({ on: date(after), why: "snow" as const })),
      extraDays: extra.map(date),
    };
  });

/** No calendar, a plain year, or a year with days taken out and put in. */
export const arbitraryCalendar: fc.Arbitrary<ArbitraryCalendar> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom<CalendarData | undefined>(...years) },
    { weight: 3, arbitrary: changed },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
  .map((data) => ({ data, compiled: data === undefined ? undefined : compiled(data) }));

export function compiled(data: CalendarData): CompiledCalendar | undefined {
  const read = schoolCalendar(data);
  if (!read.ok) throw new Error(`The calendar of the test is refused: ${JSON.stringify(read.issues)}`);
  return compiledCalendar(read.calendar);
}

function dayIn(text: string): Day {
  return parseDay(text) ?? 0;
}

const lawChanges = ["2026-07-25", "2026-07-26", "2024-08-18", "2024-08-19", "2024-09-01", "2025-02-05"].map(
  dayIn,
);
const spread = [12, 30, 65, 66, 75];

/** First and last days of terms, some days in them, and the days on which the law changed. */
export function edgesOf(data: CalendarData | undefined): readonly Day[] {
  const { terms } = data ?? year2026;
  const first = dayIn(terms[0]?.from ?? "");
  return [
    ...terms.slice(0, 3).map((term) => dayIn(term.from)),
    ...spread.map((after) => first + after),
    ...terms.slice(0, 2).map((term) => dayIn(term.to)),
    ...lawChanges,
  ];
}
