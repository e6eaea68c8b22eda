import { describe, expect, it } from "vitest";
import { assess, councils, OptionError, word } from "../../src/index.js";
import { checkRows, planRows, type SheetRows } from "../../src/sheets/index.js";
import { readStory, storyNames } from "../stories/story-folder.js";

const { calendar } = readStory("norfolk-common-wrong");

/** The rows of an answer as objects by heading. */
function objects(answer: readonly (readonly unknown[])[]): readonly Record<string, unknown>[] {
  const [headings = [], ...rows] = answer;
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]])));
}

describe("plans of stories as rows", () => {
  it.each(storyNames())("%s gives the findings the library gives, field by field", (name) => {
    const story = readStory(name);
    const council = councils[story.expected.council];
    const options = { council, calendar: story.calendar, asOf: "2026-11-23" };
    const assessed = assess(story.plan, options);
    if (!assessed.ok) throw new Error("The story was refused.");
    const { findings } = word(assessed.report);
    const rows = objects(checkRows(planRows([story.plan]).rows, { ...options, findings: "all" }));
    const words = { error: "must", warning: "should", advice: "advice" };
    const notMet = { error: "to put right", warning: "caution", advice: "advice" };
    const result = ({ outcome, severity, force }: (typeof findings)[number]): string => {
      if (force === "announced") return "announced, not in force";
      return outcome === "not-met" ? notMet[severity] : outcome.replaceAll("-", " ");
    };
    const wanted = findings
      .map((finding) => ({ finding, ...finding }))
      .map(({ finding, outcome, severity, says, toPutRight, clauses }) => ({
        result: result(finding),
        binding: words[severity],
        says,
        toDo: outcome === "not-met" ? toPutRight : undefined,
        first: clauses[0],
      }));
    expect(rows.length).toBe(wanted.length);
    for (const one of wanted) {
      const row = rows.find(
        (candidate) =>
          String(candidate.Clauses).split(/[, ]/)[0] === one.first &&
          String(candidate["What was found"]).includes(one.says),
      );
      expect(row, `${one.first} ${one.says}`).toBeDefined();
      expect(row?.["How binding"]).toBe(one.binding);
      if (one.toDo !== undefined) expect(row?.["What to do"]).toBe(one.toDo);
      expect(row?.Result).toBe(one.result);
    }
  });
});

/** A maintained school in Norfolk directs from Monday 15 June 2026; Friday 26 June 2026 is an INSET day. */
const headings = [
  "Plan",
  "Council of the home school",
  "homeSchool.type",
  "The first day off site",
  "Parents were given notice",
  "The day parents were given notice",
];
const three: SheetRows = [
  headings,
  ["A", "Norfolk", "maintained", "15/06/2026", "yes", "12/06/2026"],
  [],
  ["B", 926, "Maintained", 46_188, "y", "11 June 2026"],
  ["C", "Norfolk", "maintained", "15/06/2026", "perhaps", "11/06/2026"],
];

describe("checkRows", () => {
  // Two school days back from Monday 15 June 2026: Friday 12, Thursday 11 June.
  it("answers each row by itself: late, in time, and a cell that cannot be read", () => {
    const rows = objects(checkRows(three, { calendar, asOf: "2026-06-10" }));
    const late = rows.filter(
      ({ Clauses, Result }) => String(Clauses).startsWith("ENG-04") && Result === "to put right",
    );
    expect(late).toMatchObject([{ Row: 2, Plan: "A", Cell: "F2", By: "2026-06-11", "How binding": "must" }]);
    expect(String(late[0]?.["What was found"])).toContain("Thursday 11 June 2026");
    expect(rows.filter(({ Row, Clauses }) => Row === 4 && String(Clauses).startsWith("ENG-04"))).toEqual([]);
    // The row of the sheet, a blank one counted.
    expect(rows.filter(({ Row }) => Row === 5)).toMatchObject([
      { Plan: "C", Result: "not read", Cell: "E5" },
    ]);
  });

  it("gives one row a plan with the counts of its findings and the first thing to do", () => {
    const options = { calendar, asOf: "2026-06-10" };
    const findings = objects(checkRows(three, options));
    const [a, b, c, note, ...others] = objects(checkRows(three, { ...options, each: "plan" }));
    const count = (row: number, result: string): number =>
      findings.filter((one) => one.Row === row && one.Result === result).length;
    expect(a).toMatchObject({
      Row: 2,
      "To put right": count(2, "to put right"),
      Cautions: count(2, "caution"),
      By: "2026-06-11",
    });
    expect(a?.["First thing to do"]).toBe(
      findings.find(({ Row, Result }) => Row === 2 && Result === "to put right")?.["What to do"],
    );
    expect(b).toMatchObject({ Row: 4, Plan: "B", "Cannot tell": count(4, "cannot tell") });
    expect(c).toMatchObject({ Row: 5, "To put right": "" });
    expect(String(c?.["First thing to do"])).toMatch(/^E5: .*Write yes or no/);
    // 15/06/2026 can only be day first; 12/06 and 11/06 are read so.
    expect(String(note?.["First thing to do"])).toContain("day first: F2, and 1 more");
    expect(others).toEqual([]);
  });

  it("says which cells to fill in, and which columns to add", () => {
    const rows = objects(
      checkRows([
        ["homeSchool.type", "Parents given", "Placement 1 kind"],
        ["maintained", "", ""],
      ]),
    );
    expect(rows.find(({ Clauses }) => Clauses === "ENG-03")).toMatchObject({
      Result: "cannot tell",
      Cell: "B2",
      "What to do":
        'Fill in B2 (whether parents were given notice). Add a column "The notice to parents was in writing".',
    });
    // For a list the column to begin with.
    expect(
      rows.filter((row) => String(row["What to do"]).includes('"Monday morning"')).length,
    ).toBeGreaterThan(0);
  });

  it("says where only national law was checked", () => {
    const says = (cell: string): unknown =>
      objects(
        checkRows([
          ["startsOn", "localAuthority"],
          ["2026-06-15", cell],
        ]),
      ).filter(({ Result }) => Result === "note")[0]?.["What was found"];
    expect(says("Kent")).toMatch(/^Only national law and guidance were checked/);
    expect(says("Norfolk")).toBeUndefined();
  });

  it("names the cells of a range that begins elsewhere", () => {
    const rows = objects(
      checkRows(
        [
          ["EHC plan", "startsOn"],
          ["", "soon"],
        ],
        { at: "Z9" },
      ),
    );
    expect(rows).toMatchObject([{ Row: 10, Cell: "AA10", Result: "not read" }]);
  });

  it("puts a problem between fields at the cell it is about", () => {
    const rows = objects(
      checkRows([
        ["endsOn", "startsOn"],
        ["2026-06-01", "2026-06-15"],
      ]),
    );
    expect(rows).toMatchObject([{ Row: 2, Cell: "A2", Result: "not read" }]);
  });

  it("reports unknown headings without repeating them, and answers the rest", () => {
    const rows = objects(
      checkRows([
        ["Jo Bloggs", "strat date", "startsOn"],
        ["x", "y", "2026-06-15"],
      ]),
    );
    expect(rows.slice(0, 2)).toMatchObject([
      { Row: "", Cell: "A1", Result: "not read" },
      { Row: "", Cell: "B1", Result: "not read" },
    ]);
    expect(JSON.stringify(rows)).not.toContain("Bloggs");
    expect(rows.length).toBeGreaterThan(10);
  });

  it("answers nothing where two headings mean the same", () => {
    expect(
      objects(
        checkRows([
          ["startsOn", "The first day off site"],
          ["2026-06-15", "2026-06-16"],
        ]),
      ),
    ).toMatchObject([{ Cell: "B1", Result: "not read" }]);
  });

  it("refuses a value that no heading stands above, in its row only", () => {
    const rows = objects(checkRows([["startsOn"], ["2026-06-15", "stray"], ["2026-06-15"]]));
    expect(rows.filter(({ Result }) => Result === "not read")).toMatchObject([{ Row: 2, Cell: "B2" }]);
    expect(rows.some(({ Row }) => Row === 3)).toBe(true);
  });

  it.each([
    ["a single value", "2026-03-09"],
    ["nothing", undefined],
    ["no rows", []],
    ["a row that is none", [["startsOn"], "2026-06-15"]],
    [
      "a sheet of another kind",
      [
        ["UPN", "Surname", "Forename"],
        ["A1", "Bloggs", "Jo"],
      ],
    ],
    ["a heading of an object's own", JSON.parse('[["__proto__"],["2026-03-09"]]')],
    [
      "a list that throws",
      new Proxy([], {
        get: () => {
          throw new Error("trap");
        },
      }),
    ],
    [
      "rows that throw",
      [
        ["startsOn"],
        new Proxy([], {
          get: () => {
            throw new Error("trap");
          },
        }),
      ],
    ],
  ])("gives one row that says why for %s", (_, value) => {
    const answer = checkRows(value as never);
    expect(answer.length).toBe(2);
    expect(answer[1]?.[2]).toBe("not read");
    expect(JSON.stringify(answer)).not.toContain("Bloggs");
  });

  it("takes a reference to whole columns at once: a million blank rows are none", () => {
    const rows = [["startsOn"], ["2026-06-15"], ...Array.from({ length: 1_048_574 }, () => [""])];
    const before = performance.now();
    expect(checkRows(rows).length).toBeGreaterThan(2);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it("reads ten thousand rows, and not one more", () => {
    const rows = (count: number): SheetRows => [["schoolDays"], ...Array.from({ length: count }, () => [0])];
    expect(checkRows(rows(10_000)).length).toBe(10_001);
    expect(checkRows(rows(10_001))).toMatchObject([
      {},
      { 2: "not read", 5: "There are more than 10,000 rows. Give fewer at once." },
    ]);
  });

  it("says once what is wrong with the day or the calendar", () => {
    const rows: SheetRows = [["startsOn"], ["2026-06-15"], ["2026-06-16"]];
    expect(objects(checkRows(rows, { asOf: "31/02/2026" }))).toMatchObject([{ Row: "", Result: "not read" }]);
    expect(objects(checkRows(rows, { calendar: {} as never }))).toMatchObject(
      [{ Row: "", Result: "not read" }, {}, {}].slice(0, 1),
    );
    // A cell with a date is a day too: 46182 is 9 June 2026.
    expect(checkRows(rows, { asOf: 46_182 })).toEqual(checkRows(rows, { asOf: "2026-06-09" }));
  });

  it("throws for a wrong option only", () => {
    expect(() => checkRows([], { each: "cell" as never })).toThrow(OptionError);
    expect(() => checkRows([], { at: "7C" })).toThrow(OptionError);
    expect(() => checkRows([], { dateSystem: 1905 as never })).toThrow(OptionError);
    expect(() => checkRows([], { colour: true } as never)).toThrow(OptionError);
    expect(() => checkRows([], { council: { id: "norfolk" } as never })).toThrow(OptionError);
  });

  it("gives no text that a spreadsheet takes for a formula, whatever a plan is called", () => {
    for (const name of ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "＝1"]) {
      const answer = checkRows([
        ["Plan", "startsOn"],
        [name, "soon"],
      ]);
      expect(String(answer[1]?.[1])).toBe(`'${name.trim()}`);
    }
  });

  it("gives plain frozen rows, of which a copy is the same", () => {
    const answer = checkRows(three, { calendar });
    expect(structuredClone(answer)).toEqual(answer);
    expect(Object.isFrozen(answer) && answer.every((row) => Object.isFrozen(row))).toBe(true);
    expect(answer.every((row) => row.length === answer[0]?.length)).toBe(true);
  });
});
