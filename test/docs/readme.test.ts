import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { block, page, printed } from "./printed.js";

const readme = page("README.md");

describe("The README", () => {
  it("prints what it says its program prints", () => {
    expect(printed(block(readme, "ts", "## In a program"))).toBe(block(readme, "text", "prints"));
  });

  it("has the two commands that do all the set-up", () => {
    expect(readme).toContain("npm ci && npm run demo");
    expect(readme).toContain("npm ci && npm test");
  });

  it("names each council's document, edition and number of clauses as the data does", () => {
    for (const {
      name,
      documents: [document],
      clauses,
    } of Object.values(library.councils)) {
      expect(readme).toContain(
        `| ${name} | ${document.title} | ${document.editions[0].edition} | ${clauses.length} |`,
      );
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
