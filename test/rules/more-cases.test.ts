import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { councilOf } from "../cases/check-case.js";
import { moreCases } from "./more-cases.js";

test.each(moreCases)("$clause: $name is $outcome", ({ clause, plan, outcome }) => {
  const result = assess({ schema: "osd-plan/1", ...plan }, { council: councilOf(clause) });
  expect(result.ok ? result.report.clauses[clause]?.outcome : result.issues).toBe(outcome);
});
