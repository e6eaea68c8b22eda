import { afterEach, describe, expect, test, vi } from "vitest";
import { calendarFormat } from "../../src/calendar/schema.js";
import * as faults from "../../src/input/faults.js";
import * as guide from "../../src/input/guide.js";
import { readJsonText } from "../../src/input/json-text.js";
import { internalIssue } from "../../src/input/public-function.js";
import * as snapshot from "../../src/input/snapshot.js";
import { readPlan } from "../../src/plan/read-plan.js";
import {
  fullPlan,
  pathsIn,
  put,
  readCalendarShape,
  readPlanShape,
  sampleCalendar,
  samplePlan,
  valueAt,
} from "./sample.js";

vi.mock("../../src/input/faults.js", { spy: true });
vi.mock("../../src/input/guide.js", { spy: true });
vi.mock("../../src/input/snapshot.js", { spy: true });

afterEach(() => {
  vi.resetAllMocks();
});

describe("what is read", () => {
  test("a plan with every field, equal to what was given", () => {
    expect(readPlanShape(fullPlan())).toEqual({ ok: true, value: fullPlan() });
  });

  test("a calendar with every field, equal to what was given", () => {
    const result = readCalendarShape(sampleCalendar());
    expect(result).toEqual({ ok: true, value: sampleCalendar() });
  });

  test("each field that can be left out can be left out by itself", () => {
    const required = /^\/schema$|\/(id|weekday|half|place)$/;
    for (const path of pathsIn(fullPlan())) {
      if (path === "" || /\d$/.test(path)) continue;
      const isRequired = required.test(path) && !path.startsWith("/reviews/");
      // The sessions name the placements.
      if (path === "/placements") continue;
      const result = readPlanShape(put(fullPlan(), path, undefined));
      expect(result.ok ? "" : result.issues.map(({ code, path }) => `${code} ${path}`).join()).toBe(
        isRequired ? `missing ${path}` : "",
      );
    }
  });

  test("each field takes one kind of value: a symbol is none anywhere", () => {
    for (const path of pathsIn(fullPlan())) {
      if (path === "") continue;
      const result = readPlanShape(put(fullPlan(), path, Symbol("x")));
      // The pointer to what stands under a name or an id stops above it.
      const at = path.replace(/^(\/(?:attestations|forms|approvals))\/.*/, "$1");
      expect(result).toMatchObject({ issues: [{ code: "wrong-type", path: at }] });
      expect(result.ok ? [] : result.issues).toHaveLength(1);
    }
  });

  test("fields of undefined are left out", () => {
    const result = readPlanShape({
      schema: "osd-plan/1",
      startsOn: undefined,
      pupil: { adult: undefined },
    });
    expect(result.ok ? Object.keys(result.value) : []).toEqual(["schema", "pupil"]);
    expect(result).toEqual({ ok: true, value: { schema: "osd-plan/1", pupil: {} } });
  });

  test("minus 0 is 0, as JSON writes it", () => {
    const result = readPlanShape({ schema: "osd-plan/1", minutesPerWeek: -0 });
    expect(Object.is(result.ok ? result.value.minutesPerWeek : -1, 0)).toBe(true);
  });

  test("everything is frozen, and nothing of the input is kept", () => {
    const input = fullPlan();
    const result = readPlanShape(input);
    const value = result.ok ? result.value : {};
    for (const path of pathsIn(value)) {
      const inner = valueAt(value, path);
      expect(Object.isFrozen(inner)).toBe(true);
      if (typeof inner === "object") expect(inner).not.toBe(valueAt(input, path));
    }
    expect(Object.isFrozen(result)).toBe(true);
  });
});

describe("what is refused", () => {
  test("issues are frozen and hold texts", () => {
    const result = readPlanShape({ pupil: { x: 1 } });
    if (result.ok) throw new Error("read");
    expect(Object.isFrozen(result.issues)).toBe(true);
    for (const issue of result.issues) {
      expect(Object.isFrozen(issue)).toBe(true);
      expect(Object.keys(issue).slice(0, 4)).toEqual(["code", "path", "message", "input"]);
      expect(Object.values(issue).every((one) => typeof one === "string")).toBe(true);
      expect(issue.message).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("the number of unknown names and the names that are known are said, and no unknown name", () => {
    const result = readPlanShape({
      ...samplePlan(),
      rolls: { Jo: 1, Bloggs: 2, onHomeRoll: true },
    });
    expect(result).toMatchObject({
      issues: [
        {
          path: "/rolls",
          message:
            "2 fields here have names this format does not know. The names it knows here are onHomeRoll, hostStatus.",
        },
      ],
    });
  });

  test.each([
    ["/pupil/ehcPlan", "yes", "Write true or false, without quotation marks."],
    [
      "/homeSchool/type",
      "pru",
      "Write one of these words: maintained, academy, ap-academy, pupil-referral-unit.",
    ],
    ["/startsOn", "9/3/2026", "Write a date as year-month-day, for example 2026-11-02"],
    ["/endsOn", "never", 'or "open-ended".'],
    ["/schoolDays", 0, "Write a whole number from 1 to 1100, without quotation marks."],
    ["/timetable/0/startsAt", "9am", "Write a time as hours:minutes on a 24-hour clock, for example 09:00."],
    ["/reviews", {}, "Write a list in square brackets."],
    ["/pupil", 1, "Write an object with named fields."],
  ])("%s: the message says what to write", (path, value, words) => {
    const result = readPlan(put(samplePlan(), path, value));
    expect(result.ok ? "" : result.issues[0]?.message).toContain(words);
  });

  test("two issues of one place come in the order of their codes", () => {
    const attestations = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`AB-${i}`, true]));
    const result = readPlan({ schema: "osd-plan/1", attestations: { ...attestations, x: true } });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["too-many-items", "unknown-key"]);
  });

  test("issues of a calendar say so", () => {
    const result = readCalendarShape([]);
    expect(result).toMatchObject({ issues: [{ code: "not-an-object", input: "calendar" }] });
  });
});

describe("a mistake of the library", () => {
  const leaking = () => {
    throw new Error("Jo Bloggs");
  };

  test.each([
    ["snapshot", () => vi.mocked(snapshot.takeSnapshot).mockImplementation(leaking)],
    ["schema", () => vi.mocked(faults.faultOf).mockImplementation(leaking)],
    ["guide", () => vi.mocked(guide.guideOf).mockImplementation(leaking)],
  ])("in the %s is an issue with a place and no value", (_, plant) => {
    plant();
    for (const result of [readPlanShape(samplePlan()), readPlan(samplePlan())]) {
      expect(result).toEqual({ ok: false, issues: [internalIssue("input/read")] });
    }
  });

  test("while a text is read is one too", () => {
    vi.mocked(guide.guideOf).mockImplementation(leaking);
    expect(readJsonText("{}", calendarFormat, "calendar")).toEqual({
      ok: false,
      issues: [
        {
          code: "internal",
          path: "",
          message: "The library made a mistake in input/json-text. Please report this place.",
          input: "calendar",
        },
      ],
    });
  });
});
