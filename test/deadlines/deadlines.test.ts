import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Deadline } from "../../src/duties/deadline.js";
import { latestDaysFor } from "../../src/duties/latest-days.js";
import { timeline } from "../../src/duties/timeline.js";
import type { Plan } from "../../src/plan/plan.js";
import type { Council } from "../../src/policy/accepted.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";
import { deadlinesToMarkdown } from "../../src/views/markdown.js";
import { deadlinesToText, toText } from "../../src/views/text.js";

interface With {
  readonly council?: Council;
  readonly calendar?: unknown;
}

function deadlinesOn(
  plan: Partial<Plan>,
  rule: string,
  { council, calendar }: With = {},
): readonly Deadline[] {
  const result = assess({ schema: "osd-plan/1", ...plan }, { council, calendar: calendar as never });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report.deadlines.filter((one) => one.rule === rule);
}

const standing = ({ latest, status }: Deadline): string => `${latest} ${status}`;

describe("the next review", () => {
  const of = (plan: Partial<Plan>) =>
    deadlinesOn({ startsOn: "2026-11-02", endsOn: "2026-12-18", ...plan }, "reviews-no-further-apart-than", {
      council: warwickshire,
    }).map(standing);
  const review = { on: "2026-12-14", status: "held", outcome: "continue" } as const;

  test("is due for as long as a review let the direction go on", () => {
    // 42 days after Monday 2 November is Monday 14 December; after that, Monday 25 January.
    expect(of({ reviews: [review] })).toEqual(["2026-12-14 in-time"]);
    expect(of({ reviews: [{ ...review, continueUntil: "2027-04-30" }] })).toEqual([
      "2026-12-14 in-time",
      "2027-01-25 not-done",
    ]);
    expect(of({ reviews: [{ ...review, continueUntil: "2027-01-26" }] })).toContain("2027-01-25 not-done");
    expect(of({ reviews: [{ ...review, continueUntil: "2027-01-25" }] })).not.toContain(
      "2027-01-25 not-done",
    );
  });

  test("is not late in a direction that ends by its last day", () => {
    expect(of({ reviews: [], endsOn: "2026-12-14" })).toEqual([]);
    expect(of({ reviews: [], endsOn: "2026-12-15" })).toEqual(["2026-12-14 not-done"]);
    const back = { outcome: "return", returnedOn: "2026-12-07" } as const;
    expect(of({ reviews: [], ending: back })).toEqual([]);
  });
});

describe("a day that is known only within bounds", () => {
  const notice = (on: string): Partial<Plan> => ({
    homeSchool: { type: "maintained" },
    startsOn: "2026-11-03",
    notices: { parents: { given: true, inWriting: true, on } },
  });

  test("is enough to say late where no calendar could make it timely", () => {
    // However the school days lie, two of them reach back from Tuesday 3 November to Sunday 1 November at least.
    expect(deadlinesOn(notice("2026-11-03"), "parents-told-in-time").map(standing)).toEqual(["null late"]);
    expect(deadlinesOn(notice("2026-11-02"), "parents-told-in-time").map(standing)).toEqual(["null late"]);
    expect(deadlinesOn(notice("2026-11-01"), "parents-told-in-time").map(standing)).toEqual([
      "null cannot-tell",
    ]);
  });

  test("a notice known not to have been given is not done, with or without a calendar", () => {
    const untold = { ...notice("2026-11-03"), notices: { parents: { given: false } } };
    expect(deadlinesOn(untold, "parents-told-in-time").map(standing)).toEqual(["null not-done"]);
  });
});

describe("what has to come before a host is approached", () => {
  const talk = { notices: { parentDiscussion: { given: true, on: "2026-10-01" } } } as const;
  const of = (plan: Partial<Plan>) =>
    deadlinesOn({ ...talk, ...plan }, "parents-spoken-to-first", { council: worcestershire });

  test("has no last day where the plan has no placement, so that no host was approached", () => {
    expect(of({ placements: [] })).toEqual([]);
  });

  test("names what is missing where there may be one", () => {
    const missing = (plan: Partial<Plan>) => of(plan).map((one) => one.missing.map(({ at }) => at));
    expect(missing({})).toEqual([["/placements"]]);
    expect(missing({ placements: [{ id: "p1" }] })).toEqual([["/placements/0/approachedOn"]]);
  });
});

describe("the first day from which review as asked for", () => {
  const request = {
    on: "2027-03-01",
    by: "parent",
    inWriting: true,
    lastReviewOn: "2026-12-01",
    compliedWith: false,
  } as const;
  const plan = {
    homeSchool: { type: "maintained" },
    startsOn: "2026-11-02",
    reviewRequests: [request],
  } as const;
  const asked = (rule: string) => deadlinesOn(plan, rule, { council: worcestershire });

  test("is the day after the window that the last review opens, with the days walked", () => {
    // From Tuesday 1 December 42 days cover up to Tuesday 12 January, 70 days up to Tuesday 9 February.
    const from = {
      kind: "first-day",
      status: "not-done",
      from: "2026-12-01",
      counting: "calendar-days-after",
    };
    expect(asked("review-request-honoured")).toMatchObject([
      { ...from, latest: "2027-01-13", count: 43, walk: [{ on: "2026-12-01" }, { on: "2027-01-13" }] },
    ]);
    expect(asked("review-asked-for-in-writing-held")).toMatchObject([
      { ...from, latest: "2027-02-10", count: 71, walk: [{ on: "2026-12-01" }, { on: "2027-02-10" }] },
    ]);
  });

  test("is never printed as a last day", () => {
    const result = assess({ schema: "osd-plan/1", ...plan }, { council: worcestershire, asOf: "2026-12-05" });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const text = deadlinesToText(result.report).replace(/\s+/g, " ");
    expect(text).toContain(
      "From Wednesday 13 January 2027 on not met review as asked for (the request of Monday 1 March 2027) WOR-156",
    );
    expect(text).toContain("Wed 13 Jan 2027 day 43: the first day that binds");
    const markdown = deadlinesToMarkdown(result.report);
    expect(markdown).toContain("| From which day | What has to be met | How it stands | Asked by |");
    expect(markdown).toContain("| From Wednesday 13 January 2027 on | review as asked for");
    // 39 days from 5 December: the request is no task with so many days left.
    expect(toText(result.report)).not.toMatch(/in 39 days|Not yet due: due by Wednesday 13 January 2027/);
  });
});

describe("the weight and the source of a deadline are those of its finding", () => {
  // Notice on the day of the start, for an academy: decided before it was bound by law, and after.
  const before = { decision: { madeOn: "2026-03-02" }, startsOn: "2026-03-10", endsOn: "2026-05-01" };
  const after = { decision: { madeOn: "2026-10-12" }, startsOn: "2026-11-03", endsOn: "2026-12-18" };
  const academy = ({ startsOn, ...rest }: typeof before): Partial<Plan> => ({
    homeSchool: { type: "academy" },
    notices: { parents: { given: true, inWriting: true, on: startsOn } },
    startsOn,
    ...rest,
  });
  const cases = [
    // What national guidance expects of a school that no law binds, in regulations that were read.
    ["statutory-guidance", "confirmed", "2013-01-01", before],
    // Law, through regulations of 2026 that were not.
    ["law", "secondary", "2026-07-26", after],
  ] as const;

  test.each(cases)("%s, %s, in force from %s", (force, evidence, inForceFrom, days) => {
    const weighed = { force, citation: { evidence, inForceFrom } };
    const plan = { schema: "osd-plan/1", ...academy(days) };
    expect(deadlinesOn(academy(days), "parents-told-in-time")).toMatchObject([weighed]);
    const life = timeline(plan, { asOf: "2026-11-23" });
    expect(life).toMatchObject({ ok: true });
    if (life.ok) {
      const entry = life.timeline.entries.find(({ rule }) => rule === "parents-told-in-time");
      expect(entry).toMatchObject(weighed);
    }
    const latest = latestDaysFor(plan, days.startsOn);
    expect(latest).toMatchObject({ ok: true });
    if (latest.ok) {
      const step = latest.latestDays.steps.find(({ rule }) => rule === "parents-told-in-time");
      expect(step).toMatchObject(weighed);
    }
  });
});
