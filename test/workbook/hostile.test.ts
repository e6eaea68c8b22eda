import { describe, expect, it } from "vitest";
import { runWith } from "../cli/fake-host.js";
import { Random } from "../properties/random.js";
import { headings, sheetOf, sheetsIn, terms, workbook, zip } from "./workbooks.js";

const row = ["A", "Norfolk", "maintained", "15/06/2026", "yes", "11/06/2026"] as const;
const good = (): Promise<Uint8Array> => workbook(sheetOf("Plans", [headings, row]), sheetOf("Terms", terms));
const book =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>';

const refused: readonly (readonly [what: string, bytes: () => Buffer, why: string])[] = [
  ["nothing", () => Buffer.alloc(0), "It is no Excel workbook."],
  [
    "a table in its place",
    () => Buffer.from("Plan,First day off site\nA,15/06/2026\n"),
    "It is no Excel workbook.",
  ],
  ["another zip", () => zip({ "word/document.xml": "<w/>" }), "It is no Excel workbook."],
  ["one with a password", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "protected by a password"],
  [
    "a bomb",
    () => zip({ "xl/workbook.xml": book, "xl/worksheets/sheet1.xml": Buffer.alloc(100_000_001, " ") }),
    "too large",
  ],
  [
    "a bomb in many parts",
    () =>
      zip({
        "xl/workbook.xml": book,
        ...Object.fromEntries(
          Array.from({ length: 6 }, (_, i) => [`xl/media/${i}.bin`, Buffer.alloc(20_000_000)]),
        ),
      }),
    "too large",
  ],
  [
    "two cells in opposite corners",
    () =>
      zip({
        "xl/workbook.xml": book,
        "xl/worksheets/sheet1.xml":
          '<sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row></sheetData>',
      }),
    "too large",
  ],
  [
    "entities that multiply",
    () => zip({ "xl/workbook.xml": `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${book}` }),
    "It is no Excel workbook.",
  ],
  ["parts that are not XML", () => zip({ "[Content_Types].xml": "<", "xl/workbook.xml": "<<<" }), "damaged"],
];

describe("a workbook that cannot be read is refused in words, and nothing is written", () => {
  it.each(refused)("%s", async (_, bytes, why) => {
    const {
      code,
      err,
      bytes: written,
    } = await runWith("sheet plans.xlsx", {
      files: { "plans.xlsx": bytes() },
      pieceBytes: 65_536,
    });
    expect([code, Object.keys(written)]).toEqual([2, []]);
    expect(err).toContain("The workbook could not be read.");
    expect(err).toContain(why);
  });

  it("one without a sheet of plans", async () => {
    const bytes = await workbook(
      sheetOf("Budget", [
        ["UPN", "Cost"],
        ["1", 2],
      ]),
      sheetOf("Terms", terms),
    );
    const { code, err } = await runWith("sheet plans.xlsx", { files: { "plans.xlsx": bytes } });
    expect([code, err]).toEqual([2, expect.stringContaining("No sheet of the workbook has a heading row")]);
  });

  it("one whose calendar cannot be read, with the cell", async () => {
    const bad = sheetOf("Terms", [
      ["What", "From", "To"],
      ["Half term", "soon", "later"],
    ]);
    const bytes = await workbook(sheetOf("Plans", [headings, row]), bad);
    const { code, err } = await runWith("sheet plans.xlsx", { files: { "plans.xlsx": bytes } });
    expect([code, err]).toEqual([2, expect.stringContaining("The sheet of the calendar, A2:")]);
  });

  it("one that is not there", async () => {
    expect((await runWith("sheet gone.xlsx")).err).toContain("There is no such file.");
  });
});

it("a workbook with bytes changed anywhere gives an answer or a refusal, never a mistake of the program", async () => {
  const bytes = await good();
  const random = new Random(20_261_201);
  const codes = new Set<number>();
  for (let i = 0; i < 150; i += 1) {
    const changed = Uint8Array.from(bytes);
    for (let n = random.below(4); n >= 0; n -= 1) changed[random.below(changed.length)] = random.below(256);
    const cut = random.below(10) === 0 ? changed.subarray(0, random.below(changed.length)) : changed;
    const { code, err } = await runWith("sheet p.xlsx", { files: { "p.xlsx": cut }, pieceBytes: 65_536 });
    codes.add(code);
    expect(err).not.toContain("mistake of its own");
  }
  expect(codes.has(2)).toBe(true);
  expect(Math.max(...codes)).toBe(2);
}, 60_000);

describe("what looks filled and is not", () => {
  it("merged cells are named", async () => {
    const merges = [{ startRow: 1, startCol: 3, endRow: 2, endCol: 3 }];
    const plans = sheetOf("Plans", [headings, row, ["B", "Norfolk"]], { merges });
    const { out } = await runWith("sheet p.xlsx", { files: { "p.xlsx": await workbook(plans) } });
    expect(out).toContain("Merged cells: of D2:D3 only the first cell holds anything");
  });

  it("formulas without a result are named, and read as blank", async () => {
    const cells = new Map([["1,3", { formula: "TODAY()" }]]);
    const plans = sheetOf("Plans", [headings, ["A", "Norfolk", "maintained"]], { cells });
    const { out } = await runWith("sheet p.xlsx", { files: { "p.xlsx": await workbook(plans) } });
    expect(out).toContain("Formulas without a result: D2 was read as blank.");
  });

  it("hidden columns are read, and stay hidden", async () => {
    const columns = headings.map((_, i) => ({ width: 12, hidden: i === 3 }));
    const plans = sheetOf("Plans", [headings, row], { columns });
    const files = { "p.xlsx": await workbook(plans, sheetOf("Terms", terms)) };
    const ran = await runWith("sheet p.xlsx", { files });
    const sheets = await sheetsIn(ran, "p-checked.xlsx");
    expect(sheets.get("Plans")?.columns?.[3]?.hidden).toBe(true);
    expect(sheets.get("Checked deadlines")?.rows[1]?.[0]).toEqual(new Date("2026-06-11T00:00:00Z"));
  });
});
