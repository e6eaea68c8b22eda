import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, outcomes, warwickshire, worcestershire, word } from "../../src/index.js";
import type { Council } from "../../src/policy/accepted.js";

// What is to be done next has to be something that can still be done on the day taken as today. A maintained school
// starts on Tuesday 10 November 2026 until Friday 18 December. Two school days before it: Monday 9 is one, Friday 6 is two,
// so that Friday 6 November is the last day for the notice.

const calendar = JSON.parse(
  readFileSync(new URL("../../fixtures/calendars/two-years-2025-27.json", import.meta.url), "utf8"),
) as never;

const base = {
  schema: "osd-plan/1",
  homeSchool: { type: "maintained" },
  pupil: { adult: false },
  decision: { madeOn: "2026-10-12", madeBy: "governing-body" },
  startsOn: "2026-11-10",
  endsOn: "2026-12-18",
};

type Fields = Record<string, unknown>;

function findingOf(clause: string, fields: Fields, asOf?: string, council: Council = warwickshire) {
  const result = assess(
    { ...base, ...fields },
    { council, calendar, ...(asOf === undefined ? {} : { asOf }) },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const found = word(result.report).findings.find(({ clauses }) => clauses.includes(clause as never));
  if (found === undefined) throw new Error(`no finding of ${clause}`);
  return found;
}

const toDo = (...of: Parameters<typeof findingOf>): string | null => findingOf(...of).toPutRight;

const parents = (given: Fields): Fields => ({ notices: { parents: given } });
const notGiven = parents({ given: false });
const givenOn = (on: string): Fields => parents({ given: true, inWriting: true, on });

describe("a notice to parents", () => {
  test.each([
    ["its last day", notGiven, "2026-11-06", /^Give notice by Friday 6 November 2026\.$/],
    [
      "the day after",
      notGiven,
      "2026-11-07",
      /^Give notice now, and move the start to a later day, so that the notice comes at least 2 school days before it\.$/,
    ],
    ["the day before the start", notGiven, "2026-11-09", /^Give notice now, and move the start/],
    ["the first day off site", notGiven, "2026-11-10", /^Give notice at once, record that it was late/],
    ["the last day off site", notGiven, "2026-12-18", /^Give notice at once/],
    ["the day after the direction", notGiven, "2026-12-19", /^The direction is over/],
    ["before the start, given late", givenOn("2026-11-07"), "2026-11-09", /^Move the start to a later day/],
    [
      "after the start, given late",
      givenOn("2026-11-07"),
      "2026-11-10",
      /^The pupil has started, so the start can no longer be moved; record that the notice was late/,
    ],
    // A notice of Monday 9 is planned too late while Friday 6 is still to come.
    ["in time, planned too late", givenOn("2026-11-09"), "2026-11-05", /^Give notice by Friday 6 November/],
    // The pupil has started, and the notice is still to come.
    ["after the start, planned", givenOn("2026-11-12"), "2026-11-11", /^Give notice at once/],
  ])("%s", (_, fields, asOf, says) => {
    const found = findingOf("ENG-04", fields, asOf);
    expect(found.outcome).toBe("not-met");
    expect(found.toPutRight).toMatch(says);
  });

  test("without a day taken as today is told what to do in either case", () => {
    expect(toDo("ENG-04", notGiven)).toMatch(
      /^Give notice by Friday 6 November 2026 or, if it is too late for that, move the start/,
    );
    expect(toDo("ENG-04", givenOn("2026-11-07"))).toMatch(/^Move the start .*; if the pupil has started/);
  });

  test("that is not in writing is put into writing, at once once the pupil has started", () => {
    const spoken = parents({ given: true, inWriting: false, on: "2026-11-05" });
    expect(toDo("ENG-03", spoken, "2026-11-09")).toBe(
      "Give the parents the details of the placement in writing.",
    );
    expect(toDo("ENG-03", spoken, "2026-11-10")).toMatch(/in writing at once, and record that it was after/);
  });

  // On Friday 6 November itself the notice is in time, and one whole school day is left: the margin is missing.
  test("that is in time without a margin asks for nothing that has gone by", () => {
    const notice = givenOn("2026-11-06");
    expect(toDo("ENG-06", notice, "2026-11-05")).toMatch(/give notice at least a day earlier or start a/);
    expect(toDo("ENG-06", notice, "2026-11-06")).toBe(
      "Nothing has to change for the notice to be in time; for the margin as well, start a school day later.",
    );
    expect(toDo("ENG-06", notice, "2026-11-10")).toMatch(/^Nothing is left to do/);
  });
});

describe("readings of the law that nobody confirmed", () => {
  const fields = {
    ...parents({ given: true, inWriting: true, toEach: false, on: "2026-11-06" }),
    reviews: [
      {
        on: "2026-11-30",
        status: "planned",
        invitation: { given: true, inWriting: true, on: "2026-11-24" },
      },
    ],
  };

  test.each(["ENG-06", "ENG-18", "ENG-93"])("%s is law for a school the law binds, and advice", (clause) => {
    expect(findingOf(clause, fields)).toMatchObject({
      outcome: "not-met",
      force: "law",
      severity: "advice",
      citation: { evidence: "unverified" },
    });
  });

  // Over on 17 July 2026, before the procedure bound academies; begun in June, so the notice of 5 June is a margin short.
  test.each(["ENG-06", "ENG-93"])("%s is statutory guidance for an academy before it was bound", (clause) => {
    const before = {
      homeSchool: { type: "academy" },
      decision: { madeOn: "2026-06-01" },
      startsOn: "2026-06-09",
      endsOn: "2026-07-17",
      ...parents({ given: true, inWriting: true, toEach: false, on: "2026-06-05" }),
    };
    const found = findingOf(clause, before);
    expect(found).toMatchObject({ outcome: "not-met", force: "statutory-guidance", severity: "advice" });
    expect(found.says).not.toContain("law");
  });

  test("do not depend on the day of the decision", () => {
    const result = outcomes({ ...base, decision: {}, ...fields }, { calendar });
    expect(result.ok && ["ENG-06", "ENG-18", "ENG-93"].map((id) => result.outcomes[id as never])).toEqual([
      "not-met",
      "not-met",
      "not-met",
    ]);
  });
});

describe("a review", () => {
  // Six days before Monday 30 November is Tuesday 24 November.
  const review = (given: Fields, status = "planned"): Fields => ({
    reviews: [{ on: "2026-11-30", status, invitation: given }],
  });
  const where = "the review of Monday 30 November 2026";

  test.each([
    ["2026-11-24", "planned", "Give the parents a written invitation by Tuesday 24 November 2026."],
    [
      "2026-11-25",
      "planned",
      `Move ${where} to a later day, and invite the parents to it in writing at least 6 days before.`,
    ],
    [
      "2026-12-01",
      "planned",
      `Set a new day for ${where}, and invite the parents in writing at least 6 days before it.`,
    ],
    [
      "2026-12-01",
      "held",
      "The review has been held; record that the invitation was not as it should be, and invite the parents in writing at least 6 days before the next one.",
    ],
  ])("on %s, %s, without an invitation", (asOf, status, says) => {
    expect(toDo("ENG-11", review({ given: false }, status), asOf)).toBe(says);
  });

  test("of which written views were not offered", () => {
    const offered = review({ viewsOffered: false });
    expect(toDo("ENG-12", offered, "2026-11-25")).toBe(
      `Tell the parents that they can send written views before ${where}.`,
    );
    const held = review({ viewsOffered: false }, "held");
    expect(toDo("ENG-12", held, "2026-12-01")).toMatch(
      /^The review has been held; ask the parents for their/,
    );
  });

  // Six weeks after 10 November is Tuesday 22 December: the direction to 12 February needs a review by then.
  test.each([
    ["its last day", "2026-12-22", undefined, /^Plan a review by Tuesday 22 December 2026/],
    ["the day after", "2026-12-23", undefined, /^Hold a review as soon as possible/],
    ["planned too late", "2026-12-22", "planned", /^Hold the review by Tuesday 22 December 2026/],
    ["held too late", "2027-01-13", "held", /^That the review was late can no longer be changed/],
    ["the direction over", "2027-02-13", undefined, /^The direction is over, so no review can be held/],
  ])("within 42 days (WAR-19): %s", (_, asOf, status, says) => {
    const reviews =
      status === undefined
        ? []
        : [{ on: "2027-01-13", status, ...(status === "held" ? { outcome: "continue" } : {}) }];
    expect(toDo("WAR-19", { endsOn: "2027-02-12", reviews }, asOf)).toMatch(says);
  });

  test("that was never planned cannot be planned once the direction is over", () => {
    expect(toDo("ENG-10", { reviews: [] }, "2026-12-18")).toBe("Plan a review.");
    expect(toDo("ENG-10", { reviews: [] }, "2026-12-19")).toMatch(/^The direction is over/);
  });
});

describe("before and after the decision or the start", () => {
  test("parents who do not agree", () => {
    const fields = { parentsAgree: false };
    expect(toDo("WAR-17", fields, "2026-11-09")).toMatch(/or do not go ahead with the placement\.$/);
    expect(toDo("WAR-17", fields, "2026-11-10")).toMatch(/or end the placement\.$/);
  });

  test("funding that was not discussed", () => {
    const fields = { funding: { discussed: false } };
    const clause = "WOR-87";
    expect(toDo(clause, fields, "2026-11-09", worcestershire)).toBe(
      "Discuss funding by Monday 9 November 2026.",
    );
    expect(toDo(clause, fields, "2026-11-10", worcestershire)).toMatch(
      /^Discuss funding as soon as possible/,
    );
  });

  test("the Virtual School that was to be told before the decision of 12 October", () => {
    const fields = { pupil: { lookedAfter: true }, notices: { virtualSchool: { given: false } } };
    expect(toDo("WAR-62", fields, "2026-10-11")).toBe("Tell the Virtual School before the decision.");
    expect(toDo("WAR-62", fields, "2026-10-12")).toMatch(/^Tell the Virtual School now, and look/);
  });

  test.each([
    ["maintained", "the governing body"],
    ["academy", "the academy trust"],
    ["pupil-referral-unit", "the management committee"],
  ])("the body that decides at a school of the kind %s", (type, body) => {
    const fields = { homeSchool: { type }, decision: { madeOn: "2026-10-12", madeBy: "someone-else" } };
    expect(toDo("ENG-01", fields)).toBe(
      `Have the decision made by ${body}, or under its scheme of delegation.`,
    );
  });
});
