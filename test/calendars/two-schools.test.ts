import { describe, expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { compileCalendar } from "../../src/calendar/compile-calendar.js";
import { compareCalendars, twoSchools } from "../../src/calendar/two-schools.js";
import { dayOf } from "../../src/days/plain-date.js";
import { catalogue } from "../../src/words/catalogue.js";

const home: CalendarData = {
  schema: "osd-calendar/1",
  covers: { from: "2024-09-02", to: "2024-12-31" },
  terms: [
    { from: "2024-09-02", to: "2024-10-25" },
    { from: "2024-11-04", to: "2024-12-20" },
  ],
  insetDays: ["2024-11-04"],
  halfDays: [{ on: "2024-12-20", half: "AM" }],
};
// The autumn in which one county had its half-term a week before the others.
const host: CalendarData = {
  schema: "osd-calendar/1",
  covers: { from: "2024-09-02", to: "2024-12-20" },
  terms: [
    { from: "2024-09-02", to: "2024-10-18" },
    { from: "2024-10-28", to: "2024-12-20" },
  ],
};

const compared = (from: number, to: number) =>
  compareCalendars(compileCalendar(home), compileCalendar(host), from, to);

describe("two schools with other term dates", () => {
  it("differ on the days of both half-terms, each with the reason of the closed school", () => {
    const { differences, cannotTell } = compared(dayOf(2024, 10, 18), dayOf(2024, 11, 5));
    expect(
      differences.map(({ on, openAt, closedBecause }) => `${on} ${openAt}: ${catalogue[closedBecause]}`),
    ).toEqual([
      "2024-10-21 home: October half-term",
      "2024-10-22 home: October half-term",
      "2024-10-23 home: October half-term",
      "2024-10-24 home: October half-term",
      "2024-10-25 home: October half-term",
      "2024-10-28 host: October half-term",
      "2024-10-29 host: October half-term",
      "2024-10-30 host: October half-term",
      "2024-10-31 host: October half-term",
      "2024-11-01 host: October half-term",
      "2024-11-04 host: INSET day",
    ]);
    expect(differences.every(({ session }) => session === null)).toBe(true);
    expect(cannotTell).toEqual([]);
  });

  it("may differ in one session", () => {
    expect(compared(dayOf(2024, 12, 20), dayOf(2024, 12, 20)).differences).toEqual([
      { on: "2024-12-20", session: "PM", openAt: "host", closedBecause: "day.half-day" },
    ]);
    const swapped = compareCalendars(
      compileCalendar(host),
      compileCalendar({ ...home, halfDays: [{ on: "2024-12-20", half: "PM" }] }),
      dayOf(2024, 12, 20),
      dayOf(2024, 12, 20),
    );
    expect(swapped.differences).toEqual([
      { on: "2024-12-20", session: "AM", openAt: "home", closedBecause: "day.half-day" },
    ]);
  });

  it("may hold different halves of a day, or one a half and the other none", () => {
    const on = dayOf(2024, 12, 20);
    const withDay = (more: Partial<CalendarData>) => compileCalendar({ ...host, ...more });
    const both = compareCalendars(
      withDay({ halfDays: [{ on: "2024-12-20", half: "AM" }] }),
      withDay({ halfDays: [{ on: "2024-12-20", half: "PM" }] }),
      on,
      on,
    );
    expect(both.differences.map(({ session, openAt }) => `${session} ${openAt}`)).toEqual([
      "AM home",
      "PM host",
    ]);
    const none = compareCalendars(
      withDay({ halfDays: [{ on: "2024-12-20", half: "AM" }] }),
      withDay({ insetDays: ["2024-12-20"] }),
      on,
      on,
    );
    expect(none.differences).toEqual([
      { on: "2024-12-20", session: "AM", openAt: "home", closedBecause: "day.inset" },
    ]);
  });

  it("cannot be compared where one or both calendars do not reach", () => {
    expect(compared(dayOf(2024, 8, 31), dayOf(2025, 1, 2)).cannotTell).toEqual([
      { from: "2024-08-31", to: "2024-09-01", calendar: "both" },
      { from: "2024-12-21", to: "2024-12-31", calendar: "host" },
      { from: "2025-01-01", to: "2025-01-02", calendar: "both" },
    ]);
  });

  it("do not differ from themselves", () => {
    const calendar = compileCalendar(home);
    expect(compareCalendars(calendar, calendar, calendar.from, calendar.to)).toEqual({
      differences: [],
      cannotTell: [],
    });
  });
});

describe("two calendars as they are given", () => {
  const span = { from: "2024-11-04", to: "2024-11-05" };

  it("are read and compared", () => {
    expect(twoSchools(home, host, span)).toEqual({
      ok: true,
      differences: [{ on: "2024-11-04", session: null, openAt: "host", closedBecause: "day.inset" }],
      cannotTell: [],
    });
  });

  it.each([
    ["the home school's", { ...home, terms: [] }, host, span, ["calendar-empty /homeSchool/terms"]],
    ["the host's", home, undefined, span, ["not-an-object /hostSchool"]],
    ["a date that is none", home, host, { ...span, from: "2024-11-31" }, ["bad-date /from"]],
    ["no span", home, host, undefined, ["missing /from", "missing /to"]],
    ["half a span", home, host, { from: "2024-11-04" }, ["missing /to"]],
    ["a text for the span", home, host, "2024-11-04", ["not-an-object "]],
    ["a list for the span", home, host, ["2024-11-04", "2024-11-05"], ["not-an-object "]],
    [
      "a misspelt end",
      home,
      host,
      { from: "2024-11-04", til: "2024-11-05" },
      ["unknown-key ", "missing /to"],
    ],
    [
      "a day that is worked out",
      home,
      host,
      Object.defineProperty({ to: "2024-11-05" }, "from", { get: () => "2024-11-04", enumerable: true }),
      ["not-plain-data /from"],
    ],
    ["a span backwards", home, host, { from: "2024-11-05", to: "2024-11-04" }, ["order /to"]],
    ["too long a span", home, host, { from: "2024-01-01", to: "2027-01-05" }, ["out-of-range /to"]],
  ])("are refused with the issues of %s", (_, one, other, days, expected) => {
    const result = twoSchools(one, other, days as never);
    expect(result.ok ? result : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it("may span 1,100 days", () => {
    expect(twoSchools(home, host, { from: "2024-01-01", to: "2027-01-04" }).ok).toBe(true);
  });
});
