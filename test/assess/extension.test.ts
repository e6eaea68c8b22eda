import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Report } from "../../src/assess/report.js";
import type { Plan, Review } from "../../src/plan/plan.js";
import type { Council } from "../../src/policy/accepted.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";

// A review that was held let the direction go on beyond the end first planned.

function reportOn(council: Council, plan: Partial<Plan>): Report {
  const result = assess({ schema: "osd-plan/1", ...plan }, { council });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

const continued = (on: string, until: string): Review => ({
  on,
  status: "held",
  outcome: "continue",
  continueUntil: until,
});

describe("a direction that goes on after a review", () => {
  test("falls under the rules on registers that hold on the day it reaches (ENG-24)", () => {
    const plan = (until: string): Partial<Plan> => ({
      startsOn: "2024-05-01",
      endsOn: "2024-07-19",
      reviews: [continued("2024-07-10", until)],
      timetable: [{ weekday: "mon", half: "AM", place: "online-at-home", homeCode: "B" }],
    });
    const outcome = (until: string): string | undefined =>
      reportOn(norfolk, plan(until)).clauses["ENG-24"]?.outcome;
    // B is out for online lessons at home from Monday 19 August 2024 on.
    expect(["2024-08-18", "2024-08-19", "2024-08-20"].map(outcome)).toEqual([
      "does-not-apply",
      "not-met",
      "not-met",
    ]);
    // Back before that day, whatever was planned.
    const back = { ...plan("2024-12-20"), ending: { outcome: "return", returnedOn: "2024-08-19" } } as const;
    expect(reportOn(norfolk, back).clauses["ENG-24"]?.outcome).toBe("does-not-apply");
  });

  test("runs into another school year (K25)", () => {
    const met = (until: string): boolean => {
      const { differences } = reportOn(worcestershire, {
        homeSchool: { type: "maintained" },
        decision: { madeOn: "2027-04-12" },
        startsOn: "2027-05-04",
        endsOn: "2027-07-16",
        documents: { letter: { used: false } },
        reviews: [continued("2027-07-05", until)],
      });
      return differences.some(({ id }) => id === "K25");
    };
    // The school year 2026/27 ends on Tuesday 31 August 2027.
    expect(met("2027-12-17")).toBe(true);
    expect(met("2027-07-21")).toBe(false);
  });

  test("may have its review before the later end (WAR-35)", () => {
    const plan = (until: string): Partial<Plan> => ({
      startsOn: "2026-11-02",
      endsOn: "2026-12-18",
      // Of the one that let it go on nobody wrote down the day.
      reviews: [{ status: "held", outcome: "continue", continueUntil: until }, { on: "2027-01-29" }],
    });
    expect(reportOn(warwickshire, plan("2027-02-12")).clauses["WAR-35"]?.outcome).toBe("met");
    // Without a period it sets no new end, so 29 January is after the one first planned.
    expect(reportOn(warwickshire, plan("none")).clauses["WAR-35"]?.outcome).toBe("cannot-tell");
  });
});
