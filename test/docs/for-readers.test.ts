import { describe, expect, it } from "vitest";
import { schoolCalendar } from "../../src/index.js";
import { readCaseFile } from "../cases/case-row.js";
import { answerTo, inWords } from "../cases/check-case.js";
import { block, page, printed } from "./printed.js";

describe("The page for vendors", () => {
  const text = page("docs/for-vendors.md");

  it("prints what it says its program prints", () => {
    expect(printed(block(text, "ts", "## The life of a direction"))).toBe(block(text, "text", "prints\n"));
  });

  it("shows a calendar that is read", () => {
    expect(schoolCalendar(JSON.parse(block(text, "json", "## The calendar"))).ok).toBe(true);
  });
});

describe("The page for auditors", () => {
  const text = page("docs/for-auditors.md");
  const file = "parents-told-in-time.csv";
  const table = page(`fixtures/cases/${file}`);
  const row = block(text, "csv", "## A row of your own");

  it("adds a row that fails in the words it says", () => {
    const [added] = readCaseFile(file, `${table}${row}`).slice(-1);
    if (added === undefined || !("outcome" in added)) throw new Error("the row could not be read");
    // The table may have grown since the page was written.
    expect(block(text, "text", "it fails").replace(/row \d+/, `row ${added.row}`)).toBe(
      [
        `FAILED  fixtures/cases/${file} row ${added.row}: ${added.rule}: ${added.name} (${added.clause})`,
        `          expected ${added.outcome}`,
        `          got      ${inWords(answerTo(added))}`,
        `          because  ${added.why}\n`,
      ].join("\n"),
    );
  });

  it("adds a row that passes once the date is put right", () => {
    const [added] = readCaseFile(file, `${table}${row.replace("2026-10-24", "2026-10-23")}`).slice(-1);
    if (added === undefined || !("outcome" in added)) throw new Error("the row could not be read");
    expect(answerTo(added).outcome).toBe(added.outcome);
  });
});

describe("A table a spreadsheet has saved", () => {
  const table = (facts: string): string =>
    `case,clause,calendar,/startsOn,/notices/parents/given,outcome,missing,why\n${facts}`;
  const read = (facts: string) => readCaseFile("parents-told-in-time.csv", table(facts))[0];

  it("may have true and false in capitals", () => {
    expect(read("one,WAR-60,,2026-11-04,FALSE,not-met,,x")).toMatchObject({
      plan: { startsOn: "2026-11-04", notices: { parents: { given: false } } },
    });
  });

  it("is told of a date it rewrote", () => {
    const row = read("one,WAR-60,,04/11/2026,false,not-met,,x");
    expect(row).toMatchObject({ row: 2, fault: expect.stringContaining("a spreadsheet has rewritten it") });
  });
});
