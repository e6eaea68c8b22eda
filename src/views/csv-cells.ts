/** What one cell of a table can hold; null leaves it empty. */
export type Cell = string | number | null;

/**
 * A table as text after RFC 4180: a line of names, commas, line breaks of carriage return and line feed.
 *
 * A spreadsheet takes a cell that begins with one of = + - @ for a formula and runs it: such a cell gets an apostrophe
 * in front. Cells with a semicolon are quoted too, since some spreadsheets cut there.
 */
export function csvTable(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [names, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

const formulaStarts = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
const cutting = ',;"\t\r\n';

function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = csvSafe(value);
  const isCut = [...safe].some((letter) => cutting.includes(letter)) || safe !== safe.trim();
  return isCut ? `"${safe.split('"').join('""')}"` : safe;
}

/** A text that no spreadsheet takes for a formula: with an apostrophe in front where one would. */
export function csvSafe(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Also with spaces before it: some spreadsheets take them away. A hyphen alone is none. */
function isFormula(text: string): boolean {
  if (text === "-") return false;
  const starts = [text.charAt(0), text.trimStart().charAt(0)];
  return starts.some((letter) => letter !== "" && formulaStarts.includes(letter));
}
