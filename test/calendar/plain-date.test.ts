import { addDays, differenceInCalendarDays, format, getISODay } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOf,
  easterSunday,
  formatDay,
  lastFridayInJune,
  longDay,
  mondayOf,
  parseDay,
  partsOf,
  readDay,
  schoolYearStarting,
  shortDay,
  weekdayOf,
} from "../../src/days/plain-date.js";
import { on } from "./calendars.js";

const first = Date.UTC(1900, 0, 1) / 86_400_000;
const last = Date.UTC(2199, 11, 31) / 86_400_000;

/** Text of a day by the host's own calendar, as a second opinion. */
function hostText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

describe("every day from 1900 to 2199", () => {
  it("is written as the host's calendar writes it, and read back as the same day", () => {
    const wrong: number[] = [];
    for (let day = first; day <= last; day += 1) {
      const text = formatDay(day);
      if (text !== hostText(day) || readDay(text) !== day) wrong.push(day);
    }
    expect(last - first + 1).toBe(109_573);
    expect(wrong).toEqual([]);
  });

  it("has the weekday of the host's calendar", () => {
    const wrong: number[] = [];
    for (let day = first; day <= last; day += 1) {
      if (weekdayOf(day) !== (new Date(day * 86_400_000).getUTCDay() || 7)) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it("comes in the same order as text and as number", () => {
    const wrong: number[] = [];
    for (let day = first; day < last; day += 1) if (!(formatDay(day) < formatDay(day + 1))) wrong.push(day);
    expect(wrong).toEqual([]);
  });
});

it("the arithmetic agrees with the host for every day from 1600 to 9999", () => {
  const wrong: number[] = [];
  const date = new Date(0);
  for (let day = Date.UTC(1600, 0, 1) / 86_400_000; day <= Date.UTC(9999, 11, 31) / 86_400_000; day += 1) {
    date.setTime(day * 86_400_000);
    const { year, month, day: dayOfMonth } = partsOf(day);
    const agrees =
      year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && dayOfMonth === date.getUTCDate();
    if (!agrees || dayOf(year, month, dayOfMonth) !== day) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

describe("reading a date", () => {
  /** How many texts of a year are dates, with every month and day of two digits up to a limit. */
  function datesIn(year: number, lastMonth: number, lastDay: number): number {
    const two = (n: number): string => String(n).padStart(2, "0");
    let dates = 0;
    for (let month = 0; month <= lastMonth; month += 1) {
      for (let day = 0; day <= lastDay; day += 1) {
        if (typeof readDay(`${year}-${two(month)}-${two(day)}`) === "number") dates += 1;
      }
    }
    return dates;
  }

  it("takes exactly the 365 or 366 days of each year and no other combination of digits", () => {
    const wrong: number[] = [];
    for (let year = 1900; year <= 2199; year += 1) {
      const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
      if (datesIn(year, 13, 32) !== days) wrong.push(year);
    }
    expect(wrong).toEqual([]);
    expect([1900, 2000, 2026, 2028, 2100].map((year) => datesIn(year, 99, 99))).toEqual([
      365, 366, 365, 366, 365,
    ]);
  });

  it.each(["2000-02-29", "2024-02-29", "2096-02-29", "2000-12-31", "1900-01-01", "2199-12-31"])(
    "takes %s",
    (text) => {
      expect(readDay(text)).toBe(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
    },
  );

  it.each([
    ["1900-02-29", "1900 was no leap year"],
    ["2100-02-29", "2100 is no leap year"],
    ["2025-02-29", "2025 was no leap year"],
    ["2026-02-30", "no such day"],
    ["2026-04-31", "April has 30 days"],
    ["2026-00-10", "no such month"],
    ["2026-13-10", "no such month"],
    ["2026-11-00", "no such day"],
    ["2026-1-5", "not padded"],
    ["2026-11-2", "not padded"],
    ["20261102", "no hyphens"],
    ["2026/11/02", "slashes"],
    ["02/11/2026", "day first"],
    ["2026-W45-1", "a week"],
    ["2026-11-02T00:00:00", "a time of day"],
    ["2026-11-02Z", "a zone"],
    [" 2026-11-02", "a space before"],
    ["2026-11-02\n", "a line end after"],
    ["2026-11-02x", "a letter after"],
    ["2026\u201111\u201102", "hyphens that do not break"],
    ["2026\u221211\u221202", "minus signs"],
    ["\uff12\uff10\uff12\uff16-11-02", "full-width digits"],
    ["\u0662\u0660\u0662\u0666-\u0661\u0661-\u0660\u0662", "Arabic digits"],
    ["-00001-01-01", "a year with a sign"],
    ["+2026-11-0", "a sign"],
    ["2026-11-:2", "the character after nine"],
    ["2026-11-/2", "the character before nought"],
    ["1e3-01-001", "a number with an exponent"],
    ["today", "a word"],
    ["", "nothing"],
  ])("refuses %j: %s", (text) => {
    expect(readDay(text)).toBe("bad-date");
    expect(parseDay(text)).toBeUndefined();
  });

  it.each(["0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])(
    "says that %s is out of range",
    (text) => {
      expect(readDay(text)).toBe("date-out-of-range");
    },
  );

  it("says that a day that does not exist is bad even in a year out of range", () => {
    expect(readDay("9999-02-29")).toBe("bad-date");
  });

  it.each([
    undefined,
    null,
    20_759,
    0,
    true,
    {},
    [],
    ["2026-11-02"],
    new Date(0),
    Object("2026-11-02"),
    () => "x",
  ])("says that %j is no text", (value) => {
    expect(readDay(value)).toBe("wrong-type");
  });

  it("refuses any text that is not a date", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (text) => {
        const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
        fc.pre(!isDate);
        expect(typeof readDay(text)).toBe("string");
      }),
    );
  });

  it("refuses other characters in each of the ten places", () => {
    const date = "2026-11-02";
    for (let place = 0; place < 10; place += 1) {
      for (const character of ["x", " ", "\0", ".", "\u0661", place === 4 || place === 7 ? "1" : "-"]) {
        expect(readDay(date.slice(0, place) + character + date.slice(place + 1))).toBe("bad-date");
      }
    }
  });

  it("takes no longer over ten million characters than over eleven", () => {
    const long = "2026-11-02".repeat(1_000_000);
    const start = performance.now();
    for (let i = 0; i < 10_000; i += 1) readDay(long);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe("writing a date", () => {
  it("pads years before 1000 and takes years beyond those that can be read", () => {
    expect(formatDay(dayOf(0, 1, 1))).toBe("0000-01-01");
    expect(formatDay(dayOf(987, 6, 5))).toBe("0987-06-05");
    expect(formatDay(dayOf(1899, 12, 31))).toBe("1899-12-31");
    expect(formatDay(dayOf(2200, 1, 1))).toBe("2200-01-01");
    expect(formatDay(dayOf(9999, 12, 31))).toBe("9999-12-31");
  });

  it("is in full or short for people", () => {
    expect(longDay(on("2026-10-22"))).toBe("Thursday 22 October 2026");
    expect(shortDay(on("2026-10-22"))).toBe("Thu 22 Oct 2026");
    expect(longDay(on("2026-11-01"))).toBe("Sunday 1 November 2026");
    expect(shortDay(on("2024-02-29"))).toBe("Thu 29 Feb 2024");
    expect(longDay(on("1970-01-01"))).toBe("Thursday 1 January 1970");
    expect(shortDay(on("2026-09-07"))).toBe("Mon 7 Sep 2026");
  });

  it("says the words date-fns says for every day of five years", () => {
    const wrong: string[] = [];
    for (let day = on("2024-01-01"); day <= on("2028-12-31"); day += 1) {
      const { year, month, day: dayOfMonth } = partsOf(day);
      const local = new Date(year, month - 1, dayOfMonth, 12);
      if (longDay(day) !== format(local, "EEEE d MMMM y")) wrong.push(longDay(day));
      if (shortDay(day) !== format(local, "EEE d MMM y")) wrong.push(shortDay(day));
      if (weekdayOf(day) !== getISODay(local)) wrong.push(formatDay(day));
    }
    expect(wrong).toEqual([]);
  });
});

describe("day arithmetic", () => {
  const anyDay = fc.integer({ min: on("1970-01-02"), max: on("2099-12-31") });
  const anyStep = fc.integer({ min: -5000, max: 5000 });
  // Noon in the zone of the machine: no clock change moves it to another day.
  const noon = (day: number): Date => {
    const { year, month, day: dayOfMonth } = partsOf(day);
    return new Date(year, month - 1, dayOfMonth, 12);
  };

  it("agrees with date-fns on adding and on the number of days between", () => {
    fc.assert(
      fc.property(anyDay, anyStep, (day, step) => {
        const moved = addDays(noon(day), step);
        expect(partsOf(day + step)).toEqual({
          year: moved.getFullYear(),
          month: moved.getMonth() + 1,
          day: moved.getDate(),
        });
        expect(step).toBe(differenceInCalendarDays(noon(day + step), noon(day)) || 0);
      }),
    );
  });

  it("goes from the last day of a month to the first of the next", () => {
    expect(formatDay(on("2026-02-28") + 1)).toBe("2026-03-01");
    expect(formatDay(on("2028-02-28") + 1)).toBe("2028-02-29");
    expect(formatDay(on("2028-02-29") + 1)).toBe("2028-03-01");
    expect(formatDay(on("2100-02-28") + 1)).toBe("2100-03-01");
    expect(formatDay(on("2026-12-31") + 1)).toBe("2027-01-01");
    expect(on("2027-03-01") - on("2026-03-01")).toBe(365);
    expect(on("2028-03-01") - on("2027-03-01")).toBe(366);
  });

  it("gives the Monday of a week for each of its seven days and no other", () => {
    for (let day = on("2026-11-02"); day <= on("2026-11-08"); day += 1) {
      expect(formatDay(mondayOf(day))).toBe("2026-11-02");
    }
    expect(formatDay(mondayOf(on("2026-11-01")))).toBe("2026-10-26");
    expect(formatDay(mondayOf(on("2026-11-09")))).toBe("2026-11-09");
    expect(formatDay(mondayOf(on("1969-12-31")))).toBe("1969-12-29");
  });

  it("takes a skipped day of a Pacific island and a year of British winter time for what they are here", () => {
    expect(longDay(on("2011-12-30"))).toBe("Friday 30 December 2011");
    expect(formatDay(on("2011-12-30") + 1)).toBe("2011-12-31");
    expect(longDay(on("1970-01-01"))).toBe("Thursday 1 January 1970");
  });
});

describe("the school year", () => {
  it.each([
    ["2026-08-31", 2025],
    ["2026-09-01", 2026],
    ["2026-12-31", 2026],
    ["2027-01-01", 2026],
    ["2027-08-31", 2026],
    ["2027-09-01", 2027],
  ])("of %s began in %i", (text, year) => {
    expect(schoolYearStarting(on(text))).toBe(year);
  });

  // Dates from wall calendars.
  it.each([
    [2024, "2024-06-28"],
    [2025, "2025-06-27"],
    [2026, "2026-06-26"],
    [2027, "2027-06-25"],
    [2028, "2028-06-30"],
    [2029, "2029-06-29"],
    [2030, "2030-06-28"],
  ])("%i has its last Friday in June on %s", (year, text) => {
    expect(formatDay(lastFridayInJune(year))).toBe(text);
  });

  it("has its last Friday in June on a Friday from 24 to 30 June in every year", () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const day = lastFridayInJune(year);
      expect(weekdayOf(day)).toBe(5);
      expect(day).toBeGreaterThanOrEqual(dayOf(year, 6, 24));
      expect(day).toBeLessThanOrEqual(dayOf(year, 6, 30));
    }
  });
});

describe("Easter Sunday", () => {
  // The two extremes and years known to break simpler rules, then recent ones, as published.
  it.each([
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
  ])("is on %s", (text) => {
    const year = Number(text.slice(0, 4));
    expect(formatDay(easterSunday(year))).toBe(text);
  });
});
