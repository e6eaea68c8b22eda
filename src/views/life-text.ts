import { displayWidth, Page, type TextOptions, type Tone, wrap } from "./layout.js";
import type { LifeEntry, LifePage, LifePart, PageTone } from "./life-page.js";

const tones: Readonly<Record<PageTone, Tone>> = { good: "good", bad: "bad", open: "caution" };
/** Columns a month takes, Saturday and Sunday included. */
const gridWidth = 70;

/** A page about a direction over time for a terminal. */
export function lifeText({ title, subject, verdict, tone, parts }: LifePage, options: TextOptions): string {
  const page = new Page(options);
  page.heading(title);
  for (const [label, words] of subject) page.hanging(label, words, 0, 10);
  page.gap();
  verdict.forEach((sentence, i) => {
    page.paragraph(sentence, 0, i === 0 ? tones[tone] : "none");
  });
  const grids = page.width >= gridWidth;
  const blocks = [page.toString()];
  for (const part of parts) {
    if (part.grid === undefined || !grids) blocks.push(partText(part, options));
    else if (part.grid !== "") blocks.push(gridText(part.grid, page.width));
  }
  return blocks.join("\n");
}

function partText({ heading, intro, table, entries = [] }: LifePart, options: TextOptions): string {
  const page = new Page(options);
  page.heading(heading);
  if (intro !== undefined) page.paragraph(intro, 2, "quiet");
  if (table !== undefined)
    page.table(
      table,
      (table[0] ?? []).map(() => ({ gives: true })),
      { indent: 2 },
    );
  const column = Math.max(4, ...entries.map(({ label }) => displayWidth(label) + 4));
  entries.forEach((entry, i) => {
    if (i > 0) page.gap();
    addEntry(page, entry, column);
  });
  return page.toString();
}

function addEntry(page: Page, { label, tone, what, lines }: LifeEntry, column: number): void {
  page.hanging(label, what, 2, column, "none", tone === undefined ? "none" : tones[tone]);
  for (const [name, words] of lines) {
    if (name === "") page.paragraph(words, column, "quiet");
    else page.hanging(name, words, column, column + 10);
  }
}

/** Lines already laid out; one too long for the page is continued below, further in. */
function gridText(grid: string, width: number): string {
  return grid
    .split("\n")
    .flatMap((line) => {
      if (displayWidth(line) <= width) return [line];
      const indent = line.length - line.trimStart().length;
      return wrap(line.trim(), width - indent - 2).map(
        (piece, i) => " ".repeat(i === 0 ? indent : indent + 2) + piece,
      );
    })
    .join("\n");
}
