import { describe, expect, test } from "vitest";
import { deadlines, norfolk } from "../../src/index.js";
import { changed, findingOn, issuesOf, marchCalendar, marchPlan, reportOn } from "./march.js";

test("the plan these cases change breaks no rule of the procedure and is sound in itself", () => {
  const { findings } = reportOn(marchPlan());
  const broken = findings.filter(({ outcome }) => outcome === "not-met").flatMap(({ clauses }) => clauses);
  // 25 hours a week are fewer than the 32.5 expected of a mainstream school, which is advice.
  expect(broken).toEqual(["ENG-43"]);
});

type Case = readonly [
  title: string,
  changes: Readonly<Record<string, unknown>>,
  outcomes: Readonly<Record<string, string>>,
];

const request = (on: string) => ({
  "/reviewRequests": [{ on, by: "parent", inWriting: true, lastReviewOn: "2026-03-20", compliedWith: false }],
  "/endsOn": "2026-06-30",
});
const notice = (on: string) => ({ "/notices/parents/on": on });
const invited = (on: string) => ({ "/reviews/0/invitation/on": on });
const review = (on: string) => ({ "/reviews/0/on": on });

// biome-ignore format: one case a line
const cases: Readonly<Record<string, readonly Case[]>> = {
  "the notice": [
    ["on Wednesday 4 March: Thursday and Friday lie wholly between", notice("2026-03-04"), { "ENG-04": "met", "ENG-06": "met" }],
    ["on Thursday 5 March: in time, without two clear school days", notice("2026-03-05"), { "ENG-04": "met", "ENG-06": "not-met" }],
    ["on Friday 6 March: late, and no caution beside the breach", notice("2026-03-06"), { "ENG-04": "not-met", "ENG-06": "does-not-apply" }],
    ["on Saturday 7 March", notice("2026-03-07"), { "ENG-04": "not-met" }],
    ["on the day of the start", notice("2026-03-09"), { "ENG-04": "not-met" }],
    ["the day after the start", notice("2026-03-10"), { "ENG-04": "not-met" }],
    ["before half-term for a start after it: ten days, one school day", { ...notice("2026-02-13"), "/decision/madeOn": "2026-02-10", "/startsOn": "2026-02-23", "/endsOn": "2026-03-13" }, { "ENG-04": "not-met" }],
    ["a school day more", { ...notice("2026-02-12"), "/decision/madeOn": "2026-02-10", "/startsOn": "2026-02-23", "/endsOn": "2026-03-13" }, { "ENG-04": "met" }],
    ["the day before the decision", notice("2026-02-26"), { "ENG-75": "not-met" }],
    ["on the day of the decision", notice("2026-02-27"), { "ENG-75": "met" }],
    ["says nothing that it should", { "/notices/parents/contents": { address: false, personToReportTo: false, numberOfDays: false, reasons: false, objectives: false, sessionTimes: false, breakTimes: false } }, { "ENG-07": "not-met" }],
    ["leaves one thing out", { "/notices/parents/contents/breakTimes": false }, { "ENG-07": "not-met" }],
  ],
  "the start and the end": [
    ["one day", { "/endsOn": "2026-03-09", "/schoolDays": 1, "/reviews": [] }, { "ENG-70": "met", "ENG-79": "met", "ENG-32": "met" }],
    ["one day, said to be two", { "/endsOn": "2026-03-09", "/schoolDays": 2, "/reviews": [] }, { "ENG-79": "not-met" }],
    ["starts in half-term", { "/startsOn": "2026-02-18" }, { "ENG-70": "not-met" }],
    ["starts on a Saturday", { "/startsOn": "2026-03-07" }, { "ENG-70": "not-met" }],
    ["ends in the Easter holidays", { "/endsOn": "2026-04-03" }, { "ENG-79": "met" }],
    ["sixteen days said, fifteen between the dates", { "/schoolDays": 16 }, { "ENG-79": "not-met" }],
    ["has no end", { "/endsOn": "open-ended" }, { "ENG-32": "not-met" }],
  ],
  "the review": [
    ["before the start", { ...review("2026-03-02"), ...invited("2026-02-20") }, { "ENG-72": "not-met" }],
    ["on the day of the start", { ...review("2026-03-09"), ...invited("2026-03-02") }, { "ENG-72": "met" }],
    ["on a Saturday", review("2026-03-21"), { "ENG-71": "not-met" }],
    ["in the holidays", review("2026-03-30"), { "ENG-71": "not-met" }],
    ["invited exactly six days before, a Saturday", invited("2026-03-14"), { "ENG-11": "met", "ENG-18": "not-met" }],
    ["invited seven days before", invited("2026-03-13"), { "ENG-11": "met", "ENG-18": "met" }],
    ["invited five days before", invited("2026-03-15"), { "ENG-11": "not-met", "ENG-18": "does-not-apply" }],
    ["invited on the day", invited("2026-03-20"), { "ENG-11": "not-met", "ENG-73": "met" }],
    ["invited after it", invited("2026-03-23"), { "ENG-11": "not-met", "ENG-73": "not-met" }],
    ["none", { "/reviews": [] }, { "ENG-10": "not-met", "ENG-71": "does-not-apply" }],
    ["two on one day", { "/reviews": [{ id: "r1", on: "2026-03-20" }, { id: "r2", on: "2026-03-20" }] }, { "ENG-74": "not-met" }],
    ["one on each of two days", { "/reviews": [{ id: "r1", on: "2026-03-19" }, { id: "r2", on: "2026-03-20" }] }, { "ENG-74": "met" }],
  ],
  "a request for a review": [
    ["70 days after the last, ends included", request("2026-05-29"), { "ENG-16": "met" }],
    ["71 days after", request("2026-05-30"), { "ENG-16": "not-met" }],
    ["the day after it", request("2026-03-21"), { "ENG-16": "met" }],
    ["on its day: the same day does not come before", request("2026-03-20"), { "ENG-16": "cannot-tell" }],
  ],
};

describe.each(Object.entries(cases))("%s", (_, list) => {
  test.each(list)("%s", (_title, changes, outcomes) => {
    const { clauses } = reportOn(changed(changes));
    const found = Object.fromEntries(Object.keys(outcomes).map((id) => [id, clauses[id]?.outcome]));
    expect(found).toEqual(outcomes);
  });
});

describe("what kind of finding it is", () => {
  test("the clear-day margin is a reading of the law that nobody confirmed, so advice", () => {
    const { findings } = reportOn(changed(notice("2026-03-05")));
    const margin = findings.find(({ clauses }) => clauses.includes("ENG-06"));
    expect(margin).toMatchObject({ outcome: "not-met", severity: "advice", force: "law" });
    expect(margin?.citation.evidence).toBe("unverified");
  });

  test("a review on a Saturday is advice", () => {
    expect(findingOn(reportOn(changed(review("2026-03-21"))), "ENG-71")).toMatchObject({
      severity: "advice",
      force: "data-check",
      at: ["/reviews/0"],
    });
  });

  test("the deadline shows both days: the last in time and the one it was done on", () => {
    const result = deadlines(changed(notice("2026-03-10")), { calendar: marchCalendar() as never });
    const last = result.ok ? result.deadlines.find(({ clauses }) => clauses.includes("ENG-04")) : undefined;
    expect(last).toMatchObject({ latest: "2026-03-05", doneOn: "2026-03-10", status: "late" });
  });

  test("nothing cites the rule of 30 days, which went on 1 January 2013", () => {
    const report = reportOn(changed({ "/endsOn": "2026-05-22", "/schoolDays": 45 }), { council: norfolk });
    expect(JSON.stringify(report)).not.toMatch(/\b(?:30|thirty)(?: school)? days/i);
  });
});

test("a direction that was withdrawn is no part of the format: it is ended with a day instead", () => {
  expect(issuesOf(changed({ "/withdrawnOn": "2026-03-16" }))).toEqual(["plan unknown-key "]);
  const ended = changed({ "/ending": { outcome: "return", returnedOn: "2026-03-16" } });
  expect(reportOn(ended).clauses["ENG-29"]?.outcome).toBe("does-not-apply");
});
