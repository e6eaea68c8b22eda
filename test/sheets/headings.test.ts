import { describe, expect, it } from "vitest";
import { headingOf, nearHeadings, planHeadings, targetOf } from "../../src/sheets/headings.js";
import { planColumns } from "../../src/sheets/index.js";

function pathOf(heading: string): string | undefined {
  const target = targetOf(heading);
  if (target === undefined) return undefined;
  const { path, entry } = target;
  return entry === undefined
    ? path.join(".")
    : `${entry.list.path.join(".")} ${entry.order} ${path.join(".")}`;
}

describe("a heading is known", () => {
  it.each([
    // The path of the field, with any signs, or what the format says it means.
    ["startsOn", "startsOn"],
    ["Starts on", "startsOn"],
    ["THE FIRST DAY OFF SITE", "startsOn"],
    ["first day off-site", "startsOn"],
    ["pupil.ehcPlan", "pupil.ehcPlan"],
    ["/pupil/ehcPlan", "pupil.ehcPlan"],
    // Ends of a path, where only one path ends so.
    ["EHC plan", "pupil.ehcPlan"],
    ["Year group", "pupil.yearGroup"],
    ["Looked after", "pupil.lookedAfter"],
    ["Decision made on", "decision.madeOn"],
    ["Date of birth", "pupil.dateOfBirth"],
    ["Parents date", "notices.parents.on"],
    // Entries of lists: numbers from 1, and from 0 in the path of an issue. The ten columns of the week come before.
    ["Review 1 date", "reviews 0 on"],
    ["review 2: the date of the review", "reviews 1 on"],
    ["reviews.2.invitation.given", "reviews 1 invitation.given"],
    ["/reviews/1/on", "reviews 1 on"],
    ["Review 1 invited on", "reviews 0 invitation.on"],
    ["Placement 3 kind", "placements 2 kind"],
    ["Request 1 by", "reviewRequests 0 by"],
    ["Monday morning", "timetable 0 place"],
    ["Mon AM", "timetable 0 place"],
    ["Friday PM", "timetable 9 place"],
    ["Tuesday afternoon: the time the session starts", "timetable 3 startsAt"],
    ["Session 1 place", "timetable 10 place"],
    // Answers about clauses.
    ["WAR-60", "attestations.WAR-60.answer"],
    ["war-60 date", "attestations.WAR-60.on"],
    ["/attestations/WAR-60", "attestations.WAR-60.answer"],
  ])("%s", (heading, path) => {
    expect(pathOf(heading)).toBe(path);
  });

  it.each([
    "",
    "start date",
    "on",
    "given",
    "Review 0 date",
    "Review 201 date",
    "Pupil name",
    "UPN",
    "__proto__",
    "constructor",
    "1",
    "x".repeat(5_000),
  ])("and %j is none", (heading) => {
    expect(targetOf(heading)).toBeUndefined();
  });

  it("for every heading that is written, as the same field, and no two fields have the same", () => {
    const { plan, lists } = planHeadings();
    const targets = [
      ...plan.fields,
      ...lists.flatMap((list) =>
        [0, list.slots.length, list.slots.length + 1].flatMap((order) =>
          list.names.fields.map((field) => ({ ...field, entry: { list, order } })),
        ),
      ),
    ];
    for (const target of targets) expect(targetOf(headingOf(target)), headingOf(target)).toEqual(target);
    expect(targets.length).toBeGreaterThan(250);
  });
});

describe("headings like one that is not known", () => {
  it.each([
    ["Start date", ["The first day off site"]],
    ["ehc plann", ["The pupil has an EHC plan"]],
    ["Review 2 dat", ["Review 2: the date of the review"]],
    ["Placement 1 registred", ["Placement 1: the pupil is registered at the setting"]],
    // Several paths end so: nothing is chosen.
    ["agreed in principle", []],
    ["Jo Bloggs", []],
  ])("%s", (heading, near) => {
    expect(nearHeadings(heading)).toEqual(near);
  });

  it("are all of them where several paths end so", () => {
    expect(nearHeadings("used")).toEqual([
      "The notification form is used",
      "The pupil passport is used",
      "The initial meeting form is used",
      "The review form is used",
      "The letter to parents is used",
    ]);
  });
});

it("the list of columns has every field of the format, with what to write", () => {
  const columns = planColumns();
  expect(columns[0]).toEqual(["Heading", "Field", "What to write"]);
  expect(columns).toContainEqual([
    "The planned last day off site",
    "endsOn",
    'a date such as 7 Jan 2027 or 07/01/2027, the day first, or "open-ended"',
  ]);
  expect(columns).toContainEqual([
    "The pupil's year group",
    "pupil.yearGroup",
    "a whole number from 0 to 14",
  ]);
  for (const row of columns.slice(1))
    expect(
      row.every((cell) => cell !== ""),
      String(row[1]),
    ).toBe(true);
});
