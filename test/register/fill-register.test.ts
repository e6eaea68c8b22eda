import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, weekdayOf } from "../../src/days/plain-date.js";
import { cellsFor, countNumbers, fillWeeks, judge, translate } from "../../src/register/fill-register.js";
import { compile } from "../calendar/calendars.js";
import { anyCalendar } from "../calendar/random-calendars.js";

describe("registers in plain memory", () => {
  test("a week is laid over the days as a walk day by day would lay it", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.integer({ min: -20, max: 60 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: 0, max: 40 }),
        (data, offset, length, first, span) => {
          const calendar = compile(data);
          const from = calendar.from + offset;
          const to = from + length;
          const cells = cellsFor(from, to);
          const week = Uint16Array.from({ length: 14 }, (_, i) => i + 1);
          fillWeeks(cells, from, calendar, from + first, from + first + span, week);
          const expected: number[] = [];
          for (let day = from; day <= to; day += 1) {
            const filled = day >= from + first && day <= from + first + span;
            const held = filled ? (calendar.sessions[day - calendar.from] ?? 0) : 0;
            const slot = 2 * (weekdayOf(day) - 1);
            expected.push(held & 1 ? slot + 1 : 0, held & 2 ? slot + 2 : 0);
          }
          expect([...cells]).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a half day fills one cell of its day", () => {
    const calendar = compile({
      schema: "osd-calendar/1",
      covers: { from: "2026-12-18", to: "2026-12-18" },
      terms: [{ from: "2026-12-18", to: "2026-12-18" }],
      halfDays: [{ on: "2026-12-18", half: "AM" }],
    });
    const day = parseDay("2026-12-18") ?? 0;
    const cells = cellsFor(day, day);
    fillWeeks(cells, day, calendar, day, day, new Uint16Array(14).fill(7));
    expect([...cells]).toEqual([7, 0]);
  });

  test("numbers are translated, counted and judged", () => {
    const cells = Uint16Array.from([0, 1, 2, 2]);
    const codes = new Uint8Array(4);
    translate(cells, Uint8Array.from([0, 5, 6]), codes);
    expect([...codes]).toEqual([0, 5, 6, 6]);
    const counts = new Uint32Array(8);
    countNumbers(codes, counts);
    expect([...counts]).toEqual([1, 0, 0, 0, 0, 1, 2, 0]);
    const verdicts = new Uint16Array(3 * 8);
    verdicts[2 * 8 + 6] = 9;
    const into = new Uint16Array(4);
    expect(judge(cells, codes, verdicts, 8, into)).toBe(2);
    expect([...into]).toEqual([0, 0, 9, 9]);
  });
});
