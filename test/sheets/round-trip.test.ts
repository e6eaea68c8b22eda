import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { councils, readPlan } from "../../src/index.js";
import { planRows } from "../../src/sheets/index.js";
import { readPlans } from "../../src/sheets/read-plans.js";
import { arbitraryWorld, type Json } from "../properties/arbitrary-plan.js";
import { readStory, storyNames } from "../stories/story-folder.js";

const reading = { system: 1900, at: { row: 0, column: 0 } } as const;

/** The plan that the rows of a plan are read as, or what is wrong with them. */
function readBack(rows: readonly (readonly unknown[])[]): unknown {
  const { rows: plans, problems } = readPlans(rows, reading);
  const [row] = plans;
  if (problems.length > 0 || row === undefined || row.problems.length > 0) return [problems, row?.problems];
  return row.plan;
}

/** The plan without what is named as left out; answers about clauses that say no more than yes or no as that. */
function without(plan: Json, leftOut: readonly string[]): Json {
  const copy = structuredClone(plan);
  // From the end, so that the positions of entries stay right.
  for (const pointer of [...leftOut].reverse()) {
    const names = pointer.split("/").slice(2);
    const last = names.pop() as string;
    const holder = names.reduce<unknown>((at, name) => (at as Json)[name], copy) as Json;
    const { answer } = (holder[last] ?? {}) as Json;
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (names.at(-1) === "attestations" && answer !== undefined) holder[last] = answer;
    else delete holder[last];
  }
  return pruned(copy) as Json;
}

/** Without groups that are empty once what was in them is gone. */
function pruned(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, pruned(field)] as const);
  return Object.fromEntries(
    fields.filter(
      ([, field]) =>
        typeof field !== "object" || Array.isArray(field) || Object.keys(field as object).length > 0,
    ),
  );
}

const name = fc.constantFrom("start-form", "panel", "form-2", "given");
const day = fc.constantFrom("2026-11-02", "2027-01-04");
const slot = (said: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.record({ [said]: fc.constant(true), on: day }, { requiredKeys: [], noNullPrototype: true }),
    fc.constant({ [said]: false }),
  );
/** Forms and approvals under names of a council's own. */
const slots = fc.record(
  {
    forms: fc.dictionary(name, slot("given"), { noNullPrototype: true }),
    approvals: fc.dictionary(name, slot("agreed"), { noNullPrototype: true }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe("a plan written as rows is read back as the same plan", () => {
  it.each(Object.values(councils))(
    "or what no cell can hold is named, for random plans under $name",
    (council) => {
      let entries = 0;
      fc.assert(
        fc.property(arbitraryWorld(council), slots, ({ plan: drawn }, named) => {
          const plan = { ...drawn, ...named };
          const { rows, leftOut, refused } = planRows([plan]);
          expect(refused).toEqual([]);
          expect(rows.length).toBe(2);
          entries += rows[0]?.length ?? 0;
          expect(readBack(rows)).toEqual(without(plan, leftOut));
        }),
        { numRuns: 60, seed: 20_261_130 },
      );
      // Most plans are long.
      expect(entries).toBeGreaterThan(60 * 50);
    },
  );

  it.each(storyNames())("for the story %s, with nothing left out", (name) => {
    const { plan } = readStory(name);
    const { rows, leftOut } = planRows([plan]);
    expect(leftOut).toEqual([]);
    expect(readBack(rows)).toEqual(plan);
  });

  it("for a plan with every kind of difficulty, each named", () => {
    const plan = {
      schema: "osd-plan/1",
      pupil: {},
      placements: [{ id: "placement-1" }, { id: "p2", kind: "ap-school" }],
      // Twice the same half day, so that the columns of the week cannot hold it.
      timetable: [
        { weekday: "tue", half: "AM", place: "p2" },
        { weekday: "tue", half: "AM", place: "placement-1" },
      ],
      reviews: [{}, { on: "2026-12-01" }],
      reviewRequests: [],
      attestations: {
        "WAR-02": { answer: true },
        "WAR-03": { answer: false, on: "2026-11-02" },
        "WAR-04": true,
      },
    };
    const { rows, leftOut } = planRows([plan]);
    expect([...leftOut].sort()).toEqual(["/0/attestations/WAR-02", "/0/pupil", "/0/reviews/0"]);
    const { pupil: _, ...rest } = plan;
    expect(readBack(rows)).toEqual({
      ...rest,
      reviews: [{ on: "2026-12-01" }],
      attestations: { ...plan.attestations, "WAR-02": true },
    });
    expect(rows[0]).toContain("Session 2: where the pupil is for each half day");
  });
});

describe("planRows", () => {
  it("puts plans with other fields under each other, and leaves cells empty", () => {
    const { rows } = planRows([
      { schema: "osd-plan/1", startsOn: "2026-11-02" },
      { schema: "osd-plan/1", pupil: { ehcPlan: false }, endsOn: "open-ended" },
    ]);
    expect(rows).toEqual([
      ["The pupil has an EHC plan", "The first day off site", "The planned last day off site"],
      ["", "2026-11-02", ""],
      ["no", "", "open-ended"],
    ]);
  });

  it("names a plan that cannot be read, and writes the others", () => {
    const { rows, refused } = planRows([
      { schema: "osd-plan/1", startsOn: "2026-02-30" },
      { schema: "osd-plan/1", schoolDays: 9 },
    ]);
    expect(refused).toMatchObject([{ at: 0, path: "/startsOn" }]);
    expect(rows).toEqual([["The number of school days the direction is for"], [9]]);
    expect(readPlan({ schema: "osd-plan/1", schoolDays: 9 }).ok).toBe(true);
  });

  it("takes the plan of the guide", () => {
    const plan: unknown = JSON.parse(readFileSync("fixtures/plans/boxing-academy.json", "utf8"));
    expect(readBack(planRows([plan]).rows)).toEqual(plan);
  });
});
