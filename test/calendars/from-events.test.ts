import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarFromEvents, ignoredBecause } from "../../src/calendar/from-events.js";
import { calendarNotes } from "../../src/calendar/school-calendar.js";
import { covers, faultsOf, schoolYear, termsOf } from "./events.js";

const read = (events: readonly CalendarEvent[], from = covers.from as string, to = covers.to as string) =>
  calendarFromEvents(events, { covers: { from, to } });
const autumn = (events: readonly CalendarEvent[]) => read(events, "2026-09-01", "2026-12-31");
const starts: CalendarEvent = { start: "2026-09-01", summary: "Term starts" };
const half: CalendarEvent = { start: "2026-10-26", end: "2026-10-31", summary: "Half term" };
const ends: CalendarEvent = { start: "2026-12-18", summary: "Term ends" };

describe("a school's year of events", () => {
  const result = calendarFromEvents(schoolYear, { covers, issuedBy: "school", localAuthority: "926" });

  it("becomes the terms, INSET days and the rest of a calendar", () => {
    expect(result).toEqual({
      ok: true,
      ignored: [],
      calendar: {
        schema: "osd-calendar/1",
        issuedBy: "school",
        localAuthority: "926",
        covers,
        terms: [
          { from: "2026-09-02", to: "2026-10-23" },
          { from: "2026-11-02", to: "2026-12-18" },
          { from: "2027-01-04", to: "2027-02-12" },
          { from: "2027-02-22", to: "2027-03-25" },
          { from: "2027-04-12", to: "2027-05-28" },
          { from: "2027-06-07", to: "2027-07-21" },
        ],
        insetDays: ["2026-09-01", "2026-11-02"],
      },
    });
  });

  it("is a calendar that has been read, with its notes", () => {
    expect(result.ok && calendarNotes(result.calendar).map(({ code }) => code)).toContain(
      "inset-outside-term",
    );
  });

  it("gives the same in any order of the events", () => {
    const turned = calendarFromEvents([...schoolYear].reverse(), {
      covers,
      issuedBy: "school",
      localAuthority: "926",
    });
    expect(turned).toEqual(result);
  });

  it("is frozen and does not hold on to what was given", () => {
    expect(Object.isFrozen(result) && result.ok && Object.isFrozen(result.ignored)).toBe(true);
  });
});

describe("terms", () => {
  it("start and end with the events that say so", () => {
    expect(termsOf(autumn([starts, half, ends]))).toEqual(["2026-09-01 2026-10-23", "2026-11-02 2026-12-18"]);
  });

  it("may be events over all their days", () => {
    expect(
      termsOf(
        autumn([
          { start: "2026-09-01", end: "2026-10-24", summary: "Autumn Term 1" },
          { start: "2026-11-03", end: "2026-12-19", summary: "Autumn Term 2" },
        ]),
      ),
    ).toEqual(["2026-09-01 2026-10-23", "2026-11-03 2026-12-18"]);
  });

  it("lie between holidays where no event says when they start", () => {
    expect(
      termsOf(
        read(
          [
            { start: "2026-07-22", end: "2026-09-01", summary: "Summer holidays" },
            half,
            { start: "2026-12-21", end: "2027-01-01", summary: "Christmas holiday" },
          ],
          "2026-09-01",
          "2026-12-31",
        ),
      ),
    ).toEqual(["2026-09-01 2026-10-23", "2026-11-02 2026-12-18"]);
  });

  it("start on the stated day when it is later than the end of the holiday", () => {
    expect(termsOf(autumn([starts, half, { start: "2026-11-04", summary: "School reopens" }, ends]))).toEqual(
      ["2026-09-01 2026-10-23", "2026-11-04 2026-12-18"],
    );
  });

  it("start once where staff and pupils come back on two days with INSET between", () => {
    const inset: CalendarEvent = { start: "2026-09-01", summary: "Term starts: INSET day" };
    expect(termsOf(autumn([inset, { start: "2026-09-02", summary: "Pupils return" }, half, ends]))).toEqual([
      "2026-09-01 2026-10-23",
      "2026-11-02 2026-12-18",
    ]);
  });

  it("end once where the pupils' last day comes before an INSET day", () => {
    const inset: CalendarEvent = { start: "2026-12-21", summary: "INSET day - end of term" };
    expect(termsOf(autumn([starts, half, ends, inset]))).toEqual([
      "2026-09-01 2026-10-23",
      "2026-11-02 2026-12-21",
    ]);
  });

  it("are cut at the days to cover", () => {
    expect(
      termsOf(
        read(
          [{ start: "2026-08-28", end: "2026-10-24", summary: "Autumn term" }, half],
          "2026-09-03",
          "2026-10-30",
        ),
      ),
    ).toEqual(["2026-09-03 2026-10-23"]);
  });

  it("run on over two weeks of holiday in two events, and over bank holidays beside one", () => {
    const result = read(
      [
        starts,
        half,
        { start: "2026-12-21", end: "2026-12-25", summary: "Christmas holiday" },
        { start: "2026-12-29", end: "2027-01-01", summary: "Christmas holiday" },
      ],
      "2026-09-01",
      "2027-01-03",
    );
    expect(termsOf(result)).toEqual(["2026-09-01 2026-10-23", "2026-11-02 2026-12-18"]);
  });
});

describe("what is refused", () => {
  it.each([
    ["a term whose start nobody gives", [half, ends], ["missing /0 calendar"]],
    ["a term whose end nobody gives", [starts, half], ["missing /1 calendar"]],
    [
      "a start in a holiday",
      [starts, half, { start: "2026-10-28", summary: "Term starts" }, ends],
      ["contradiction /1 calendar"],
    ],
    [
      "an end in a holiday",
      [starts, half, { start: "2026-10-28", summary: "Term ends" }, ends],
      ["contradiction /2 calendar"],
    ],
    [
      "two starts with school days between",
      [starts, { start: "2026-09-03", summary: "Pupils return" }, half, ends],
      ["contradiction /1 calendar"],
    ],
    [
      "two ends with school days between",
      [starts, half, ends, { start: "2026-12-22", summary: "Term ends" }],
      ["contradiction /3 calendar"],
    ],
    [
      "a half-term of one day, as if only its start were marked",
      [starts, { ...half, end: "2026-10-27" }, ends],
      ["out-of-range /1 calendar"],
    ],
    ["a term without any holiday", [starts, ends], ["missing  calendar"]],
    ["no events", [], ["calendar-empty  calendar"]],
  ] as const)("%s", (_, events, expected) => {
    expect(faultsOf(autumn(events))).toEqual(expected);
  });

  it("takes three weekdays as a half-term, and nine weeks as a term, no more", () => {
    expect(autumn([starts, { ...half, end: "2026-10-29" }, ends]).ok).toBe(true);
    expect(faultsOf(autumn([starts, { ...half, end: "2026-10-28" }, ends]))).toEqual([
      "out-of-range /1 calendar",
    ]);
    // 1 September and 62 days more: Monday 2 November is the last day of the ninth week.
    const term = (end: string) =>
      read([{ start: "2026-09-01", end, summary: "Autumn term" }], "2026-09-01", "2026-11-03");
    expect(term("2026-11-03").ok).toBe(true);
    expect(faultsOf(term("2026-11-04"))).toEqual(["missing  calendar"]);
  });
});

describe("days that no event explains", () => {
  const back = (start: string): CalendarEvent => ({ start, summary: "Spring term starts" });

  it("are bridged between a holiday and a later start for a day or two of INSET, at most four days", () => {
    const later = (start: string) => autumn([starts, half, { start, summary: "School reopens" }, ends]);
    // The holiday ends on Saturday 31 October; Monday 2 to Thursday 5 November are four school days.
    expect(later("2026-11-06").ok).toBe(true);
    expect(faultsOf(later("2026-11-09"))).toEqual(["missing /2 calendar"]);
  });

  it("are an issue where the end of a term is missing (the second half of autumn must not vanish)", () => {
    const spring = [back("2027-01-04"), { start: "2027-02-15", end: "2027-02-20", summary: "Half term" }];
    const result = read(
      [starts, half, ...spring, { start: "2027-03-25", summary: "Spring term ends" }],
      "2026-09-01",
      "2027-03-31",
    );
    expect(faultsOf(result)).toEqual(["missing /2 calendar"]);
  });

  it("are an issue where a holiday starts a week after a term is said to have ended", () => {
    const holiday: CalendarEvent = { start: "2026-12-21", end: "2027-01-02", summary: "Christmas holiday" };
    const early = (start: string) => autumn([starts, half, { start, summary: "Term ends" }, holiday]);
    // After Monday 14 December come four school days up to Friday 18; after Friday 11 December five.
    expect(early("2026-12-14").ok).toBe(true);
    expect(faultsOf(early("2026-12-11"))).toEqual(["missing /3 calendar"]);
  });

  it("are an issue where more than 24 days without a term have no holiday", () => {
    const gap = (start: string) =>
      read(
        [starts, half, ends, back(start), { start: "2027-02-12", summary: "Term ends" }],
        "2026-09-01",
        "2027-02-12",
      );
    // Saturday 19 December to Monday 11 January are 24 days.
    expect(gap("2027-01-12").ok).toBe(true);
    expect(faultsOf(gap("2027-01-13"))).toEqual(["missing  calendar"]);
    // At the edges of the days covered as between terms.
    expect(faultsOf(read([starts, half, ends], "2026-09-01", "2027-01-12"))).toEqual(["missing  calendar"]);
    expect(read([starts, half, ends], "2026-09-01", "2027-01-11").ok).toBe(true);
  });

  it("need no event in the ordinary summer holiday", () => {
    const summer: CalendarEvent[] = [
      { start: "2027-06-07", summary: "Term starts" },
      { start: "2027-07-21", summary: "Term ends" },
    ];
    expect(read(summer, "2027-06-07", "2027-08-31").ok).toBe(true);
  });

  it("give the reasons of what was left out beside the issues", () => {
    const result = autumn([starts, half, { ...ends, summary: "End of lessons" }]);
    expect(faultsOf(result)).toEqual(["missing /1 calendar"]);
    expect(!result.ok && result.ignored).toEqual([
      { at: 2, because: "not-recognised", from: "2026-12-18", to: "2026-12-18" },
    ]);
  });
});

describe("events as other programs write them", () => {
  const named = (name: (words: string) => string) =>
    [starts, half, ends, { start: "2026-11-09", summary: "INSET day (school closed)" }].map((event) => ({
      ...event,
      summary: name(event.summary),
    }));

  it.each([
    ["in front", (words: string) => `Anytown High: ${words}`],
    ["behind", (words: string) => `${words} - Anytown High`],
    ["behind a bar", (words: string) => `${words} | AHS`],
  ])("may have the school's name %s", (_, name) => {
    const result = autumn(named(name));
    expect(termsOf(result)).toEqual(["2026-09-01 2026-10-23", "2026-11-02 2026-12-18"]);
    expect(result.ok && result.calendar.insetDays).toEqual(["2026-11-09"]);
  });

  it("take a name for one only where more than half of the events have it", () => {
    const result = autumn([starts, half, ends, { start: "2026-11-09", summary: "Year 9: INSET day" }]);
    expect(result.ok && result.ignored.map(({ because }) => because)).toEqual(["not-recognised"]);
  });

  it("may write the last day itself as the end, where an event of one day shows it", () => {
    const inclusive = [
      { ...starts, end: "2026-09-01" },
      { ...half, end: "2026-10-30" },
      { ...ends, end: "2026-12-18" },
    ];
    expect(termsOf(autumn(inclusive))).toEqual(["2026-09-01 2026-10-23", "2026-11-02 2026-12-18"]);
  });

  it("are refused where both ways of writing an end are mixed and the last day is not clear", () => {
    const mixed = [{ ...starts, end: "2026-09-01" }, half, { ...ends, end: "2026-12-19" }];
    expect(faultsOf(autumn(mixed))).toEqual(["contradiction /1/end calendar"]);
  });
});

describe("other days", () => {
  const withDay = (event: CalendarEvent) => {
    const result = autumn([starts, half, ends, event]);
    return result.ok
      ? { inset: result.calendar.insetDays, closures: result.calendar.closures }
      : result.issues;
  };

  it("are closures with the reason, weekdays only", () => {
    expect(withDay({ start: "2026-11-12", end: "2026-11-17", summary: "School closed (snow)" })).toEqual({
      inset: undefined,
      closures: [
        { on: "2026-11-12", why: "snow" },
        { on: "2026-11-13", why: "snow" },
        { on: "2026-11-16", why: "snow" },
      ],
    });
  });

  it("are INSET days on each weekday of the event", () => {
    expect(withDay({ start: "2026-11-27", end: "2026-12-01", summary: "INSET" })).toEqual({
      inset: ["2026-11-27", "2026-11-30"],
      closures: undefined,
    });
  });

  it("need no entry for a bank holiday of England, and are closed on one the library does not know", () => {
    expect(withDay({ start: "2026-12-28", summary: "Bank holiday" })).toEqual({});
    expect(withDay({ start: "2026-11-16", summary: "Bank holiday" })).toEqual({
      inset: undefined,
      closures: [{ on: "2026-11-16", why: "other" }],
    });
  });

  it("are listed once, however often events say so", () => {
    const closed: CalendarEvent = { start: "2026-11-12", summary: "School closed" };
    const result = autumn([starts, half, ends, closed, closed, { ...closed, summary: "Bank holiday" }]);
    expect(result.ok && result.calendar.closures).toEqual([{ on: "2026-11-12", why: "closure" }]);
  });
});

describe("events that are left out", () => {
  const others: readonly CalendarEvent[] = [
    { start: "2026-11-10", summary: "Jo Smith's birthday" },
    { start: "2026-11-11", summary: "Half term ends" },
    { start: "2025-10-27", end: "2025-11-01", summary: "Half term" },
    { start: "2026-11-02", end: "2026-12-19", summary: "Half term" },
    { start: "2026-11-02", end: "2026-11-04", summary: "Term starts" },
    { start: "2026-11-02", summary: "Autumn term" },
  ];
  const result = autumn([...others, starts, half, ends]);

  it("are listed by position with the reason", () => {
    expect(result.ok && result.ignored).toEqual([
      { at: 0, because: "not-recognised", from: "2026-11-10", to: "2026-11-10" },
      { at: 1, because: "unclear", from: "2026-11-11", to: "2026-11-11" },
      { at: 2, because: "outside-cover", from: "2025-10-27", to: "2025-10-31" },
      { at: 3, because: "unclear", from: "2026-11-02", to: "2026-12-18" },
      { at: 4, because: "unclear", from: "2026-11-02", to: "2026-11-03" },
      { at: 5, because: "unclear", from: "2026-11-02", to: "2026-11-02" },
    ]);
    expect(termsOf(result)).toEqual(["2026-09-01 2026-10-23", "2026-11-02 2026-12-18"]);
  });

  it("leave nothing of their words in the result", () => {
    expect(JSON.stringify(result)).not.toMatch(/jo|smith|birthday/i);
  });

  it("have a reason in words each", () => {
    expect(Object.values(ignoredBecause).every((words) => words.endsWith("."))).toBe(true);
  });
});

describe("bad input", () => {
  const good = { covers };
  it.each([
    ["undefined", undefined, ["wrong-type  calendar"]],
    ["null", null, ["wrong-type  calendar"]],
    ["a text", "BEGIN:VCALENDAR", ["wrong-type  calendar"]],
    ["an object", { 0: starts }, ["wrong-type  calendar"]],
    ["a list with holes", Array(2), ["not-plain-data  calendar"]],
    ["a list of texts", ["Half term"], ["wrong-type /0 calendar"]],
    ["an event without fields", [{}], ["missing /0/start calendar", "missing /0/summary calendar"]],
    ["a date that is none", [{ start: "2026-02-30", summary: "Half term" }], ["bad-date /0/start calendar"]],
    ["a date object", [{ start: new Date(0), summary: "x" }], ["wrong-type /0/start calendar"]],
    ["a time of day", [{ start: "2026-10-26T00:00:00", summary: "x" }], ["bad-date /0/start calendar"]],
    ["a number for words", [{ start: "2026-10-26", summary: 5 }], ["wrong-type /0/summary calendar"]],
    ["an end before the start", [{ ...half, end: "2026-10-25" }], ["order /0/end calendar"]],
    ["an unknown field", [{ ...half, location: "Room 1" }], ["unknown-key /0 calendar"]],
    ["too many events", Array.from({ length: 5_001 }, () => half), ["too-many-items  calendar"]],
  ])("%s", (_, events, expected) => {
    const result = calendarFromEvents(events, good);
    expect(faultsOf(result)).toEqual(expected);
  });

  it("takes an event that ends on the day it starts as one of that day", () => {
    expect(autumn([{ ...starts, end: "2026-09-01" }, half, ends]).ok).toBe(true);
  });

  it("takes 5,000 events", () => {
    const result = autumn([starts, ends, ...Array.from({ length: 4_998 }, () => half)]);
    expect(termsOf(result)).toEqual(["2026-09-01 2026-10-23", "2026-11-02 2026-12-18"]);
  });

  it.each([
    ["none", undefined, ["not-an-object  options"]],
    ["nothing in them", {}, ["missing /covers options"]],
    ["days covered as a text", { covers: "2026" }, ["wrong-type /covers options"]],
    [
      "days covered backwards",
      { covers: { from: "2026-09-02", to: "2026-09-01" } },
      ["order /covers/to options"],
    ],
    [
      "too many days covered",
      { covers: { from: "2026-09-01", to: "2029-09-05" } },
      ["out-of-range /covers/to options"],
    ],
    ["an unknown option", { covers, zone: "Europe/London" }, ["unknown-key  options"]],
    [
      "a starter calendar, which only the library issues",
      { covers, issuedBy: "starter" },
      ["unknown-value /issuedBy options"],
    ],
    ["an issuer nobody knows", { covers, issuedBy: "me" }, ["unknown-value /issuedBy options"]],
    [
      "a council nobody knows",
      { covers, localAuthority: "670" },
      ["unknown-authority /localAuthority options"],
    ],
  ])("options: %s", (_, options, expected) => {
    expect(faultsOf(calendarFromEvents(schoolYear, options as never))).toEqual(expected);
  });

  it("lists the first hundred issues and then how many there are", () => {
    const result = calendarFromEvents(
      Array.from({ length: 101 }, () => ({ start: "2026-10-26" })),
      good,
    );
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ code: "too-many-issues", path: "" });
  });

  it("runs nothing of the caller's", () => {
    const trap = new Proxy([], {
      get: () => {
        throw new Error("asked");
      },
    });
    expect(calendarFromEvents(trap, good).ok).toBe(false);
    const withGetter = Object.defineProperty({ summary: "Half term" }, "start", {
      enumerable: true,
      get: () => {
        throw new Error("asked");
      },
    });
    expect(faultsOf(calendarFromEvents([withGetter], good))).toEqual(["not-plain-data /0/start calendar"]);
  });

  it("never repeats what was given", () => {
    const result = calendarFromEvents([{ start: "Jo Smith", summary: "Jo Smith", "Jo Smith": 1 }], good);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("Jo");
  });
});
