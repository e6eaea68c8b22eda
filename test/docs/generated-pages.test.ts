import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedPages } from "../../docs/tools/pages.js";
import { councils } from "../../src/policy/councils/index.js";
import { everyRule } from "../../src/rules/registry.js";
import { registerRows } from "../rules/register-rows.js";

const root = new URL("../../", import.meta.url);

describe("Generated pages", () => {
  const pages = generatedPages();

  it("are what the data says now (run `npm run docs` if this fails)", () => {
    const stale = [...pages].filter(([path, text]) => {
      try {
        return readFileSync(new URL(path, root), "utf8") !== text;
      } catch {
        return true;
      }
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it("have one page for each rule and none for a rule that is no more", () => {
    const files = readdirSync(new URL("docs/rules/", root)).sort();
    const wanted = [...everyRule().map(({ id }) => `${id}.md`), "README.md", "retired.md"].sort();
    expect(files).toEqual(wanted);
  });

  it("list every clause of the register, each on the page of its council", () => {
    const listed = Object.values(councils).flatMap(({ id, prefix }) => {
      const lines = (pages.get(`docs/councils/${id}.md`) ?? "").split("\n");
      return lines.flatMap((line) => line.match(`^\\| (${prefix}-\\d+) `)?.[1] ?? []);
    });
    expect(listed.sort()).toEqual([...registerRows("clause-register.csv").keys()].sort());
  });

  it("name the table of worked examples on the page of the rule", () => {
    const without = everyRule().filter(
      ({ id }) => !pages.get(`docs/rules/${id}.md`)?.includes(`fixtures/cases/${id}.csv`),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
