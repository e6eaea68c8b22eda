import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/cli/read-csv.js";
import { demoFile, demoText, runWith } from "./fake-host.js";

const table = `Plan,Council of the home school,homeSchool.type,startsOn,Parents given,Parents date
A,Norfolk,maintained,15/06/2026,yes,12/06/2026
B,Norfolk,maintained,15 Jun 2026,perhaps,11/06/2026
`;
const files = { "plans.csv": table };
const calendar = "--calendar fixtures/stories/calendars/school-year-2025-26.json --as-of 2026-06-10";

function cells(text: string): readonly (readonly string[])[] {
  const read = readCsv(text);
  return read.ok ? read.rows.map((row) => row.cells) : [];
}

describe("the command sheet", () => {
  // Two school days back from Monday 15 June 2026 is Thursday 11 June.
  it("answers a table of plans with a table of findings", async () => {
    const { code, out, err } = await runWith(`sheet plans.csv ${calendar}`, { files });
    const [headings = [], ...rows] = cells(out);
    expect([code, err]).toEqual([1, ""]);
    const late = rows.filter(
      (row) => row[headings.indexOf("Clauses")] === "ENG-04" && row[2] === "to put right",
    );
    expect(
      late.map((row) => [row[0], row[1], row[headings.indexOf("Cell")], row[headings.indexOf("By")]]),
    ).toEqual([["2", "A", "F2", "2026-06-11"]]);
    expect(rows.filter((row) => row[2] === "not read").map((row) => [row[0], row[4]])).toEqual([["3", "E3"]]);
  });

  it.each([
    ["plans", "First thing to do", 1],
    ["deadlines", "Counted from", 0],
    ["codes", "Half day", 0],
  ])("answers with %s where that is asked for", async (show, heading, ends) => {
    const { code, out } = await runWith(`sheet plans.csv ${calendar} --show ${show}`, { files });
    expect(cells(out)[0]).toContain(heading);
    expect(code).toBe(ends);
  });

  it("takes a table with semicolons, and from standard input", async () => {
    const stdin = table.replaceAll(",", ";");
    const { out } = await runWith(`sheet - ${calendar}`, { stdin });
    expect(out).toBe((await runWith(`sheet plans.csv ${calendar}`, { files })).out);
  });

  it("writes a plan as the table to begin with, which gives the findings of the plan", async () => {
    const { code, out } = await runWith(`sheet ${demoFile}`);
    expect(code).toBe(0);
    const options = "--calendar fixtures/plans/boxing-academy.calendar.json --as-of 2026-11-23";
    const found = await runWith(`sheet plan.csv ${options}`, { files: { "plan.csv": out } });
    const checked = await runWith(`check ${demoFile} ${options} --format json`);
    const report = JSON.parse(checked.out) as { findings: { outcome: string; clauses: string[] }[] };
    const open = report.findings.filter(({ outcome }) => outcome === "not-met" || outcome === "cannot-tell");
    expect(cells(found.out).length - 1).toBe(open.length);
    expect(demoText).toContain("osd-plan/1");
  });

  it("never writes a cell that a spreadsheet runs", async () => {
    const hostile = '"Plan",startsOn\n"=HYPERLINK(""http://x"")",soon\n"@x",soon\n';
    const { out } = await runWith("sheet plans.csv", { files: { "plans.csv": hostile } });
    expect(cells(out).map((row) => row[1])).toEqual(["Plan", '\'=HYPERLINK("http://x")', "'@x"]);
  });

  it.each([
    ["sheet gone.csv", "The table could not be read"],
    ["sheet plans.csv --show finding", 'There is no table "finding". A table with a similar name: findings.'],
    ["sheet plans.csv --council nowhere", 'There is no council "nowhere".'],
    ["sheet plans.csv --calendar nowhere", "There is no file and no starter calendar"],
    ["sheet plans.csv --format csv", "The command sheet has no option --format."],
  ])("refuses %s", async (line, why) => {
    const { code, err, out } = await runWith(line, { files });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
  });

  it("ends with 2 where no plan was answered, and says why in the table", async () => {
    const { code, out } = await runWith("sheet plans.csv", { files: { "plans.csv": "UPN,Name\n1,x\n" } });
    expect(code).toBe(2);
    expect(out).toContain("No heading of the first row names a field of a plan.");
    expect((await runWith("sheet plans.csv", { files: { "plans.csv": 'Plan,"x\n' } })).err).toContain(
      "never closed",
    );
  });
});
