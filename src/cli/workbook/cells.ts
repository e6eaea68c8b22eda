import type { Cell, CellStyle, CellValue, Sheet } from "hucre/xlsx";
import { formatDay, parseDay } from "../../days/plain-date.js";
import type { SheetCell, SheetRows } from "../../sheets/table.js";

/** A sheet of a workbook as it is read and written. */
export type OpenSheet = Sheet;

const day = 86_400_000;
const zeros = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** Below this the 1900 system is a day further on, since it counts a 29 February 1900. */
const firstSure = 61;

/**
 * The rows of a sheet with days and times as the numbers a spreadsheet has for them: the parser gives them as moments in
 * UTC, which would be other days elsewhere.
 */
export function rowsOf(sheet: OpenSheet, system: 1900 | 1904): SheetRows {
  return Array.from(sheet.rows, (row): readonly SheetCell[] =>
    Array.from(row ?? [], (cell) => (cell instanceof Date ? numberOf(cell, system) : cell)),
  );
}

function numberOf(moment: Date, system: 1900 | 1904): number {
  const number = (moment.getTime() - zeros[system]) / day;
  const exact = Math.round(number * 86_400) / 86_400;
  return system === 1900 && exact < firstSure ? exact - 1 : exact;
}

/** With the month in letters, since a date in numbers is shown in the order of the machine it is opened on. */
export const dateLook = "d mmm yyyy";

/** A day of the library as a date of the workbook, shown as people here write it; any other text or number as it is. */
export function dateCell(value: string | number): Partial<Cell> {
  const on = typeof value === "string" ? parseDay(value) : undefined;
  if (on === undefined) return textCell(value);
  return {
    value: new Date(`${formatDay(on)}T00:00:00Z`),
    type: "date",
    style: { numFmt: dateLook, alignment: top },
  };
}

/** A text is stored as a text whatever it begins with, never as a formula. */
export function textCell(value: string | number, style: CellStyle = {}): Partial<Cell> {
  return {
    value: value === "" ? null : value,
    type: value === "" ? "empty" : typeof value === "number" ? "number" : "string",
    style: { alignment: { ...top, wrapText: true }, ...style },
  };
}

const top = { vertical: "top" } as const;

/** Puts a cell into a sheet, in both of the places in which the writer looks for it. */
export function put(sheet: OpenSheet, row: number, column: number, cell: Partial<Cell>): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] as CellValue[];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell.value ?? null;
  sheet.cells ??= new Map();
  sheet.cells.set(`${row},${column}`, { value: null, type: "empty", ...cell });
}

/** Empties a column of a sheet. */
export function clearColumn(sheet: OpenSheet, column: number): void {
  sheet.rows.forEach((row, at) => {
    if (row !== undefined && column < row.length) row[column] = null;
    sheet.cells?.delete(`${at},${column}`);
  });
}
