import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { glossaryPage } from "../../docs/tools/glossary-page.js";
import { childOf, type Guide, guideOf } from "../../src/input/guide.js";
import { planFormat } from "../../src/plan/schema.js";

const terms = readFileSync("docs/tools/terms.md", "utf8");
const root = guideOf(planFormat());

function fieldAt(path: string): Guide | undefined {
  const names = path.split(".").flatMap((name) => (name.endsWith("[]") ? [name.slice(0, -2), "0"] : [name]));
  return names.reduce<Guide | undefined>(childOf, root);
}

it("the fields that stand under a word are fields of the format", () => {
  const named = [...terms.matchAll(/^In the plan: ((?:.|\n)*?)\n(?:\n|$)/gm)]
    .flatMap(([, line = ""]) => [...line.matchAll(/`([a-zA-Z.[\]]+)`/g)].map(([, path = ""]) => path))
    .filter((path) => path.includes(".") || path.includes("["));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((path) => fieldAt(path) === undefined)).toEqual([]);
});

it("words stand in the order of the alphabet, each once", () => {
  const words = [...terms.matchAll(/^## (.+)$/gm)].map(([, word = ""]) => word.toLowerCase());
  expect(words).toEqual([...new Set(words)].sort());
});

it("the page has every field with what it says", () => {
  const page = glossaryPage();
  expect(page).toContain("| `pupil.ehcPlan` | The pupil has an EHC plan | Yes or no. |");
  expect(page).toContain("| `notices.parents.on` | The day parents were given notice |");
  expect(page).toContain("Denied by `given`.");
  expect(page).toContain("`pupil-referral-unit`");
});
