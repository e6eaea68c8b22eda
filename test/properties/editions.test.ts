import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { ClauseResult, Report } from "../../src/assess/report.js";
import { compileEngland } from "../../src/check/compile.js";
import { formatDay } from "../../src/days/plain-date.js";
import type { SchoolType } from "../../src/plan/plan.js";
import { england } from "../../src/policy/england/england.js";
import { put } from "./completions.js";

function report(plan: object): Report {
  const result = assess({ schema: "osd-plan/1", ...plan });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

describe("each national clause speaks from its first day, and not the day before (I62)", () => {
  const clauses = compileEngland().clauses.filter(({ clause }) => !("nobody" in clause.decidedBy));
  test.each(clauses.map((one) => [one.clause.id, one] as const))("%s", (id, one) => {
    const from = one.inForceFrom;
    const decided = (madeOn: number): string | undefined => {
      const plan = {
        decision: { madeOn: formatDay(madeOn) },
        startsOn: formatDay(madeOn),
        endsOn: formatDay(madeOn + 30),
      };
      return report(plan).clauses[id]?.outcome;
    };
    expect(one.inForceTo).toBeGreaterThan(from);
    if (one.dateBy !== undefined) {
      // Its own day picks it, whenever the direction was decided.
      const plan = put({ schema: "osd-plan/1" }, `/${one.dateBy.replaceAll(".", "/")}`, formatDay(from - 1));
      expect(report(plan).clauses[id]?.outcome).toBe("does-not-apply");
      return;
    }
    expect(decided(from - 1)).toBe("does-not-apply");
    const finding = report({ decision: { madeOn: formatDay(from) } }).findings.find((found) =>
      found.clauses.includes(id),
    );
    expect(finding?.code).not.toBe("does-not-apply.not-in-force");
  });

  test("no clause ends before it begins, and no id is used twice", () => {
    for (const { inForceFrom, inForceTo } of england.clauses) {
      if (inForceTo !== undefined) expect(inForceTo > inForceFrom).toBe(true);
    }
    expect(new Set(england.clauses.map(({ id }) => id)).size).toBe(england.clauses.length);
  });
});

describe("the direction procedure binds academies and pupil referral units from 26 July 2026", () => {
  const told = { notices: { parents: { given: false } } };
  const notice = (
    type: SchoolType,
    madeOn: string,
    startsOn: string,
    endsOn: string,
  ): ClauseResult | undefined =>
    report({ homeSchool: { type }, decision: { madeOn }, startsOn, endsOn, ...told }).clauses["ENG-03"];
  const law = { outcome: "not-met", severity: "error", force: "law" };
  const guidance = { outcome: "not-met", severity: "warning", force: "statutory-guidance" };
  const later = ["academy", "ap-academy", "pupil-referral-unit"] as const;

  test.each(later)("%s: decided on 25 July 2026 and over by then", (type) => {
    expect(notice(type, "2026-07-06", "2026-07-08", "2026-07-25")).toMatchObject(guidance);
  });
  test.each(later)("%s: decided on 26 July 2026", (type) => {
    expect(notice(type, "2026-07-26", "2026-09-07", "2026-10-16")).toMatchObject(law);
  });
  test.each(later)("%s: decided on 25 July 2026 and running on", (type) => {
    const plan = {
      homeSchool: { type },
      decision: { madeOn: "2026-07-25" },
      startsOn: "2026-09-07",
      endsOn: "2026-10-16",
    };
    const { clauses, findings } = report({ ...plan, ...told });
    expect(clauses["ENG-03"]?.outcome).toBe("cannot-tell");
    const open = findings[clauses["ENG-03"]?.finding ?? -1];
    expect(open?.code).toBe("cannot-tell.law");
    expect(open?.missing.map(({ code }) => code)).toContain("missing.law.transitional");
  });
  test.each(later)("%s: ended on 26 July 2026", (type) => {
    expect(notice(type, "2026-07-06", "2026-07-08", "2026-07-26")?.outcome).toBe("cannot-tell");
  });
  test.each(["2026-07-25", "2026-07-26"])("a maintained school: decided on %s", (madeOn) => {
    expect(notice("maintained", madeOn, "2026-09-07", "2026-10-16")).toMatchObject(law);
  });
});
