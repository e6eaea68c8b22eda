import { readFileSync } from "node:fs";
import { type Guide, guideOf } from "../../src/input/guide.js";
import { planFormat } from "../../src/plan/schema.js";
import { sentenceCase } from "../../src/words/sentence-case.js";
import { note, page, table } from "./markdown-page.js";

/** The glossary: the words of the field as they stand in `terms.md`, and every field of a plan from the format. */
export function glossaryPage(): string {
  const terms = readFileSync(new URL("terms.md", import.meta.url), "utf8").trim();
  return page([
    note,
    terms,
    "# Every field of a plan",
    `Names in order of the format. A yes or no says whether the statement beside it is true. A date said to be *denied* by a
field beside it cannot be there where that field says no, and need not be: the no says that the day never comes.`,
    table(["Field", "What it says", "What it takes"], rowsOf(guideOf(planFormat()), "")),
  ]);
}

/** A row for every field, and for every group of them. */
function rowsOf(guide: Guide, path: string): readonly (readonly string[])[] {
  switch (guide.kind) {
    case "record":
      return [...guide.fields].flatMap(([name, field]) => {
        const here = path === "" ? name : `${path}.${name}`;
        return [rowOf(field, here, guide.needed.has(name)), ...rowsOf(field, here)];
      });
    case "list":
      return guide.item.kind === "leaf" ? [] : rowsOf(guide.item, `${path}[]`);
    default:
      return [];
  }
}

function rowOf(guide: Guide, path: string, isNeeded: boolean): readonly string[] {
  const { about } = guide;
  if (about === undefined) throw new Error(`Nothing is said of ${path}.`);
  const notes = [
    isNeeded ? " Has to be there." : "",
    about.deniedBy === undefined ? "" : ` Denied by \`${about.deniedBy}\`.`,
    about.record === true ? " Left out where nothing was recorded." : "",
  ];
  return [`\`${path}\``, sentenceCase(about.meaning), takes(guide) + notes.join("")];
}

function takes(guide: Guide): string {
  const { about } = guide;
  if (guide.kind === "record") return "An object.";
  if (guide.kind === "keyed") return "An object with a yes or no for each.";
  if (guide.kind === "list") {
    const words = guide.item.about?.labels;
    return words === undefined ? "A list." : `A list of ${wordsOf(words)}.`;
  }
  if (about?.labels !== undefined) return `${sentenceCase(wordsOf(about.labels))}.`;
  if (about?.kind === "yes-no") return "Yes or no.";
  return `${sentenceCase(about?.expected ?? "")}.`;
}

function wordsOf(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([word, label]) => (word.replaceAll("-", " ") === label ? `\`${word}\`` : `\`${word}\` (${label})`))
    .join(", ");
}
