import { describe, expect, test } from "vitest";
import { readPlan } from "../../src/plan/read-plan.js";
import { entries, readCalendarShape, sampleCalendar, samplePlan } from "./sample.js";

/** A list of one plan field of so many entries, and the most that are read. */
const planLists: Record<string, readonly [most: number, field: (count: number) => object]> = {
  "/timetable": [
    2_000,
    (n) => ({ timetable: entries(n, () => ({ weekday: "mon", half: "AM", place: "home-school" })) }),
  ],
  "/reviews": [200, (n) => ({ reviews: entries(n, (i) => ({ id: `r${i}` })) })],
  "/reviewRequests": [500, (n) => ({ reviewRequests: entries(n, () => ({})) })],
  "/placements": [200, (n) => ({ placements: entries(n, (i) => ({ id: `p${i}` })), timetable: [] })],
  "/grounds": [1_000, (n) => ({ grounds: entries(n, (i) => `AB-${i}`) })],
  "/attestations": [
    1_000,
    (n) => ({ attestations: Object.fromEntries(entries(n, (i) => [`AB-${i}`, true])) }),
  ],
  "/forms": [50, (n) => ({ forms: Object.fromEntries(entries(n, (i) => [`form-${i}`, {}])) })],
  "/approvals": [50, (n) => ({ approvals: Object.fromEntries(entries(n, (i) => [`panel-${i}`, {}])) })],
  "/pupil/otherServices": [100, (n) => ({ pupil: { otherServices: entries(n, () => "mash") } })],
  "/documents/letter/missing": [
    100,
    (n) => ({ documents: { letter: { missing: entries(n, () => "hours") } } }),
  ],
};

describe.each(Object.entries(planLists))("%s", (path, [most, field]) => {
  test(`${most} entries are read`, () => {
    expect(readPlan({ ...samplePlan(), ...field(most) })).toMatchObject({ ok: true });
  });

  test("one more is refused, once, with the limit in words", () => {
    const result = readPlan({ ...samplePlan(), ...field(most + 1) });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "too-many-items", path }] });
    expect(result.ok ? [] : result.issues).toHaveLength(1);
    expect(result.ok ? "" : result.issues[0]?.message).toContain(` ${most.toLocaleString("en-GB")} `);
  });
});

const calendarLists: Record<string, readonly [most: number, entry: unknown]> = {
  "/terms": [60, { from: "2025-09-01", to: "2025-09-02" }],
  "/insetDays": [1_000, "2025-09-01"],
  "/closures": [1_000, { on: "2025-09-01" }],
  "/extraDays": [1_000, "2025-09-06"],
  "/halfDays": [1_000, { on: "2025-09-01", half: "PM" }],
};

test.each(Object.entries(calendarLists))("%s of a calendar", (path, [most, entry]) => {
  const withEntries = (count: number) =>
    readCalendarShape({
      ...sampleCalendar(),
      [path.slice(1)]: entries(count, () => entry),
    });
  expect(withEntries(most)).toMatchObject({ ok: true });
  expect(withEntries(most + 1)).toMatchObject({ ok: false, issues: [{ code: "too-many-items", path }] });
});

test("50,000 values are looked at, and not one more", () => {
  const unknown = (count: number) => Object.fromEntries(entries(count, (i) => [`x${i}`, 1]));
  // The version and the pupil are two.
  expect(codesOf(readPlan({ schema: "osd-plan/1", pupil: unknown(49_998) }))).toEqual(["unknown-key /pupil"]);
  expect(codesOf(readPlan({ schema: "osd-plan/1", pupil: unknown(49_999) }))).toEqual([
    "too-many-items /pupil",
  ]);
});

test("entries of lists count with the rest", () => {
  const unknown = Object.fromEntries(entries(49_988, (i) => [`x${i}`, 1]));
  const plan = (count: number) => ({
    schema: "osd-plan/1",
    ...unknown,
    grounds: entries(count, () => "AB-1"),
  });
  expect(codesOf(readPlan(plan(10)))).toEqual(["unknown-key "]);
  expect(codesOf(readPlan(plan(11)))).toEqual(["too-many-items /grounds"]);
});

test("a direction of 1,100 days is read, and not one more", () => {
  // 1 January 2026 to 4 January 2029: 365 + 365 + 366 + 4 days.
  expect(readPlan({ ...samplePlan(), startsOn: "2026-01-01", endsOn: "2029-01-04" })).toMatchObject({
    ok: true,
  });
  expect(codesOf(readPlan({ ...samplePlan(), startsOn: "2026-01-01", endsOn: "2029-01-05" }))).toEqual([
    "out-of-range /endsOn",
  ]);
});

test.each([
  ["schoolDays", 1, 1_100],
  ["minutesPerWeek", 0, 10_080],
  ["staffVisitsPerWeek", 0, 50],
])("%s from %i to %i", (field, least, most) => {
  const answer = (value: number) => codesOf(readPlan({ ...samplePlan(), [field]: value }));
  expect(answer(least)).toEqual([]);
  expect(answer(most)).toEqual([]);
  expect(answer(least - 1)).toEqual([`out-of-range /${field}`]);
  expect(answer(most + 1)).toEqual([`out-of-range /${field}`]);
});

test("year groups from 0 to 14", () => {
  const answer = (yearGroup: number) => codesOf(readPlan({ ...samplePlan(), pupil: { yearGroup } }));
  expect([0, 14].flatMap(answer)).toEqual([]);
  expect([-1, 15].flatMap(answer)).toEqual([
    "out-of-range /pupil/yearGroup",
    "out-of-range /pupil/yearGroup",
  ]);
});

describe("issues", () => {
  const wrongSessions = (count: number) => ({
    schema: "osd-plan/1",
    timetable: entries(count, () => ({ weekday: "sun", half: "AM", place: "home-school" })),
  });

  test("100 are listed", () => {
    const codes = codesOf(readPlan(wrongSessions(100)));
    expect(codes).toHaveLength(100);
    expect(codes.at(-1)).toBe("unknown-value /timetable/99/weekday");
  });

  test("of more, 100 are listed and one more says how many there are", () => {
    const result = readPlan(wrongSessions(1_101));
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(101);
    expect(issues[100]).toEqual({
      code: "too-many-issues",
      path: "",
      input: "plan",
      message: "Only the first 100 of 1,101 issues are listed. Mend these first.",
    });
  });
});

test("the time grows in step with the number of sessions", () => {
  const timeFor = (count: number) => {
    const plan = {
      schema: "osd-plan/1",
      placements: entries(Math.min(count, 200), (i) => ({ id: `p${i}` })),
      timetable: entries(count, (i) => ({ weekday: "mon", half: "AM", place: `p${i % 100}` })),
    };
    const times = entries(15, () => {
      const started = performance.now();
      expect(readPlan(plan).ok).toBe(true);
      return performance.now() - started;
    });
    return Math.min(...times);
  };
  timeFor(2_000);
  // Eight times as many sessions: quadratic work would take 64 times as long.
  expect(timeFor(2_000) / timeFor(250)).toBeLessThan(24);
});

function codesOf(result: ReturnType<typeof readPlan>): string[] {
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
}
