import { describe, expect, it } from "vitest";
import { OptionError } from "../../src/index.js";
import { checkRows } from "../../src/sheets/index.js";
import { readPlans } from "../../src/sheets/read-plans.js";

const plans = [
  ["Plan", "startsOn"],
  ["A", "02/11/2026"],
  ["B", "03/11/2026"],
  ["C", "04/11/2026"],
];
const reviews = [
  ["Plan", "Date", "Status", "Outcome", "invited on"],
  ["A", "01/12/2026", "held", "continue", ""],
  ["B", "02/12/2026", "planned", "", "20 Nov 2026"],
  ["A", "12 Jan 2027", "planned", "", ""],
];
const placements = [
  ["Plan", "id", "kind"],
  ["B", "pru", "alternative provision school"],
  ["A", "", "SEMH base"],
];

function read(lists: unknown): ReturnType<typeof readPlans> {
  return readPlans(plans, { system: 1900, at: { row: 0, column: 0 }, lists });
}

describe("lists on sheets of their own", () => {
  it("go to the plan that their rows name, in the order of the rows", () => {
    const { rows, problems } = read({ reviews, placements });
    expect(problems).toEqual([]);
    expect(rows.map(({ plan }) => [plan?.reviews, plan?.placements])).toEqual([
      [
        [
          { on: "2026-12-01", status: "held", outcome: "continue" },
          { on: "2027-01-12", status: "planned" },
        ],
        [{ id: "placement-1", kind: "semh-base" }],
      ],
      [
        [{ on: "2026-12-02", status: "planned", invitation: { on: "2026-11-20" } }],
        [{ id: "pru", kind: "ap-school" }],
      ],
      // Nothing is known of the reviews of a plan that no row names.
      [undefined, undefined],
    ]);
  });

  it("have their cells named with their sheet, and leave other plans alone", () => {
    const bad = [...reviews, ["B", "soon", "", "", ""]];
    const { rows } = read({ reviews: bad });
    expect(rows.map(({ problems }) => problems.map(({ cell, code }) => `${code} ${cell}`))).toEqual([
      [],
      ["bad-date reviews!B5"],
      [],
    ]);
    const early = read({
      reviews: [
        ["Plan", "Continue until"],
        ["A", "31/02/2027"],
      ],
    });
    expect(early.rows[0]?.problems).toMatchObject([{ cell: "reviews!B2" }]);
  });

  it("are refused, or told of, where nobody can say whose they are or what they mean", () => {
    const told = (lists: unknown): readonly string[] =>
      read(lists).problems.map(({ cell, code }) => `${code} ${cell}`);
    expect(told({ reviews: [["Date"], ["01/12/2026"]] })).toEqual(["missing reviews!A1"]);
    expect(told({ reviews: "none" })).toEqual(["missing reviews!A1"]);
    expect(
      told({
        reviews: [
          ["Plan", "Colour"],
          ["A", "red"],
        ],
      }),
    ).toEqual(["unknown-key reviews!B1"]);
    expect(
      told({
        reviews: [
          ["Plan", "Date"],
          ["D", "01/12/2026"],
          ["", "01/12/2026"],
        ],
      }),
    ).toEqual(["unknown-id reviews!A2", "unknown-id reviews!A3"]);
    const both = readPlans(
      [
        ["Plan", "Review 1 date"],
        ["A", "01/12/2026"],
      ],
      { system: 1900, at: { row: 0, column: 0 }, lists: { reviews } },
    );
    expect([both.rows, both.problems.map(({ cell, code }) => `${code} ${cell}`)]).toEqual([
      [],
      ["duplicate-key B1"],
    ]);
  });

  it("are options of every function over rows", () => {
    const answer = checkRows(plans, { lists: { reviews }, findings: "all" });
    expect(answer.length).toBeGreaterThan(50);
    expect(() => checkRows(plans, { lists: { revews: reviews } })).toThrow(OptionError);
    expect(() => checkRows(plans, { lists: reviews as never })).toThrow(OptionError);
  });
});
