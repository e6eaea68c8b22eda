import { describe, expect, test } from "vitest";
import { firstLawfulStart } from "../../src/duties/first-lawful-start.js";
import { latestDaysFor } from "../../src/duties/latest-days.js";
import type { Plan } from "../../src/plan/plan.js";
import { derbyshire } from "../../src/policy/councils/derbyshire/index.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";
import { word } from "../../src/views/word.js";
import type { WordedFirstStart, WordedLatestDay } from "../../src/views/word-duties.js";
import { autumn2026 } from "../register/story.js";

// Pupils are in school to Friday 23 October 2026 and from Tuesday 3 November; Monday 2 November is an INSET day.
const calendar = autumn2026;

const plain: Partial<Plan> = {
  homeSchool: { type: "maintained" },
  pupil: { ehcPlan: false, lookedAfter: false, compulsorySchoolAge: true },
};
const everyDuty: Partial<Plan> = {
  homeSchool: { type: "maintained" },
  pupil: { ehcPlan: true, lookedAfter: true, compulsorySchoolAge: true },
};

function latestDays(plan: Partial<Plan>, start: string, council = warwickshire): readonly WordedLatestDay[] {
  const result = latestDaysFor({ schema: "osd-plan/1", ...plan }, start, { council, calendar });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return word(result.latestDays).steps;
}

function days(steps: readonly WordedLatestDay[]): readonly string[] {
  return steps.map(({ latest, clauses }) => `${latest} ${clauses.join(" ")}`);
}

describe("the last day for each step of a wished start", () => {
  test("with the decision still to be made, it and what comes before it go by the notice", () => {
    // Start on Wednesday 4 November. Back: Tuesday 3 is one; the INSET day, half-term and weekends are passed over; Friday
    // 23 October is two. Parents and council have to be told by then, and nobody can be told of a decision not made. The
    // coordinator and the Virtual School come before the decision. Reviews: 42 days after 4 November is 16 December.
    const steps = latestDays({ ...everyDuty, endsOn: "2026-12-18", reviews: [] }, "2026-11-04");
    expect(days(steps)).toEqual([
      "2026-10-23 ENG-75",
      "2026-10-23 ENG-04 WAR-60",
      "2026-10-23 WAR-61",
      "2026-10-23 WAR-62",
      "2026-10-23 ENG-09",
      "2026-12-16 WAR-19",
    ]);
    expect(steps.map(({ follows }) => follows)).toEqual(["notice", null, "notice", "notice", null, null]);
    expect(steps[1]?.says).toBe("Written notice to parents: no later than Friday 23 October 2026.");
    expect(steps[1]?.walk.find(({ on }) => on === "2026-11-02")?.says).toBe("INSET day");
    expect(steps[0]).toMatchObject({
      step: "decide",
      rule: "notice-after-the-decision",
      force: "data-check",
    });
  });

  test("with the decision made, what comes before it goes by its day", () => {
    const steps = latestDays({ ...everyDuty, decision: { madeOn: "2026-10-12" } }, "2026-11-04");
    expect(days(steps).slice(0, 4)).toEqual([
      "2026-10-12 WAR-61",
      "2026-10-12 WAR-62",
      "2026-10-23 ENG-04 WAR-60",
      "2026-10-23 ENG-09",
    ]);
    expect(steps.every(({ follows }) => follows === null)).toBe(true);
  });

  test("what does not apply is left out; what may apply says when", () => {
    expect(days(latestDays({ ...plain, reviews: [], endsOn: "2026-12-04" }, "2026-11-04"))).toEqual([
      "2026-10-23 ENG-75",
      "2026-10-23 ENG-04 WAR-60",
    ]);
    const unknown = latestDays({ homeSchool: { type: "maintained" } }, "2026-11-04");
    expect(unknown.find(({ clauses }) => clauses.includes("ENG-09"))?.onlyIf).toBe(
      "the pupil has an EHC plan",
    );
  });

  test("a review of the plan brings its own last days, whatever the start", () => {
    // Invitation six days before Wednesday 2 December: Thursday 26 November. Outcome six days after: Tuesday 8 December.
    const reviews = [{ id: "r1", on: "2026-12-02", status: "planned" as const }];
    const steps = latestDays({ ...plain, reviews, endsOn: "2026-12-04" }, "2026-11-04");
    // It is also the review that 42 days after the start ask for, 26 of November and 16 of December.
    expect(days(steps).slice(2)).toEqual(["2026-11-26 ENG-11", "2026-12-08 ENG-17", "2026-12-16 WAR-19"]);
    expect(steps[4]?.recorded).toBe("2026-12-02");
    expect(steps[2]).toMatchObject({ at: "/reviews/0", about: "the review of Wednesday 2 December 2026" });
  });

  test("Worcestershire: talk before the approach, funding and safeguarding before the start, first review", () => {
    // The day before the start is Tuesday 3 November. Six school weeks after Wednesday 4 November: the weeks of 9, 16, 23, 30
    // November, 7 and 14 December, so Wednesday 16 December. The host's return: five days after the 4th, the 9th.
    const plan: Partial<Plan> = {
      ...plain,
      decision: { madeOn: "2026-10-12" },
      endsOn: "2026-12-18",
      reviews: [],
      placements: [
        { id: "host", kind: "mainstream-school", approachedOn: "2026-10-05", registeredOn: "2026-11-04" },
      ],
      hostSuspension: { occurred: false },
      documents: {
        passport: { used: true, safeguardingConcerns: true },
        letter: { used: true, missing: [] },
      },
    };
    expect(days(latestDays(plan, "2026-11-04", worcestershire))).toEqual([
      "2026-10-05 WOR-62",
      "2026-10-23 ENG-04",
      "2026-11-03 WOR-87",
      "2026-11-03 WOR-107",
      "2026-11-09 ENG-28",
      "2026-12-16 WOR-153",
      // Whether a managed move is planned the plan does not say, nor its day.
      "null WOR-80",
    ]);
  });

  test("what cannot be worked out names what is missing", () => {
    const steps = latestDays({ ...plain, endsOn: "2026-12-04" }, "2026-11-04", worcestershire);
    const talk = steps.find(({ clauses }) => clauses.includes("WOR-62"));
    expect(talk).toMatchObject({ latest: null });
    expect(talk?.missing.map(({ at }) => at)).toEqual(["/placements"]);
    expect(talk?.says).toBe(
      "Talk with the parents: the last day cannot be told without where the pupil is placed.",
    );
    const without = latestDaysFor({ schema: "osd-plan/1", ...plain }, "2026-11-04");
    if (!without.ok) throw new Error("refused");
    expect(without.latestDays.steps[0]?.missing.map(({ at }) => at)).toEqual(["/calendar"]);
  });

  test("a start the calendar does not cover has no last day for the notice", () => {
    const notice = latestDays(plain, "2027-03-01").find(({ clauses }) => clauses.includes("ENG-04"));
    expect(notice).toMatchObject({ latest: null, missing: [{ at: "/calendar/covers" }] });
  });

  test("a wished start that is no date is an issue, beside those of the plan", () => {
    const codes = (plan: unknown, start: unknown): readonly string[] => {
      const result = latestDaysFor(plan, start, { calendar });
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes({ schema: "osd-plan/1" }, "2026-02-30")).toEqual(["bad-date /wishedStart"]);
    expect(codes(7, undefined)).toEqual(["not-an-object ", "wrong-type /wishedStart"]);
  });

  test("a wished start after the planned last day is an issue; one on it is not", () => {
    const codes = (start: string): readonly string[] => {
      const result = latestDaysFor({ schema: "osd-plan/1", endsOn: "2026-11-06" }, start, { calendar });
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes("2026-11-06")).toEqual([]);
    expect(codes("2026-11-09")).toEqual(["order /wishedStart"]);
  });
});

function firstStart(plan: Partial<Plan>, asOf: string, council = warwickshire): WordedFirstStart {
  const result = firstLawfulStart({ schema: "osd-plan/1", ...plan }, { council, calendar, asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return word(result.firstStart);
}

describe("the first lawful start, given what has been done", () => {
  const decided: Partial<Plan> = { ...plain, decision: { madeOn: "2026-10-12" } };

  test("with notice given on the last school day before half-term", () => {
    // Notice on Friday 23 October. For a start on Tuesday 3 November the second school day back is Thursday 22 October:
    // too late. For Wednesday 4 November it is the 23rd.
    const notices = { parents: { given: true, on: "2026-10-23" } };
    const found = firstStart({ ...decided, notices }, "2026-10-23");
    expect(found).toMatchObject({
      start: "2026-11-04",
      possibleFrom: "2026-11-04",
      brokenAnyway: [],
      assuming: [],
    });
    expect(found.binding.map(({ clauses, doneOn, latest }) => [clauses, doneOn, latest])).toEqual([
      [["WAR-60"], "2026-10-23", "2026-10-22"],
      [["ENG-04"], "2026-10-23", "2026-10-22"],
    ]);
    expect(found.says).toBe(
      "The first start that keeps every last day is Wednesday 4 November 2026; an earlier one would come too soon after this: written notice to parents.",
    );
  });

  test("with notice given on a Saturday, which counts as the day it is", () => {
    // From Saturday 7 November the second school day is Tuesday 10; the start has to come after two: Wednesday 11.
    const notices = { parents: { given: true, on: "2026-11-07" } };
    expect(firstStart({ ...decided, notices }, "2026-11-07").start).toBe("2026-11-11");
  });

  test("with the notice still to be given, it is taken to be given today, and that is said", () => {
    // Given on Friday 6 November: Monday 9 is one day between; Tuesday 10 November.
    const notices = { parents: { given: false } };
    const found = firstStart({ ...decided, notices }, "2026-11-06");
    expect(found.start).toBe("2026-11-10");
    expect(found.assuming).toEqual([
      {
        fact: "notices.parents.on",
        at: "/notices/parents/on",
        on: "2026-11-06",
        words: "the day parents were given notice",
      },
    ]);
  });

  test("with everything done long ago it is today, or the next school day", () => {
    const notices = { parents: { given: true, on: "2026-10-13" } };
    const found = firstStart({ ...decided, notices }, "2026-10-24");
    expect(found).toMatchObject({ start: "2026-11-03", binding: [] });
    expect(found.says).toBe(
      "The first start that keeps every last day is Tuesday 3 November 2026; nothing stands in the way of it.",
    );
  });

  test("the decision cannot come after the start", () => {
    const notices = { parents: { given: true, on: "2026-10-13" } };
    expect(firstStart({ ...plain, decision: { madeOn: "2026-11-16" }, notices }, "2026-10-13").start).toBe(
      "2026-11-16",
    );
  });

  test("the council that maintains the EHC plan binds where it was told last", () => {
    const plan: Partial<Plan> = {
      homeSchool: { type: "maintained" },
      pupil: { ehcPlan: true, lookedAfter: false },
      decision: { madeOn: "2026-10-12" },
      notices: { parents: { on: "2026-10-13" }, localAuthorityInWriting: { on: "2026-11-05" } },
    };
    // Told on Thursday 5 November: Friday 6 lies between, so Monday 9 November.
    const found = firstStart(plan, "2026-11-05", derbyshire);
    expect(found.start).toBe("2026-11-09");
    expect(found.binding.flatMap(({ clauses }) => clauses)).toEqual(["DER-14", "ENG-09"]);
  });

  test("a last day that has passed whatever the start leaves none", () => {
    // WAR-62: the Virtual School is told before the decision; it was told a day after it.
    const plan: Partial<Plan> = {
      homeSchool: { type: "maintained" },
      pupil: { ehcPlan: false, lookedAfter: true },
      decision: { madeOn: "2026-10-12" },
      notices: { parents: { on: "2026-10-13" }, virtualSchool: { on: "2026-10-13" } },
    };
    const found = firstStart(plan, "2026-10-14");
    expect(found).toMatchObject({ start: null, possibleFrom: null });
    expect(found.brokenAnyway).toMatchObject([
      { clauses: ["WAR-62"], doneOn: "2026-10-13", latest: "2026-10-12" },
    ]);
    expect(found.says).toBe(
      "No start keeps every last day: the one for this has passed: Virtual School told.",
    );
  });

  test("what the plan does not mention may have been done: then it cannot be told", () => {
    const plan: Partial<Plan> = {
      homeSchool: { type: "maintained" },
      pupil: { ehcPlan: false, lookedAfter: true },
      decision: { madeOn: "2026-10-12" },
      notices: { parents: { on: "2026-10-13" } },
    };
    const found = firstStart(plan, "2026-10-14");
    expect(found).toMatchObject({ start: null, possibleFrom: "2026-10-15", brokenAnyway: [] });
    expect(found.missing.map(({ at }) => at)).toEqual(["/notices/virtualSchool/on"]);
  });

  test("with an unknown that could matter only for earlier starts, the start is sure all the same", () => {
    // Whether there is an EHC plan is not known; the council was told on Friday 6 November, parents on 13 October.
    const plan: Partial<Plan> = {
      homeSchool: { type: "maintained" },
      pupil: { lookedAfter: false },
      decision: { madeOn: "2026-10-12" },
      notices: {
        parents: { on: "2026-10-13" },
        localAuthorityInWriting: { on: "2026-11-06" },
        ehcCoordinator: { on: "2026-10-12" },
      },
    };
    const found = firstStart(plan, "2026-11-06");
    expect(found).toMatchObject({ start: "2026-11-10", possibleFrom: "2026-11-06" });
    expect(found.missing.map(({ at }) => at)).toEqual(["/pupil/ehcPlan"]);
  });

  test("a calendar that ends too soon leaves none, and says so", () => {
    const notices = { parents: { on: "2026-12-18" } };
    const found = firstStart({ ...decided, notices }, "2026-12-18");
    expect(found).toMatchObject({ start: null, possibleFrom: null, brokenAnyway: [] });
    expect(found.says).toBe("On none of the days the calendar covers would a start keep every last day.");
  });

  test("before the calendar begins nobody knows the school days, so an earlier start is not ruled out", () => {
    // The calendar begins on Tuesday 1 September 2026. Told on Monday 1 June, a start on Wednesday 3 June may do. The
    // first school day of the calendar is Wednesday 2 September: whatever June holds, that start comes late enough only
    // if two school days lie between; Friday 4 September has two of them in the calendar itself.
    const plan = { ...plain, decision: { madeOn: "2026-05-29" }, notices: { parents: { on: "2026-06-01" } } };
    const found = firstStart(plan, "2026-06-01");
    expect(found).toMatchObject({ start: "2026-09-04", possibleFrom: "2026-06-03", brokenAnyway: [] });
    expect(found.missing.map(({ at }) => at)).toContain("/calendar/covers");
    expect(found.says).toBe(
      "A start on Friday 4 September 2026 keeps every last day; whether an earlier one does, from Wednesday 3 June 2026 on, cannot be told without this: the home school's calendar for days before Tuesday 1 September 2026.",
    );
  });

  test("a start after the planned last day is no start of this plan", () => {
    // Told on Monday 2 November, an INSET day. The second school day before Thursday 5 is Tuesday 3; for Wednesday 4 it
    // would be Friday 23 October. So Thursday 5 November is the first start.
    const plan = { ...decided, endsOn: "2026-11-04", notices: { parents: { on: "2026-11-02" } } };
    const found = firstStart(plan, "2026-11-02");
    expect(found).toMatchObject({ start: null, possibleFrom: null, missing: [] });
    expect(found.says).toBe(
      "On none of the days up to Wednesday 4 November 2026, the planned last day, would a start keep every last day.",
    );
    expect(firstStart({ ...plan, endsOn: "2026-11-05" }, "2026-11-02").start).toBe("2026-11-05");
  });

  test("today and the calendar have to be given", () => {
    const result = firstLawfulStart({ schema: "osd-plan/1" }, {} as never);
    expect(result.ok ? [] : result.issues.map(({ code, path, input }) => `${code} ${path} ${input}`)).toEqual(
      ["missing  calendar", "missing /asOf options"],
    );
  });
});
