import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { checkRows } from "../../src/sheets/index.js";
import { readPlans } from "../../src/sheets/read-plans.js";
import type { DateSystem } from "../../src/sheets/sheet-days.js";

/** What the plan of one cell under a heading has there, or the code of what is wrong and the cell it is in. */
function read(heading: string, cell: unknown, system: DateSystem = 1900): unknown {
  const { rows, problems } = readPlans([[heading], [cell]], { system, at: { row: 0, column: 0 } });
  const [problem] = [...problems, ...rows.flatMap((row) => row.problems)];
  if (problem !== undefined) return `${problem.code} ${problem.cell}`;
  const { schema: _, ...plan } = rows[0]?.plan ?? { schema: "osd-plan/1" };
  return plan;
}

describe("a date in a cell", () => {
  it.each([
    ["ISO", "2026-03-09", "2026-03-09"],
    ["a text, day first", "09/03/2026", "2026-03-09"],
    ["a text without noughts", "9/3/2026", "2026-03-09"],
    ["a month in letters", "7 Jan 2027", "2027-01-07"],
    ["with its weekday: 7 January 2027 is a Thursday", "Thursday 7 January 2027", "2027-01-07"],
    // 1 January 2026 is 46023 in the 1900 system, and 9 March 67 days later.
    ["a number", 46_090, "2026-03-09"],
    ["a Date at midnight where the sheet is", new Date(2026, 2, 9), "2026-03-09"],
    ["a Date of another realm", vm.runInNewContext("new Date(2026, 2, 9)"), "2026-03-09"],
    ["with spaces about it", "\u00a0 2026-03-09 ", "2026-03-09"],
  ])("%s", (_, cell, startsOn) => {
    expect(read("startsOn", cell)).toEqual({ startsOn });
  });

  it("as a number in the 1904 system is four years and a day lower", () => {
    // 46090 - 1462.
    expect(read("startsOn", 44_628, 1904)).toEqual({ startsOn: "2026-03-09" });
  });

  it.each([
    ["month 13: never swapped", "03/13/2026", "bad-date A2"],
    ["two digits of the year", "09/03/26", "bad-date A2"],
    ["29 February of no leap year", "29/02/2027", "bad-date A2"],
    ["a weekday that does not go with the date", "Friday 7 January 2027", "bad-date A2"],
    ["a number kept as text", "46090", "bad-date A2"],
    ["a number below nought", -1, "bad-date A2"],
    ["a number with a time of day", 46_090.5, "bad-date A2"],
    ["28 February 1900 by its number", 59, "date-out-of-range A2"],
    ["29 February 1900, which never was", 60, "date-out-of-range A2"],
    ["1 March 1900, no year of an event", 61, "date-out-of-range A2"],
    ["the largest number", 1e15, "bad-date A2"],
    ["infinity", Number.POSITIVE_INFINITY, "not-plain-data A2"],
    [
      "a Date an hour before midnight, where sheet and script have other zones",
      new Date(2026, 5, 30, 23),
      "bad-date A2",
    ],
    ["a Date of no day", new Date(Number.NaN), "not-plain-data A2"],
    ["yes", true, "wrong-type A2"],
    ["tomorrow", "tomorrow", "bad-date A2"],
    ["today, which changes", "today", "bad-date A2"],
    ["an object that says it is a Date", { [Symbol.toStringTag]: "Date" }, "not-plain-data A2"],
  ])("is refused: %s", (_, cell, problem) => {
    expect(read("startsOn", cell)).toBe(problem);
  });

  it("is said to be read day first where that is a choice, and only there", () => {
    const notes = (cells: readonly string[]): readonly unknown[] =>
      checkRows([["startsOn"], ...cells.map((cell) => [cell])])
        .filter(([, , result]) => result === "note")
        .map((row) => row[5])
        .filter((text) => String(text).includes("day first"));
    expect(notes(["13/01/2027", "7 Jan 2027", "2027-01-07", "01/01/2027"])).toEqual([]);
    expect(notes(["13/01/2027", "07/01/2027", "08/01/2027"])).toEqual([
      "Dates in numbers were read with the day first: A3, and 1 more. Write 7 Jan 2027 where the month was meant to come first.",
    ]);
  });

  it("can be a word for a day that never comes, in any case", () => {
    expect(read("endsOn", "Open-ended")).toEqual({ endsOn: "open-ended" });
    expect(read("startsOn", "open-ended")).toBe("bad-date A2");
  });
});

describe("yes or no", () => {
  it.each(["yes", "Yes", "Y", "TRUE", true, "✓"])("%j is yes", (cell) => {
    expect(read("EHC plan", cell)).toEqual({ pupil: { ehcPlan: true } });
  });

  it.each(["no", "N", "False", false])("%j is no", (cell) => {
    expect(read("EHC plan", cell)).toEqual({ pupil: { ehcPlan: false } });
  });

  it.each(["", " \u00a0 ", null, undefined, "not known", "Don't know"])("%j is not known", (cell) => {
    expect(read("EHC plan", cell)).toEqual(cell === "not known" || cell === "Don't know" ? {} : {});
  });

  it.each(["N/A", "?", "tbc", "pending", "#N/A", "#REF!", "#DIV/0!", "Err:502", "maybe", "-"])(
    "%j is neither",
    (cell) => {
      expect(read("EHC plan", cell)).toBe(
        "unknown-value A2".replace("unknown-value", isError(cell) ? "unknown-value" : "wrong-type"),
      );
    },
  );

  it.each([0, 1])("the number %j is neither", (cell) => {
    expect(read("EHC plan", cell)).toBe("wrong-type A2");
  });
});

function isError(cell: string): boolean {
  return cell.startsWith("#") || cell.startsWith("Err:");
}

describe("other cells", () => {
  it.each([
    [
      "a word by its id",
      "homeSchool.type",
      "pupil-referral-unit",
      { homeSchool: { type: "pupil-referral-unit" } },
    ],
    [
      "a word as people say it",
      "homeSchool.type",
      "Pupil Referral Unit",
      { homeSchool: { type: "pupil-referral-unit" } },
    ],
    [
      "a council by its name",
      "homeSchool.localAuthority",
      "Norfolk",
      { homeSchool: { localAuthority: "926" } },
    ],
    [
      "a council in full",
      "homeSchool.localAuthority",
      "Norfolk County Council",
      { homeSchool: { localAuthority: "926" } },
    ],
    [
      "a council by its code as a number",
      "homeSchool.localAuthority",
      926,
      { homeSchool: { localAuthority: "926" } },
    ],
    ["a number", "schoolDays", 15, { schoolDays: 15 }],
    ["a number kept as text", "schoolDays", "15", { schoolDays: 15 }],
    ["a list", "Other services", "CAMHS; Early help", { pupil: { otherServices: ["camhs", "early-help"] } }],
    ["a list with commas", "grounds", "war-60, WAR-61", { grounds: ["WAR-60", "WAR-61"] }],
    ["an empty list", "grounds", "None", { grounds: [] }],
    [
      "items of a form by their words, which have commas",
      "documents.passport.missing",
      "who the child is, and the family's contacts; Pupil Premium",
      { documents: { passport: { missing: ["child", "pupilPremium"] } } },
    ],
    ["no entries of a list", "Reviews", "none", { reviews: [] }],
    ["an answer about a clause", "WAR-02", "yes", { attestations: { "WAR-02": true } }],
    [
      "half past nine as a part of the day: 9.5 / 24",
      "Monday morning",
      "home school",
      { timetable: [{ weekday: "mon", half: "AM", place: "home-school" }] },
    ],
  ])("%s", (_, heading, cell, plan) => {
    expect(read(heading, cell)).toEqual(plan);
  });

  it.each([
    ["a word with a mistake", "homeSchool.type", "maintaned", "unknown-value A2"],
    ["a council that is none", "homeSchool.localAuthority", "Atlantis", "unknown-authority A2"],
    ["a part of a school day", "schoolDays", 1.5, "not-integer A2"],
    ["no school day", "schoolDays", 0, "out-of-range A2"],
    ["a list as a number", "grounds", 60, "wrong-type A2"],
    ["reviews in one cell", "Reviews", "1 December", "wrong-type A2"],
    ["an id that a spreadsheet turned into a number", "Review 1 id", "1E+05", "bad-id A2"],
    ["a formula", "homeSchool.type", "=1+1", "unknown-value A2"],
    ["a function", "homeSchool.type", () => "academy", "not-plain-data A2"],
    ["a cell longer than any spreadsheet's", "homeSchool.type", "x".repeat(40_000), "not-plain-data A2"],
  ])("refused: %s", (_, heading, cell, problem) => {
    expect(read(heading, cell)).toBe(problem);
  });

  it("hold the week: places, placements by number, and times as parts of a day or as text", () => {
    const headings = [
      "Monday morning",
      "Monday morning starts at",
      "Monday morning ends at",
      "Fri PM",
      "Fri PM starts at",
      "Placement 2 kind",
      "Placement 1 id",
      "Placement 1 kind",
    ];
    // 09:30 is 9.5 / 24 of a day.
    const cells = [
      "Placement 2",
      9.5 / 24,
      new Date(1899, 11, 30, 12, 0),
      "ap",
      "13.15",
      "SEMH base",
      "ap",
      "alternative provision school",
    ];
    const { rows } = readPlans([headings, cells], { system: 1900, at: { row: 0, column: 0 } });
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.plan).toEqual({
      schema: "osd-plan/1",
      placements: [
        { id: "ap", kind: "ap-school" },
        { id: "placement-2", kind: "semh-base" },
      ],
      timetable: [
        { weekday: "mon", half: "AM", place: "placement-2", startsAt: "09:30", endsAt: "12:00" },
        { weekday: "fri", half: "PM", place: "ap", startsAt: "13:15" },
      ],
    });
  });
});
