import { describe, expect, test } from "vitest";
import { compileCouncil, compileEngland } from "../../src/check/compile.js";
import { idOf } from "../../src/engine/rule.js";
import { defineCouncil, outcomes } from "../../src/index.js";
import { councils } from "../../src/policy/councils/index.js";
import { managedMoveRules } from "../../src/rules/managed-move.js";
import { exampleshireData } from "./exampleshire.js";

// A council whose clauses forget to say that they are about managed moves.

const asLibraryHasIt = [...Object.values(councils).map(compileCouncil), compileEngland()].flatMap(
  ({ clauses }) => clauses,
);
const ids = Object.keys(managedMoveRules).map(idOf);
const { differences: _, topics: __, forms: ___, codeClauses: ____, scope: _____, ...rest } = exampleshireData;
const council = defineCouncil({
  ...rest,
  clauses: ids.map((rule, i) => ({
    id: `EXA-${10 + i}`,
    at: "Part 1",
    says: "Made up.",
    strength: "should",
    kind: "managed-move",
    owedBy: "home school",
    decidedBy: { rule, with: asLibraryHasIt.find((one) => one.rule?.id === rule)?.settings ?? {} },
  })) as typeof exampleshireData.clauses,
});

/** The records of directions are kept for every pupil, whether a move follows or not. */
const aboutDirections = ["portal-completed", "spreadsheet-updated", "portal-and-spreadsheet-done"];

function outcomesFor(managedMove: object): readonly (readonly [string, string | undefined])[] {
  const plan = {
    schema: "osd-plan/1",
    startsOn: "2026-11-09",
    pupil: { yearGroup: 11, ehcPlan: true },
    ending: { outcome: "not-yet" },
    managedMove,
  };
  const result = outcomes(plan, { council });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return ids.map((id, i) => [id, result.outcomes[`EXA-${10 + i}`]] as const);
}

describe("rules about managed moves in a council that names no circumstances", () => {
  test.each(outcomesFor({ planned: false }))("%s does not apply without one", (id, outcome) => {
    expect(outcome).toBe(aboutDirections.includes(id) ? "cannot-tell" : "does-not-apply");
  });
  test("Year 11 is advised against only where a move is planned", () => {
    const inYear11 = (move: object) => new Map(outcomesFor(move)).get("not-in-the-years-advised-against");
    expect(inYear11({ planned: true })).toBe("not-met");
    expect(inYear11({})).toBe("cannot-tell");
    expect(inYear11({ planned: false })).toBe("does-not-apply");
  });
});
