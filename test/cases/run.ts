import { caseFiles, isBadRow, readCaseFile } from "./case-row.js";
import { answerTo, expectedAnswer, inWords, refusalOf } from "./check-case.js";

// npm run cases [-- FILE or RULE ...]: runs the case files, one line a row. Adding a row to a file needs no code.

const wanted = process.argv
  .slice(2)
  .map((one) => one.slice(one.lastIndexOf("/") + 1))
  .map((one) => (one.endsWith(".csv") ? one : `${one}.csv`));
const known = caseFiles();
const unknown = wanted.filter((one) => !known.includes(one));

let passed = 0;
let failed = unknown.length;
for (const file of unknown)
  console.log(
    `FAILED  fixtures/cases/${file}: there is no such file. Name a rule, such as parents-told-in-time.`,
  );

for (const file of wanted.length > 0 ? known.filter((one) => wanted.includes(one)) : known) {
  for (const row of readCaseFile(file)) {
    const place = `fixtures/cases/${file} row ${row.row}`;
    if (isBadRow(row)) {
      failed++;
      console.log(`FAILED  ${place}: ${row.fault}`);
      continue;
    }
    const about = `${row.rule}: ${row.name} (${row.clause})`;
    const expected = inWords(expectedAnswer(row));
    let got: string;
    try {
      got = inWords(answerTo(row));
    } catch (error) {
      got = (error as Error).message;
    }
    if (got === expected) {
      passed++;
      console.log(`passed  ${about} -> ${expected}`);
    } else {
      failed++;
      console.log(`FAILED  ${place}: ${about}`);
      console.log(`          expected ${expected}`);
      console.log(`          got      ${got}`);
      if (got === "refused") for (const line of refusalOf(row)) console.log(`                   ${line}`);
      console.log(`          because  ${row.why}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
