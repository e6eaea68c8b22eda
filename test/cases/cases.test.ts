import { describe, expect, it } from "vitest";
import { caseFiles, isBadRow, readCaseFile } from "./case-row.js";
import { answerTo, expectedAnswer } from "./check-case.js";

describe.each(caseFiles())("fixtures/cases/%s", (file) => {
  for (const row of readCaseFile(file)) {
    if (isBadRow(row)) {
      it(`row ${row.row} can be read`, () => expect(row.fault).toBeUndefined());
    } else {
      it(`row ${row.row}: ${row.name} (${row.clause}) is ${row.outcome}: ${row.why}`, () => {
        expect(answerTo(row)).toEqual(expectedAnswer(row));
      });
    }
  }
});
