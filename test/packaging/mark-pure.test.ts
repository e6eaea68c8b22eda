import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { withMarks } from "../../docs/tools/mark-pure.js";

/** What is left of a file when a bundler takes only `used` from it. */
async function leftOf(text: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: withMarks(text), loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe("a value that nobody uses is left out", () => {
  it.each([
    ["made by a call", "const unused = Object.freeze({ a: 1 });"],
    ["made by calls in a call", "const unused = String(Number(String(1)));"],
    ["made with new", 'const unused = new Set(["a"]);'],
    ["made of another list", "const other = [1]; const unused = [...other, 2];"],
    ["made of another record", "const other = { a: 1 }; const unused = { ...other, b: 2 };"],
    ["made from a text with a value in it", "const other = [1]; const unused = `$" + "{other}`;"],
    ["read from another record", "const other = { a: 1 }; const unused = other.a;"],
  ])("%s", async (_, text) => {
    expect(await leftOf(text)).not.toContain("unused");
  });
});

it("marks leave every value as it is, and what runs later alone", () => {
  expect(withMarks("const a: number[] = [...b] as const;\nconst c = () => d();")).toBe(
    "const a: number[] = /* @__PURE__ */ (() => ([...b] as const))();\nconst c = () => d();",
  );
});
