import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { calendarFormat } from "../../src/calendar/schema.js";
import { type Guide, guideAt, guideOf } from "../../src/input/guide.js";
import { listIssues } from "../../src/input/list-issues.js";
import { day, group, list, yes } from "../../src/input/parts.js";
import { planFormat } from "../../src/plan/schema.js";
import { Random } from "../properties/random.js";
import { fullPlan, pathsIn, readCalendarShape, readPlanShape } from "./sample.js";
import { valueNear } from "./witness.js";

// The reader and zod hold a value to the same schema, the one along its way and the other by itself.
describe.each(["plan", "calendar"] as const)("the raw schema of a %s and the reader", (shape) => {
  const schema = shape === "plan" ? planFormat() : calendarFormat();
  const read = shape === "plan" ? readPlanShape : readCalendarShape;

  test("accept the same values", () => {
    const random = new Random(20_261_129);
    let right = 0;
    for (let i = 0; i < 4_000; i++) {
      const value = valueNear(shape, random);
      const result = read(value);
      const raw = z.safeParse(schema, value);
      // Only the reader counts the answers, and a field of undefined is one that zod may find unknown.
      if (raw.success !== result.ok) expect([result, value, raw.error?.issues]).toEqual([]);
      if (result.ok) right++;
    }
    expect(right).toBeGreaterThan(400);
  });
});

describe("a format", () => {
  test.each([
    ["an object with a check of its own", () => group("x", { a: yes("a") }).check(z.refine(() => true))],
    ["a list with another check than its limit", () => list("x", 3, yes("a")).check(z.minLength(1))],
    ["a list without a limit", () => z.array(yes("a"))],
    ["one of two things", () => z.union([yes("a"), day("b")])],
    ["a date of JavaScript", () => z.date()],
  ])("is not made with %s", (_, make) => {
    expect(() => guideOf(make())).toThrow(/has its limit|are not made of/);
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
