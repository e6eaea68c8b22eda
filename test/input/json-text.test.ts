import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarFormat } from "../../src/calendar/schema.js";
import { type JsonResult, readJsonText } from "../../src/input/json-text.js";
import { planFormat } from "../../src/plan/schema.js";

const readText = (text: unknown): JsonResult => readJsonText(text, planFormat, "plan");

// In the manner of the public JSON test suites: `yes` has to be read, `no` has to be refused.
const yes: readonly string[] = [
  "{}",
  "[]",
  " [] ",
  "\t\n\r {} \t\n\r",
  "[[]]",
  "[{}]",
  '{"":0}',
  '{"a":1,"b":2}',
  '{"a":{"a":1}}',
  '[{"a":1},{"a":1}]',
  '{"a":[],"b":{}}',
  '{"__proto__":1}',
  "true",
  "false",
  "null",
  "[true,false,null]",
  "0",
  "-0",
  "1",
  "-1",
  "10",
  "123456789012345678901234567890",
  "0.5",
  "-0.5",
  "1.50",
  "0e1",
  "0e+1",
  "0E-1",
  "1e5",
  "1E5",
  "1.5e1",
  "1.5E+10",
  "1e-2",
  "1e400",
  "-1e400",
  "1e-400",
  '""',
  '"a"',
  '"\\""',
  '"\\\\"',
  '"\\/"',
  '"\\b\\f\\n\\r\\t"',
  '"\\u0061\\u00E9\\uabcd\\uABCD"',
  '"\\ud83d\\ude00"',
  '"\\ud800"',
  '"\\u0000"',
  '"\u007f"',
  '"\u2028\u2029"',
  '"\u00e9\u20ac\ud83d\ude00"',
  '"\ud800"',
  '"\ufeff"',
  '"/* no comment */"',
  '{"a\\"b":1}',
  "[1 , 2\n,\t3]",
  '{ "a" : 1 , "b" : [ ] }',
  "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
];

const no: readonly string[] = [
  "",
  " ",
  "[",
  "]",
  "{",
  "}",
  "[}",
  "{]",
  "[[]",
  "[]]",
  "{}}",
  "[1,]",
  "[,1]",
  "[1,,2]",
  "[1 2]",
  "[,]",
  '["a" "b"]',
  "[1:2]",
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{,"a":1}',
  '{"a":1,,"b":2}',
  '{"a":1 "b":2}',
  '{"a" 1}',
  '{"a"::1}',
  '{"a":1:2}',
  "{:1}",
  "{1:1}",
  "{a:1}",
  "{'a':1}",
  "{null:1}",
  '{["a"]:1}',
  "{}{}",
  "[][]",
  "1 2",
  "1,",
  "nul",
  "nulll",
  "True",
  "TRUE",
  "tru",
  "undefined",
  "NaN",
  "-NaN",
  "Infinity",
  "-Infinity",
  "-",
  "--1",
  "+1",
  "01",
  "-01",
  "00",
  "1.",
  ".5",
  "-.5",
  "1.e1",
  "1e",
  "1e+",
  "1e-",
  "1e+-1",
  "1e1.5",
  "1E",
  "0x1",
  "0b1",
  "1_000",
  "1,000",
  "\uff11",
  '"',
  '"a',
  '"\\"',
  '"\\',
  '"\\x"',
  '"\\a"',
  '"\\U0061"',
  '"\\u"',
  '"\\u00"',
  '"\\u006"',
  '"\\u00g1"',
  '"\\u{61}"',
  '"\\\u0000"',
  '"\u0000"',
  '"\u001f"',
  '"\n"',
  '"\t"',
  "'a'",
  "`a`",
  "a",
  '"a"b',
  "// x\n1",
  "1 // x",
  "/* x */1",
  "# x\n1",
  "\u00a01",
  "\u000b1",
  "\f1",
  "\u20281",
  "\ufeff1",
  "1\ufeff",
  "1\u0000",
  "<json>",
  "(1)",
  "[1",
  '[1,"a',
  '{"a":1',
  '{"a":',
  '{"a"',
  '{"a',
  '{"a":"b',
  "[tru]",
  "[nul",
];

describe("the grammar of JSON", () => {
  test.each(yes)("reads %j", (text) => {
    expect(readText(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  test.each(no)("refuses %j", (text) => {
    expect(codesOf(text)).toEqual(["bad-json "]);
    expect(() => JSON.parse(text)).toThrow();
  });

  test("any value JSON can hold is read back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "small" }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const result = readText(text);
        if (depthOf(value) > 16) expect(codesOf(text)).toMatchObject([/^too-deep/]);
        else expect(result).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 500 },
    );
  });

  test("a text with one character changed is read or refused as JSON.parse does, or has a name twice", () => {
    const start = '{"a":[1,-2.5e3,"x\\u0041\\n",true,null,{"b":{}}],"c":"\\\\","d":{"a":0}} ';
    const character = fc.constantFrom(...'{}[]",:\\u0019eE+-.tnx \n\u0000');
    fc.assert(
      fc.property(
        fc.nat(start.length),
        fc.nat(2),
        fc.array(character, { maxLength: 2 }),
        (at, cut, added) => {
          const text = start.slice(0, at) + added.join("") + start.slice(at + cut);
          const result = readText(text);
          if (result.ok) expect(result.value).toEqual(JSON.parse(text));
          else if (codesOf(text)[0]?.startsWith("bad-json")) expect(() => JSON.parse(text)).toThrow();
          else expect(codesOf(text)).toMatchObject([/^duplicate-key/]);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe("names", () => {
  test.each([
    ['{"pupil":1,"pupil":1}', ["duplicate-key /pupil"]],
    ['{"pupil":1,"\\u0070upil":1}', ["duplicate-key /pupil"]],
    ['{"\\ud83d\\ude00":1,"\ud83d\ude00":1}', ["duplicate-key "]],
    ['{"a/b":1,"a\\/b":1}', ["duplicate-key "]],
    ['{"pupil":{"Jo":1,"Jo":1}}', ["duplicate-key /pupil"]],
    ['{"x":{"pupil":1,"pupil":1}}', ["duplicate-key "]],
    ['{"pupil":[{"adult":1,"adult":1}]}', ["duplicate-key /pupil"]],
    ['{"reviews":{"on":1,"on":1}}', ["duplicate-key /reviews"]],
    ['{"reviews":[0,{"on":1,"on":1}]}', ["duplicate-key /reviews/1/on"]],
    ['[{"pupil":1,"pupil":1}]', ["duplicate-key "]],
    ['{"attestations":{"WAR-1":true,"WAR-1":true}}', ["duplicate-key /attestations"]],
    ['{"attestations":{"Jo":true,"Jo":true}}', ["duplicate-key /attestations"]],
    ['{"startsOn":{"on":1,"on":1}}', ["duplicate-key /startsOn"]],
    [
      '{"startsOn":1,"pupil":{"adult":1,"adult":1,"adult":1},"startsOn":1}',
      ["duplicate-key /pupil/adult", "duplicate-key /startsOn"],
    ],
    ['{"pupil":1,"pupil":1', ["bad-json "]],
  ])("%s", (text, issues) => {
    expect(codesOf(text)).toEqual(issues);
  });

  test("a calendar's names may stand in the path of a calendar's issue", () => {
    expect(readJsonText('{"terms":1,"terms":1}', calendarFormat, "calendar")).toMatchObject({
      issues: [{ code: "duplicate-key", path: "/terms", input: "calendar" }],
    });
  });
});

describe("limits", () => {
  test.each([
    ["a million characters", `"${"a".repeat(999_998)}"`, []],
    ["a million and one", `"${"a".repeat(999_999)}"`, ["too-large "]],
    ["a million and one that are not JSON", "x".repeat(1_000_001), ["too-large "]],
    ["16 lists deep", "[".repeat(16) + "]".repeat(16), []],
    ["17 lists deep", "[".repeat(17) + "]".repeat(17), ["too-deep "]],
    ["16 objects deep", `${'{"a":'.repeat(15)}{}${"}".repeat(15)}`, []],
    ["17 objects deep", `${'{"a":'.repeat(16)}{}${"}".repeat(16)}`, ["too-deep "]],
    ["17 deep below a known list", `{"reviews":[{"on":${"[".repeat(14)}`, ["too-deep /reviews/0/on"]],
  ])("%s", (_, text, issues) => {
    expect(codesOf(text)).toEqual(issues);
  });

  test.each([
    ["opening brackets", "[".repeat(1_000_000)],
    ["backslashes", `"${"\\\\".repeat(499_999)}"`],
    ["different names", `{${Array.from({ length: 80_000 }, (_, i) => `"k${i}":0`).join(",")}}`],
    ["empty lists", `[${"[],".repeat(330_000)}[]]`],
    ["digits", "1".repeat(1_000_000)],
    ["spaces", " ".repeat(1_000_000)],
  ])("a million characters of %s are answered soon", (_, text) => {
    readText("{}");
    const started = performance.now();
    readText(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("messages", () => {
  test.each([
    ['{"schema":"osd-plan/1",}', "character 24"],
    ["[1,2", "stops too early, after 4 characters"],
    ["", "stops too early, after 0 characters"],
    ["Jo Bloggs", "character 1 "],
    ['{"a":"Jo\n"}', "character 9 "],
    ['"\\u00Jo"', "character 6 "],
    ["\ufeff{}", "byte order mark"],
  ])("%j: %s", (text, words) => {
    const result = readText(text);
    expect(result.ok ? "" : result.issues[0]?.message).toContain(words);
    expect(JSON.stringify(result)).not.toContain("Jo");
  });
});

function codesOf(text: unknown): string[] {
  const result = readText(text);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
}

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
