import { describe, expect, test } from "vitest";
import { nearestName } from "../../src/input/near-names.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { planFormat } from "../../src/plan/schema.js";
import { put, samplePlan } from "./sample.js";

const fields = Object.keys(planFormat().shape);

describe("the nearest known name", () => {
  test.each([
    ["startOn", "startsOn"],
    ["StartsOn", "startsOn"],
    ["starts-on", "startsOn"],
    ["starts_on", "startsOn"],
    ["strartsOn", "startsOn"],
    ["sartsOn", "startsOn"],
    ["statrsOn", "startsOn"],
    ["notice", "notices"],
    ["placement", "placements"],
    ["time table", "timetable"],
    ["startDate", "startsOn"],
    ["end_date", "endsOn"],
    ["start", "startsOn"],
    ["reviewDate", "reviews"],
    ["date", undefined],
    ["name", undefined],
    ["", undefined],
    ["x", undefined],
    ["surname", undefined],
    ["s".repeat(65), undefined],
    [`startsOn${" ".repeat(57)}`, undefined],
  ])("of %j is %s", (written, nearest) => {
    expect(nearestName(written, fields)).toBe(nearest);
  });
});

describe("an issue", () => {
  test.each([
    ["/startOn", "2026-03-09", "startsOn", "Perhaps startsOn is meant."],
    ["/pupil/ehpcPlan", true, "ehcPlan", "Perhaps ehcPlan is meant."],
    ["/homeSchool/type", "maintaned", "maintained", "Perhaps maintained is meant."],
    ["/homeSchool/type", "Academy", "academy", "Perhaps academy is meant."],
    ["/placements/0/kind", "AP school", "ap-school", "Perhaps ap-school is meant."],
  ])("with %s says which name is near", (path, value, nearest, words) => {
    const read = readPlan(put(samplePlan(), path, value));
    expect(read.ok ? [] : read.issues).toMatchObject([{ nearest }]);
    expect(read.ok ? "" : read.issues[0]?.message).toContain(words);
  });

  test.each([
    ["/pupil/name", "Jo Bloggs"],
    ["/homeSchool/type", "Free school of Anytown"],
  ])("with %s that is near no name says none", (path, value) => {
    const read = readPlan(put(samplePlan(), path, value));
    expect(read.ok ? [] : read.issues.map((issue) => Object.hasOwn(issue, "nearest"))).toEqual([false]);
  });

  test("says what is read in a place, for programs too", () => {
    const read = readPlan(put(samplePlan(), "/parentsAgree", "yes"));
    expect(read.ok ? [] : read.issues).toMatchObject([
      { code: "wrong-type", expected: "true or false, without quotation marks" },
    ]);
  });

  test.each(["/parentsAgree", "/startsOn", "/pupil", "/reviews", "/attestations/NOR-20"])(
    "of null at %s says to leave out what is not known",
    (path) => {
      const read = readPlan(put(samplePlan(), path, null));
      expect(read.ok ? "" : read.issues[0]?.message).toContain("Leave it out if it is not known.");
    },
  );
});
