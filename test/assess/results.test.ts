import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/assess/fingerprint.js";
import {
  assess,
  compare,
  councils,
  deadlines,
  expectedCodes,
  norfolk,
  outcomes,
  type Report,
  readPlan,
  warwickshire,
} from "../../src/index.js";
import { entries, put } from "../input/sample.js";
import { marchCalendar, marchPlan, reportOn } from "./march.js";

const options = { council: norfolk, calendar: marchCalendar() as never, asOf: "2026-03-10" };

function objectsIn(value: unknown): readonly object[] {
  const found: object[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) {
      expect(["string", "number", "boolean", "object"]).toContain(typeof next);
      continue;
    }
    found.push(next);
    waiting.push(...Object.values(next));
  }
  return found;
}

describe.each<[name: string, result: () => unknown]>([
  ["assess", () => assess(marchPlan(), options)],
  ["outcomes", () => outcomes(marchPlan(), options)],
  ["deadlines", () => deadlines(marchPlan(), options)],
  ["expectedCodes", () => expectedCodes(marchPlan(), options)],
  ["compare", () => compare(marchPlan(), [norfolk, warwickshire], { calendar: options.calendar })],
  ["readPlan", () => readPlan(marchPlan())],
  ["a refusal", () => assess({ schema: "osd-plan/2", startsOn: "x" }, options)],
])("the result of %s", (_, make) => {
  const result = make();

  test("is frozen all through", () => {
    const open = objectsIn(result).filter((one) => !Object.isFrozen(one));
    expect(open).toEqual([]);
  });

  test("is plain data: JSON and structuredClone give it back", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
  });

  test("is the same, byte for byte, the next time", () => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(result));
  });
});

describe("a report", () => {
  const report = reportOn(marchPlan(), options);

  test("cannot be written to, nor can what it was made from", () => {
    const source = report.findings[0]?.citation as { document: string };
    expect(() => {
      source.document = "x";
    }).toThrow(TypeError);
    const own = norfolk as unknown as { clauses: { says: string }[] };
    expect(() => own.clauses.pop()).toThrow(TypeError);
    expect(() => Object.assign(own.clauses[0] as object, { says: "x" })).toThrow(TypeError);
    expect(reportOn(marchPlan(), options)).toEqual(report);
  });

  test("shows by its fingerprint that it was tampered with", () => {
    const copy = structuredClone(report) as Report;
    expect(fingerprint(copy)).toBe(fingerprint(report));
    const late = copy.findings.findIndex(({ outcome }) => outcome !== "met");
    expect(fingerprint(put(copy, `/findings/${late}/outcome`, "met") as unknown as Report)).not.toBe(
      fingerprint(report),
    );
  });

  test("does not depend on the order of the caller's fields", () => {
    const turned = Object.fromEntries(Object.entries(marchPlan()).reverse());
    expect(JSON.stringify(reportOn(turned, options))).toBe(JSON.stringify(report));
  });

  test("is the same for the plan, its JSON and the plan that was read", () => {
    const read = readPlan(marchPlan());
    expect(read.ok && reportOn(read.plan, options)).toEqual(report);
    expect(reportOn(JSON.parse(JSON.stringify(marchPlan())), options)).toEqual(report);
  });

  test("leaves plan and calendar as they were, and changes no more when they do", () => {
    const plan = marchPlan() as { startsOn: string; reviews: unknown[] };
    const calendar = { ...marchCalendar(), terms: [...marchCalendar().terms] };
    const given = { ...options, calendar };
    const first = reportOn(plan, given);
    expect(plan).toEqual(marchPlan());
    expect(calendar).toEqual(marchCalendar());
    plan.startsOn = "2026-03-10";
    plan.reviews.pop();
    calendar.terms.pop();
    expect(first).toEqual(report);
    expect(reportOn(marchPlan(), options)).toEqual(report);
  });

  test("answers the same for a plan and a calendar that are frozen", () => {
    const frozen = Object.freeze(marchPlan());
    expect(reportOn(frozen, { ...options, calendar: Object.freeze(marchCalendar()) })).toEqual(report);
  });

  test("holds nothing anybody typed", () => {
    const named = put(put(marchPlan(), "/reviews/0/id", "JoBloggs"), "/placements/0/id", "p1");
    expect(JSON.stringify(reportOn(named, options))).not.toContain("JoBloggs");
  });
});

test("800 calls give the same bytes and leave no memory behind", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const all = Object.values(councils);
  const once = (i: number): string => {
    const result = assess(marchPlan(), { ...options, council: all[i % all.length] });
    return JSON.stringify(result);
  };
  const first = entries(all.length, once);
  for (let i = 0; i < 100; i++) once(i);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 800; i++) {
    if (once(i) !== first[i % all.length]) throw new Error(`call ${i} gave another report`);
  }
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_000_000);
}, 60_000);
