import { expect, it } from "vitest";
import { policyFiles } from "../../docs/tools/policy-files.js";
import {
  type CompiledDocument,
  compileCouncil,
  compileEngland,
  compileLaw,
} from "../../src/check/compile.js";
import { checkOutcome, missingFacts } from "../../src/check/evaluate.js";
import { prepare } from "../../src/check/prepare.js";
import { CANNOT_TELL } from "../../src/engine/outcome.js";
import { councils, fingerprint, readCouncil, readCouncilText } from "../../src/index.js";
import { type CaseRow, caseFiles, isBadRow, readCaseFile } from "../cases/case-row.js";
import { councilOf } from "../cases/check-case.js";

// What the package ships, read back as anybody would.
const files = policyFiles();
const textOf = (id: string): string => files.get(`${id}.json`) ?? "";
const readBack = new Map(
  Object.keys(councils).map((id) => {
    const read = readCouncilText(textOf(id));
    if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join(" "));
    return [id, read.council];
  }),
);
const law = compileLaw(JSON.parse(textOf("england")));

/** What the one check of a clause comes to, with what is missing, in this document. */
function answer({ clause, plan, calendar }: CaseRow, { checks }: CompiledDocument): unknown {
  const check = checks.find(({ ids }) => ids.includes(clause));
  const prepared = prepare(plan, { council: councilOf(clause), calendar });
  if (check === undefined || !prepared.ok) return "refused";
  const outcome = checkOutcome(check, prepared.inquiry);
  return [outcome, outcome === CANNOT_TELL ? missingFacts(check, prepared.inquiry) : []];
}

it("every case comes out the same under the policy read back from its file", () => {
  const rows = caseFiles().flatMap((file) => readCaseFile(file).filter((row) => !isBadRow(row))) as CaseRow[];
  expect(rows.length).toBeGreaterThan(2500);
  const differing = rows.filter((row) => {
    const council = councilOf(row.clause);
    const own = council === undefined ? compileEngland() : compileCouncil(council);
    const other = council === undefined ? law : compileCouncil(readBack.get(council.id) ?? council);
    expect(other).not.toBe(own);
    return JSON.stringify(answer(row, own)) !== JSON.stringify(answer(row, other));
  });
  expect(differing.map(({ file, row }) => `${file} row ${row}`)).toEqual([]);
});

it("what is read back has the fingerprint of the council itself, without the line for editors", () => {
  for (const [id, council] of readBack) {
    expect(fingerprint(council)).toBe(fingerprint(councils[id as keyof typeof councils]));
  }
});

it("national law is no council", () => {
  const read = readCouncil(JSON.parse(textOf("england")));
  expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([
    'This is national law, which is always checked beside a council, and no council. Write "schema": "osd-council/1" at the top of a council\'s data.',
  ]);
});
