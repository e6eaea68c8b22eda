import { deflateRawSync } from "node:zlib";
import { type CellValue, readXlsx, type Sheet, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Ran } from "../cli/fake-host.js";

/** A workbook as a user would have it. */
export async function workbook(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<WriteSheet> = {},
): WriteSheet {
  return { name, rows: rows.map((row) => [...row]), ...more };
}

/** The terms of a school in 2025/26 with what, from and to. */
export const terms: readonly (readonly CellValue[])[] = [
  ["What", "From", "To"],
  ["Autumn term starts", "2025-09-03", null],
  ["Half term", "2025-10-27", "2025-10-31"],
  ["Autumn term ends", "2025-12-19", null],
  ["Spring term starts", "2026-01-05", null],
  ["Half term", "2026-02-16", "2026-02-20"],
  ["Spring term ends", "2026-03-27", null],
  ["Summer term starts", "2026-04-13", null],
  ["Half term", "2026-05-25", "2026-05-29"],
  ["Summer term ends", "2026-07-21", null],
];

export const headings: readonly string[] = [
  ...["Plan", "Council of the home school", "Kind of school the home school is", "First day off site"],
  ...["Parents were given notice", "Parents date", "Review 1 date"],
];

/** What was written into a file, sheet by sheet. */
export async function sheetsIn({ bytes }: Ran, file: string): Promise<ReadonlyMap<string, Sheet>> {
  const written = bytes[file];
  if (written === undefined) throw new Error(`${file} was not written.`);
  const { sheets } = await readXlsx(written, { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

/** A zip whose directory says what it is told to. */
export function zip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const heads: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content, { level: 1 });
    const head = Buffer.alloc(30 + name.length);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt16LE(name.length, 26);
    head.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    // That it is short when unpacked is false for a bomb.
    entry.writeUInt32LE(100, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46);
    heads.push(head, packed);
    directory.push(entry);
    at += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...heads, list, end]);
}
