/** A row of a CSV file with the number a spreadsheet shows for it: the header is row 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What is wrong with a CSV file, and in which row. */
export class CsvError extends Error {
  override readonly name = "CsvError";
  readonly row: number;
  constructor(row: number, message: string) {
    super(message);
    this.row = row;
  }
}

/** Reads RFC 4180 text strictly: every row as long as the header, quotes only around whole cells. Throws a `CsvError`. */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  // After a comma a cell follows, even at the end of the text.
  let owed = false;
  while (at < text.length || owed) {
    const row = rows.length + 1;
    let cell = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new CsvError(row, "A quote is opened and never closed.");
        cell += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      for (; at < text.length && !',\r\n"'.includes(text[at] ?? ""); at++) cell += text[at];
    }
    cells.push(cell);
    const end = lineEnd(text, at);
    if (end > 0 || at >= text.length) {
      if (cells.length !== (rows[0]?.cells.length ?? cells.length)) {
        throw new CsvError(row, `This row has ${cells.length} cells, more or fewer than the header.`);
      }
      rows.push({ row, cells });
      cells = [];
      at += end;
      owed = false;
    } else if (text[at] === ",") {
      at++;
      owed = true;
    } else throw new CsvError(row, "A quote stands inside a cell, or something follows a closing quote.");
  }
  return rows;
}

/** How many characters of line end stand here. */
function lineEnd(text: string, at: number): number {
  if (text[at] === "\n") return 1;
  return text[at] === "\r" && text[at + 1] === "\n" ? 2 : 0;
}
