import vm from "node:vm";
import { getQuickJS } from "quickjs-emscripten";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { googleScript } from "../../docs/tools/google-script.js";
import {
  auditRows,
  checkRows,
  deadlineRows,
  planColumns,
  schoolDaysBefore,
  version,
} from "../../src/sheets/index.js";

let script: string;

beforeAll(async () => {
  script = await googleScript();
}, 60_000);

/** Cells as Google Sheets hands them over: dates as `Date`, blanks as "". Texts, so that every engine makes its own. */
const plans = `[
  ["Plan", "Council of the home school", "homeSchool.type", "startsOn", "Parents given", "Parents date"],
  ["A", "Norfolk", "maintained", new Date(2026, 5, 15), true, new Date(2026, 5, 12)],
  ["B", 926, "maintained", new Date(2026, 5, 15), "yes", new Date(2026, 5, 11)],
  ["C", "Norfolk", "maintained", new Date(2026, 5, 15), "perhaps", ""],
  ["", "", "", "", "", ""],
]`;
const calendar = `[
  ["what", "from", "to"],
  ["Autumn term", new Date(2025, 8, 1), new Date(2025, 11, 19)],
  ["Half term", new Date(2025, 9, 27), new Date(2025, 9, 31)],
  ["Christmas", new Date(2025, 11, 22), new Date(2026, 0, 2)],
  ["Spring term", new Date(2026, 0, 5), new Date(2026, 2, 27)],
  ["Half term", new Date(2026, 1, 16), new Date(2026, 1, 20)],
  ["Easter", new Date(2026, 2, 30), new Date(2026, 3, 10)],
  ["Summer term", new Date(2026, 3, 13), new Date(2026, 6, 21)],
  ["Half term", new Date(2026, 4, 25), new Date(2026, 4, 29)],
]`;
const today = "new Date(2026, 5, 10)";

/** Calls of the cells of a sheet, and what the library gives for the same. */
function calls(): readonly (readonly [call: string, wanted: unknown])[] {
  const here = (code: string): never => vm.runInThisContext(code) as never;
  const options = { asOf: here(today), calendar: here(calendar) };
  const late = checkRows(here(plans), options).filter(
    (row) => row[8] === "ENG-04" && row[2] === "to put right",
  );
  // Two school days back from Monday 15 June 2026 is Thursday 11 June.
  expect(late.map((row) => [row[0], row[4], row[7]])).toEqual([[2, "F2", "2026-06-11"]]);
  return [
    [`OSD_CHECK(${plans}, ${today}, ${calendar}, "")`, checkRows(here(plans), options)],
    [`OSD_CHECK(${plans})`, checkRows(here(plans))],
    [`OSD_PLANS(${plans}, ${today}, ${calendar})`, checkRows(here(plans), { ...options, each: "plan" })],
    [`OSD_DEADLINES(${plans}, ${today}, ${calendar})`, deadlineRows(here(plans), options)],
    [
      `OSD_AUDIT(${plans}, [["Plan", "Date", "AM", "PM"], ["A", ${today}, "D", "-"]], ${today}, ${calendar})`,
      auditRows(here(plans), here(`[["Plan", "Date", "AM", "PM"], ["A", ${today}, "D", "-"]]`), options),
    ],
    [
      `OSD_SCHOOLDAYS(new Date(2026, 5, 15), -2, ${calendar})`,
      schoolDaysBefore("2026-06-15", 2, here(calendar)),
    ],
    [`OSD_SCHOOLDAYS(new Date(2026, 5, 11), 2, ${calendar})`, "2026-06-15"],
    [
      `OSD_ISSCHOOLDAY([[new Date(2026, 5, 13)], [""], [new Date(2026, 5, 15)]], ${calendar})`,
      [["no"], [""], ["yes"]],
    ],
    ["OSD_COLUMNS()", planColumns()],
    ["OSD_VERSION()", version],
  ];
}

describe("Code.gs", () => {
  it("declares each function at the top level, with the comment by which it is found", () => {
    const tree = ts.createSourceFile("Code.js", script, ts.ScriptTarget.ES2019, true, ts.ScriptKind.JS);
    const declared = tree.statements.filter(ts.isFunctionDeclaration);
    const names = declared.map(({ name }) => name?.text);
    for (const wanted of [
      "OSD_CHECK",
      "OSD_DEADLINES",
      "OSD_CODES",
      "OSD_AUDIT",
      "OSD_SCHOOLDAYS",
      "OSD_VERSION",
    ]) {
      expect(names).toContain(wanted);
    }
    for (const one of declared) {
      const comments = ts.getLeadingCommentRanges(script, one.pos) ?? [];
      const comment = comments.map(({ pos, end }) => script.slice(pos, end)).join();
      expect(comment).toMatch(/^\/\*\*[\s\S]*@customfunction\n \*\/$/);
      for (const { name } of one.parameters)
        expect(comment).toMatch(new RegExp(`@param \\[?${name.getText(tree)}\\]? `));
    }
    expect(script).not.toMatch(/^(?:import|export) /m);
    expect(script).not.toMatch(/\beval\(|new Function|\bfetch\(|UrlFetchApp/);
  });

  it("answers in a context with nothing but the language, and no code from strings, as the library does", () => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(script, context);
    for (const [call, wanted] of calls()) {
      expect(JSON.parse(vm.runInContext(`JSON.stringify(${call})`, context)), call.slice(0, 40)).toEqual(
        wanted,
      );
    }
  }, 60_000);

  it("answers in another engine as the library does", async () => {
    const engine = (await getQuickJS()).newContext();
    engine.unwrapResult(engine.evalCode(script)).dispose();
    for (const [call, wanted] of calls()) {
      const handle = engine.unwrapResult(engine.evalCode(`JSON.stringify(${call})`));
      expect(JSON.parse(String(engine.dump(handle))), call.slice(0, 40)).toEqual(wanted);
      handle.dispose();
    }
    engine.dispose();
  }, 120_000);

  it("takes a council by name, id or code, and shows those there are for any other", () => {
    const context = vm.createContext({});
    vm.runInContext(script, context);
    const under = (council: string): unknown =>
      vm.runInContext(
        `JSON.stringify(OSD_CHECK([["startsOn"], ["2026-06-15"]], "", "", ${council}))`,
        context,
      );
    expect(under('"Derbyshire"')).toBe(under("830"));
    expect(under('"derbyshire"')).toBe(under("830"));
    expect(String(under("830"))).toContain("DER-");
    expect(() => under('"Atlantis"')).toThrow(
      "The councils here are Warwickshire, Norfolk, Worcestershire, Derbyshire, Lancashire.",
    );
  });

  it("is small enough for a script project", () => {
    // Google's own limit lies above a million characters; a ratchet, as for the other bundles.
    expect(script.length).toBeLessThan(760_000);
  });
});
