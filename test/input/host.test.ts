import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import {
  assess,
  auditRegister,
  compare,
  deadlines,
  expectedCodes,
  expectedRegister,
  firstLawfulStart,
  latestDaysFor,
  norfolk,
  outcomes,
  timeline,
  twoSchools,
  weeklyHours,
} from "../../src/index.js";
import { guideOf } from "../../src/input/guide.js";
import { takeSnapshot } from "../../src/input/snapshot.js";
import { readPlan, readPlanText } from "../../src/plan/read-plan.js";
import { planFormat } from "../../src/plan/schema.js";
import { marchCalendar, marchPlan } from "../assess/march.js";
import { globalsNow } from "./built-ins.js";
import { fullPlan, put, samplePlan } from "./sample.js";

type Poison = Record<PropertyKey, unknown>;

// What other code on the same page may have done to the built-in objects before a plan is read.
describe("with changed built-in objects", () => {
  const plan = samplePlan();
  const wrong = put(samplePlan(), "/startsOn", "x");

  test.each<[string, Poison]>([
    ["a field of a plan for every object", { ehcStage: "none", startsOn: "2026-01-01", dateOfBirth: "x" }],
    ["a field no plan has for every object", { unknownToPlans: 1 }],
  ])("%s", (_, poison) => {
    const before = factsRead(plan);
    expect(withPoison(Object.prototype, poison, () => factsRead(plan))).toEqual(before);
    expect(withPoison(Object.prototype, poison, () => codesOf(wrong))).toEqual(["bad-date /startsOn"]);
  });

  test("before the first plan is read, no plan is read, and none in another way than it is", () => {
    const script = [
      "Object.prototype.ehcPlan = true;",
      'const { readPlan } = await import("./src/plan/read-plan.ts");',
      'const result = readPlan({ schema: "osd-plan/1", pupil: {} });',
      "process.stdout.write(String(result.ok ? result.plan.pupil.ehcPlan : result.issues[0].code));",
    ].join("\n");
    expect(run(script)).toBe("built-ins-changed");
  });

  test("the parts of a property for every object", () => {
    const guide = guideOf(planFormat());
    const poison = { value: "none", get: () => 1, set: () => {} };
    const input = put(plan, "/pupil", {});
    Object.defineProperty(input.pupil, "ehcPlan", { get: () => true, enumerable: true });
    const faults = withPoison(Object.prototype, poison, () => takeSnapshot(input, guide).faults);
    expect(faults).toEqual([{ code: "not-plain-data", path: "/pupil/ehcPlan" }]);
  });

  test("a setter on the first position of every list", () => {
    const before = JSON.stringify(readPlan(plan));
    expect(
      withSetter(Array.prototype, "0", () => JSON.stringify(readPlan(put(plan, "/parentsAgree", undefined)))),
    ).toBe(before);
  });

  test("a setter for a field of a plan on every object", () => {
    const before = JSON.stringify(readPlan(plan));
    expect(
      withSetter(Object.prototype, "startsOn", () => JSON.stringify(readPlan(structuredClone(plan)))),
    ).toBe(before);
  });
});

// A host page that does this has broken every list on it. No answer is better than one with a finding missing.
describe("with a setter on the first position of every list, every public function", () => {
  const plan = marchPlan();
  const calendar = marchCalendar() as never;
  const span = { from: "2026-03-09", to: "2026-03-27" };
  const around = { calendar, asOf: "2026-03-10" };

  test.each<[string, () => unknown]>([
    ["assess", () => assess(plan)],
    ["outcomes", () => outcomes(plan)],
    ["deadlines", () => deadlines(plan)],
    ["expectedCodes", () => expectedCodes(plan)],
    ["compare", () => compare(plan, [norfolk])],
    ["timeline", () => timeline(plan, around)],
    ["latestDaysFor", () => latestDaysFor(plan, "2026-03-20")],
    ["firstLawfulStart", () => firstLawfulStart(plan, around)],
    ["expectedRegister", () => expectedRegister(plan, { calendar, ...span })],
    ["auditRegister", () => auditRegister(plan, [], around)],
    ["weeklyHours", () => weeklyHours(plan)],
    ["twoSchools", () => twoSchools(calendar, calendar, span)],
  ])("%s refuses to answer, and answers as before once it is gone", (_, call) => {
    const before = call();
    for (const target of [Array.prototype, Object.prototype]) {
      const answer = withSetter(target, "0", call) as { issues: readonly { code: string }[] };
      expect(answer.issues.map(({ code }) => code)).toEqual(["built-ins-changed"]);
    }
    expect(call()).toEqual(before);
  });
});

test("a setter or value on every object under the name of a fact leaves a report as it was", () => {
  const report = () => JSON.stringify(assess(marchPlan(), { calendar: marchCalendar() as never }));
  const before = report();
  for (const name of ["startsOn", "endsOn", "on", "ok", "item", "settings"]) {
    expect(withSetter(Object.prototype, name, report), name).toBe(before);
    expect(withPoison(Object.prototype, { [name]: 1 }, report), name).toBe(before);
  }
});

test("reading changes no built-in object", () => {
  const before = globalsNow();
  readPlan(fullPlan());
  readPlanText('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(globalsNow()).toEqual(before);
});

test("reading compiles no code out of text, nor does it stop where that is forbidden", () => {
  const script = [
    'import { readPlan } from "./src/plan/read-plan.ts";',
    'const result = readPlan({ schema: "osd-plan/1", startsOn: "2026-02-30" });',
    "process.stdout.write(JSON.stringify(result.issues.map(({ code }) => code)));",
  ].join("\n");
  expect(run(script, "--disallow-code-generation-from-strings")).toBe('["bad-date"]');
});

function run(script: string, ...flags: string[]): string {
  const all = [...flags, "--import", "tsx", "--input-type=module", "-e", script];
  return execFileSync(process.execPath, all, { encoding: "utf8" });
}

function factsRead(value: unknown): unknown[] {
  const result = readPlan(structuredClone(value));
  if (!result.ok) return result.issues.map(({ code, path }) => `${code} ${path}`);
  const { pupil, endsOn, partTimeTimetable } = result.plan;
  return [
    pupil?.ehcStage,
    pupil?.dateOfBirth,
    pupil?.ehcPlan,
    endsOn,
    partTimeTimetable,
    result.plan.startsOn,
  ];
}

function codesOf(value: unknown): string[] {
  const result = readPlan(value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
}

function withPoison<T>(target: object, poison: Poison, act: () => T): T {
  const names = Object.keys(poison);
  for (const name of names) {
    const property = Object.assign(Object.create(null), {
      value: poison[name],
      configurable: true,
      writable: true,
    });
    Object.defineProperty(target, name, { __proto__: null, enumerable: true, ...property });
  }
  try {
    return act();
  } finally {
    for (const name of names) Reflect.deleteProperty(target, name);
  }
}

function withSetter<T>(target: object, name: string, act: () => T): T {
  Object.defineProperty(target, name, { configurable: true, set: () => {} });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(target, name);
  }
}
