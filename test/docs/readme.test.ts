import { readFileSync } from "node:fs";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

function block(language: string, after: string): string {
  const from = readme.indexOf(`\`\`\`${language}\n`, readme.indexOf(after)) + language.length + 4;
  return readme.slice(from, readme.indexOf("```", from));
}

/** Runs the program of the README as it stands, with this library in place of the package. */
function printed(code: string): string {
  const lines: string[] = [];
  const body = transpileModule(code.replace(/^import .*$/m, ""), {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
  }).outputText;
  const run = new Function("assess", "norfolk", "console", body) as (...args: unknown[]) => void;
  run(library.assess, library.norfolk, { log: (line: string) => lines.push(line) });
  return `${lines.join("\n")}\n`;
}

describe("The README", () => {
  it("prints what it says its program prints", () => {
    expect(printed(block("ts", "## In a program"))).toBe(block("text", "prints"));
  });

  it("has the two commands that do all the set-up", () => {
    expect(readme).toContain("npm ci && npm run demo");
    expect(readme).toContain("npm ci && npm test");
  });

  it("names each council's document, edition and number of clauses as the data does", () => {
    for (const { name, document, clauses } of Object.values(library.councils)) {
      expect(readme).toContain(`| ${name} | ${document.title} | ${document.edition} | ${clauses.length} |`);
    }
  });

  it("links only to pages that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path as string);
    const broken = links.filter((path) => {
      try {
        return path.endsWith("/")
          ? false
          : readFileSync(new URL(`../../${path}`, import.meta.url)).length === 0;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });
});
