import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { calendarFormat } from "../../src/calendar/schema.js";
import { calendarSchema, planSchema, readPlan } from "../../src/index.js";
import { planFormat } from "../../src/plan/schema.js";
import { zodCalendar, zodPlan } from "../../src/zod.js";
import { fullPlan, put, sampleCalendar, samplePlan } from "./sample.js";

describe("the reader of plans as a Standard Schema", () => {
  const { version, vendor, validate } = planSchema()["~standard"];

  test("says which version it keeps to, and whose it is", () => {
    expect([version, vendor]).toEqual([1, "offsite-direction"]);
  });

  test("gives what readPlan gives", () => {
    expect(validate(fullPlan())).toEqual({ value: fullPlan() });
  });

  test("gives the issues of readPlan, with paths as lists", () => {
    const wrong = put(put(samplePlan(), "/timetable/3/endsAt", "9am"), "/pupil/name", "Jo");
    const read = readPlan(wrong);
    const result = validate(wrong);
    expect(result.issues?.map(({ path }) => path)).toEqual([["pupil"], ["timetable", 3, "endsAt"]]);
    expect(result.issues?.map(({ message }) => message)).toEqual(
      read.ok ? [] : read.issues.map(({ message }) => message),
    );
    expect(JSON.stringify(result)).not.toContain("Jo");
  });

  test("never throws", () => {
    for (const value of [undefined, null, 7, () => {}, new Proxy({}, {}), [validate]]) {
      expect(validate(value).issues).toHaveLength(1);
    }
  });
});

test("the reader of calendars is one too", () => {
  const { validate } = calendarSchema()["~standard"];
  expect(validate(sampleCalendar())).toEqual({ value: sampleCalendar() });
  expect(validate({}).issues?.map(({ path }) => path)).toEqual([["covers"], ["schema"], ["terms"]]);
});

describe("the raw schemas", () => {
  test("are made once", () => {
    expect(zodPlan()).toBe(planFormat());
    expect(zodCalendar()).toBe(calendarFormat());
  });

  test("take and refuse a plan by itself and inside another schema", () => {
    const wrapped = z.strictObject({ plan: zodPlan(), calendar: z.optional(zodCalendar()) });
    expect(z.safeParse(wrapped, { plan: fullPlan(), calendar: sampleCalendar() }).success).toBe(true);
    const result = z.safeParse(wrapped, { plan: put(samplePlan(), "/startsOn", "2026-02-30") });
    expect(result.error?.issues).toMatchObject([
      { code: "custom", path: ["plan", "startsOn"], params: { code: "bad-date" } },
    ]);
  });

  test("touch no registry that others share", () => {
    expect(z.globalRegistry.has(zodPlan())).toBe(false);
    expect(z.globalRegistry.has(zodPlan().shape.startsOn)).toBe(false);
    expect(z.config()).toEqual({});
  });
});
