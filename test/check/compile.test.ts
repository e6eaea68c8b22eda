import { describe, expect, test } from "vitest";
import { compileLaw } from "../../src/check/compile.js";
import { checkOutcome, inquire } from "../../src/check/evaluate.js";
import { outcomes } from "../../src/engine/outcome.js";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import type { Plan } from "../../src/plan/plan.js";
import { england } from "../../src/policy/england/england.js";
import type { NationalClause } from "../../src/policy/source.js";

const agreed: NationalClause = {
  id: "ENG-901",
  at: "the first wording",
  says: "Parents agree to the placement.",
  source: "si-2010-1156",
  force: "law",
  inForceFrom: "2013-01-01",
  owedBy: "home school",
  strength: "must",
  kind: "criterion",
  evidence: "confirmed",
  decidedBy: { rule: "parents-agree" },
};

/** The clauses a made-up law with these two groups into each check, with the outcome of each for the plan. */
function checksOf(
  second: Partial<NationalClause>,
  plan: Partial<Plan>,
  both: Partial<NationalClause> = {},
): readonly string[] {
  const first = { ...agreed, ...both };
  const clauses = [first, { ...first, id: "ENG-902", at: "the second wording", ...second }];
  const facts = deriveFacts({ schema: "osd-plan/1", parentsAgree: true, ...plan });
  const inquiry = inquire({ facts, calendar: undefined });
  return compileLaw({ ...england, clauses }).checks.map(
    (check) => `${check.ids.join(" ")} ${outcomes[checkOutcome(check, inquiry)]}`,
  );
}

describe("two clauses of one rule", () => {
  const decided = { decision: { madeOn: "2026-09-01" } };

  test("are one check where nothing sets them apart", () => {
    expect(checksOf({}, decided)).toEqual(["ENG-901 ENG-902 met"]);
  });

  test("are judged each by its own first day", () => {
    // The decision on 1 September is a day before the second wording comes into force.
    expect(checksOf({ inForceFrom: "2026-09-02" }, decided)).toEqual([
      "ENG-901 met",
      "ENG-902 does-not-apply",
    ]);
  });

  test("are judged each by its own last day", () => {
    // The second wording lapsed on 31 August, the day before the decision.
    expect(checksOf({ inForceTo: "2026-08-31" }, decided)).toEqual(["ENG-901 met", "ENG-902 does-not-apply"]);
  });

  test("are judged each by the day that picks its wording", () => {
    // Both lapsed on 30 September: after the decision, which picks the first, and before the last day of the direction.
    const lapsed = { inForceTo: "2026-09-30" };
    const plan = { ...decided, startsOn: "2026-09-14", endsOn: "2026-10-23" };
    expect(checksOf({ dateBy: "endsOn" }, plan, lapsed)).toEqual(["ENG-901 met", "ENG-902 does-not-apply"]);
  });
});
