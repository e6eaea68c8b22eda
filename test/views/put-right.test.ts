import { describe, expect, it } from "vitest";
import { warwickshire, worcestershire } from "../../src/index.js";
import { idsInOrder } from "../../src/views/plain-words.js";
import { word } from "../../src/views/word.js";
import { demoCalendar, demoPlan, demoReport, reportOf } from "./reports.js";

// What a person is told to do must be something that can still be done, in words that need nothing looked up.

const { notices } = demoPlan as { notices: Record<string, unknown> };

function toPutRight(clause: string, part: Record<string, unknown>, council = warwickshire): string {
  const { findings } = word(reportOf({ ...demoPlan, ...part }, { council, calendar: demoCalendar }));
  return findings.find(({ clauses }) => clauses.includes(clause))?.toPutRight ?? "";
}

describe("what would put it right", () => {
  it("of a notice given too late is a later start, not a day that has gone by", () => {
    // The demo's notice was given the day after the last day in time.
    const said = toPutRight("WAR-60", {});
    expect(said).toMatch(/^Move the start to a later day, so that the notice comes at least 2 school days/);
    expect(said).not.toContain("22 October");
  });

  it("of a notice not given is the last day for it, and a later start once that day has passed", () => {
    const said = toPutRight("WAR-60", { notices: { ...notices, parents: { given: false } } });
    expect(said).toMatch(/^Give notice by Thursday 22 October 2026 or, if it is too late for that, move /);
    expect(said).toMatch(/if the pupil has started already, give notice at once/);
  });

  it("of a review invitation given too late is a later review", () => {
    const [first] = (demoPlan as { reviews: readonly Record<string, unknown>[] }).reviews;
    const late = { ...first, invitation: { given: true, inWriting: true, on: "2026-11-20" } };
    expect(toPutRight("ENG-11", { reviews: [late] })).toMatch(
      /^Move the review of Wednesday 25 November 2026 to a later day and tell the parents the new day/,
    );
  });

  it("of what was done too late and cannot be done again is what to mind next time", () => {
    const reviews = [{ on: "2026-11-18", status: "held", outcomeNotifiedOn: "2026-11-25" }];
    expect(toPutRight("ENG-17", { reviews })).toBe(
      "The outcome has been sent, so nothing is left to do; send that of the next review within 6 days.",
    );
  });

  it("of a missing ground says what each ground is", () => {
    expect(toPutRight("WAR-45", {})).toContain(
      "WAR-47 (Ground: very challenging behaviour has ended good relations between the pupil and staff); WAR-48",
    );
  });

  it("of transport paid by another names who would pay", () => {
    const { findings } = word(demoReport("worcestershire"));
    const finding = findings.find(({ clauses }) => clauses.includes("WOR-89"));
    expect(finding?.says).toBe(
      "The plan says that the council will pay for transport; under the guidance the parents or the home school would.",
    );
    expect(finding?.toPutRight).toBe("Agree that the parents or the home school will pay for transport.");
  });
});

it("those who decide or hold something are named as in a sentence", () => {
  const { timetable: _, ...rest } = demoPlan;
  const plan = {
    ...rest,
    decision: { madeBy: "someone-else" },
    funding: { heldBy: "local-authority" },
    placements: [{ id: "p1", kind: "mainstream-school" }],
  };
  const says = (council: typeof worcestershire, rule: string) =>
    word(reportOf(plan, { council })).findings.find((one) => one.rule === rule)?.says;
  expect(says(worcestershire, "decided-by-those-with-the-power")).toBe(
    "The decision was made by someone else; those who may decide are the governing body or the trust and, where the scheme of delegation covers it, the committee or the headteacher.",
  );
  expect(says(warwickshire, "home-school-holds-the-funding")).toBe(
    "The plan says that the pupil's funding is held by the council; it is expected to stay with the home school.",
  );
});

it("a form that is asked after is named", () => {
  const { findings } = word(reportOf(demoPlan, { council: worcestershire }));
  const words = findings.flatMap(({ missing }) => missing.map((one) => one.words));
  expect(words).toContain("whether the letter to parents is used");
  expect(words).toContain("which items of the pupil passport were left out");
  expect(words.filter((one) => one.includes("the form or letter"))).toEqual([]);
});

it("ids stand in the order of their numbers, document by document", () => {
  expect(idsInOrder(["WOR-153", "WOR-99", "ENG-57", "WOR-100", "ENG-29"])).toEqual([
    "WOR-99",
    "WOR-100",
    "WOR-153",
    "ENG-29",
    "ENG-57",
  ]);
});
