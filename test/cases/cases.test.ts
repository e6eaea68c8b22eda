import { describe, expect, it } from "vitest";
import { caseFiles, isBadRow, readCaseFile } from "./case-row.js";
import { expectedAnswer, faultsOf, reportedAnswerTo } from "./check-case.js";

describe.each(caseFiles())("fixtures/cases/%s", (file) => {
  const rows = readCaseFile(file);

  it(`${rows.length} cases come out as worked by hand`, () => {
    expect(rows.flatMap(faultsOf)).toEqual([]);
  });

  // A report says the same as the check by itself; laws of reports hold on any plan.
  it("the first case of each outcome comes out so in a report", () => {
    const seen = new Set<string>();
    for (const row of rows) {
      if (isBadRow(row) || seen.has(row.outcome)) continue;
      seen.add(row.outcome);
      expect(reportedAnswerTo(row), `row ${row.row}`).toEqual(expectedAnswer(row));
    }
  });
});
