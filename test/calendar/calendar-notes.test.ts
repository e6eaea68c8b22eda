import { describe, expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { notesOn } from "../../src/calendar/calendar-notes.js";
import { catalogue } from "../../src/words/catalogue.js";
import { say } from "../../src/words/say.js";
import { compile, year2025, year2026 } from "./calendars.js";

function notes(data: CalendarData): readonly string[] {
  return notesOn(data, compile(data)).map((note) => `${note.code} ${note.path} ${say(note, catalogue)}`);
}

/** Notes without the advice on the number of days in a year. */
function otherNotes(data: CalendarData): readonly string[] {
  return notes(data).filter((note) => !note.startsWith("year-pattern"));
}

function gapNotes(data: CalendarData): readonly string[] {
  return notes(data).filter((note) => note.startsWith("calendar-suspicious"));
}

/** 195 weekdays in term, of which five are INSET: 190 days for pupils, 380 sessions. */
const usualYear: CalendarData = {
  ...year2026,
  insetDays: ["2026-09-01", "2026-11-02", "2027-01-04", "2027-06-07", "2027-07-21"],
};

it("there is nothing to say about a year of 195 weekdays with five INSET days", () => {
  expect(notes(usualYear)).toEqual([]);
});

describe("a term that seems to be missing", () => {
  it("is noted for a year without its autumn term", () => {
    // 1 September 2025 to 4 January 2026: 30 + 31 + 30 + 31 + 4 days.
    expect(gapNotes({ ...year2025, terms: year2025.terms.slice(2) })).toEqual([
      "calendar-suspicious /terms The calendar has no term from Monday 1 September 2025 to Sunday 4 January 2026, 126 days. Is a term missing?",
    ]);
  });

  it("is noted for a year without its summer term", () => {
    // 28 March to 31 August 2026 is 157 days; 114 of them lie before 20 July.
    const data = {
      ...year2025,
      covers: { from: "2025-09-01", to: "2026-08-31" },
      terms: year2025.terms.slice(0, 4),
    };
    expect(gapNotes(data)).toEqual([
      "calendar-suspicious /terms The calendar has no term from Saturday 28 March 2026 to Monday 31 August 2026, 157 days. Is a term missing?",
    ]);
  });

  it("is noted for an autumn term missing after a summer holiday", () => {
    const data = {
      ...year2025,
      covers: { from: "2025-09-01", to: "2027-07-21" },
      terms: [...year2025.terms, ...year2026.terms.slice(2)],
    };
    expect(gapNotes(data)).toEqual([
      "calendar-suspicious /terms The calendar has no term from Wednesday 22 July 2026 to Sunday 3 January 2027, 166 days. Is a term missing?",
    ]);
  });

  it("is not noted for the summer holiday of two years in one calendar", () => {
    const data = {
      ...year2025,
      covers: { from: "2025-09-01", to: "2027-08-31" },
      terms: [...year2025.terms, ...year2026.terms],
    };
    expect(gapNotes(data)).toEqual([]);
  });

  it("is noted from the seventy-first day on", () => {
    const until = (to: string): CalendarData => ({
      ...year2025,
      covers: { from: "2025-11-03", to: "2026-05-22" },
      terms: [
        { from: "2025-11-03", to: "2025-12-19" },
        { from: to, to: "2026-05-22" },
      ],
    });
    // 20 December to 27 February: 12 + 31 + 27 = 70 days.
    expect(gapNotes(until("2026-02-28"))).toEqual([]);
    expect(gapNotes(until("2026-03-01"))).toHaveLength(1);
  });

  it("is noted when more than seventy days lie outside 20 July to 31 August", () => {
    const without = (last: string, next: string): CalendarData => ({
      ...year2025,
      covers: { from: "2026-04-13", to: "2026-12-18" },
      terms: [
        { from: "2026-04-13", to: last },
        { from: next, to: "2026-12-18" },
      ],
    });
    // 11 May to 19 July: 21 + 30 + 19 = 70 days, then the summer holiday.
    expect(gapNotes(without("2026-05-10", "2026-09-01"))).toEqual([]);
    expect(gapNotes(without("2026-05-09", "2026-09-01"))).toHaveLength(1);
    expect(gapNotes(without("2026-05-10", "2026-09-02"))).toHaveLength(1);
    // 10 to 19 July and 1 September to 30 October: 10 + 30 + 30 = 70 days.
    expect(gapNotes(without("2026-07-09", "2026-10-31"))).toEqual([]);
    expect(gapNotes(without("2026-07-09", "2026-11-01"))).toHaveLength(1);
    expect(gapNotes(without("2026-07-08", "2026-10-31"))).toHaveLength(1);
  });

  it("is noted for whole years without a term", () => {
    const data = { ...year2025, covers: { from: "2025-09-01", to: "2028-08-31" } };
    expect(gapNotes(data)).toHaveLength(1);
  });

  it("is noted once for each such time, whatever the order of the terms", () => {
    const terms = [year2025.terms[2], year2025.terms[5]].flatMap((term) => term ?? []);
    const gaps = gapNotes({ ...year2025, terms });
    expect(gaps).toHaveLength(2);
    expect(gapNotes({ ...year2025, terms: [...terms].reverse() })).toEqual(gaps);
  });
});

describe("days that contradict each other", () => {
  it("an INSET day outside every term is noted, one in a term is not", () => {
    expect(otherNotes({ ...year2025, insetDays: ["2025-09-01", "2025-10-27", "2026-08-24"] })).toEqual([
      "inset-outside-term /insetDays/1 Monday 27 October 2025 is listed as an INSET day and lies in no term.",
      "inset-outside-term /insetDays/2 Monday 24 August 2026 is listed as an INSET day and lies in no term.",
    ]);
  });

  it("an extra day that is also closed or INSET is noted", () => {
    const data = {
      ...year2025,
      extraDays: ["2026-03-07", "2026-03-14", "2026-03-21"],
      insetDays: ["2026-03-07"],
      closures: [{ on: "2026-03-14" }],
    };
    expect(otherNotes(data)).toEqual([
      "extra-day-closed /extraDays/0 Saturday 7 March 2026 is listed as an extra day and as closed or INSET. It counts as closed.",
      "extra-day-closed /extraDays/1 Saturday 14 March 2026 is listed as an extra day and as closed or INSET. It counts as closed.",
    ]);
  });

  it("a bank holiday in term is noted only when it is listed as an extra day", () => {
    expect(otherNotes(year2025)).toEqual([]);
    expect(otherNotes({ ...year2025, extraDays: ["2026-05-04"] })).toEqual([
      "bank-holiday-in-term /extraDays/0 Monday 4 May 2026 is a bank holiday (Early May bank holiday) and listed as an extra day. It counts as a school day.",
    ]);
  });

  it("a half day on which the school is closed is noted, one on a school day is not", () => {
    const half = "AM" as const;
    const halfDays = ["2025-12-19", "2026-03-07", "2025-11-28"].map((on) => ({ on, half }));
    expect(otherNotes({ ...year2025, halfDays })).toEqual([
      "half-day-closed /halfDays/1/on Saturday 7 March 2026 is listed as a half day and is not a school day.",
      "half-day-closed /halfDays/2/on Friday 28 November 2025 is listed as a half day and is not a school day.",
    ]);
  });

  it("an extra day or half day outside the cover is noted", () => {
    const data = {
      ...year2025,
      extraDays: ["2025-08-31"],
      halfDays: [{ on: "2026-07-22", half: "PM" as const }],
    };
    expect(otherNotes(data)).toEqual([
      "day-outside-cover /extraDays/0 Sunday 31 August 2025 lies outside the days the calendar can answer for.",
      "day-outside-cover /halfDays/0/on Wednesday 22 July 2026 lies outside the days the calendar can answer for.",
    ]);
  });

  it("closures that change nothing are noted: a weekend, a holiday, another year; bank holidays are not", () => {
    // Sunday 8 March; the May bank holiday; February half-term; a mistyped year, outside the days covered.
    const closures = ["2026-03-08", "2026-05-04", "2026-02-17", "2025-03-06"].map((on) => ({ on }));
    expect(otherNotes({ ...year2025, closures })).toEqual([
      "closure-without-effect.weekend /closures/0/on Sunday 8 March 2026 is listed as a closure and lies at a weekend, so it changes nothing. Check the date.",
      "closure-without-effect.no-term /closures/2/on Tuesday 17 February 2026 is listed as a closure and lies in no term, so it changes nothing. Check the date.",
      "day-outside-cover /closures/3/on Thursday 6 March 2025 lies outside the days the calendar can answer for.",
    ]);
  });
});

describe("bank holidays that are not published yet", () => {
  const year = (from: string, to: string): CalendarData => ({
    schema: "osd-calendar/1",
    covers: { from, to },
    terms: [{ from, to }],
  });

  it("are noted after 2028", () => {
    expect(otherNotes(year("2028-09-01", "2028-12-31"))).toEqual([]);
    expect(otherNotes(year("2029-01-02", "2029-01-02"))).toHaveLength(1);
    expect(otherNotes(year("2028-09-01", "2029-01-01"))).toEqual([
      "bank-holidays-expected /covers Bank holidays after Sunday 31 December 2028 are worked out from the rules in force, not yet published.",
    ]);
  });

  it("and those nobody knows before 2015 and after 2040", () => {
    const unknown =
      "bank-holidays-unknown /covers Bank holidays are known from Thursday 1 January 2015 to Monday 31 December 2040. The calendar cannot answer for other days.";
    expect(otherNotes(year("2014-12-31", "2015-03-01"))).toEqual([unknown]);
    expect(otherNotes(year("2015-01-01", "2015-03-01"))).toEqual([]);
    expect(otherNotes(year("2098-09-01", "2099-07-20"))).toEqual([unknown]);
    const both = otherNotes(year("2040-12-01", "2041-01-01"));
    expect(both).toHaveLength(2);
    expect(both[0]).toBe(unknown);
    expect(otherNotes(year("2040-12-01", "2040-12-31"))).toHaveLength(1);
  });
});

describe("the number of days in a school year", () => {
  it("is noted when it is not the usual 195 with INSET days and 190 without", () => {
    expect(notes(year2025)).toEqual([
      "year-pattern.weekdays /terms In the school year 2025/26 the calendar has 196 weekdays in term, INSET days included. 195 are usual.",
      "year-pattern.pupil-days /terms In the school year 2025/26 the calendar has 192 days for pupils. 190 are usual.",
    ]);
  });

  it("is noted when there are fewer than 380 sessions", () => {
    expect(notes({ ...usualYear, halfDays: [{ on: "2026-12-18", half: "AM" }] })).toEqual([
      "year-pattern.sessions /terms In the school year 2026/27 the calendar has 379 sessions. Maintained schools have at least 380.",
    ]);
  });

  it("takes a closure for snow or an emergency for a day held, and an occasional day for none", () => {
    for (const why of ["snow", "closure"] as const) {
      const closures = [{ on: "2027-03-10", why }];
      expect(notes({ ...usualYear, closures })).toEqual([]);
      expect(notes({ ...usualYear, closures, halfDays: [{ on: "2026-12-18", half: "PM" }] })).toEqual([
        "year-pattern.sessions /terms In the school year 2026/27 the calendar has 379 sessions. Maintained schools have at least 380.",
      ]);
    }
    expect(notes({ ...usualYear, closures: [{ on: "2027-03-10", why: "occasional-day" }] })).toEqual([
      "year-pattern.pupil-days /terms In the school year 2026/27 the calendar has 189 days for pupils. 190 are usual.",
      "year-pattern.sessions /terms In the school year 2026/27 the calendar has 378 sessions. Maintained schools have at least 380.",
    ]);
  });

  it("takes INSET days outside term and extra days in", () => {
    // The autumn term starts a day later, its first day is an INSET day outside term: still 195.
    const terms = usualYear.terms.map((term, i) => (i === 0 ? { ...term, from: "2026-09-02" } : term));
    expect(notes({ ...usualYear, terms }).filter((note) => note.startsWith("year"))).toEqual([]);
    // A Saturday is no weekday, and a day for pupils.
    expect(notes({ ...usualYear, extraDays: ["2027-03-06"] })).toEqual([
      "year-pattern.pupil-days /terms In the school year 2026/27 the calendar has 191 days for pupils. 190 are usual.",
    ]);
  });

  it("is asked of whole years only: from the first week of September to the middle of July", () => {
    const covering = (from: string, to: string): readonly string[] =>
      notes({ ...year2026, covers: { from, to }, terms: [{ from: "2026-11-02", to: "2026-12-18" }] }).filter(
        (note) => note.startsWith("year-pattern"),
      );
    expect(covering("2026-09-07", "2027-07-15")).toHaveLength(3);
    expect(covering("2026-09-08", "2027-07-15")).toEqual([]);
    expect(covering("2026-09-07", "2027-07-14")).toEqual([]);
  });

  it("is asked of each year of a calendar of two", () => {
    const data = {
      ...year2025,
      covers: { from: "2025-09-01", to: "2027-08-31" },
      terms: [...year2025.terms, ...year2026.terms],
      insetDays: [...(year2025.insetDays ?? []), ...(usualYear.insetDays ?? [])],
    };
    expect(notes(data)).toEqual(notes(year2025));
    expect(notes({ ...data, insetDays: usualYear.insetDays ?? [] })).toHaveLength(2);
    expect(notes({ ...data, insetDays: [] })).toHaveLength(3);
  });
});
