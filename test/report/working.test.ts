import { describe, expect, test } from "vitest";
import {
  assess,
  type Council,
  norfolk,
  type Plan,
  type WordedValue,
  warwickshire,
  word,
} from "../../src/index.js";

function workingOf(council: Council, clause: string, plan: Partial<Plan>): readonly WordedValue[] {
  const result = assess({ schema: "osd-plan/1", ...plan }, { council });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { finding } = result.report.clauses[clause] ?? { finding: null };
  return finding === null ? [] : (word(result.report).findings[finding]?.working ?? []);
}

const valuesOf = (working: readonly WordedValue[]) => working.map(({ name, says, at }) => [name, says, at]);

describe("the working of a finding", () => {
  test("holds both numbers: the most half days advised, and those at the placement that has more", () => {
    const sixDays = ["mon", "tue", "wed"] as const;
    const timetable = sixDays.flatMap((weekday) =>
      (["AM", "PM"] as const).map((half) => ({ weekday, half, place: "barn" })),
    );
    const placements = [
      { id: "host", kind: "mainstream-school" },
      { id: "barn", kind: "unregistered-ap" },
    ] as const;
    expect(valuesOf(workingOf(norfolk, "NOR-20", { placements, timetable }))).toEqual([
      ["sessions", "4", null],
      ["placement.kind", "provider that is not a school", "/placements/1"],
      // Two on each of three days; what the other two days hold is not said.
      ["sessions", "at least 6", "/placements/1"],
    ]);
  });

  test("holds the days of the review concerned, and of no other", () => {
    const invited = (on: string, invitedOn: string) => ({
      on,
      invitation: { given: true, inWriting: true, on: invitedOn },
    });
    const reviews = [invited("2026-11-18", "2026-11-12"), invited("2026-12-09", "2026-12-04")];
    // Six days before Wednesday 9 December is Thursday 3 December.
    const working = workingOf(warwickshire, "ENG-11", {
      homeSchool: { type: "maintained" },
      startsOn: "2026-11-02",
      decision: { madeOn: "2026-10-12" },
      reviews,
    });
    expect(valuesOf(working)).toEqual([
      ["days", "6", null],
      ["review.invitationGiven", "yes", "/reviews/1"],
      ["review.invitationInWriting", "yes", "/reviews/1"],
      ["review.invitedOn", "Friday 4 December 2026", "/reviews/1"],
      ["review.on", "Wednesday 9 December 2026", "/reviews/1"],
    ]);
  });

  test("holds nothing of a list where no entry is at fault", () => {
    const reviews = [{ on: "2026-11-18" }];
    const working = workingOf(warwickshire, "WAR-35", { endsOn: "2026-12-18", reviews });
    expect(valuesOf(working)).toEqual([["endsOn", "Friday 18 December 2026", null]]);
  });
});
