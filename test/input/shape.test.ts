import { describe, expect, test } from "vitest";
import { listIssues } from "../../src/input/list-issues.js";
import { shapeFaults, structureOf } from "../../src/input/shape.js";
import { refused } from "../../src/input/snapshot.js";
import { type Structure, structureAt } from "../../src/input/structure.js";
import { fullPlan, pathsIn, put, samplePlan } from "./sample.js";

// The schema by itself, without the walk that comes before it.
describe("the schema", () => {
  test("finds nothing wrong with a plan", () => {
    expect(shapeFaults("plan", fullPlan())).toEqual([]);
  });

  test("refuses unknown names too, without naming them", () => {
    expect(shapeFaults("plan", put(samplePlan(), "/pupil/name", "Jo"))).toEqual([
      { code: "unknown-key", path: "/pupil" },
    ]);
  });

  test("says nothing about what was refused before", () => {
    expect(shapeFaults("plan", put(samplePlan(), "/pupil", null))).toHaveLength(1);
    expect(
      shapeFaults("plan", { ...samplePlan(), pupil: refused, schoolDays: refused, startsOn: refused }),
    ).toEqual([]);
  });
});

describe("the structure", () => {
  test("knows every place of a plan with every field", () => {
    const root = structureOf("plan");
    for (const path of pathsIn(fullPlan())) expect(structureAt(root, path)).toBeDefined();
    expect(structureAt(root, "/pupil/name")).toBeUndefined();
    expect(structureAt(root, "/pupil/ehcPlan/x")).toBeUndefined();
    expect(structureAt(root, "/attestations/x")).toBeUndefined();
  });

  test("has no place for a name, an address or free text", () => {
    const names = [...namesIn(structureOf("plan"))];
    const personal = /name|surname|^dob$|address$|postcode|upn|email|phone|ethnic|gender|notes?$|comment/i;
    // The notice states the address of the provision: a yes or no here.
    expect(names.filter((name) => personal.test(name))).toEqual(["address"]);
  });

  test("is never deeper than the depth JSON may have", () => {
    expect(depthOf(structureOf("plan"))).toBe(4);
    expect(depthOf(structureOf("calendar"))).toBe(3);
  });
});

test("faults of one place come in the order of their codes, each once", () => {
  const faults = (["unknown-key", "too-many-items", "wrong-type", "too-many-items"] as const).map((code) => ({
    code,
    path: "/attestations",
  }));
  const codes = (list: typeof faults) =>
    listIssues(list, "plan", structureOf("plan")).map(({ code }) => code);
  expect(codes(faults)).toEqual(["too-many-items", "unknown-key", "wrong-type"]);
  expect(codes([...faults].reverse())).toEqual(codes(faults));
});

test("a fault without a count is one", () => {
  const issues = listIssues([{ code: "unknown-key", path: "/rolls" }], "plan", structureOf("plan"));
  expect(issues[0]?.message).toMatch(/^One field here has a name this format does not know\./);
});

function* namesIn(structure: Structure): Generator<string> {
  if (structure.kind === "list") yield* namesIn(structure.item);
  if (structure.kind !== "record") return;
  for (const [name, inner] of structure.fields) {
    yield name;
    yield* namesIn(inner);
  }
}

function depthOf(structure: Structure): number {
  if (structure.kind === "list") return 1 + depthOf(structure.item);
  if (structure.kind === "keyed") return 1 + depthOf(structure.value);
  if (structure.kind === "record") return 1 + Math.max(...[...structure.fields.values()].map(depthOf));
  return 0;
}
