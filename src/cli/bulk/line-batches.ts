import { maxTextLength } from "../../input/limits.js";

/** Whole lines of a file as they lie in it, UTF-8, without the line break after the last. */
export interface Batch {
  /** The number of the first of them in the file, counted from 1. */
  readonly firstLine: number;
  readonly lines: Uint8Array;
}

const lineFeed = 10;

/** A line of more bytes is longer than anything that is read, whatever is in it. */
export const maxLineBytes: number = maxTextLength * 3;
// So much of a line is kept that it is still found to be too long.
const keptBytes = maxLineBytes + 3;

/**
 * Cuts a stream of bytes into batches of whole lines, one for each piece of the stream that ends a line. No more is held
 * than one piece and one line, and of a line that is too long only its beginning.
 */
export async function* lineBatches(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let firstLine = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  const keep = (bytes: Uint8Array): void => {
    const fits = bytes.subarray(0, Math.max(0, keptBytes - length));
    if (fits.length > 0) begun.push(fits);
    length += fits.length;
  };
  for await (const piece of pieces) {
    const first = piece.indexOf(lineFeed);
    if (first < 0) {
      keep(piece);
      continue;
    }
    keep(piece.subarray(0, first));
    const last = piece.lastIndexOf(lineFeed);
    const lines = Buffer.concat([...begun, piece.subarray(first, last)]);
    yield { firstLine, lines };
    firstLine += countOf(piece);
    begun = [];
    length = 0;
    keep(piece.subarray(last + 1));
  }
  // What stands after the last line break is a line; nothing is none.
  if (length > 0) yield { firstLine, lines: Buffer.concat(begun) };
}

function countOf(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

const strictly = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const byteOrderMark = "\ufeff";

/** The texts of the lines; undefined for one that is not UTF-8. A mark at the start of the file is left out. */
export function textsOf({ firstLine, lines }: Batch): readonly (string | undefined)[] {
  const texts = decoded(lines)?.split("\n") ?? linesOf(lines).map(textOf);
  const [first] = texts;
  if (firstLine === 1 && first?.startsWith(byteOrderMark)) texts[0] = first.slice(1);
  return texts;
}

function textOf(line: Uint8Array): string | undefined {
  // A line that was cut short may end inside a letter. Whatever it is, it will be refused for its length.
  return line.length > maxLineBytes ? new TextDecoder().decode(line) : decoded(line);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strictly.decode(bytes);
  } catch {
    return undefined;
  }
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
    found.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return [...found, bytes.subarray(from)];
}
