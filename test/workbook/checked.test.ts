import type { Sheet } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { runWith } from "../cli/fake-host.js";
import { headings, sheetOf, sheetsIn, terms, workbook } from "./workbooks.js";

const monday = new Date("2026-06-15T00:00:00Z");
const plans = sheetOf("Plans", [
  [...headings, "Our notes"],
  ["A", "Norfolk", "maintained", monday, "yes", new Date("2026-06-12T00:00:00Z"), "17 July 2026", "=1+1"],
  ["B", "Norfolk", "academy", "15 Jun 2026", "perhaps", "11/06/2026", null, "@SUM(1)"],
  ["=HYPERLINK(1)", "Norfolk", "maintained", "15/06/2026", "yes", 46184, null, null],
]);
const both = (): Promise<Uint8Array> => workbook(plans, sheetOf("Terms", terms));

function column(sheet: Sheet | undefined, heading: string): readonly unknown[] {
  const [head = [], ...rows] = sheet?.rows ?? [];
  const at = head.indexOf(heading);
  return rows.map((row) => row[at] ?? null);
}

describe("a workbook that is checked", () => {
  // Two school days back from Monday 15 June 2026 is Thursday 11 June; 46184 is that day as a number.
  it("comes back with everything that was in it, and with columns beside the plans", async () => {
    const ran = await runWith("sheet plans.xlsx --as-of 2026-06-10", {
      files: { "plans.xlsx": await both() },
    });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toContain('The checked workbook is "plans-checked.xlsx". To put right: 1.');
    const sheets = await sheetsIn(ran, "plans-checked.xlsx");
    const back = sheets.get("Plans");
    expect(back?.rows.map((row) => row.slice(0, 8))).toEqual(
      (plans.rows ?? []).map((row) => Array.from({ length: 8 }, (_, i) => row[i] ?? null)),
    );
    expect(column(back, "Checked: to put right")).toEqual([1, "not read", 0]);
    expect(column(back, "Checked: first thing to do").slice(0, 2)).toEqual([
      "Give notice by Thursday 11 June 2026.",
      "E3: This is no value that can stand in this column. Write yes or no, or leave the cell empty if it is not known.",
    ]);
    expect(column(back, "Checked: by")[0]).toEqual(new Date("2026-06-11T00:00:00Z"));
    expect([...sheets.keys()]).toEqual([
      ...["Plans", "Terms", "Checked findings", "Checked deadlines", "Checked codes"],
      ...["Days without school", "About this check"],
    ]);
  });

  it("words and colours what is to be put right", async () => {
    const ran = await runWith("sheet plans.xlsx --as-of 2026-06-10", {
      files: { "plans.xlsx": await both() },
    });
    const found = (await sheetsIn(ran, "plans-checked.xlsx")).get("Checked findings");
    const row = column(found, "Clauses").indexOf("ENG-04") + 1;
    expect(found?.rows[row]?.slice(0, 4)).toEqual([2, "A", "to put right", "must"]);
    expect(found?.cells?.get(`${row},2`)?.style?.fill).toMatchObject({ fgColor: { rgb: "F8D7DA" } });
  });

  it("lists deadlines in the order of their days, with a count of the spreadsheet's own beside each", async () => {
    const ran = await runWith("sheet plans.xlsx --as-of 2026-06-10", {
      files: { "plans.xlsx": await both() },
    });
    const sheets = await sheetsIn(ran, "plans-checked.xlsx");
    const sheet = sheets.get("Checked deadlines");
    const days = column(sheet, "By").flatMap((day) => (day instanceof Date ? [day.getTime()] : []));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    const closed = (sheets.get("Days without school")?.rows.length ?? 0).toString();
    expect(sheet?.cells?.get("1,12")?.formula).toBe(
      `WORKDAY(J2,-K2,'Days without school'!$A$2:$A$${closed})`,
    );
    expect(sheet?.cells?.get("1,13")?.formula).toBe('IF(M2=A2,"agree","differ")');
    // The invitation six days before the review on 17 July.
    const invited = column(sheet, "Counted in").indexOf("calendar days before") + 1;
    expect(sheet?.cells?.get(`${invited},12`)?.formula).toBe(`J${invited + 1}-K${invited + 1}`);
    expect(sheet?.rows[invited]?.[0]).toEqual(new Date("2026-07-11T00:00:00Z"));
  });

  it("holds no formula but those of the columns that check, whatever texts there are", async () => {
    const ran = await runWith("sheet plans.xlsx --as-of 2026-06-10", {
      files: { "plans.xlsx": await both() },
    });
    const formulas = [...(await sheetsIn(ran, "plans-checked.xlsx"))].flatMap(([name, { cells }]) =>
      [...(cells ?? [])].flatMap(([at, { formula }]) =>
        formula === undefined ? [] : [{ name, column: at.split(",")[1], formula }],
      ),
    );
    expect(formulas.length).toBeGreaterThan(4);
    for (const { name, column: at, formula } of formulas) {
      expect([name, at === "12" || at === "13"]).toEqual(["Checked deadlines", true]);
      expect(formula).toMatch(
        /^(?:WORKDAY\(J\d+,-?K\d+,'Days without school'!\$A\$2:\$A\$\d+\)|J\d+[+-]K\d+|IF\(M(\d+)=A\1,"agree","differ"\))$/,
      );
    }
  });

  it("can be checked again: what was added is replaced, and not taken for the user's", async () => {
    const once = await runWith("sheet plans.xlsx --as-of 2026-06-10", {
      files: { "plans.xlsx": await both() },
    });
    const files = { "p.xlsx": once.bytes["plans-checked.xlsx"] ?? "" };
    const again = await runWith("sheet p.xlsx --as-of 2026-06-10 --out again.xlsx", { files });
    const [first, second] = [await sheetsIn(once, "plans-checked.xlsx"), await sheetsIn(again, "again.xlsx")];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, { rows }] of first) expect(second.get(name)?.rows).toEqual(rows);
  });

  it("is answered with a table where one is asked for, the same as for the table alone", async () => {
    const { out, code, bytes } = await runWith("sheet plans.xlsx --as-of 2026-06-10 --show deadlines", {
      files: { "plans.xlsx": await both() },
    });
    expect([code, Object.keys(bytes)]).toEqual([0, []]);
    expect(out).toContain("2,A,2026-06-11,Thursday 11 June 2026,last day,");
  });

  it("is not written over a file that is there", async () => {
    const files = { "plans.xlsx": await both(), "plans-checked.xlsx": "" };
    const { code, err } = await runWith("sheet plans.xlsx", { files });
    expect([code, err]).toEqual([
      2,
      'The checked workbook could not be written to "plans-checked.xlsx". There is a file of that name already.\n',
    ]);
  });

  it("has its reviews on a sheet of their own, and its marks audited", async () => {
    const reviews = sheetOf("Reviews", [
      ["Plan", "Date"],
      ["A", "17/07/2026"],
    ]);
    const marks = sheetOf("Marks", [
      ["Plan", "Date", "AM", "PM"],
      ["A", "15/06/2026", "B", "/"],
    ]);
    const own = sheetOf("Plans", (plans.rows ?? []).map((row) => row.slice(0, 6)).slice(0, 2));
    const files = { "p.xlsx": await workbook(own, reviews, marks, sheetOf("Terms", terms)) };
    const ran = await runWith("sheet p.xlsx --as-of 2026-06-16", { files });
    const sheets = await sheetsIn(ran, "p-checked.xlsx");
    expect(column(sheets.get("Checked deadlines"), "What").join()).toContain(
      "the review of Friday 17 July 2026",
    );
    expect(sheets.get("Checked marks")?.rows.length).toBeGreaterThan(1);
  });
});
