import { describe, expect, test } from "vitest";
import { calendarFormat } from "../../src/calendar/schema.js";
import { faultsOf } from "../../src/input/faults.js";
import { type Guide, guideAt, guideOf } from "../../src/input/guide.js";
import { listIssues } from "../../src/input/list-issues.js";
import { refused } from "../../src/input/snapshot.js";
import { planFormat } from "../../src/plan/schema.js";
import { fullPlan, pathsIn, put, samplePlan } from "./sample.js";

// The schema by itself, without the walk that comes before it.
describe("the schema", () => {
  test("finds nothing wrong with a plan", () => {
    expect(faultsOf(planFormat(), fullPlan())).toEqual([]);
  });

  test("refuses unknown names too, without naming them", () => {
    expect(faultsOf(planFormat(), put(samplePlan(), "/pupil/name", "Jo"))).toEqual([
      { code: "unknown-key", path: "/pupil", count: 1 },
    ]);
  });

  test("says nothing about what was refused before", () => {
    expect(faultsOf(planFormat(), put(samplePlan(), "/pupil", null))).toHaveLength(1);
    expect(
      faultsOf(planFormat(), { ...samplePlan(), pupil: refused, schoolDays: refused, startsOn: refused }),
    ).toEqual([]);
  });
});

describe("the guide", () => {
  test("knows every place of a plan with every field", () => {
    const root = guideOf(planFormat());
    for (const path of pathsIn(fullPlan())) expect(guideAt(root, path)).toBeDefined();
    expect(guideAt(root, "/pupil/name")).toBeUndefined();
    expect(guideAt(root, "/pupil/ehcPlan/x")).toBeUndefined();
    expect(guideAt(root, "/attestations/x")).toBeUndefined();
  });

  test("has no place for a name, an address or free text", () => {
    const names = [...namesIn(guideOf(planFormat()))];
    const personal = /name|surname|^dob$|address$|postcode|upn|email|phone|ethnic|gender|notes?$|comment/i;
    // The notice states the address of the provision: a yes or no here.
    expect(names.filter((name) => personal.test(name))).toEqual(["address"]);
  });

  test("is never deeper than the depth JSON may have", () => {
    expect(depthOf(guideOf(planFormat()))).toBe(4);
    expect(depthOf(guideOf(calendarFormat()))).toBe(3);
  });
});

test("faults of one place come in the order of their codes, each once", () => {
  const faults = (["unknown-key", "too-many-items", "wrong-type", "too-many-items"] as const).map((code) => ({
    code,
    path: "/attestations",
  }));
  const codes = (list: typeof faults) =>
    listIssues(list, "plan", guideOf(planFormat())).map(({ code }) => code);
  expect(codes(faults)).toEqual(["too-many-items", "unknown-key", "wrong-type"]);
  expect(codes([...faults].reverse())).toEqual(codes(faults));
});

test("a fault without a count is one", () => {
  const issues = listIssues([{ code: "unknown-key", path: "/rolls" }], "plan", guideOf(planFormat()));
  expect(issues[0]?.message).toMatch(/^One field here has a name this format does not know\./);
});

function* namesIn(guide: Guide): Generator<string> {
  if (guide.kind === "list") yield* namesIn(guide.item);
  if (guide.kind !== "record") return;
  for (const [name, inner] of guide.fields) {
    yield name;
    yield* namesIn(inner);
  }
}

function depthOf(guide: Guide): number {
  if (guide.kind === "list") return 1 + depthOf(guide.item);
  if (guide.kind === "keyed") return 1 + depthOf(guide.value);
  if (guide.kind === "record") return 1 + Math.max(...[...guide.fields.values()].map(depthOf));
  return 0;
}
