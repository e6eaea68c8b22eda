import { describe, expect, it } from "vitest";
import { settingValues } from "../../src/engine/settings.js";
import { conditionInWords } from "../../src/engine/tree-words.js";
import { defineCouncil } from "../../src/index.js";
import { circumstances } from "../../src/rules/circumstances.js";
import { exampleshireData } from "../councils/exampleshire.js";
import { block, page, printed } from "./printed.js";

const text = page("docs/a-council-in-a-program.md");
const program = block(text, "ts", "## 2.");

describe("The page about a council in a program", () => {
  it("prints what it says its program prints", () => {
    expect(printed(program)).toBe(block(text, "text", "it prints"));
  });

  it("is told what it says it is told when its number is laxer than the law", () => {
    const lax = program.replace("schoolDays: 3", "schoolDays: 1");
    expect(() => printed(lax)).toThrow(block(text, "text", "## 3.").trim());
  });

  it("prints what it says a rule of one's own prints", () => {
    expect(printed(block(text, "ts", "## 4."))).toBe(block(text, "text", "and this is said"));
  });

  it("is told what it says where a word of a rule is misspelt", () => {
    const hostIsKnown = {
      asks: "Is the host known?",
      forEach: "placements",
      metWhen: { is: ["placement.kind", "unregisterd-ap"] },
    };
    expect(() =>
      defineCouncil({ ...exampleshireData, rules: { placement: { hostIsKnown } } as object }),
    ).toThrow(block(text, "text", "the name that was meant").trim());
  });

  it("prints what it says its forms and differences print", () => {
    expect(printed(block(text, "ts", "## 5."))).toBe(block(text, "text", "gives no reasons"));
  });

  it("lists every circumstance with its words, and every setting", () => {
    const missing = Object.entries(circumstances).filter(
      ([name, tree]) => !text.includes(`| \`${name}\` | ${conditionInWords(tree)} |`),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
    const settings = Object.keys(settingValues).filter((name) => !text.includes(`| \`${name}\` |`));
    expect(settings).toEqual([]);
  });
});
