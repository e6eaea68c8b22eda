import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { dayOf } from "../../src/days/plain-date.js";
import { isAdult } from "../../src/plan/age.js";

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
  expect(outcome("2001-05-01")).toMatchObject({ outcome: "not-met" });
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
