import { describe, expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import {
  countSchoolDays,
  firstSchoolDayOnOrAfter,
  isSchoolDay,
  schoolDaysAfter,
  schoolDaysBefore,
  schoolWeeksAfter,
  sessionsHeld,
} from "../../src/calendar/counting.js";
import { compile, on, text, year2025, year2026 } from "./calendars.js";

const calendar = (data: CalendarData) => {
  const compiled = compile(data);
  return {
    before: (day: string, n: number) => text(schoolDaysBefore(compiled, on(day), n)),
    after: (day: string, n: number) => text(schoolDaysAfter(compiled, on(day), n)),
    weeksAfter: (day: string, n: number) => text(schoolWeeksAfter(compiled, on(day), n)),
    count: (from: string, to: string) => countSchoolDays(compiled, on(from), on(to)),
    isOpen: (day: string) => isSchoolDay(compiled, on(day)),
    sessions: (day: string) => sessionsHeld(compiled, on(day)),
    firstFrom: (day: string) => text(firstSchoolDayOnOrAfter(compiled, on(day))),
  };
};

describe("two school days before the first day off site", () => {
  it("N1: after half-term, Monday 2 November 2026, the notice is due on Thursday 22 October", () => {
    expect(calendar(year2026).before("2026-11-02", 2)).toBe("2026-10-22");
  });

  it("N2: for Tuesday 10 November 2026 it is due on Friday 6 November", () => {
    expect(calendar(year2026).before("2026-11-10", 2)).toBe("2026-11-06");
  });

  it("N3 and N4: from Friday 6 November two school days remain before the 10th, from Saturday 7 November one", () => {
    expect(calendar(year2026).count("2026-11-06", "2026-11-09")).toBe(2);
    expect(calendar(year2026).count("2026-11-07", "2026-11-09")).toBe(1);
  });

  it("N5: eight school days lie between a decision on 12 October and a notice on 22 October 2026", () => {
    expect(calendar(year2026).count("2026-10-13", "2026-10-22")).toBe(8);
  });

  it("falls on the Friday before half-term for a start on the Tuesday after it", () => {
    // Back from Tuesday 4 November 2025: Monday 3 November is one, Friday 24 October two.
    expect(calendar(year2025).before("2025-11-04", 2)).toBe("2025-10-24");
  });

  it("leaves out an INSET day", () => {
    // Back from Monday 1 December 2025: Friday 28 November is INSET, Thursday 27 is one, Wednesday 26 two.
    expect(calendar(year2025).before("2025-12-01", 2)).toBe("2025-11-26");
  });

  it("leaves out a bank holiday in term", () => {
    // Back from Wednesday 6 May 2026: Tuesday 5 is one, Monday 4 is the bank holiday, Friday 1 May two.
    expect(calendar(year2025).before("2026-05-06", 2)).toBe("2026-05-01");
  });

  it("goes back over Christmas and the INSET day after it", () => {
    // Back from Wednesday 7 January 2026: Tuesday 6 is one, Monday 5 INSET, Friday 19 December two.
    expect(calendar(year2025).before("2026-01-07", 2)).toBe("2025-12-19");
  });

  it("goes back over a snow day and a religious observance", () => {
    const snowed = calendar({
      ...year2025,
      closures: [
        { on: "2026-03-05", why: "snow" },
        { on: "2026-03-06", why: "religious-observance" },
      ],
    });
    // Back from Monday 9 March 2026: Friday 6 and Thursday 5 closed, Wednesday 4 is one, Tuesday 3 two.
    expect(snowed.before("2026-03-09", 2)).toBe("2026-03-03");
    expect(calendar(year2025).before("2026-03-09", 2)).toBe("2026-03-05");
  });

  it("counts a Saturday on which the school opens", () => {
    const saturday = calendar({ ...year2025, extraDays: ["2026-03-07"] });
    expect(saturday.before("2026-03-09", 1)).toBe("2026-03-07");
    expect(saturday.before("2026-03-09", 2)).toBe("2026-03-06");
  });

  it("is counted from a day that is no school day, too", () => {
    // Sunday 29 March 2026, when the clocks change, is in the holiday after Friday 27 March.
    expect(calendar(year2025).before("2026-03-29", 1)).toBe("2026-03-27");
    expect(calendar(year2025).before("2026-03-29", 2)).toBe("2026-03-26");
  });
});

describe("counting school days after a day", () => {
  it("reaches over Easter", () => {
    // After Thursday 26 March 2026: Friday 27 is one, Monday 13 April two.
    expect(calendar(year2025).after("2026-03-26", 1)).toBe("2026-03-27");
    expect(calendar(year2025).after("2026-03-26", 2)).toBe("2026-04-13");
  });

  it("starts at the day after, so a school day is not its own first", () => {
    expect(calendar(year2025).after("2026-03-09", 1)).toBe("2026-03-10");
    expect(calendar(year2025).after("2026-03-07", 1)).toBe("2026-03-09");
  });

  it("gives five school days to correct a code written on Monday 9 March 2026", () => {
    expect(calendar(year2025).after("2026-03-09", 5)).toBe("2026-03-16");
  });

  it("of no day gives the day itself, both ways, even at the edge of the cover or at a weekend", () => {
    for (const day of ["2025-09-01", "2026-03-07", "2026-03-09", "2026-07-21"]) {
      expect(calendar(year2025).after(day, 0)).toBe(day);
      expect(calendar(year2025).before(day, 0)).toBe(day);
      expect(calendar(year2025).weeksAfter(day, 0)).toBe(day);
    }
  });
});

describe("how many school days there are", () => {
  it("from 20 October to 7 November 2025 is ten, with half-term and the clock change in between", () => {
    expect(calendar(year2025).count("2025-10-20", "2025-11-07")).toBe(10);
  });

  it("takes both ends in", () => {
    expect(calendar(year2025).count("2026-03-09", "2026-03-27")).toBe(15);
    expect(calendar(year2025).count("2026-03-09", "2026-03-09")).toBe(1);
    expect(calendar(year2025).count("2026-03-07", "2026-03-08")).toBe(0);
  });

  it("in the whole year 2025/26 is 196 weekdays in term less four INSET days", () => {
    expect(calendar(year2025).count("2025-09-01", "2026-07-21")).toBe(192);
  });

  it("in each half-term of 2026/27 is as counted on paper", () => {
    const { count } = calendar(year2026);
    const halves = year2026.terms.map((term) => count(term.from, term.to));
    expect(halves).toEqual([39, 35, 30, 24, 34, 33]);
    expect(count("2026-09-01", "2027-08-31")).toBe(195);
  });

  it("is none when the second day comes before the first", () => {
    expect(calendar(year2025).count("2026-03-10", "2026-03-09")).toBe(0);
  });
});

describe("six school weeks", () => {
  it("leave out the half-term week", () => {
    // After Monday 6 October 2025: 13 and 20 October, 3, 10, 17 and 24 November; the week of 27 October has no school.
    expect(calendar(year2025).weeksAfter("2025-10-06", 6)).toBe("2025-11-24");
  });

  it("leave out the two weeks of Christmas", () => {
    // After Wednesday 10 December 2025: the week of 15 December is one, that of 5 January two.
    expect(calendar(year2025).weeksAfter("2025-12-10", 1)).toBe("2025-12-17");
    expect(calendar(year2025).weeksAfter("2025-12-10", 2)).toBe("2026-01-07");
  });

  it("count a week with a single school day", () => {
    const oneDay = calendar({ ...year2025, extraDays: ["2025-10-29"] });
    expect(oneDay.weeksAfter("2025-10-06", 3)).toBe("2025-10-27");
    expect(calendar(year2025).weeksAfter("2025-10-06", 3)).toBe("2025-11-03");
  });

  it("do not count the week they start in, the first of the cover included", () => {
    expect(calendar(year2025).weeksAfter("2025-09-01", 1)).toBe("2025-09-08");
    expect(calendar(year2026).weeksAfter("2026-09-01", 1)).toBe("2026-09-08");
    expect(calendar(year2026).weeksAfter("2026-09-06", 1)).toBe("2026-09-13");
  });

  it("count the Saturday and Sunday with the Monday before them", () => {
    expect(calendar(year2025).weeksAfter("2025-10-18", 1)).toBe("2025-10-25");
    expect(calendar(year2025).weeksAfter("2025-10-19", 1)).toBe("2025-10-26");
    expect(calendar(year2025).weeksAfter("2025-10-20", 1)).toBe("2025-11-03");
    expect(calendar(year2025).weeksAfter("2025-10-26", 1)).toBe("2025-11-09");
  });

  it("may end on a day that is no school day", () => {
    // The Monday of the first week in January 2026 is an INSET day.
    expect(calendar(year2025).weeksAfter("2025-12-15", 1)).toBe("2026-01-05");
    expect(calendar(year2025).isOpen("2026-01-05")).toBe(false);
  });

  it("have no answer when it would lie after the last day covered", () => {
    // The week of Monday 20 July 2026 has two school days; the cover ends on Tuesday 21 July.
    expect(calendar(year2025).weeksAfter("2026-07-14", 1)).toBe("2026-07-21");
    expect(calendar(year2025).weeksAfter("2026-07-15", 1)).toBeUndefined();
    const whole = calendar({ ...year2025, covers: { from: "2025-09-01", to: "2026-08-31" } });
    expect(whole.weeksAfter("2026-07-15", 1)).toBe("2026-07-22");
    expect(whole.weeksAfter("2026-07-15", 2)).toBeUndefined();
  });
});

describe("at the edges of the cover", () => {
  const school = calendar(year2025);

  it("the first school day is the day after the INSET day", () => {
    expect(school.isOpen("2025-09-01")).toBe(false);
    expect(school.firstFrom("2025-09-01")).toBe("2025-09-02");
    expect(school.before("2025-09-04", 2)).toBe("2025-09-02");
    expect(school.before("2025-09-03", 1)).toBe("2025-09-02");
  });

  it("nothing is said about days before the first", () => {
    expect(school.before("2025-09-03", 2)).toBeUndefined();
    expect(school.before("2025-09-02", 1)).toBeUndefined();
    expect(school.before("2025-09-01", 1)).toBeUndefined();
    expect(school.isOpen("2025-08-31")).toBeUndefined();
    expect(school.sessions("2025-08-31")).toBeUndefined();
    expect(school.before("2025-08-31", 0)).toBeUndefined();
    expect(school.after("2025-08-31", 1)).toBeUndefined();
    expect(school.weeksAfter("2025-08-31", 1)).toBeUndefined();
    expect(school.count("2025-08-31", "2025-09-05")).toBeUndefined();
    expect(school.firstFrom("2025-08-31")).toBeUndefined();
  });

  it("nothing is said about days after the last", () => {
    expect(school.after("2026-07-20", 1)).toBe("2026-07-21");
    expect(school.after("2026-07-20", 2)).toBeUndefined();
    expect(school.after("2026-07-21", 1)).toBeUndefined();
    expect(school.isOpen("2026-07-22")).toBeUndefined();
    expect(school.before("2026-07-22", 1)).toBeUndefined();
    expect(school.after("2026-07-22", 0)).toBeUndefined();
    expect(school.weeksAfter("2026-07-22", 0)).toBeUndefined();
    expect(school.count("2026-07-20", "2026-07-22")).toBeUndefined();
    expect(school.firstFrom("2026-07-22")).toBeUndefined();
  });

  it("a million school days, part of a day and less than none have no answer", () => {
    for (const n of [1_000_000, Number.POSITIVE_INFINITY, Number.NaN, 1.5, -1]) {
      expect(school.after("2026-03-09", n)).toBeUndefined();
      expect(school.before("2026-03-09", n)).toBeUndefined();
      expect(school.weeksAfter("2026-03-09", n)).toBeUndefined();
    }
  });

  it("a holiday at the end is known not to hold school days, and no further", () => {
    const whole = calendar({ ...year2025, covers: { from: "2025-08-01", to: "2026-08-31" } });
    expect(whole.isOpen("2026-08-31")).toBe(false);
    expect(whole.firstFrom("2026-07-22")).toBeUndefined();
    expect(whole.firstFrom("2025-08-01")).toBe("2025-09-02");
    expect(whole.before("2026-08-31", 2)).toBe("2026-07-20");
  });

  it("a cover that ends in a half-term gives no answer after it", () => {
    const short = calendar({
      ...year2025,
      covers: { from: "2025-09-01", to: "2025-10-29" },
      terms: year2025.terms.slice(0, 1),
    });
    expect(short.weeksAfter("2025-10-13", 1)).toBe("2025-10-20");
    expect(short.weeksAfter("2025-10-20", 1)).toBeUndefined();
    expect(short.after("2025-10-24", 1)).toBeUndefined();
  });
});

describe("days whose bank holidays are not known", () => {
  const year = (from: string, to: string) =>
    calendar({ schema: "osd-calendar/1", covers: { from, to }, terms: [{ from, to }] });

  it("are outside the calendar after 2040", () => {
    const school = year("2040-12-03", "2041-01-31");
    expect(school.isOpen("2040-12-31")).toBe(true);
    expect(school.isOpen("2041-01-01")).toBeUndefined();
    expect(school.before("2041-01-02", 1)).toBeUndefined();
    expect(school.after("2040-12-28", 1)).toBe("2040-12-31");
    expect(school.after("2040-12-31", 1)).toBeUndefined();
    expect(school.count("2040-12-24", "2040-12-31")).toBe(4);
  });

  it("are outside the calendar before 2015", () => {
    const school = year("2014-12-01", "2015-01-30");
    expect(school.isOpen("2014-12-31")).toBeUndefined();
    expect(school.isOpen("2015-01-01")).toBe(false);
    expect(school.before("2015-01-05", 1)).toBe("2015-01-02");
    expect(school.before("2015-01-05", 2)).toBeUndefined();
  });

  it("leave a calendar of the far future without any answer", () => {
    const school = year("2098-09-01", "2099-07-20");
    for (const day of ["2098-09-01", "2099-01-05", "2099-07-20"]) {
      expect(school.isOpen(day)).toBeUndefined();
      expect(school.sessions(day)).toBeUndefined();
      expect(school.before(day, 1)).toBeUndefined();
      expect(school.after(day, 1)).toBeUndefined();
      expect(school.weeksAfter(day, 1)).toBeUndefined();
      expect(school.count(day, day)).toBeUndefined();
      expect(school.firstFrom(day)).toBeUndefined();
    }
  });
});

describe("the sessions of a day", () => {
  const school = calendar({
    ...year2025,
    halfDays: [
      { on: "2025-12-19", half: "AM" },
      { on: "2026-03-09", half: "PM" },
      { on: "2026-03-08", half: "AM" },
      { on: "2027-01-01", half: "AM" },
    ],
  });

  it("are morning and afternoon on a school day, and none on any other", () => {
    expect(school.sessions("2026-03-10")).toBe(3);
    expect(calendar(year2026).sessions("2026-09-01")).toBe(3);
    expect(school.sessions("2026-07-21")).toBe(3);
    expect(school.sessions("2026-03-07")).toBe(0);
    expect(school.sessions("2025-11-28")).toBe(0);
  });

  it("are one on a half day, which is a school day all the same", () => {
    expect(school.sessions("2025-12-19")).toBe(1);
    expect(school.sessions("2026-03-09")).toBe(2);
    expect(school.isOpen("2025-12-19")).toBe(true);
    expect(school.before("2026-01-07", 2)).toBe("2025-12-19");
  });

  it("are none on a Sunday listed as a half day", () => {
    expect(school.sessions("2026-03-08")).toBe(0);
  });
});

it("a day that is extra and closed is closed, and so is one that is extra and INSET", () => {
  const school = calendar({
    ...year2025,
    extraDays: ["2026-03-07", "2026-03-14", "2026-04-06"],
    closures: [{ on: "2026-03-07" }],
    insetDays: ["2026-03-14"],
  });
  expect(school.isOpen("2026-03-07")).toBe(false);
  expect(school.isOpen("2026-03-14")).toBe(false);
  expect(school.isOpen("2026-04-06")).toBe(true);
});
