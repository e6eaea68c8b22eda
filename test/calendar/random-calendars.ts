import fc from "fast-check";
import type { CalendarData, NamedDay, Term } from "../../src/calendar/calendar-data.js";
import { shift } from "./naive-calendar.js";

const closureWhys: readonly NamedDay["why"][] = [
  undefined,
  "closure",
  "snow",
  "election",
  "occasional-day",
  "other",
];

/** A date within so many days of another, and often at the very edges. */
function dateNear(from: string, days: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: days }).map((offset) => shift(from, offset));
}

/**
 * Calendars of one to seven terms between 2015 and 2028, with up to a month before, between and after them; INSET
 * days, closures and extra days fall anywhere, on other such days too.
 */
export const anyCalendar: fc.Arbitrary<CalendarData> = fc
  .record({
    start: dateNear("2015-01-01", 4000),
    lead: fc.integer({ min: 0, max: 30 }),
    blocks: fc.array(
      fc.record({ length: fc.integer({ min: 1, max: 55 }), gap: fc.integer({ min: 0, max: 30 }) }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .chain(({ start, lead, blocks }) => {
    const terms: Term[] = [];
    let next = shift(start, lead);
    for (const { length, gap } of blocks) {
      const to = shift(next, length - 1);
      terms.push({ from: next, to });
      next = shift(to, gap + 1);
    }
    const covers = { from: start, to: shift(next, -1) };
    const days = Math.round((Date.parse(covers.to) - Date.parse(covers.from)) / 86_400_000);
    const date = dateNear(start, days);
    return fc.record({
      schema: fc.constant("osd-calendar/1" as const),
      covers: fc.constant(covers),
      terms: fc.constant(terms),
      insetDays: fc.array(date, { maxLength: 6 }),
      closures: fc.array(
        fc
          .tuple(date, fc.constantFrom(...closureWhys))
          .map(([on, why]): NamedDay => (why === undefined ? { on } : { on, why })),
        { maxLength: 12 },
      ),
      extraDays: fc.array(date, { maxLength: 4 }),
    });
  });

/** A calendar and some days in and around its cover. */
export function calendarWithDays<const K extends readonly string[]>(
  ...names: K
): fc.Arbitrary<{ data: CalendarData } & { [N in K[number]]: string }> {
  return anyCalendar.chain((data) => {
    const days = Math.round((Date.parse(data.covers.to) - Date.parse(data.covers.from)) / 86_400_000);
    const date = dateNear(shift(data.covers.from, -3), days + 6);
    return fc.tuple(...names.map(() => date)).map((dates) => {
      const named = Object.fromEntries(names.map((name, i) => [name, dates[i]]));
      return { data, ...named } as { data: CalendarData } & { [N in K[number]]: string };
    });
  });
}
