/** A place in a text as people count: lines and columns from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeAt(text: string, at: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

const widestFrame = 72;

/** The line of a text with its number, and below it a caret at a position; a long line only around that. */
export function codeFrame(text: string, at: number): readonly string[] {
  const { line, column } = placeAt(text, at);
  const start = at - column + 1;
  const end = text.indexOf("\n", start);
  const letters = [...text.slice(start, end < 0 ? text.length : end)].map(visible);
  // Letters of two code units count as one, so the column is counted anew.
  const caret = [...text.slice(start, at)].length;
  const from = Math.max(0, Math.min(caret - widestFrame / 2, letters.length - widestFrame));
  const shown = letters
    .slice(from, from + widestFrame)
    .join("")
    .trimEnd();
  const number = String(line).padStart(5);
  return [`${number} | ${shown}`, `${" ".repeat(number.length)} | ${" ".repeat(caret - from)}^`];
}

/** A letter as it can stand in a terminal without doing anything there. */
function visible(letter: string): string {
  const code = letter.codePointAt(0) as number;
  const acts =
    code < 32 ||
    (code >= 0x7f && code <= 0xa0) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff;
  return acts ? " " : letter;
}
