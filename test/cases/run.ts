import { caseFiles, isBadRow, readCaseFile } from "./case-row.js";
import { expectedAnswer, faultsOf, inWords } from "./check-case.js";

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
    const faults = faultsOf(row);
    if (faults.length === 0 && !isBadRow(row)) {
      passed++;
      console.log(`passed  ${row.rule}: ${row.name} (${row.clause}) -> ${inWords(expectedAnswer(row))}`);
    } else {
      failed++;
      console.log(`FAILED  ${faults.join("\n        ")}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
