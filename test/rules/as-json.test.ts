import { describe, expect, it } from "vitest";
import { TreeChecker } from "../../src/engine/check-tree.js";
import { rulesById } from "../../src/engine/rule.js";
import type { RuleData, StageRules } from "../../src/engine/rules.js";
import { circumstances } from "../../src/rules/circumstances.js";
import { libraryRules } from "../../src/rules/index.js";
import type { RulesByStage } from "../../src/rules/own-rules.js";
import { ruleIds } from "../../src/rules/registry.js";
import { caseFiles, isBadRow, readCaseFile } from "../cases/case-row.js";
import { answerTo, expectedAnswer } from "../cases/check-case.js";

describe("the rules of the library, written to JSON and read back", () => {
  const read = rulesById(JSON.parse(JSON.stringify(libraryRules)) as RulesByStage);

  it("are the same data", () => {
    expect(JSON.parse(JSON.stringify(libraryRules))).toEqual(libraryRules);
    expect([...read.keys()]).toEqual(ruleIds());
  });

  it("give the same results on every case of their tables", () => {
    const rows = caseFiles()
      .flatMap((file) => readCaseFile(file))
      .flatMap((row) => (isBadRow(row) ? [] : [row]));
    const decided = rows.filter(({ rule, outcome }) => read.has(rule) && outcome !== "refused");
    const different = decided.filter(
      (row) => JSON.stringify(answerTo(row, read.get(row.rule)?.())) !== JSON.stringify(expectedAnswer(row)),
    );
    expect(different.map(({ file, row }) => `${file} row ${row}`)).toEqual([]);
    expect(new Set(decided.map(({ rule }) => rule))).toEqual(new Set(ruleIds()));
  });

  it("have nothing wrong with them that the check for somebody else's rules would find", () => {
    const checker = new TreeChecker();
    for (const rules of Object.values<StageRules>(libraryRules)) {
      for (const [name, rule] of Object.entries<RuleData>(rules)) checker.rule(rule, name);
    }
    for (const [name, tree] of Object.entries(circumstances)) checker.condition(tree, name);
    expect(checker.faults).toEqual([]);
  });
});
