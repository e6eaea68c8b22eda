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

it("a table that cannot be read says in which row", () => {
  const head = "case,clause,calendar,outcome,missing,why\n";
  const row = "one,ENG-01,,met,,Because.\n";
  const rowsAtFault = (text: string): readonly number[] =>
    readCaseFile("some-rule.csv", text).flatMap((one) => (isBadRow(one) ? [one.row] : []));
  expect(rowsAtFault(`\uFEFF${head}${row}`)).toEqual([]);
  expect(rowsAtFault(head)).toEqual([1]);
  expect(rowsAtFault(`${head}${row}two,ENG-01,,met,,Because.,more\n`)).toEqual([3]);
  expect(rowsAtFault(`${head}${row}"two,ENG-01,,met,,Because.\n`)).toEqual([3]);
  expect(rowsAtFault(`${head}two "2",ENG-01,,met,,Because.\n`)).toEqual([2]);
  expect(rowsAtFault(`${head}"two\nlines",ENG-01,,met,,Because.\nthree,ENG-01,,perhaps,,Because.\n`)).toEqual(
    [3],
  );
});
