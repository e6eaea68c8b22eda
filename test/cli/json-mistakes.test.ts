import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrame, placeAt } from "../../src/cli/code-frame.js";
import { jsonMistakes } from "../../src/cli/json-mistakes.js";
import { samplePlan } from "../input/sample.js";

const whole = JSON.stringify(samplePlan(), null, 2);

describe("the mistakes of a text that is not JSON", () => {
  it("are none where it is", () => {
    expect(jsonMistakes(whole)).toMatchObject({ mistakes: [], mended: { text: whole } });
  });

  it("stand where they were written, whatever was put right before", () => {
    const text = "{ // a comment\n  a: False,\n  'b': 10:00\n  \"c\": [1,],\n}";
    const { mistakes, mended } = jsonMistakes(text);
    expect(mistakes.map(({ at }) => `${placeAt(text, at).line}:${placeAt(text, at).column}`)).toEqual([
      "1:3",
      "2:3",
      "2:6",
      "3:3",
      "3:8",
      "3:12",
      "4:10",
      "4:12",
    ]);
    expect(JSON.parse(mended?.text ?? "")).toEqual({ a: false, b: "10:00", c: [1] });
  });

  it("are found in time and without throwing in any text, and what is put right is JSON", () => {
    const broken = fc
      .tuple(
        fc.nat(whole.length),
        fc.nat(6),
        fc.constantFrom("", ",", "{", "]", "\u201c", "'", "#", "0", "x", "\\", "\n"),
      )
      .map(([at, removed, put]) => whole.slice(0, at) + put + whole.slice(at + removed));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        const { mistakes, mended } = jsonMistakes(text);
        for (const { at } of mistakes) expect(at <= text.length && at >= 0).toBe(true);
        if (mended !== undefined) JSON.parse(mended.text);
        expect(mistakes.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 500 },
    );
  });

  it("are one where brackets are nested more deeply than can be followed", () => {
    expect(jsonMistakes("[".repeat(200_000)).mistakes).toHaveLength(1);
  });

  it.each([
    ["quotation marks inside a text", `{"a": "${'"x'.repeat(450_000)}"}`],
    ["curly quotation marks", `{"a": [${"\u201cx\u201d,".repeat(200_000)}1]}`],
  ])("are put right in one go where there are hundreds of thousands of %s", (_, text) => {
    // Of this process alone, for others may be busy; one by one it took minutes.
    const before = process.cpuUsage();
    const { mistakes, mended } = jsonMistakes(text);
    expect(mistakes).toHaveLength(1);
    expect(() => JSON.parse(mended?.text ?? "")).not.toThrow();
    expect(process.cpuUsage(before).user).toBeLessThan(30_000_000);
  });
});

describe("a line with a caret", () => {
  it("keeps to a width and shows no character that a terminal acts on", () => {
    const text = `first\n${"x".repeat(300)}\u001b[31m!${"y".repeat(300)}`;
    const [line = "", caret = ""] = codeFrame(text, text.indexOf("!"));
    expect(line.length).toBeLessThanOrEqual(80);
    expect(line).not.toContain("\u001b");
    expect(line[caret.indexOf("^")]).toBe("!");
  });
});
