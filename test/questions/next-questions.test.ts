import { describe, expect, it } from "vitest";
import { starterCalendar } from "../../src/calendar/starters.js";
import { formatDay, parseDay } from "../../src/days/plain-date.js";
import {
  derbyshire,
  nextQuestions,
  norfolk,
  type OpenQuestion,
  OptionError,
  outcomes,
} from "../../src/index.js";

const calendar = starterCalendar("derbyshire", "2026/27")?.calendar;

const plan = {
  schema: "osd-plan/1",
  pupil: { yearGroup: 8, ehcPlan: false, lookedAfter: false, socialWorker: false },
  homeSchool: { type: "academy", localAuthority: "830" },
  decision: { madeOn: "2027-01-06" },
  startsOn: "2027-01-11",
  endsOn: "2027-02-26",
  placements: [{ id: "farm", kind: "unregistered-ap" }],
} as const;

function asked(
  given: unknown,
  options: Parameters<typeof nextQuestions>[1] = { council: derbyshire, calendar },
): readonly OpenQuestion[] {
  const result = nextQuestions(given, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.questions;
}

const questionAt = (at: string, questions: readonly OpenQuestion[]): OpenQuestion | undefined =>
  questions.find((one) => one.at === at);

describe("the next questions", () => {
  it("settle the last day of the notice whichever day it was given on", () => {
    const given = { ...plan, notices: { parents: { given: true, inWriting: true } } };
    const question = questionAt("/notices/parents/on", asked(given));
    expect(question).toMatchObject({
      kind: "day",
      asks: "the day parents were given notice",
      or: null,
      tried: true,
    });
    expect(question?.settles).toContain("ENG-04");
    const first = parseDay("2025-09-01") ?? 0;
    for (let day = first; day < first + 900; day += 1) {
      const notices = { parents: { ...given.notices.parents, on: formatDay(day) } };
      const result = outcomes({ ...given, notices }, { council: derbyshire, calendar });
      if (!result.ok) throw new Error(formatDay(day));
      for (const id of question?.settles ?? [])
        expect(result.outcomes[id], formatDay(day)).not.toBe("cannot-tell");
    }
  });

  it("claim nothing for a day that cannot be held against another without a calendar", () => {
    const given = { ...plan, notices: { parents: { given: true, inWriting: true } } };
    const question = questionAt("/notices/parents/on", asked(given, { council: derbyshire }));
    expect(question?.keepsOpen).toContain("ENG-04");
    expect(question?.settles).not.toContain("ENG-04");
  });

  it("tell what each of few answers settles: a pupil without an EHC plan has no coordinator to consult", () => {
    const {
      pupil: { ehcPlan: _, ...pupil },
      ...rest
    } = plan;
    const question = questionAt("/pupil/ehcPlan", asked({ ...rest, pupil }));
    const [yes, no] = question?.answers ?? [];
    expect([yes?.value, no?.value]).toEqual([true, false]);
    expect(no?.settles.length).toBeGreaterThan(yes?.settles.length ?? 0);
  });

  it("give the words there are to choose from", () => {
    const [placement] = plan.placements;
    const { kind: _, ...unknown } = placement;
    const question = questionAt("/placements/0/kind", asked({ ...plan, placements: [unknown] }));
    expect(question?.answers.map(({ value, label }) => `${value}: ${label}`)).toContain(
      "unregistered-ap: provider that is not a school",
    );
    expect(question?.about).toMatchObject({ list: "placements", at: "/placements/0" });
  });

  it("try every number there can be", () => {
    const week = questionAt("/minutesPerWeek", asked({ schema: "osd-plan/1" }, { council: derbyshire }));
    expect(week).toMatchObject({ kind: "number", tried: true });
  });

  it("put the question of a clause that asks a person", () => {
    const question = questionAt("/attestations/ENG-02", asked(plan));
    expect(question?.asks).toMatch(/^Is improving the pupil's future behaviour the purpose/);
    expect(question?.settles).toEqual(["ENG-02"]);
  });

  it("leave out what only the course of a direction can tell, until it has begun", () => {
    const afterwards = (questions: readonly OpenQuestion[]): readonly string[] =>
      questions
        .map(({ at }) => at)
        .filter((at) => /^\/(ending|hostSuspension|incident|records|reviewRequests)/.test(at));
    expect(afterwards(asked(plan))).toEqual([]);
    expect(afterwards(asked(plan, { council: derbyshire, calendar, asOf: "2027-01-10" }))).toEqual([]);
    expect(afterwards(asked(plan, { council: derbyshire, calendar, asOf: "2027-01-11" }))).not.toEqual([]);
  });

  it("ask how it ended once the planned end has come", () => {
    expect(asked(plan, { council: norfolk, calendar, asOf: "2027-03-01" }).map(({ at }) => at)).toContain(
      "/ending/outcome",
    );
    expect(asked(plan, { council: norfolk, calendar, asOf: "2027-01-12" }).map(({ at }) => at)).not.toContain(
      "/ending/outcome",
    );
  });

  it("come for a plan that says nothing, and for as many placements as a plan can have", () => {
    expect(asked({ schema: "osd-plan/1" }).length).toBeGreaterThan(20);
    const many = Array.from({ length: 200 }, (_, i) => ({ id: `p${i}` }));
    const questions = asked({ ...plan, placements: many });
    expect(questions.filter(({ about }) => about?.list === "placements").length).toBeGreaterThan(200);
    expect(questions.filter(({ tried }) => !tried).every(({ settles }) => settles.length === 0)).toBe(true);
  });

  it("are the same every time, frozen, and leave the plan as it is", () => {
    const before = JSON.stringify(plan);
    const [one, other] = [asked(plan), asked(plan)];
    expect(one).toEqual(other);
    expect(Object.isFrozen(one[0]?.answers)).toBe(true);
    expect(JSON.stringify(plan)).toBe(before);
  });

  it("are not asked about what is no plan", () => {
    for (const bad of [undefined, null, 7, [], { schema: "osd-plan/1", name: "Sam" }]) {
      expect(nextQuestions(bad).ok).toBe(false);
    }
    expect(() => nextQuestions(plan, { counsil: norfolk } as object)).toThrow(OptionError);
  });
});
