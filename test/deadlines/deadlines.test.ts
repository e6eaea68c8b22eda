import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess.js";
import type { Council } from "../../src/councils/define-council.js";
import { warwickshire } from "../../src/councils/warwickshire.js";
import type { Deadline } from "../../src/deadlines/deadline.js";
import type { Plan } from "../../src/plan/plan.js";

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
