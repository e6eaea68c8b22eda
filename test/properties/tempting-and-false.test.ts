import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Report } from "../../src/assess/report.js";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { compileCalendar } from "../../src/calendar/compile-calendar.js";
import { isSchoolDay, schoolDaysAfter, schoolDaysBefore } from "../../src/calendar/counting.js";
import { parseDay } from "../../src/days/plain-date.js";
import type { Plan } from "../../src/plan/plan.js";
import { on, text, year2026 } from "../calendar/calendars.js";

// Statements that sound right and are not. Each has a case here, so that nobody bends the engine to make it true.

const spring: CalendarData = {
  schema: "osd-calendar/1",
  covers: { from: "2026-02-23", to: "2026-03-27" },
  terms: [{ from: "2026-02-23", to: "2026-03-27" }],
};

function report(plan: Partial<Plan>, calendar: CalendarData = year2026): Report {
  const result = assess({ schema: "osd-plan/1", homeSchool: { type: "maintained" }, ...plan }, { calendar });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

const outcome = (of: Report, clause: string): string | undefined => of.clauses[clause]?.outcome;
const latest = (of: Report, clause: string): string | null | undefined =>
  of.deadlines.find((deadline) => deadline.clauses.includes(clause))?.latest;

describe("a deadline is always a school day", () => {
  test("six days before the review on Friday 20 March 2026 is a Saturday", () => {
    const day = latest(report({ reviews: [{ on: "2026-03-20" }] }, spring), "ENG-11");
    expect(day).toBe("2026-03-14");
    expect(isSchoolDay(compileCalendar(spring), parseDay(day) ?? 0)).toBe(false);
  });
  test("the host's five days can end on a Saturday", () => {
    const host = {
      id: "h",
      kind: "mainstream-school",
      registered: true,
      registeredOn: "2026-11-02",
    } as const;
    expect(latest(report({ startsOn: "2026-11-02", placements: [host] }), "ENG-28")).toBe("2026-11-07");
  });
});

describe("earlier notice never adds a finding", () => {
  const notice = (date: string): Report =>
    report({
      decision: { madeOn: "2026-10-19" },
      startsOn: "2026-11-02",
      notices: { parents: { given: true, inWriting: true, on: date } },
    });
  test("from the decision on it does not", () => {
    expect(["ENG-04", "ENG-75"].map((id) => outcome(notice("2026-10-19"), id))).toEqual(["met", "met"]);
  });
  test("before the decision it comes out of order", () => {
    expect(["ENG-04", "ENG-75"].map((id) => outcome(notice("2026-10-16"), id))).toEqual(["met", "not-met"]);
  });
});

describe("more information never hurts", () => {
  const invited = { given: true, inWriting: true, on: "2026-11-02" };
  test("one more review can turn met into not met", () => {
    const first = { on: "2026-11-16", invitation: invited };
    const late = { on: "2026-11-05", invitation: invited };
    expect(outcome(report({ startsOn: "2026-11-02", reviews: [first] }), "ENG-11")).toBe("met");
    expect(outcome(report({ startsOn: "2026-11-02", reviews: [first, late] }), "ENG-11")).toBe("not-met");
  });
  test("one more closure can turn met into not met", () => {
    const plan: Partial<Plan> = {
      decision: { madeOn: "2026-10-19" },
      startsOn: "2026-11-02",
      notices: { parents: { given: true, on: "2026-10-22" } },
    };
    const closed = { ...year2026, closures: [{ on: "2026-10-23", why: "snow" as const }] };
    expect(outcome(report(plan), "ENG-04")).toBe("met");
    expect(outcome(report(plan, closed), "ENG-04")).toBe("not-met");
  });
});

describe("adding school days and taking them away again leads back", () => {
  const calendar = compileCalendar(year2026);
  test("not from a Saturday", () => {
    const saturday = on("2026-11-07");
    const there = schoolDaysAfter(calendar, saturday, 2) ?? 0;
    expect(text(schoolDaysBefore(calendar, there, 2))).toBe("2026-11-06");
  });
  test("not past the edge of the calendar", () => {
    expect(schoolDaysAfter(calendar, on("2027-07-21"), 1)).toBeUndefined();
  });
});

describe("the start and a number of school days give the end", () => {
  const days = (schoolDays: number): string | undefined =>
    outcome(report({ startsOn: "2026-11-02", endsOn: "2026-11-06", schoolDays }), "ENG-79");
  test("they can disagree, and then that is a finding", () => {
    expect([4, 5, 6].map(days)).toEqual(["not-met", "met", "not-met"]);
  });
});

describe("a longer list of reviews is better", () => {
  test("two reviews recorded for one day are a finding", () => {
    const plan = (...days: readonly string[]): Report =>
      report({ startsOn: "2026-11-02", reviews: days.map((date) => ({ on: date })) });
    expect(outcome(plan("2026-11-16"), "ENG-74")).toBe("does-not-apply");
    expect(outcome(plan("2026-11-16", "2026-11-30"), "ENG-74")).toBe("met");
    expect(outcome(plan("2026-11-16", "2026-11-16"), "ENG-74")).toBe("not-met");
  });
});
