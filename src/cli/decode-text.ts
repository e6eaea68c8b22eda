import type { FileText } from "./host.js";

/** Files that are no text, by how they begin, and what to do about each. */
const notText: readonly (readonly [begins: readonly number[], why: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    "It is a Word, Excel or zip file, not plain text. Open it there and save it again as plain text (from Excel: as CSV).",
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "It is an old Word or Excel file, not plain text. Open it there and save it again as plain text (from Excel: as CSV).",
  ],
  [[0x25, 0x50, 0x44, 0x46], "It is a PDF, not plain text. Ask for the file it was made from."],
];

/**
 * The text in the bytes of a file, in every encoding Windows programs write: UTF-8 and UTF-16, with their marks or without,
 * and where the bytes are not that, Windows-1252. The mark is left out.
 */
export function decodeText(bytes: Uint8Array): FileText {
  for (const [begins, why] of notText) {
    if (begins.every((byte, i) => bytes[i] === byte)) return { ok: false, why };
  }
  const utf16 = utf16In(bytes);
  if (utf16 !== undefined) return text(utf16, bytes);
  if (bytes.includes(0)) return { ok: false, why: "It is not text. Give a text file." };
  try {
    return text("utf-8", bytes);
  } catch {
    return { ok: true, text: windows1252(bytes) };
  }
}

function text(encoding: string, bytes: Uint8Array): FileText {
  return { ok: true, text: new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes) };
}

/** What the bytes 128 to 159 stand for in Windows-1252; Node's own decoder takes them for control characters. */
const upper =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

function windows1252(bytes: Uint8Array): string {
  let out = "";
  for (const byte of bytes)
    out += byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80] : String.fromCharCode(byte);
  return out;
}

/** Which UTF-16 it is, by its mark or by the nought in every second byte of a text in Latin letters. */
function utf16In(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && bytes[3] === 0))
    return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && bytes[2] === 0))
    return "utf-16be";
  return undefined;
}
