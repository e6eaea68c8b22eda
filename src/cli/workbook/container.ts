import { inflateRawSync } from "node:zlib";

// A workbook is a zip of XML. It is unpacked here once with limits, before a parser sees any of it: what it says of its own
// size may be false, and a few bytes can stand for gigabytes.

const maxPacked = 20_000_000;
const maxUnpacked = 100_000_000;
const maxParts = 2_000;
/** Of the rectangles that the sheets span: a parser keeps a place for each. */
const maxCells = 3_000_000;

const tooLarge = "It is too large to be read. Copy the sheet of plans into a workbook of its own.";
const noWorkbook = 'It is no Excel workbook. Save it as "Excel Workbook (.xlsx)".';
const damaged = "It is damaged. Open it in the spreadsheet, save it as a new workbook and try that.";
const locked =
  'It is protected by a password, or it is of the old kind (.xls). Save it without a password as "Excel Workbook (.xlsx)".';

/** In words why this is no workbook that is safe to read; undefined where it is one. Never throws. */
export function whyUnsafe(bytes: Buffer): string | undefined {
  if (bytes.length > maxPacked) return tooLarge;
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) return locked;
  if (bytes.length < 22 || bytes.readUInt16BE(0) !== 0x504b) return noWorkbook;
  try {
    return whyPartsUnsafe(bytes);
  } catch {
    return damaged;
  }
}

function whyPartsUnsafe(bytes: Buffer): string | undefined {
  const parts = partsOf(bytes);
  if (parts === undefined) return damaged;
  if (parts.length > maxParts) return tooLarge;
  if (!parts.some(({ name }) => name === "xl/workbook.xml")) return noWorkbook;
  let size = 0;
  let cells = 0;
  for (const part of parts) {
    const content = unpacked(bytes, part, maxUnpacked - size);
    if (content === undefined) return tooLarge;
    size += content.length;
    if (!/\.(?:xml|rels|vml)$/i.test(part.name)) continue;
    const text = content.toString("latin1");
    // Neither Excel nor LibreOffice writes one; a parser could be made to multiply its text.
    if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) return noWorkbook;
    if (/^xl\/worksheets\/[^/]+$/i.test(part.name)) cells += cellsSpanned(text);
    if (cells > maxCells) return tooLarge;
  }
  return undefined;
}

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** Where its own head begins. */
  readonly at: number;
}

/** What the directory at the end of a zip lists. */
function partsOf(bytes: Buffer): readonly Part[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let i = 0; i < count; i += 1) {
    if (bytes.readUInt32BE(at) !== 0x504b0102) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The content of a part; undefined where it is longer than the limit. Throws where it cannot be unpacked. */
function unpacked(bytes: Buffer, { method, packed, at }: Part, limit: number): Buffer | undefined {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) throw new Error("A part is cut off.");
  if (method === 0) return content.length > limit ? undefined : content;
  if (method !== 8) throw new Error("A part is packed in an unknown way.");
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The rectangle from the first cell to the last one that a sheet names. */
function cellsSpanned(sheet: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", digits = ""] of sheet.matchAll(
    /<c\s[^>]{0,200}?r="([A-Za-z]{1,4})(\d{1,8})"/g,
  )) {
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
    rows = Math.max(rows, Number(digits));
  }
  for (const [, digits = ""] of sheet.matchAll(/<row\s[^>]{0,200}?r="(\d{1,8})"/g))
    rows = Math.max(rows, Number(digits));
  return rows * Math.max(columns, 1);
}
