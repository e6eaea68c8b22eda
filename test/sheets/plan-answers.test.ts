import { describe, expect, it } from "vitest";
import { assess, compare, councils, norfolk, OptionError, word } from "../../src/index.js";
import { codeRows, compareRows, deadlineRows, planRows, registerRows } from "../../src/sheets/index.js";
import { readStory, storyNames } from "../stories/story-folder.js";

type Rows = readonly (readonly unknown[])[];

function objects(answer: Rows): readonly Record<string, unknown>[] {
  const [headings = [], ...rows] = answer;
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
}

describe.each(storyNames())("the story %s in rows", (name) => {
  const story = readStory(name);
  const options = { council: councils[story.expected.council], calendar: story.calendar, asOf: "2026-06-10" };
  const rows = planRows([story.plan]).rows;
  const result = assess(story.plan, options);
  if (!result.ok) throw new Error("The story was refused.");
  const report = word(result.report);

  it("has the deadlines of its report", () => {
    const answer = objects(deadlineRows(rows, options));
    expect(answer.map(({ By }) => By)).toEqual(report.deadlines.map(({ latest }) => latest ?? ""));
    expect(answer.map((one) => one["Done on"])).toEqual(report.deadlines.map(({ doneOn }) => doneOn ?? ""));
    report.deadlines.forEach(({ clauses, from, count }, i) => {
      expect(String(answer[i]?.["Asked by"])).toContain(clauses[0]);
      expect([answer[i]?.["Counted from"], answer[i]?.Number]).toEqual([from ?? "", count ?? ""]);
    });
  });

  it("has the codes that its folder expects", () => {
    const home = objects(codeRows(rows, options)).filter(({ Register }) => Register === "home");
    expect(home.length).toBe(10);
    story.expected.codes.forEach(({ home: expected }, i) => {
      if (expected.code !== null) expect(home[i]?.Code).toBe(expected.code);
      else expect(["?", "!", "*"]).toContain(home[i]?.Code);
    });
  });

  it("has the matters of its comparison", () => {
    const all = Object.values(councils);
    const compared = compare(story.plan, all, { calendar: story.calendar, asOf: "2026-06-10" });
    if (!compared.ok) throw new Error("The story was refused.");
    const { council: _, ...common } = options;
    const answer = objects(compareRows(rows, common));
    const asked = compared.comparison.rows.filter(({ cells }) =>
      Object.values(cells).some((cell) => cell !== null && cell.outcome !== "does-not-apply"),
    );
    expect(answer.length).toBe(asked.length);
    const outcome = (cell: unknown): string => String(cell).split(" (")[0] ?? "";
    asked.forEach(({ cells }, i) => {
      for (const { id, name: council } of all) {
        expect(outcome(answer[i]?.[council])).toBe(cells[id]?.outcome.replaceAll("-", " ") ?? "-");
      }
    });
  });
});

describe("deadlineRows", () => {
  // Two school days back from Monday 15 June 2026: Friday 12, Thursday 11 June.
  it("says what each day was counted from", () => {
    const { calendar } = readStory("norfolk-common-wrong");
    const rows = [
      ["Plan", "homeSchool.type", "startsOn", "Parents given", "Parents date"],
      ["A", "maintained", "15/06/2026", "yes", "12/06/2026"],
    ];
    const notice = objects(deadlineRows(rows, { calendar, asOf: "2026-06-15" })).find((one) =>
      String(one["Asked by"]).startsWith("ENG-04"),
    );
    expect(notice).toMatchObject({
      Row: 2,
      Plan: "A",
      By: "2026-06-11",
      Day: "Thursday 11 June 2026",
      Kind: "last day",
      Status: "late",
      "Done on": "2026-06-12",
      "Counted from": "2026-06-15",
      Number: 2,
      "Counted in": "school days before",
    });
  });

  it("has what cannot be read in a column of its own, row by row", () => {
    const rows = objects(deadlineRows([["startsOn"], ["soon"], ["2026-06-15"]]));
    expect(rows[0]).toMatchObject({ Row: 2, By: "", Note: expect.stringMatching(/^A2: This is no date/) });
    expect(rows.filter(({ Row }) => Row === 3).length).toBeGreaterThan(0);
  });
});

describe("registerRows", () => {
  const rows = [["startsOn"], ["2026-06-15"]];
  it("needs the calendar and the days", () => {
    expect(objects(registerRows(rows, { from: "2026-06-15", to: "2026-06-19" }))).toMatchObject([
      { Note: expect.stringContaining("calendar has to be given") },
    ]);
    const { calendar } = readStory("norfolk-common-wrong");
    expect(objects(registerRows(rows, { calendar, from: "", to: "2026-06-19" }))).toMatchObject([
      { Note: expect.stringMatching(/^The first day: /) },
    ]);
  });
});

it("compareRows takes some councils, and throws for anything else", () => {
  const rows = [["startsOn"], ["2026-06-15"]];
  const [headings] = compareRows(rows, { councils: [norfolk] });
  expect(headings).toEqual(["Row", "Plan", "Matter", "Norfolk", "Law and national guidance", "Note"]);
  expect(() => compareRows(rows, { councils: "norfolk" as never })).toThrow(OptionError);
  expect(() => compareRows(rows, { council: norfolk } as never)).not.toThrow();
});
