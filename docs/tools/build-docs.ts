import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { generatedPages } from "./pages.js";

// npm run docs: writes every generated page and removes pages of rules that are no more.

const root = new URL("../../", import.meta.url);
const pages = generatedPages();
const byHand = new Set(["retired.md"]);

mkdirSync(new URL("docs/schema/", root), { recursive: true });
for (const folder of ["docs/rules/", "docs/councils/"]) {
  mkdirSync(new URL(folder, root), { recursive: true });
  for (const file of readdirSync(new URL(folder, root))) {
    if (file.endsWith(".md") && !byHand.has(file) && !pages.has(folder + file))
      rmSync(new URL(folder + file, root));
  }
}
for (const [path, text] of pages) writeFileSync(new URL(path, root), text);
console.log(`${pages.size} pages written; docs/reference is written by "npm run reference"`);
