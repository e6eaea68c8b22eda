import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { dayOf, parseDay } from "../../src/days/plain-date.js";
import { isAdult, ordinaryYearGroup } from "../../src/plan/age.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { lancashire } from "../../src/policy/councils/lancashire/index.js";
import { word } from "../../src/views/word.js";

test("a pupil who by the date of birth is 18 on the first day may ask for a review (ENG-16)", () => {
  const outcome = (dateOfBirth: string) => {
    const result = assess({
      schema: "osd-plan/1",
      homeSchool: { type: "maintained" },
      pupil: { dateOfBirth },
      decision: { madeOn: "2026-10-20" },
      startsOn: "2026-11-02",
      reviewRequests: [
        { on: "2026-11-20", by: "pupil", inWriting: true, lastReviewOn: "none", compliedWith: false },
      ],
    });
    return result.ok ? result.report.clauses["ENG-16"] : result.issues;
  };
  expect(outcome("2007-05-01")).toMatchObject({ outcome: "not-met" });
  expect(outcome("2008-11-02")).toMatchObject({ outcome: "not-met" });
  // 18 a day after the start: nobody says whether the pupil was by the day of the request.
  expect(outcome("2008-11-03")).toMatchObject({ outcome: "cannot-tell" });
  // Of compulsory school age, so a child.
  expect(outcome("2012-05-01")).toMatchObject({ outcome: "does-not-apply" });
});

test("an adult is past compulsory school age, and X is then in place (ENG-27)", () => {
  const result = assess({
    schema: "osd-plan/1",
    homeSchool: { type: "maintained" },
    pupil: { adult: true },
    startsOn: "2026-11-02",
    endsOn: "2026-12-18",
    timetable: [{ weekday: "mon", half: "AM", place: "home-school", homeCode: "X" }],
  });
  expect(result.ok && result.report.clauses["ENG-27"]).toMatchObject({ outcome: "met" });
});

test("who was born on 29 February turns 18 on 1 March", () => {
  const born = dayOf(2008, 2, 29);
  expect(isAdult(born, dayOf(2026, 2, 28))).toBe(false);
  expect(isAdult(born, dayOf(2026, 3, 1))).toBe(true);
});

test("the year group follows from the school year of birth, from 1 September to 31 August", () => {
  const group = (born: string, on: string) =>
    ordinaryYearGroup(parseDay(born) ?? Number.NaN, parseDay(on) ?? Number.NaN);
  // 14 in the autumn of 2026 and 15 before September 2027: Year 10.
  expect(group("2012-05-23", "2026-11-02")).toBe(10);
  expect(group("2012-08-31", "2026-09-01")).toBe(10);
  expect(group("2012-09-01", "2026-09-01")).toBe(9);
  expect(group("2012-09-01", "2026-08-31")).toBe(8);
  // Reception is the school year in which a child turns 5.
  expect(group("2022-08-31", "2026-09-01")).toBe(0);
});

/** A half day at the home school with X in the register, for a pupil off site from Monday 2 November 2026. */
function withX(pupil: Record<string, unknown>) {
  const result = assess({
    schema: "osd-plan/1",
    homeSchool: { type: "maintained" },
    pupil,
    startsOn: "2026-11-02",
    endsOn: "2026-12-18",
    timetable: [{ weekday: "mon", half: "AM", place: "home-school", homeCode: "X" }],
  });
  if (!result.ok) return result.issues;
  const remarks = result.report.remarks.map(({ code }) => code).filter((code) => code.startsWith("pupil."));
  return [result.report.clauses["ENG-27"]?.outcome, ...remarks];
}

describe("a date of birth and a year group (code X, ENG-27)", () => {
  // In the school year 2026/27 those born from September 2012 to August 2013 are in Year 9.
  test.each([
    ["in the year group of that age", "2013-02-01", 9, ["not-met"]],
    ["a year above", "2013-02-01", 10, ["not-met"]],
    ["a year below", "2013-02-01", 8, ["not-met"]],
    ["two years above", "2013-02-01", 11, ["cannot-tell", "pupil.birth-and-year-group"]],
    ["two years below", "2013-02-01", 7, ["cannot-tell", "pupil.birth-and-year-group"]],
    ["a day from being one year out", "2011-08-31", 9, ["cannot-tell", "pupil.birth-and-year-group"]],
    ["one year out by a day", "2011-09-01", 9, ["not-met"]],
    ["nine years off", "2022-02-01", 9, ["cannot-tell", "pupil.birth-and-year-group"]],
    ["the birth of somebody's grandmother", "1950-02-01", 9, ["cannot-tell", "pupil.birth-and-year-group"]],
  ])("%s", (_, dateOfBirth, yearGroup, expected) => {
    expect(withX({ dateOfBirth, yearGroup })).toEqual(expected);
  });

  // Without a year group: nursery two years before Reception and Year 14 are the ends, and one year beyond each.
  test.each([
    ["the last year that can be taught", "2006-09-01", ["met"]],
    ["a day too old", "2006-08-31", ["cannot-tell", "pupil.birth-of-no-pupil"]],
    ["the youngest in a nursery, a year early", "2025-08-31", ["met"]],
    ["a day too young", "2025-09-01", ["cannot-tell", "pupil.birth-of-no-pupil"]],
  ])("no year group, and %s", (_, dateOfBirth, expected) => {
    expect(withX({ dateOfBirth })).toEqual(expected);
  });

  test("that are at odds leave what is stated of the age", () => {
    const pupil = { dateOfBirth: "2022-02-01", yearGroup: 9, compulsorySchoolAge: true };
    expect(withX(pupil)).toEqual(["not-met", "pupil.birth-and-year-group"]);
  });

  test("that are at odds leave open what depends on the year group (LAN-38)", () => {
    const outcome = (dateOfBirth: string) => {
      const result = assess(
        {
          schema: "osd-plan/1",
          pupil: { dateOfBirth, yearGroup: 11, lookedAfter: true },
          startsOn: "2026-11-02",
          managedMove: { planned: true, startsOn: "2027-01-04" },
        },
        { council: lancashire },
      );
      return result.ok ? result.report.clauses["LAN-38"]?.outcome : result.issues;
    };
    expect(outcome("2011-02-01")).toBe("not-met");
    expect(outcome("2013-02-01")).toBe("cannot-tell");
  });

  test("are not said to be missing where they are stated (LAN-38)", () => {
    const says = (pupil: object, more: object = {}) => {
      const result = assess(
        {
          schema: "osd-plan/1",
          pupil: { yearGroup: 11, lookedAfter: true, ...pupil },
          startsOn: "2026-11-02",
          managedMove: { planned: true, startsOn: "2027-01-04", ...more },
        },
        { council: lancashire },
      );
      if (!result.ok) return result.issues;
      return word(result.report).findings[result.report.clauses["LAN-38"]?.finding ?? -1]?.says;
    };
    expect(says({ dateOfBirth: "2013-02-01" })).toBe(
      "Cannot tell: what the plan says of the pupil's age does not go together, and it depends on the pupil's year group.",
    );
    expect(says({ dateOfBirth: "2013-02-01" }, { planned: undefined })).toBe(
      "Cannot tell: what the plan says of the pupil's age does not go together, or it says too little; it depends on whether a managed move is planned and the pupil's year group.",
    );
    expect(says({ yearGroup: undefined })).toBe("Cannot tell: the plan does not say the pupil's year group.");
  });

  test("are put into words without the date itself", () => {
    const result = assess({
      schema: "osd-plan/1",
      pupil: { dateOfBirth: "2022-02-01", yearGroup: 9 },
      startsOn: "2026-11-02",
    });
    const says = result.ok ? word(result.report).remarks.map((remark) => remark.says) : [];
    expect(says).toContain(
      "The date of birth and year group 9 are more than a year apart. Neither counts until one is corrected, so what depends on the pupil's age or year group cannot be told.",
    );
    expect(JSON.stringify(result)).not.toContain("2022-02-01");
  });
});

describe("a year group and a stated age (code X, ENG-27)", () => {
  test.each([
    // A pupil of Year 11 a year behind has left compulsory school age since June 2026; one of Year 10 has not.
    ["past it in Year 10", { yearGroup: 10, compulsorySchoolAge: false }, "cannot-tell"],
    ["past it in Year 11", { yearGroup: 11, compulsorySchoolAge: false }, "met"],
    // A pupil of Year 1 a year ahead turns five in the school year; one of Year 2 was five by August.
    ["not yet in it in Year 1", { yearGroup: 1, compulsorySchoolAge: false }, "met"],
    ["not yet in it in Year 2", { yearGroup: 2, compulsorySchoolAge: false }, "cannot-tell"],
    // A pupil of Year 12 a year ahead is 15 or 16; one of Year 13 is 16 since August 2026.
    ["still in it in Year 12", { yearGroup: 12, compulsorySchoolAge: true }, "not-met"],
    ["still in it in Year 13", { yearGroup: 13, compulsorySchoolAge: true }, "cannot-tell"],
    // A pupil of Year 12 a year behind turns 18 in the school year; one of Year 11 turns 17.
    ["18 in Year 12", { yearGroup: 12, adult: true }, "met"],
    ["18 in Year 11", { yearGroup: 11, adult: true }, "cannot-tell"],
  ])("%s", (_, pupil, outcome) => {
    const expected = outcome === "cannot-tell" ? [outcome, "pupil.age-and-year-group"] : [outcome];
    expect(withX(pupil)).toEqual(expected);
  });
});

test.each([
  ["the first day off site", { startsOn: "2026-11-02" }],
  ["the decision", { decision: { madeOn: "2026-11-02" } }],
  ["a notice", { notices: { parents: { on: "2026-11-02" } } }],
  ["a review", { reviews: [{ on: "2027-01-11" }, { on: "2026-11-02" }] }],
  ["a registration", { placements: [{ id: "a", registeredOn: "2026-11-02" }] }],
])("a date of birth after %s is refused", (_, fields) => {
  const issues = (dateOfBirth: string) => {
    const read = readPlan({ schema: "osd-plan/1", pupil: { dateOfBirth }, ...fields });
    return read.ok ? [] : read.issues;
  };
  expect(issues("2026-11-02")).toEqual([]);
  expect(issues("2026-11-03")).toMatchObject([
    {
      code: "order",
      path: "/pupil/dateOfBirth",
      message:
        "The date of birth is later than another date in the plan. Write the day the pupil was born, as year-month-day, or correct the other date.",
    },
  ]);
});
