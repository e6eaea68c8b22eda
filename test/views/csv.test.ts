import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/views/csv.js";
import { csvTable } from "../../src/views/csv-cells.js";
import { mistakesIn } from "../register/story.js";
import { demoAudit, demoRegister, demoTimeline } from "./life.js";

/** The cells of a text as RFC 4180 says they are read. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\r" && text[i + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      i += 1;
    } else cell += letter;
  }
  return rows;
}

function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = rowsOf(text);
  for (const row of rows) expect(row).toHaveLength(names.length);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] as string])));
}

describe("a timeline as CSV", () => {
  const timeline = demoTimeline();
  const records = recordsOf(toCsv(timeline));

  it("has one line for each entry, in their order", () => {
    expect(records.map(({ id }) => id)).toEqual(timeline.entries.map(({ id }) => id));
  });

  it("holds days, status, clauses and the sentence", () => {
    expect(records.find(({ what }) => what === "written notice to parents")).toMatchObject({
      as_of: "2026-11-23",
      kind: "duty",
      status: "done-late",
      latest: "2026-10-22",
      done_on: "2026-10-23",
      school_days_late: "1",
      clauses: "ENG-04",
      force: "law",
    });
  });
});

describe("a register as CSV", () => {
  const records = recordsOf(toCsv(demoRegister("2026-10-30", "2026-11-05", true)));

  it("has a line for each session and register, and for each weekday without one", () => {
    expect(
      records.map(({ date, session, register, code }) => [date, session, register, code].join(" ")),
    ).toEqual([
      "2026-10-30   #",
      "2026-11-02   #",
      "2026-11-03 AM home B",
      "2026-11-03 AM /placements/1 *",
      "2026-11-03 PM home B",
      "2026-11-03 PM /placements/1 *",
      "2026-11-04 AM home B",
      "2026-11-04 AM /placements/1 *",
      "2026-11-04 PM home B",
      "2026-11-04 PM /placements/1 *",
      "2026-11-05 AM home D",
      "2026-11-05 AM /placements/1 /",
      "2026-11-05 PM home D",
      "2026-11-05 PM /placements/1 \\",
    ]);
    expect(records[0]).toMatchObject({ status: "no-session", if: "October half-term" });
    expect(records[2]).toMatchObject({
      place: "the first placement",
      counts_as: "attending",
      phase: "during",
    });
  });

  it("says which days cannot be answered for", () => {
    const outside = recordsOf(toCsv(demoRegister("2024-08-16", "2024-08-20")));
    expect(outside.map(({ date, status }) => `${date} ${status}`)).toEqual([
      "2024-08-16 cannot-tell",
      "2024-08-19 cannot-tell",
    ]);
  });
});

describe("an audit as CSV", () => {
  it("has one line for each mistake", () => {
    const audit = demoAudit();
    const records = recordsOf(toCsv(audit));
    expect(records.map(({ date, session, recorded }) => `${date} ${session} ${recorded}`)).toEqual(
      mistakesIn(audit.findings).map(({ date, session, recorded }) => `${date} ${session} ${recorded ?? ""}`),
    );
    expect(records.length).toBeGreaterThan(0);
    expect(records[0]?.to_put_right).not.toBe("");
  });
});

describe("a cell", () => {
  const cell = (value: string | number | null): string => csvTable(["a"], [[value]]).slice(3, -2);

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =1", "' =1"],
    ["\t=1", '"\'\t=1"'],
    ["\uff1d1", "'\uff1d1"],
    ["=1,2", '"\'=1,2"'],
  ])("%j is no formula", (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each([
    ["a,b", '"a,b"'],
    ["a;b", '"a;b"'],
    ['a"b', '"a""b"'],
    ["a\r\nb", '"a\r\nb"'],
    [" a", '" a"'],
    ["/", "/"],
    ["\\", "\\"],
    ["#", "#"],
    ["-", "-"],
    ["", ""],
    [null, ""],
    [0, "0"],
    [-1, "-1"],
  ])("%j is written as %s", (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it("comes back as it was, with an apostrophe where it would be a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const back = rowsOf(csvTable(["a", "b"], rows)).slice(1);
        const expected = rows.map((row) =>
          row.map((value) => (value !== "-" && /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value)),
        );
        expect(back).toEqual(expected);
      }),
    );
  });
});
