import { type OpenSheet, put, textCell } from "./cells.js";
import { headingLook } from "./looks.js";

/** Widths of columns by their headings. */
export type Widths = Readonly<Record<string, number>>;

/** A sheet with one row of headings, which stays in sight. */
export function newSheet(name: string, headings: readonly string[], widths: Widths): OpenSheet {
  const sheet: OpenSheet = { name, rows: [], cells: new Map(), columns: [], freezePane: { rows: 1 } };
  headings.forEach((heading, column) => {
    put(sheet, 0, column, textCell(heading, headingLook));
  });
  sheet.columns = headings.map((heading) => ({ width: widths[heading] ?? Math.max(12, heading.length + 2) }));
  return sheet;
}
