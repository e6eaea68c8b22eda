import { describe, expect, test } from "vitest";
import { readPlan, readPlanText } from "../../src/plan/read-plan.js";
import { drop, fullPlan, put, samplePlan } from "../input/sample.js";

describe("a plan whose fields go together", () => {
  test("is given back, equal to what was read", () => {
    expect(readPlan(fullPlan())).toEqual({ ok: true, plan: fullPlan() });
    expect(readPlanText(JSON.stringify(fullPlan(), null, 2))).toEqual({ ok: true, plan: fullPlan() });
  });

  test("is given back as it is when it is read again", () => {
    const first = readPlan(samplePlan());
    if (!first.ok) throw new Error("refused");
    expect(readPlan(first.plan)).toEqual(first);
    expect(readPlan(first.plan)).toMatchObject({ ok: true });
    const again = readPlan(first.plan);
    expect(again.ok && again.plan).toBe(first.plan);
  });

  test("is read anew when it is a frozen plan of somebody else", () => {
    const mine = Object.freeze(samplePlan());
    const result = readPlan(mine);
    expect(result.ok && result.plan).not.toBe(mine);
  });
});

/** What is put into the sample plan, and the issues that follow. */
type Case = readonly [title: string, changes: Record<string, unknown>, ...issues: string[]];

const cases: readonly Case[] = [
  // Ids.
  ["different ids", { "/reviews": [{ id: "a" }, { id: "A" }, {}] }],
  [
    "the third id like the first",
    { "/reviews": [{ id: "a" }, { id: "b" }, { id: "a" }] },
    "duplicate-id /reviews/2/id",
  ],
  [
    "two ids that are wrong alike",
    { "/reviews": [{ id: "=" }, { id: "=" }] },
    "bad-id /reviews/0/id",
    "bad-id /reviews/1/id",
  ],
  // Places: the sample names p1 throughout.
  ["fixed places", { "/timetable/0/place": "home-school", "/timetable/1/place": "online-at-site" }],
  ["a place that is not there", { "/timetable/0/place": "P1" }, "unknown-id /timetable/0/place"],
  ["a place that cannot be an id", { "/timetable/0/place": "P 1" }, "bad-id /timetable/0/place"],
  ["a place of no text", { "/timetable/0/place": 1 }, "wrong-type /timetable/0/place"],
  [
    "places while the id of the placement cannot be read",
    { "/placements/0/id": "a b" },
    "bad-id /placements/0/id",
  ],
  ["places while a placement has no id", { "/placements": [{}] }, "missing /placements/0/id"],
  ["places while the placements cannot be read", { "/placements": "p1" }, "wrong-type /placements"],
  // Times.
  ["one minute", { "/timetable/0/startsAt": "11:59" }],
  ["no time at all", { "/timetable/0/startsAt": "12:00" }, "order /timetable/0/endsAt"],
  ["backwards", { "/timetable/0/startsAt": "12:01" }, "order /timetable/0/endsAt"],
  ["an end without a start", { "/timetable/0/startsAt": undefined }],
  ["a start without an end", { "/timetable/0/endsAt": undefined }],
  ["a start that is no time", { "/timetable/0/startsAt": "12:60" }, "bad-time /timetable/0/startsAt"],
  // First and last day: the sample starts on 9 March 2026.
  ["the last day the first", { "/endsOn": "2026-03-09" }],
  ["the last day before the first", { "/endsOn": "2026-03-08" }, "order /endsOn"],
  ["no last day fixed", { "/endsOn": "open-ended" }],
  ["a last day without a first", { "/startsOn": undefined, "/endsOn": "2001-01-01" }],
  ["a last day that cannot be read", { "/endsOn": "2026-02-30" }, "bad-date /endsOn"],
  ["a first day that cannot be read", { "/startsOn": "2026-04-31" }, "bad-date /startsOn"],
  // Continuation: the review is on 20 March.
  ["continued until the day of the review", { "/reviews/0/continueUntil": "2026-03-20" }],
  [
    "continued until the day before",
    { "/reviews/0/continueUntil": "2026-03-19" },
    "order /reviews/0/continueUntil",
  ],
  ["not continued", { "/reviews/0/continueUntil": "none" }],
  [
    "continued after a review without a date",
    { "/reviews/0/on": undefined, "/reviews/0/continueUntil": "2001-01-01" },
  ],
  // Notices.
  ["given and dated", { "/notices": { virtualSchool: { given: true, on: "2026-03-02" } } }],
  ["dated only", { "/notices": { virtualSchool: { on: "2026-03-02" } } }],
  ["denied", { "/notices": { virtualSchool: { given: false, inWriting: true } } }],
  [
    "denied and dated",
    { "/notices": { virtualSchool: { given: false, on: "2026-03-02" } } },
    "contradiction /notices/virtualSchool/on",
  ],
  [
    "denied and dated with a day that is none",
    { "/notices": { virtualSchool: { given: false, on: "x" } } },
    "bad-date /notices/virtualSchool/on",
  ],
  [
    "an invitation denied and dated",
    { "/reviews/0/invitation/given": false },
    "contradiction /reviews/0/invitation/on",
  ],
  [
    "a consultation denied and dated",
    { "/consultations": { sendTeam: { consulted: false, on: "2026-03-02" } } },
    "contradiction /consultations/sendTeam/on",
  ],
  [
    "funding not discussed and dated",
    { "/funding": { discussed: false, discussedOn: "2026-03-02" } },
    "contradiction /funding/discussedOn",
  ],
  [
    "a plan issued to a pupil without one",
    { "/pupil": { ehcPlan: false, ehcStage: "plan-issued" } },
    "contradiction /pupil/ehcStage",
  ],
  [
    "not registered, with a date of registration",
    { "/placements/0/registered": false, "/placements/0/registeredOn": "2026-03-02" },
    "contradiction /placements/0/registeredOn",
  ],
  [
    "a last review after the request",
    { "/reviewRequests": [{ on: "2026-03-02", lastReviewOn: "2026-03-03" }] },
    "order /reviewRequests/0/lastReviewOn",
  ],
  [
    "a last review on the day of the request",
    { "/reviewRequests": [{ on: "2026-03-02", lastReviewOn: "2026-03-02" }] },
  ],
  // Ages on the first day off site, 9 March 2026: born on 9 March 2008 or before, the pupil is 18.
  ["18 on the first day", { "/pupil": { dateOfBirth: "2008-03-09", adult: true } }],
  [
    "18 on the first day and said not to be",
    { "/pupil": { dateOfBirth: "2008-03-09", adult: false } },
    "contradiction /pupil/adult",
  ],
  // May turn 18 while the direction lasts.
  ["18 on the second day", { "/pupil": { dateOfBirth: "2008-03-10", adult: true } }],
  ["18 on the second day and not on the first", { "/pupil": { dateOfBirth: "2008-03-10", adult: false } }],
  // Born in May 2012: of compulsory school age up to June 2028.
  [
    "13 and said to be 18",
    { "/pupil": { dateOfBirth: "2012-05-01", adult: true } },
    "contradiction /pupil/adult",
  ],
  [
    "13 and said to be 18 and past compulsory school age",
    { "/pupil": { dateOfBirth: "2012-05-01", adult: true, compulsorySchoolAge: false } },
    "contradiction /pupil/adult",
  ],
  [
    "of compulsory school age and 18",
    { "/pupil": { compulsorySchoolAge: true, adult: true } },
    "contradiction /pupil/adult",
  ],
  ["past compulsory school age and 18", { "/pupil": { compulsorySchoolAge: false, adult: true } }],
  [
    "an age while the first day is not stated",
    { "/startsOn": undefined, "/pupil": { dateOfBirth: "2012-05-01", adult: true } },
  ],
  // The host's suspension.
  ["told on its day", { "/hostSuspension": { on: "2026-03-18", homeSchoolToldOn: "2026-03-18" } }],
  [
    "told the day before it",
    { "/hostSuspension": { on: "2026-03-18", homeSchoolToldOn: "2026-03-17" } },
    "order /hostSuspension/homeSchoolToldOn",
  ],
  ["never told of it", { "/hostSuspension": { on: "2026-03-18", homeSchoolToldOn: "none" } }],
  // An EHC plan with another stage is a matter for the rules.
  ["an EHC plan at an earlier stage", { "/pupil": { ehcPlan: true, ehcStage: "assessment" } }],
  // Issues of single fields and between fields come together.
  [
    "both kinds",
    { "/endsOn": "2026-03-08", "/pupil/ehcPlan": 1, "/timetable/0/place": "x" },
    "order /endsOn",
    "wrong-type /pupil/ehcPlan",
    "unknown-id /timetable/0/place",
  ],
  [
    "nothing to compare",
    { "/reviews": null, "/timetable": 1, "/notices": [], "/placements": {} },
    "wrong-type /notices",
    "wrong-type /placements",
    "wrong-type /reviews",
    "wrong-type /timetable",
  ],
];

test.each(cases)("%s", (_, changes, ...issues) => {
  const plan = Object.entries(changes).reduce<object>(
    (before, [path, value]) => put(before, path, value),
    samplePlan(),
  );
  const result = readPlan(plan);
  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(issues);
});

test("the sessions of a plan without placements can be at fixed places only", () => {
  const result = readPlan(drop(samplePlan(), "/placements"));
  const issues = result.ok ? [] : result.issues;
  expect(issues).toHaveLength(10);
  expect(issues[0]).toEqual({
    code: "unknown-id",
    path: "/timetable/0/place",
    input: "plan",
    message:
      "No placement has this id. Write the id of one, or one of these: home-school, online-at-home, online-at-site, no-provision.",
  });
});

test("reading a plan again costs next to nothing", () => {
  const first = readPlan(fullPlan());
  if (!first.ok) throw new Error("refused");
  const started = performance.now();
  for (let i = 0; i < 100_000; i++) readPlan(first.plan);
  expect(performance.now() - started).toBeLessThan(1_000);
});
