/** A row of a table with the line of the file it begins on, the first being 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvRead =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly line: number };

/**
 * Reads a table after RFC 4180, with spaces around cells taken away; refused where a quotation mark is never closed.
 * Semicolons or tabs may stand between the cells, as spreadsheets write them in some settings: the first line shows it.
 * An apostrophe in front of a cell, as spreadsheets want it before a sign, stays.
 */
export function readCsv(text: string): CsvRead {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const between = separatorOf(text);
  const endRow = (): void => {
    rows.push({ line: begun, cells });
    cells = [];
    line += 1;
    begun = line;
  };
  while (at < text.length) {
    let cell = "";
    while (text[at] === " ") at += 1;
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) return { ok: false, line: begun };
        if (text[at] === "\n") line += 1;
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    }
    for (; at < text.length && text[at] !== between && text[at] !== "\n"; at += 1) cell += text[at];
    cells.push(cell.trim());
    if (text[at] === "\n" || at >= text.length) endRow();
    else if (at + 1 === text.length) {
      cells.push("");
      endRow();
    }
    at += 1;
  }
  return { ok: true, rows };
}

/** The sign that stands most often between the cells of the first line with words, quotation marks left out. */
function separatorOf(text: string): string {
  const [first = ""] = text.trimStart().split("\n", 1);
  const counts = new Map([",", ";", "\t"].map((sign) => [sign, 0]));
  let inText = false;
  for (const letter of first) {
    if (letter === '"') inText = !inText;
    const count = counts.get(letter);
    if (!inText && count !== undefined) counts.set(letter, count + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
