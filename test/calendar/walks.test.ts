import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schoolDaysBefore, schoolWeeksAfter } from "../../src/calendar/counting.js";
import {
  type WalkedDay,
  walkCalendarDaysAfter,
  walkCalendarDaysBefore,
  walkSchoolDaysBefore,
  walkSchoolWeeksAfter,
} from "../../src/calendar/walks.js";
import { compressWalk, type WalkedSpan } from "../../src/views/compress-walk.js";
import { wordWalk } from "../../src/views/word-duties.js";
import { catalogue } from "../../src/words/catalogue.js";
import { compile, on, text, year2025, year2026 } from "./calendars.js";
import { shift } from "./naive-calendar.js";
import { calendarWithDays } from "./random-calendars.js";

const anchor = "first day off site";

/** A walk in short: one line for each step. */
function lines(walk: readonly WalkedDay[] | undefined, start = anchor): readonly string[] | undefined {
  return walk && wordWalk(walk, start, catalogue).map((day) => `${day.on} ${day.counted ?? "-"} ${day.says}`);
}

function compressed(walk: readonly WalkedDay[] | undefined): readonly WalkedSpan[] {
  return compressWalk(wordWalk(walk ?? [], anchor, catalogue));
}

function spans(walk: readonly WalkedDay[] | undefined): readonly string[] {
  return compressed(walk).map(({ from, to, counted, says }) => `${from} ${to} ${counted ?? "-"} ${says}`);
}

describe("the walk of a notice", () => {
  it("goes back over half-term day by day, and says why each day counts or does not", () => {
    expect(lines(walkSchoolDaysBefore(compile(year2026), on("2026-11-02"), 2))).toEqual([
      "2026-11-02 - first day off site",
      "2026-11-01 - Sunday",
      "2026-10-31 - Saturday",
      "2026-10-30 - October half-term",
      "2026-10-29 - October half-term",
      "2026-10-28 - October half-term",
      "2026-10-27 - October half-term",
      "2026-10-26 - October half-term",
      "2026-10-25 - Sunday",
      "2026-10-24 - Saturday",
      "2026-10-23 1 school day 1",
      "2026-10-22 2 school day 2",
    ]);
  });

  it("names the bank holiday it passes", () => {
    expect(lines(walkSchoolDaysBefore(compile(year2025), on("2026-05-06"), 2))).toEqual([
      "2026-05-06 - first day off site",
      "2026-05-05 1 school day 1",
      "2026-05-04 - Early May bank holiday",
      "2026-05-03 - Sunday",
      "2026-05-02 - Saturday",
      "2026-05-01 2 school day 2",
    ]);
  });

  it("goes back over weekends and INSET days", () => {
    expect(lines(walkSchoolDaysBefore(compile(year2025), on("2025-12-02"), 2))).toEqual([
      "2025-12-02 - first day off site",
      "2025-12-01 1 school day 1",
      "2025-11-30 - Sunday",
      "2025-11-29 - Saturday",
      "2025-11-28 - INSET day",
      "2025-11-27 2 school day 2",
    ]);
  });

  it("is the first day alone when no day is to be counted", () => {
    expect(lines(walkSchoolDaysBefore(compile(year2025), on("2026-05-06"), 0))).toEqual([
      "2026-05-06 - first day off site",
    ]);
  });

  it("is not there when the calendar does not reach far enough", () => {
    expect(walkSchoolDaysBefore(compile(year2025), on("2025-09-03"), 2)).toBeUndefined();
    expect(walkSchoolDaysBefore(compile(year2025), on("2026-07-22"), 2)).toBeUndefined();
    expect(walkSchoolWeeksAfter(compile(year2025), on("2026-07-15"), 1)).toBeUndefined();
  });
});

describe("the walk over calendar days", () => {
  it("counts every day back from the review", () => {
    expect(lines(walkCalendarDaysBefore(on("2026-11-18"), 6), "the review")).toEqual([
      "2026-11-18 - the review",
      "2026-11-17 1 day 1",
      "2026-11-16 2 day 2",
      "2026-11-15 3 day 3",
      "2026-11-14 4 day 4",
      "2026-11-13 5 day 5",
      "2026-11-12 6 day 6",
    ]);
  });

  it("counts every day on from the entry in the register", () => {
    expect(lines(walkCalendarDaysAfter(on("2026-11-02"), 5), "entered")).toEqual([
      "2026-11-02 - entered",
      "2026-11-03 1 day 1",
      "2026-11-04 2 day 2",
      "2026-11-05 3 day 3",
      "2026-11-06 4 day 4",
      "2026-11-07 5 day 5",
    ]);
  });

  it("lists fourteen days and shortens fifteen to both ends", () => {
    expect(walkCalendarDaysAfter(on("2026-11-02"), 14)).toHaveLength(15);
    expect(lines(walkCalendarDaysAfter(on("2026-11-02"), 15))).toEqual([
      "2026-11-02 - first day off site",
      "2026-11-17 15 day 15",
    ]);
    expect(lines(walkCalendarDaysBefore(on("2026-11-23"), 70), "the request")).toEqual([
      "2026-11-23 - the request",
      "2026-09-14 70 day 70",
    ]);
    expect(walkCalendarDaysBefore(on("2026-11-23"), 0)).toHaveLength(1);
  });
});

it("the walk over school weeks has one line a week and leaves out weeks without school", () => {
  expect(lines(walkSchoolWeeksAfter(compile(year2025), on("2025-10-08"), 6))).toEqual([
    "2025-10-08 - first day off site",
    "2025-10-13 1 school week 1",
    "2025-10-20 2 school week 2",
    "2025-10-27 - no school day in this week",
    "2025-11-03 3 school week 3",
    "2025-11-10 4 school week 4",
    "2025-11-17 5 school week 5",
    "2025-11-24 6 school week 6",
  ]);
});

describe("a walk made short", () => {
  it("has one line for half-term and one for each weekend", () => {
    const walk = walkSchoolDaysBefore(compile(year2026), on("2026-11-02"), 2) ?? [];
    expect(spans(walk)).toEqual([
      "2026-11-02 2026-11-02 - first day off site",
      "2026-10-31 2026-11-01 - weekend",
      "2026-10-26 2026-10-30 - October half-term",
      "2026-10-24 2026-10-25 - weekend",
      "2026-10-23 2026-10-23 1 school day 1",
      "2026-10-22 2026-10-22 2 school day 2",
    ]);
  });

  it("keeps bank holidays by name", () => {
    const walk = walkSchoolDaysBefore(compile(year2025), on("2026-01-06"), 1) ?? [];
    expect(spans(walk)).toEqual([
      "2026-01-06 2026-01-06 - first day off site",
      "2026-01-05 2026-01-05 - INSET day",
      "2026-01-03 2026-01-04 - weekend",
      "2026-01-02 2026-01-02 - Christmas holiday",
      "2026-01-01 2026-01-01 - New Year's Day",
      "2025-12-29 2025-12-31 - Christmas holiday",
      "2025-12-27 2025-12-28 - weekend",
      "2025-12-26 2025-12-26 - Boxing Day",
      "2025-12-25 2025-12-25 - Christmas Day",
      "2025-12-22 2025-12-24 - Christmas holiday",
      "2025-12-20 2025-12-21 - weekend",
      "2025-12-19 2025-12-19 1 school day 1",
    ]);
  });

  it("takes the weekends inside a holiday into it", () => {
    const both = compile({
      ...year2026,
      covers: { from: "2026-06-01", to: "2027-08-31" },
      terms: [{ from: "2026-06-01", to: "2026-07-21" }, ...year2026.terms],
    });
    const back = walkSchoolDaysBefore(both, on("2026-09-01"), 1) ?? [];
    expect(spans(back)).toEqual([
      "2026-09-01 2026-09-01 - first day off site",
      "2026-08-31 2026-08-31 - Summer bank holiday",
      "2026-08-29 2026-08-30 - weekend",
      "2026-07-22 2026-08-28 - summer holiday",
      "2026-07-21 2026-07-21 1 school day 1",
    ]);
  });

  it("is empty for an empty walk", () => {
    expect(compressWalk([])).toEqual([]);
  });
});

describe("every walk", () => {
  const few = fc.integer({ min: 0, max: 8 });

  it("ends where the look-up ends, without a gap, and counts one by one", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
        const calendar = compile(data);
        const walk = walkSchoolDaysBefore(calendar, on(day), n);
        const answer = text(schoolDaysBefore(calendar, on(day), n));
        expect(walk?.at(-1)?.on).toBe(answer);
        if (walk === undefined) return;
        expect(walk.map((step) => step.on)).toEqual(walk.map((_, i) => shift(day, -i)));
        const counted = walk.flatMap((step) => step.counted ?? []);
        expect(counted).toEqual(Array.from({ length: n }, (_, i) => i + 1));
      }),
      { numRuns: 100 },
    );
  });

  it("over weeks ends in the week of the look-up", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
        const calendar = compile(data);
        const answer = text(schoolWeeksAfter(calendar, on(day), n));
        const walk = walkSchoolWeeksAfter(calendar, on(day), n);
        expect(walk === undefined).toBe(answer === undefined);
        if (walk === undefined || answer === undefined || n === 0) return;
        const last = walk.at(-1);
        expect(last?.counted).toBe(n);
        expect([0, 1, 2, 3, 4, 5, 6].map((i) => shift(last?.on ?? "", i))).toContain(answer);
      }),
      { numRuns: 100 },
    );
  });

  it("made short covers the same days in the same order", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
        const walk = walkSchoolDaysBefore(compile(data), on(day), n) ?? [];
        const days = compressed(walk).flatMap(({ from, to }) => {
          const all: string[] = [];
          for (let date = to; date >= from; date = shift(date, -1)) all.push(date);
          return all;
        });
        expect(days).toEqual(walk.map((step) => step.on));
      }),
      { numRuns: 100 },
    );
  });

  it("is frozen plain data", () => {
    const walk = walkSchoolDaysBefore(compile(year2026), on("2026-11-02"), 2) ?? [];
    for (const list of [walk, compressed(walk), walkCalendarDaysBefore(on("2026-11-02"), 20)]) {
      expect(Object.isFrozen(list)).toBe(true);
      expect(list.every((step) => Object.isFrozen(step))).toBe(true);
      expect(JSON.parse(JSON.stringify(list))).toEqual(list);
    }
    expect(Object.isFrozen(walkSchoolWeeksAfter(compile(year2026), on("2026-11-02"), 2))).toBe(true);
  });
});
