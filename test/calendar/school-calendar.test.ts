import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { schoolDaysBefore } from "../../src/calendar/counting.js";
import { calendarNotes, compiledCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";
import { compile, on, text, year2025, year2026 } from "./calendars.js";
import { anyCalendar } from "./random-calendars.js";

/** The issues of a calendar that is refused, as "code path". */
function issues(value: unknown): readonly string[] {
  const result = schoolCalendar(value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
}

function accepted(value: unknown): CalendarData {
  const result = schoolCalendar(value);
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join(" "));
  return result.calendar;
}

function withTerm(index: number, change: Partial<CalendarData["terms"][number]>): CalendarData {
  return {
    ...year2025,
    terms: year2025.terms.map((term, i) => (i === index ? { ...term, ...change } : term)),
  };
}

describe("a calendar that is accepted", () => {
  it("comes back with what was in it and nothing else", () => {
    const full: Required<CalendarData> = {
      ...year2025,
      issuedBy: "school",
      localAuthority: "937",
      insetDays: ["2025-09-01"],
      closures: [{ on: "2026-03-05", why: "snow" }, { on: "2026-03-06" }],
      extraDays: ["2026-03-07"],
      halfDays: [{ on: "2025-12-19", half: "AM" }],
    };
    const calendar = accepted(full);
    expect(calendar).toEqual(full);
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(full);
    expect(accepted(year2026)).toEqual(year2026);
  });

  it("is frozen plain data throughout, and no part of the caller's value", () => {
    const value: CalendarData = {
      ...structuredClone(year2025),
      closures: [{ on: "2026-03-05" }],
      extraDays: [],
      halfDays: [],
    };
    const copy = structuredClone(value);
    const calendar = accepted(value);
    const seen: object[] = [calendar];
    for (let i = 0; i < seen.length; i += 1) {
      const part = seen[i] ?? [];
      expect(Object.isFrozen(part)).toBe(true);
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(part));
      seen.push(...Object.values(part).filter((child) => typeof child === "object"));
    }
    expect(seen.length).toBeGreaterThan(10);
    expect(value).toEqual(copy);
    expect(Object.isFrozen(value.terms)).toBe(false);
    expect(calendar.terms[0]).not.toBe(value.terms[0]);
  });

  it("writes the same text whatever the order of the caller's keys", () => {
    const { schema, covers, terms, insetDays, issuedBy } = year2025;
    const mixed = { insetDays, terms, issuedBy, covers: { to: covers.to, from: covers.from }, schema };
    expect(JSON.stringify(accepted(mixed))).toBe(JSON.stringify(accepted(year2025)));
  });

  it("is found again with its tables; a copy of it is not, and can be read anew", () => {
    const calendar = accepted(year2026);
    const compiled = compiledCalendar(calendar);
    expect(compiled).toEqual(compile(year2026));
    expect(compiled).toBeDefined();
    const copy = structuredClone(calendar);
    expect(compiledCalendar(copy)).toBeUndefined();
    expect(calendarNotes(copy)).toEqual([]);
    expect(compiledCalendar(accepted(copy))).toEqual(compiled);
    if (compiled) expect(text(schoolDaysBefore(compiled, on("2026-11-02"), 2))).toBe("2026-10-22");
  });

  it("is given back as it is when it is read again", () => {
    const calendar = accepted(year2026);
    expect(accepted(calendar)).toBe(calendar);
  });

  it("has its notes at hand, the same ones each time", () => {
    const calendar = accepted({ ...year2025, terms: year2025.terms.slice(2) });
    const notes = calendarNotes(calendar);
    expect(notes.map((note) => `${note.code} ${note.path}`)).toContain("calendar-suspicious /terms");
    expect(calendarNotes(calendar)).toBe(notes);
    expect(Object.isFrozen(notes)).toBe(true);
    expect(notes.every((note) => Object.isFrozen(note))).toBe(true);
  });

  it("may list its terms in any order, and terms that follow each other without a break", () => {
    expect(issues({ ...year2025, terms: [...year2025.terms].reverse() })).toEqual([]);
    expect(issues(withTerm(1, { from: "2025-10-25" }))).toEqual([]);
  });

  it("may list closures and INSET days on days without school, and list them twice", () => {
    const closures = [{ on: "2026-03-08" }, { on: "2026-05-04" }, { on: "2026-05-04" }, { on: "2027-01-01" }];
    expect(issues({ ...year2025, closures, insetDays: ["2026-05-04", "2026-05-04", "2026-08-03"] })).toEqual(
      [],
    );
  });

  it("may lie beyond the bank holidays known: then it answers nothing", () => {
    const calendar = accepted({
      schema: "osd-calendar/1",
      covers: { from: "2098-09-01", to: "2099-07-20" },
      terms: [{ from: "2098-09-01", to: "2099-07-20" }],
    });
    expect(calendarNotes(calendar).map((note) => note.code)).toEqual(["bank-holidays-unknown"]);
  });

  it("is any of the random calendars of the other tests", () => {
    fc.assert(
      fc.property(anyCalendar, (data) => {
        expect(issues(data)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a calendar that is refused", () => {
  it("has no terms", () => {
    expect(issues({ ...year2025, terms: [] })).toEqual(["calendar-empty /terms"]);
  });

  it("covers days in the wrong order, and then nothing is said of its terms", () => {
    expect(issues({ ...year2025, covers: { from: "2026-07-21", to: "2025-09-01" } })).toEqual([
      "order /covers/to",
    ]);
  });

  it("covers more than 1,100 days", () => {
    const from = "2025-09-01";
    const terms = [{ from, to: "2025-10-24" }];
    // 1,100 days from 1 September 2025: 365 + 365 + 365 to 30 August 2028, leap day included, and five more less one.
    expect(issues({ ...year2025, covers: { from, to: "2028-09-04" }, terms })).toEqual([]);
    expect(issues({ ...year2025, covers: { from, to: "2028-09-05" }, terms })).toEqual([
      "out-of-range /covers/to",
    ]);
  });

  it("may cover a single day", () => {
    const day = { from: "2026-03-09", to: "2026-03-09" };
    expect(issues({ schema: "osd-calendar/1", covers: day, terms: [day] })).toEqual([]);
  });

  it("has a term that ends before it starts", () => {
    expect(issues(withTerm(2, { to: "2025-12-31" }))).toEqual(["order /terms/2/to"]);
    expect(issues(withTerm(2, { to: "2026-01-04" }))).toEqual(["order /terms/2/to"]);
    expect(issues(withTerm(2, { to: "2026-01-05" }))).toEqual([]);
    expect(issues(withTerm(1, { from: "2025-10-20", to: "2025-09-10" }))).toEqual(["order /terms/1/to"]);
    expect(issues(withTerm(0, { from: "2025-12-10", to: "2025-11-10" }))).toEqual(["order /terms/0/to"]);
  });

  it("has a term twice", () => {
    expect(issues(withTerm(1, { from: "2025-09-01", to: "2025-10-24" }))).toEqual(["overlap /terms/1"]);
  });

  it("has terms that share a day; the later one in the list is named", () => {
    expect(issues(withTerm(1, { from: "2025-10-24" }))).toEqual(["overlap /terms/1"]);
    expect(
      issues({
        ...withTerm(1, { from: "2025-10-24" }),
        terms: [...withTerm(1, { from: "2025-10-24" }).terms].reverse(),
      }),
    ).toEqual(["overlap /terms/5"]);
  });

  it("has a term that holds two others", () => {
    expect(issues(withTerm(0, { to: "2026-01-10" }))).toEqual(["overlap /terms/1", "overlap /terms/2"]);
    expect(issues(withTerm(5, { from: "2025-10-01" }))).toEqual(["overlap /terms/5"]);
  });

  it("has a term that reaches outside the days covered", () => {
    expect(issues({ ...year2025, covers: { from: "2025-09-02", to: "2026-07-21" } })).toEqual([
      "out-of-range /terms/0/from",
    ]);
    expect(issues({ ...year2025, covers: { from: "2025-09-01", to: "2026-07-20" } })).toEqual([
      "out-of-range /terms/5/to",
    ]);
    expect(issues({ ...year2025, covers: { from: "2025-09-01", to: "2026-05-29" } })).toEqual([
      "out-of-range /terms/5/from",
      "out-of-range /terms/5/to",
    ]);
  });

  it("says of one day that only the morning is held, and that only the afternoon is", () => {
    const halfDays = [
      { on: "2025-12-19", half: "AM" },
      { on: "2026-03-09", half: "AM" },
      { on: "2025-12-19", half: "AM" },
      { on: "2025-12-19", half: "PM" },
    ];
    expect(issues({ ...year2025, halfDays })).toEqual(["contradiction /halfDays/3"]);
    expect(issues({ ...year2025, halfDays: halfDays.slice(0, 3) })).toEqual([]);
  });

  it("has all its issues listed in order, each with a sentence, and nothing else in the result", () => {
    const result = schoolCalendar({
      ...withTerm(2, { to: "2025-12-31" }),
      covers: { from: "2025-09-02", to: "2026-07-21" },
    });
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: "out-of-range",
          path: "/terms/0/from",
          message:
            "Monday 1 September 2025 lies outside the days the calendar covers, Tuesday 2 September 2025 to Tuesday 21 July 2026. Cover more days or correct the term.",
          input: "calendar",
        },
        {
          code: "order",
          path: "/terms/2/to",
          message:
            "The days of this term end on Wednesday 31 December 2025, before they start on Monday 5 January 2026. Check both dates.",
          input: "calendar",
        },
      ],
    });
    expect(Object.isFrozen(result)).toBe(true);
  });

  it("has at most a hundred issues and one that says that there are more", () => {
    const halfDays = Array.from({ length: 240 }, (_, i) => ({
      on: text(on("2025-09-01") + (i >> 1)),
      half: i % 2 ? "PM" : "AM",
    }));
    const listed = issues({ ...year2025, halfDays });
    expect(listed).toHaveLength(101);
    expect(listed.at(-1)).toBe("too-many-issues ");
  });
});

describe("a calendar with a field that cannot be read", () => {
  it("has what is wrong between its other fields listed as well", () => {
    const terms = [
      ...year2025.terms,
      { from: "2026-06-01", to: "2026-06-31" },
      { from: "2026-07-01", to: "2026-07-02" },
    ];
    const halfDays = [
      { on: "2025-12-19", half: "AM" },
      { on: "2025-12-19" },
      { on: "2025-12-19", half: "PM" },
    ];
    expect(issues({ ...year2025, terms, halfDays, issuedBy: "nobody" })).toEqual([
      "missing /halfDays/1/half",
      "contradiction /halfDays/2",
      "unknown-value /issuedBy",
      "bad-date /terms/6/to",
      "overlap /terms/7",
    ]);
  });

  it("has its terms compared with each other though it covers nothing that can be read", () => {
    expect(issues({ ...withTerm(1, { from: "2025-10-24" }), covers: {} })).toEqual([
      "missing /covers/from",
      "missing /covers/to",
      "overlap /terms/1",
    ]);
    expect(issues({ ...year2025, covers: null, halfDays: [null] })).toEqual([
      "wrong-type /covers",
      "wrong-type /halfDays/0",
    ]);
    expect(issues({ ...year2025, covers: "all", terms: "none", halfDays: [7] })).toEqual([
      "wrong-type /covers",
      "wrong-type /halfDays/0",
      "wrong-type /terms",
    ]);
  });
});

describe("a value that is no calendar at all", () => {
  it.each([
    ["nothing", undefined, "not-an-object "],
    ["null", null, "not-an-object "],
    ["a text", "osd-calendar/1", "not-an-object "],
    ["a list of dates", ["2026-03-09", "2026-03-10"], "not-an-object "],
  ])("%s is refused", (_, value, issue) => {
    expect(issues(value)).toEqual([issue]);
  });

  it("with dates in another form, dates that do not exist or years out of range is refused", () => {
    expect(issues(withTerm(0, { from: "01/09/2025" }))).toEqual(["bad-date /terms/0/from"]);
    expect(issues(withTerm(0, { from: "2025-09-31" }))).toEqual(["bad-date /terms/0/from"]);
    expect(issues({ ...year2025, insetDays: ["1999-12-31"] })).toEqual(["date-out-of-range /insetDays/0"]);
    expect(issues({ ...year2025, closures: [{ on: "2100-01-01" }] })).toEqual([
      "date-out-of-range /closures/0/on",
    ]);
  });

  it("with a field the format does not know is refused", () => {
    expect(issues({ ...year2025, inset: [] })).toEqual(["unknown-key "]);
  });

  it("never makes it throw", () => {
    const trap = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error("trap");
        },
        ownKeys: () => {
          throw new Error("trap");
        },
      },
    );
    expect(schoolCalendar(trap).ok).toBe(false);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(schoolCalendar(value).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
