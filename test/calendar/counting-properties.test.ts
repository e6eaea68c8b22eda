import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import {
  countSchoolDays,
  firstSchoolDayOnOrAfter,
  isSchoolDay,
  schoolDaysAfter,
  schoolDaysBefore,
  schoolWeeksAfter,
} from "../../src/calendar/counting.js";
import { weekdayOf } from "../../src/days/plain-date.js";
import { compile, on, text } from "./calendars.js";
import {
  naiveCount,
  naiveIsSchoolDay,
  naiveSchoolDaysFrom,
  naiveSchoolWeeksAfter,
  publishedHolidays,
  shift,
} from "./naive-calendar.js";
import { anyCalendar, calendarWithDays } from "./random-calendars.js";

const few = fc.integer({ min: 0, max: 12 });
const runs = { numRuns: 200 };

/** What a calendar answers about every day of its cover. */
function everyAnswer(data: CalendarData): unknown {
  const calendar = compile(data);
  const answers: unknown[] = [];
  for (let day = calendar.from; day <= calendar.to; day += 1) {
    answers.push([
      isSchoolDay(calendar, day),
      schoolDaysBefore(calendar, day, 2),
      schoolDaysAfter(calendar, day, 3),
      schoolWeeksAfter(calendar, day, 2),
    ]);
  }
  return answers;
}

describe("the compiled calendar agrees with one that walks day by day (I19)", () => {
  it("on whether each day is a school day", () => {
    fc.assert(
      fc.property(anyCalendar, (data) => {
        const calendar = compile(data);
        for (let day = calendar.from - 2; day <= calendar.to + 2; day += 1) {
          expect(isSchoolDay(calendar, day)).toBe(naiveIsSchoolDay(data, text(day) ?? ""));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("on the n-th school day before and after", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
        const calendar = compile(data);
        expect(text(schoolDaysBefore(calendar, on(day), n))).toBe(naiveSchoolDaysFrom(data, day, n, -1));
        expect(text(schoolDaysAfter(calendar, on(day), n))).toBe(naiveSchoolDaysFrom(data, day, n, 1));
      }),
      runs,
    );
  });

  it("on the number of school days between two days", () => {
    fc.assert(
      fc.property(calendarWithDays("a", "b"), ({ data, a, b }) => {
        expect(countSchoolDays(compile(data), on(a), on(b))).toBe(naiveCount(data, a, b));
      }),
      runs,
    );
  });

  it("on the n-th school week after", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
        const answer = schoolWeeksAfter(compile(data), on(day), n);
        expect(text(answer)).toBe(naiveSchoolWeeksAfter(data, day, n));
      }),
      runs,
    );
  });

  it("on the first school day from a day on", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), ({ data, day }) => {
        const calendar = compile(data);
        const first = naiveIsSchoolDay(data, day) ? day : naiveSchoolDaysFrom(data, day, 1, 1);
        expect(text(firstSchoolDayOnOrAfter(calendar, on(day)))).toBe(first);
      }),
      runs,
    );
  });
});

describe("school days", () => {
  it("lie in a term, on a weekday, and are no bank holiday, closure or INSET day, unless listed as extra (I08)", () => {
    fc.assert(
      fc.property(anyCalendar, (data) => {
        const calendar = compile(data);
        const closed = new Set([
          ...(data.insetDays ?? []),
          ...(data.closures ?? []).map((closure) => closure.on),
        ]);
        const wrong = [...calendar.schoolDays].filter((day) => {
          const date = text(day) ?? "";
          if (closed.has(date)) return true;
          if (data.extraDays?.includes(date)) return false;
          const inTerm = data.terms.some((term) => term.from <= date && date <= term.to);
          return !inTerm || weekdayOf(day) > 5 || publishedHolidays.has(date);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("add up over neighbouring spans (I09)", () => {
    fc.assert(
      fc.property(calendarWithDays("a", "b", "c"), ({ data, a, b, c }) => {
        const calendar = compile(data);
        const [first = 0, middle = 0, last = 0] = [on(a), on(b), on(c)].sort((x, y) => x - y);
        fc.pre(middle < last);
        const left = countSchoolDays(calendar, first, middle);
        const right = countSchoolDays(calendar, middle + 1, last);
        const whole = countSchoolDays(calendar, first, last);
        if (left === undefined || right === undefined) expect(whole).toBeUndefined();
        else expect(left + right).toBe(whole);
      }),
      runs,
    );
  });

  it("counted forward and back again lead to where one started, from a school day (I10)", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
        const calendar = compile(data);
        fc.pre(isSchoolDay(calendar, on(day)) === true);
        const forward = schoolDaysAfter(calendar, on(day), n);
        if (forward !== undefined) expect(schoolDaysBefore(calendar, forward, n)).toBe(on(day));
        const back = schoolDaysBefore(calendar, on(day), n);
        if (back !== undefined) expect(schoolDaysAfter(calendar, back, n)).toBe(on(day));
      }),
      runs,
    );
  });

  it("are what counting leads to, or there is no answer (I11); and as many lie between as were counted (I13)", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), fc.integer({ min: 1, max: 12 }), ({ data, day }, n) => {
        const calendar = compile(data);
        const after = schoolDaysAfter(calendar, on(day), n);
        const before = schoolDaysBefore(calendar, on(day), n);
        if (after !== undefined) {
          expect(isSchoolDay(calendar, after)).toBe(true);
          expect(countSchoolDays(calendar, on(day) + 1, after)).toBe(n);
        }
        if (before !== undefined) {
          expect(isSchoolDay(calendar, before)).toBe(true);
          expect(countSchoolDays(calendar, before, on(day) - 1)).toBe(n);
        }
      }),
      runs,
    );
  });

  it("counted further lie further off, and counted from a later school day lie later (I12)", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
        const calendar = compile(data);
        const here = schoolDaysAfter(calendar, on(day), n);
        const further = schoolDaysAfter(calendar, on(day), n + 1);
        if (here !== undefined && further !== undefined) expect(further).toBeGreaterThan(here);
        const later = firstSchoolDayOnOrAfter(calendar, on(day) + 1);
        const start = firstSchoolDayOnOrAfter(calendar, on(day));
        if (later === undefined || start === undefined || later === start) return;
        const fromStart = schoolDaysAfter(calendar, start, n);
        const fromLater = schoolDaysAfter(calendar, later, n);
        if (fromStart !== undefined && fromLater !== undefined) expect(fromLater).toBeGreaterThan(fromStart);
      }),
      runs,
    );
  });
});

describe("the answers do not change", () => {
  it("with the order of terms, INSET days, closures and extra days (I14)", () => {
    const shuffled = anyCalendar.chain((data) =>
      fc.record({
        data: fc.constant(data),
        terms: fc.shuffledSubarray([...data.terms], { minLength: data.terms.length }),
        insetDays: fc.shuffledSubarray([...(data.insetDays ?? [])], {
          minLength: data.insetDays?.length ?? 0,
        }),
        closures: fc.shuffledSubarray([...(data.closures ?? [])], { minLength: data.closures?.length ?? 0 }),
        extraDays: fc.shuffledSubarray([...(data.extraDays ?? [])], {
          minLength: data.extraDays?.length ?? 0,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ data, ...lists }) => {
        // The whole tables: reasons are the same as well.
        expect(compile({ ...data, ...lists })).toEqual(compile(data));
      }),
      { numRuns: 60 },
    );
  });

  it("when a closure is repeated or falls on a day without school (I15)", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), ({ data, day }) => {
        const closures = data.closures ?? [];
        expect(compile({ ...data, closures: [...closures, ...closures] })).toEqual(compile(data));
        if (naiveIsSchoolDay(data, day)) return;
        const more: CalendarData = { ...data, closures: [...closures, { on: day, why: "other" }] };
        expect(everyAnswer(more)).toEqual(everyAnswer(data));
      }),
      { numRuns: 60 },
    );
  });

  it("when a term is split in two that follow each other (I17)", () => {
    fc.assert(
      fc.property(anyCalendar, fc.nat(), fc.nat(), (data, which, where) => {
        const index = which % data.terms.length;
        const term = data.terms[index];
        fc.pre(term !== undefined && term.from < term.to);
        const days = (Date.parse(term.to) - Date.parse(term.from)) / 86_400_000;
        const cut = shift(term.from, where % days);
        const terms = [...data.terms];
        terms.splice(index, 1, { from: shift(cut, 1), to: term.to }, { from: term.from, to: cut });
        expect(compile({ ...data, terms })).toEqual(compile(data));
      }),
      { numRuns: 60 },
    );
  });

  it("when the cover grows: only a missing answer can turn into one (I18)", () => {
    fc.assert(
      fc.property(calendarWithDays("day"), few, few, few, ({ data, day }, earlier, later, n) => {
        const covers = { from: shift(data.covers.from, -earlier), to: shift(data.covers.to, later) };
        const terms = [
          ...data.terms,
          ...(earlier > 0 ? [{ from: covers.from, to: shift(data.covers.from, -1) }] : []),
          ...(later > 0 ? [{ from: shift(data.covers.to, 1), to: covers.to }] : []),
        ];
        const small = compile(data);
        const large = compile({ ...data, covers, terms });
        for (const ask of [schoolDaysBefore, schoolDaysAfter, schoolWeeksAfter]) {
          const answer = ask(small, on(day), n);
          if (answer !== undefined) expect(ask(large, on(day), n)).toBe(answer);
        }
        const open = isSchoolDay(small, on(day));
        if (open !== undefined) expect(isSchoolDay(large, on(day))).toBe(open);
      }),
      runs,
    );
  });
});

it("a closure never adds to a count, and taking one away never lowers it (I16)", () => {
  fc.assert(
    fc.property(calendarWithDays("a", "b", "closed"), ({ data, a, b, closed }) => {
      const more: CalendarData = { ...data, closures: [...(data.closures ?? []), { on: closed }] };
      const without = countSchoolDays(compile(data), on(a), on(b));
      const withIt = countSchoolDays(compile(more), on(a), on(b));
      expect(withIt === undefined).toBe(without === undefined);
      if (withIt !== undefined && without !== undefined) expect(withIt).toBeLessThanOrEqual(without);
    }),
    runs,
  );
});

it("moving everything by 364 days moves every answer by 364 days, bank holidays apart (I20)", () => {
  const move = (date: string): string => shift(date, 364);
  // Both calendars are closed on the bank holidays of both years, so that these make no difference.
  const closedBothYears = (data: CalendarData): CalendarData => {
    const closures = [...publishedHolidays].flatMap((date) => [{ on: date }, { on: shift(date, -364) }]);
    return { ...data, extraDays: [], closures: [...(data.closures ?? []), ...closures] };
  };
  const moved = (data: CalendarData): CalendarData => ({
    ...data,
    covers: { from: move(data.covers.from), to: move(data.covers.to) },
    terms: data.terms.map((term) => ({ from: move(term.from), to: move(term.to) })),
    insetDays: (data.insetDays ?? []).map(move),
    closures: (data.closures ?? []).map(({ on }) => ({ on: move(on) })),
  });
  fc.assert(
    fc.property(calendarWithDays("day"), few, ({ data, day }, n) => {
      fc.pre(move(data.covers.to) <= "2028-12-31");
      const here = closedBothYears(data);
      const there = compile(moved(here));
      for (const ask of [schoolDaysBefore, schoolDaysAfter, schoolWeeksAfter]) {
        const answer = ask(compile(here), on(day), n);
        const expected = answer === undefined ? undefined : answer + 364;
        expect(ask(there, on(day) + 364, n)).toBe(expected);
      }
    }),
    { numRuns: 100 },
  );
});

describe("tempting and false", () => {
  it("counting back and forward again returns: not from a Saturday", () => {
    const calendar = compile({
      schema: "osd-calendar/1",
      covers: { from: "2026-03-02", to: "2026-03-13" },
      terms: [{ from: "2026-03-02", to: "2026-03-13" }],
    });
    const saturday = on("2026-03-07");
    const back = schoolDaysBefore(calendar, saturday, 1);
    expect(text(back)).toBe("2026-03-06");
    expect(text(schoolDaysAfter(calendar, back ?? 0, 1))).toBe("2026-03-09");
  });
});
