import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Plan } from "../../src/plan/plan.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";
import { toText } from "../../src/views/text.js";
import { word } from "../../src/views/word.js";
import { autumn2026 } from "../register/story.js";

const base: Plan = {
  schema: "osd-plan/1",
  homeSchool: { type: "maintained" },
  decision: { madeOn: "2026-10-12" },
  startsOn: "2026-11-09",
  endsOn: "2026-12-18",
};

function reportOn(plan: Partial<Plan>, council = warwickshire) {
  const result = assess({ ...base, ...plan }, { council, calendar: autumn2026, asOf: "2026-11-02" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

function finding(plan: Partial<Plan>, rule: string, council = warwickshire) {
  const found = word(reportOn(plan, council)).findings.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`no finding of ${rule}`);
  return found;
}

// Of three reviews the first has its invitation, in time: 16 November is nine days before the 25th. The others have none.
const reviews = [
  { on: "2026-11-25", status: "planned", invitation: { given: true, inWriting: true, on: "2026-11-16" } },
  { on: "2026-12-07", status: "planned" },
  { on: "2026-12-14", status: "planned" },
] as const;

describe("a finding about several entries", () => {
  const open = finding({ reviews }, "review-invitation-in-time");

  test("names those that cannot be told, in words and as data", () => {
    expect(open.outcome).toBe("cannot-tell");
    expect(open.at).toEqual(["/reviews/1", "/reviews/2"]);
    expect(open.values.where).toEqual([
      { list: "reviews", at: "/reviews/1", on: "2026-12-07" },
      { list: "reviews", at: "/reviews/2", on: "2026-12-14" },
    ]);
    expect(open.says).toContain(
      "for the review of Monday 7 December 2026 and the review of Monday 14 December 2026.",
    );
    expect(open.says).not.toContain("25 November");
    expect(open.missing[0]).toMatchObject({
      at: "/reviews/1/invitation/given",
      about: "the review of Monday 7 December 2026",
    });
  });

  test("shows what is known of them", () => {
    const days = open.working.filter(({ name }) => name === "review.on");
    expect(days.map(({ at, value }) => [at, value])).toEqual([
      ["/reviews/1", "2026-12-07"],
      ["/reviews/2", "2026-12-14"],
    ]);
  });

  test("that is met shows what is known of each", () => {
    const met = finding({ reviews: [reviews[0]] }, "review-invitation-in-time");
    expect(met.outcome).toBe("met");
    expect(met.working.map(({ name, value, at }) => [name, value, at])).toEqual(
      expect.arrayContaining([
        ["days", 6, null],
        ["review.on", "2026-11-25", "/reviews/0"],
        ["review.invitedOn", "2026-11-16", "/reviews/0"],
      ]),
    );
  });

  test("is told apart among the facts to add", () => {
    const text = toText(reportOn({ reviews }), { width: 200 });
    expect(text).toContain(", for the review of Monday 7 December 2026\n");
    expect(text).toContain(", for the review of Monday 14 December 2026\n");
  });

  test("names six entries and counts the others", () => {
    const many = ["16", "17", "18", "19", "20", "23", "24", "25"];
    const eight = many.map((day) => ({ on: `2026-11-${day}`, status: "planned" as const }));
    expect(finding({ reviews: eight }, "review-invitation-in-time").says).toMatch(
      /the review of Friday 20 November 2026, the review of Monday 23 November 2026 and 2 more\.$/,
    );
  });
});

test("a placement is named where a half day there leaves something open", () => {
  const plan: Partial<Plan> = {
    placements: [{ id: "host", kind: "mainstream-school" }],
    timetable: [{ weekday: "mon", half: "AM", place: "host" }],
  };
  const missing = word(reportOn(plan)).findings.flatMap((one) => one.missing);
  const registered = missing.filter(({ at }) => at === "/placements/0/registered");
  expect(new Set(registered.map(({ about }) => about))).toEqual(new Set(["the first placement"]));
});

describe("a finding that is not met", () => {
  const notices = { parents: { given: true, inWriting: true, on: "2026-11-06" } } as const;

  test("points to the days counted", () => {
    // Two school days before Monday 9 November: Friday 6 and Thursday 5.
    const text = toText(reportOn({ notices }), { width: 200 });
    expect(text).toContain("Counted   day by day under Deadlines, at Thursday 5 November 2026\n");
    const [, deadlines] = text.split("Deadlines\n");
    expect(deadlines).toContain("Thursday 5 November 2026\n");
  });

  test("is put right late only where it was done too late", () => {
    const remedy = (plan: Partial<Plan>): string | null => {
      const result = assess({ ...base, ...plan }, { council: warwickshire, calendar: autumn2026 });
      const found = result.ok ? result.report.findings : [];
      return found.find(({ rule }) => rule === "parents-told-in-time")?.remedy ?? null;
    };
    expect(remedy({ notices })).toBe("parents-told-in-time.put-right-late");
    expect(remedy({ notices: { parents: { given: false } } })).toBe("parents-told-in-time.put-right");
    // Nothing can be too late where no day is set.
    const unasked = [
      { on: "2026-11-25", status: "planned", invitation: { localAuthorityInvited: false } },
    ] as const;
    expect(
      finding({ reviews: unasked, pupil: { ehcPlan: true } }, "council-invited-to-reviews", worcestershire),
    ).toMatchObject({
      outcome: "not-met",
      code: "council-invited-to-reviews.not-met",
      remedy: "council-invited-to-reviews.put-right.toCome",
    });
  });

  test("names the parts that fail beside its values", () => {
    const late = [
      { ...reviews[0], invitation: { given: true, inWriting: false, on: "2026-11-24" } },
    ] as const;
    const found = finding({ reviews: late }, "review-invitation-in-time");
    expect(found).toMatchObject({ outcome: "not-met", at: ["/reviews/0"] });
    expect(found.outcome === "not-met" && found.failing).toEqual([
      ["review.invitationInWriting"],
      ["review.invitedOn", "review.on"],
    ]);
    expect(Object.keys(found.values)).not.toContain("failing");
  });
});
