import { describe, expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { whyNotSchoolDay } from "../../src/calendar/counting.js";
import { bankHolidays } from "../../src/days/bank-holidays.js";
import { catalogue } from "../../src/words/catalogue.js";
import { compile, on, year2025, year2026 } from "./calendars.js";

function why(data: CalendarData, day: string): string | null | undefined {
  const code = whyNotSchoolDay(compile(data), on(day));
  return typeof code === "string" ? catalogue[code] : code;
}

/** A calendar with one stretch of days in no term, between two terms. */
function withGap(from: string, to: string): CalendarData {
  const [before, after] = [on(from) - 1, on(to) + 1];
  const [start, end] = [before - 20, after + 20];
  const day = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
  return {
    schema: "osd-calendar/1",
    covers: { from: day(start), to: day(end) },
    terms: [
      { from: day(start), to: day(before) },
      { from: day(after), to: day(end) },
    ],
  };
}

describe("why a day is not a school day", () => {
  it.each([
    ["2026-03-07", "Saturday"],
    ["2026-03-08", "Sunday"],
    ["2025-10-25", "Saturday"],
    ["2025-11-28", "INSET day"],
    ["2026-05-04", "Early May bank holiday"],
    ["2025-10-29", "October half-term"],
    ["2025-12-22", "Christmas holiday"],
    ["2025-12-25", "Christmas Day"],
    ["2025-12-26", "Boxing Day"],
    ["2026-01-01", "New Year's Day"],
    ["2026-01-02", "Christmas holiday"],
    ["2026-02-17", "February half-term"],
    ["2026-03-31", "Easter holiday"],
    ["2026-04-03", "Good Friday"],
    ["2026-04-06", "Easter Monday"],
    ["2026-04-10", "Easter holiday"],
    ["2026-05-25", "Spring bank holiday"],
    ["2026-05-26", "May half-term"],
  ])("%s: %s", (day, reason) => {
    expect(why(year2025, day)).toBe(reason);
  });

  it("is null for a school day and undefined outside the cover", () => {
    expect(why(year2025, "2026-03-09")).toBeNull();
    expect(why(year2025, "2025-08-31")).toBeUndefined();
    expect(why(year2025, "2026-07-22")).toBeUndefined();
  });

  it.each([
    ["snow", "closed (snow)"],
    ["election", "closed (election)"],
    ["religious-observance", "closed (religious observance)"],
    ["occasional-day", "closed (occasional day)"],
    ["closure", "closed"],
    ["other", "closed (other reason)"],
    [undefined, "closed (no reason given)"],
  ] as const)("says of a closure for %s: %s", (reason, words) => {
    const closure = reason === undefined ? { on: "2026-03-09" } : { on: "2026-03-09", why: reason };
    expect(why({ ...year2025, closures: [closure] }, "2026-03-09")).toBe(words);
  });

  it("names every bank holiday of the table by its own name", () => {
    for (const { on: date, name } of bankHolidays) {
      const data: CalendarData = {
        schema: "osd-calendar/1",
        covers: { from: date, to: date },
        terms: [{ from: date, to: date }],
      };
      expect(why(data, date)).toBe(name);
    }
  });
});

describe("where there is more than one reason", () => {
  it("a closed weekend or holiday stays what it was", () => {
    const closures = ["2026-03-07", "2026-02-17", "2026-05-04"].map((date) => ({
      on: date,
      why: "snow" as const,
    }));
    const data = { ...year2025, closures };
    expect(why(data, "2026-03-07")).toBe("Saturday");
    expect(why(data, "2026-02-17")).toBe("February half-term");
    expect(why(data, "2026-05-04")).toBe("Early May bank holiday");
  });

  it("an INSET day in a holiday is called an INSET day, at a weekend or on a bank holiday it is not", () => {
    const data = { ...year2025, insetDays: ["2026-01-01", "2026-02-17", "2026-03-07", "2026-05-04"] };
    expect(why(data, "2026-01-01")).toBe("New Year's Day");
    expect(why(data, "2026-02-17")).toBe("INSET day");
    expect(why(data, "2026-03-07")).toBe("Saturday");
    expect(why(data, "2026-05-04")).toBe("Early May bank holiday");
  });

  it("an INSET day on which the school was closed is called an INSET day", () => {
    expect(why({ ...year2025, closures: [{ on: "2025-11-28", why: "snow" }] }, "2025-11-28")).toBe(
      "INSET day",
    );
  });

  it("an extra day that is closed or INSET says so", () => {
    const extraDays = ["2026-03-07", "2026-03-14"];
    const data: CalendarData = {
      ...year2025,
      extraDays,
      insetDays: ["2026-03-07"],
      closures: [{ on: "2026-03-14", why: "snow" }],
    };
    expect(why(data, "2026-03-07")).toBe("INSET day");
    expect(why(data, "2026-03-14")).toBe("closed (snow)");
  });

  it("two closures of one day give the same reason in either order", () => {
    const snow = { on: "2026-03-09", why: "snow" } as const;
    const other = { on: "2026-03-09", why: "other" } as const;
    expect(why({ ...year2025, closures: [snow, other] }, "2026-03-09")).toBe("closed (snow)");
    expect(why({ ...year2025, closures: [other, snow] }, "2026-03-09")).toBe("closed (snow)");
  });
});

describe("the name of a time without a term", () => {
  it("is the summer holiday between two school years, and at the end of a calendar that covers it", () => {
    const both: CalendarData = {
      schema: "osd-calendar/1",
      covers: { from: "2025-09-01", to: "2027-08-31" },
      terms: [...year2025.terms, ...year2026.terms],
    };
    expect(why(both, "2026-07-22")).toBe("summer holiday");
    expect(why(both, "2026-08-28")).toBe("summer holiday");
    expect(why(both, "2026-08-31")).toBe("Summer bank holiday");
    expect(why(both, "2027-08-02")).toBe("summer holiday");
  });

  it("is Easter for two weeks in April after an early Easter Sunday", () => {
    // Easter Sunday was 31 March 2024; these two weeks begin the day after Easter Monday.
    expect(why(withGap("2024-04-02", "2024-04-14"), "2024-04-05")).toBe("Easter holiday");
    expect(why(withGap("2024-04-02", "2024-04-14"), "2024-04-12")).toBe("Easter holiday");
  });

  it("is Easter wherever Easter Sunday is in it", () => {
    expect(why(withGap("2025-04-14", "2025-05-02"), "2025-04-30")).toBe("Easter holiday");
    expect(why(withGap("2027-03-13", "2027-03-28"), "2027-03-16")).toBe("Easter holiday");
  });

  it("is half-term with its month in October, February and May, without one in other months", () => {
    expect(why(withGap("2026-10-24", "2026-11-01"), "2026-10-26")).toBe("October half-term");
    expect(why(withGap("2026-10-17", "2026-11-01"), "2026-10-30")).toBe("October half-term");
    expect(why(withGap("2027-02-13", "2027-02-21"), "2027-02-15")).toBe("February half-term");
    expect(why(withGap("2027-05-29", "2027-06-06"), "2027-06-01")).toBe("May half-term");
    expect(why(withGap("2027-06-05", "2027-06-13"), "2027-06-07")).toBe("half-term");
    expect(why(withGap("2026-11-07", "2026-11-15"), "2026-11-10")).toBe("half-term");
  });

  it("is just a holiday for one or two weekdays, and a half-term from three", () => {
    expect(why(withGap("2026-10-15", "2026-10-16"), "2026-10-15")).toBe("holiday");
    expect(why(withGap("2026-10-15", "2026-10-18"), "2026-10-15")).toBe("holiday");
    expect(why(withGap("2026-10-15", "2026-10-19"), "2026-10-15")).toBe("October half-term");
    expect(why(withGap("2026-03-19", "2026-03-20"), "2026-03-20")).toBe("holiday");
  });

  it("is just a holiday before the first term and after the last, unless the season tells", () => {
    const data: CalendarData = { ...year2025, covers: { from: "2025-08-25", to: "2026-07-31" } };
    expect(why(data, "2025-08-26")).toBe("summer holiday");
    const autumn: CalendarData = {
      schema: "osd-calendar/1",
      covers: { from: "2026-09-01", to: "2026-10-30" },
      terms: [{ from: "2026-09-03", to: "2026-10-23" }],
    };
    expect(why(autumn, "2026-09-02")).toBe("holiday");
    expect(why(autumn, "2026-10-26")).toBe("holiday");
    const afterHalfTerm: CalendarData = {
      ...autumn,
      covers: { from: "2026-10-24", to: "2026-12-18" },
      terms: [{ from: "2026-11-02", to: "2026-12-18" }],
    };
    expect(why(afterHalfTerm, "2026-10-28")).toBe("holiday");
    const christmas: CalendarData = {
      ...autumn,
      covers: { from: "2026-09-03", to: "2026-12-31" },
      terms: [{ from: "2026-09-03", to: "2026-12-18" }],
    };
    expect(why(christmas, "2026-12-21")).toBe("Christmas holiday");
  });

  it("is told by a single day of the season at either end", () => {
    expect(why(withGap("2026-12-19", "2026-12-25"), "2026-12-21")).toBe("Christmas holiday");
    expect(why(withGap("2026-12-25", "2027-01-03"), "2026-12-29")).toBe("Christmas holiday");
    expect(why(withGap("2026-06-22", "2026-06-30"), "2026-06-24")).toBe("half-term");
    expect(why(withGap("2026-06-22", "2026-07-01"), "2026-06-24")).toBe("summer holiday");
    expect(why(withGap("2026-08-31", "2026-09-06"), "2026-09-02")).toBe("summer holiday");
    expect(why(withGap("2026-09-01", "2026-09-06"), "2026-09-02")).toBe("half-term");
    expect(why(withGap("2026-04-05", "2026-05-10"), "2026-05-06")).toBe("Easter holiday");
    expect(why(withGap("2026-04-06", "2026-05-10"), "2026-05-06")).toBe("half-term");
  });

  it("is Easter without Easter Sunday from 15 March to 30 April only", () => {
    // Easter Sunday was 20 April 2025 and 31 March 2024.
    expect(why(withGap("2025-03-15", "2025-03-21"), "2025-03-18")).toBe("Easter holiday");
    expect(why(withGap("2025-03-14", "2025-03-20"), "2025-03-18")).toBe("half-term");
    expect(why(withGap("2024-04-22", "2024-04-30"), "2024-04-24")).toBe("Easter holiday");
    expect(why(withGap("2024-04-22", "2024-05-01"), "2024-04-24")).toBe("half-term");
  });

  it("is just a holiday when it lasts more than seventy days", () => {
    const data: CalendarData = { ...year2025, terms: year2025.terms.slice(2) };
    expect(why(data, "2025-10-06")).toBe("holiday");
    expect(why(withGap("2026-07-01", "2026-09-08"), "2026-09-07")).toBe("summer holiday");
    expect(why(withGap("2026-07-01", "2026-09-09"), "2026-09-07")).toBe("holiday");
  });
});
