import type { IssueCode } from "../input/issue.js";
import { csvSafe } from "../views/csv-cells.js";

/** What a cell of a spreadsheet can hold; `Date` as Google Sheets gives it. Anything else is refused cell by cell. */
export type SheetCell = string | number | boolean | Date | null | undefined;

/** Rows of cells, as a range of a spreadsheet comes. */
export type SheetRows = readonly (readonly SheetCell[])[];

/** A cell of an answer; "" where there is nothing to say. No text of an answer is ever taken for a formula. */
export type AnswerCell = string | number;

/** A heading row and the rows of an answer, to be put into a spreadsheet as they are. */
export type AnswerRows = readonly (readonly AnswerCell[])[];

/** A cell of the input that was looked at: blank is undefined. */
export type TakenCell = string | number | boolean | CellDate | undefined;

/** A `Date` in the time zone of the host, which is that of the sheet. */
export interface CellDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Since midnight. */
  readonly milliseconds: number;
}

/** A cell that no spreadsheet has: an object, a function, a very long text. */
export const oddCell: unique symbol = Symbol("odd cell");

/** Texts are not longer in any spreadsheet. */
const longestText = 32_767;

/** Rows that were looked at once, and are plain data from here on. */
export type TakenRows = readonly (readonly (TakenCell | typeof oddCell)[])[];

export const maxRows = 10_000;
export const maxColumns = 1_000;

export type RowsTaken =
  | { readonly ok: true; readonly rows: TakenRows }
  | { readonly ok: false; readonly message: string };

/** Takes rows out of any value. Blank rows at the end, and blank cells at the end of a row, are left out. Never throws. */
export function takeRows(value: unknown): RowsTaken {
  try {
    if (!Array.isArray(value)) return notRows;
    // A reference to whole columns is a million blank rows.
    let length = value.length;
    while (length > 0 && isBlankRow(value[length - 1])) length -= 1;
    if (length > maxRows + 1) {
      return { ok: false, message: `There are more than ${inThousands(maxRows)} rows. Give fewer at once.` };
    }
    const rows: (TakenCell | typeof oddCell)[][] = [];
    for (let i = 0; i < length; i += 1) {
      const row: unknown = value[i];
      if (!Array.isArray(row)) return notRows;
      const cells = row.slice(0, maxColumns + 1).map(takeCell);
      while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
      if (cells.length > maxColumns) {
        return {
          ok: false,
          message: `There are more than ${inThousands(maxColumns)} columns. Give fewer at once.`,
        };
      }
      rows.push(cells);
    }
    return { ok: true, rows };
  } catch {
    // A getter or a Proxy of the caller's threw, and what it threw may quote anything.
    return notRows;
  }
}

const notRows: RowsTaken = {
  ok: false,
  message: "This is no range of cells. Give a heading row and the rows below it, as a list of lists.",
};

function isBlankRow(row: unknown): boolean {
  return Array.isArray(row) && row.every((cell) => takeCell(cell) === undefined);
}

/** A cell as it was at one moment; undefined for a blank one. */
export function takeCell(cell: unknown): TakenCell | typeof oddCell {
  switch (typeof cell) {
    case "undefined":
    case "boolean":
      return cell;
    case "number":
      return Number.isFinite(cell) ? cell : oddCell;
    case "string": {
      if (cell.length > longestText) return oddCell;
      const text = cell.trim();
      return text === "" ? undefined : text;
    }
    case "object":
      return cell === null ? undefined : (dateOf(cell) ?? oddCell);
    default:
      return oddCell;
  }
}

/** The parts of a `Date`, also of one that another realm made, as hosts of spreadsheets do. */
function dateOf(value: object): CellDate | undefined {
  if (Object.prototype.toString.call(value) !== "[object Date]") return undefined;
  try {
    return partsOf(value);
  } catch {
    // It only says that it is one.
    return undefined;
  }
}

function partsOf(value: object): CellDate | undefined {
  const ask = (
    name:
      | "getFullYear"
      | "getMonth"
      | "getDate"
      | "getHours"
      | "getMinutes"
      | "getSeconds"
      | "getMilliseconds",
  ): number => Date.prototype[name].call(value);
  const year = ask("getFullYear");
  if (!Number.isInteger(year)) return undefined;
  const seconds = (ask("getHours") * 60 + ask("getMinutes")) * 60 + ask("getSeconds");
  return {
    year,
    month: ask("getMonth") + 1,
    day: ask("getDate"),
    milliseconds: seconds * 1000 + ask("getMilliseconds"),
  };
}

/** A cell as text; "" for a blank one and for a date. */
export function textIn(cell: TakenCell | typeof oddCell): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** An answer with every text safe in a spreadsheet, frozen; null leaves a cell empty. */
export function answerRows(
  headings: readonly string[],
  rows: readonly (readonly (AnswerCell | null)[])[],
): AnswerRows {
  return Object.freeze([headings, ...rows].map((row) => Object.freeze(row.map(safe))));
}

function safe(cell: AnswerCell | null): AnswerCell {
  if (cell === null) return "";
  return typeof cell === "number" ? cell : csvSafe(cell);
}

/** Where a cell stands: the third column of the seventh row is `C7`. Both are counted from 0 here. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The row and column of a cell by its name, counted from 0; undefined for any other text. */
export function cellAt(name: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name.toUpperCase());
  if (found === null) return undefined;
  const [, letters = "", digits] = found;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function inThousands(count: number): string {
  return String(count).replace(/(?=(?:\d{3})+$)\B/g, ",");
}

/** Something that cannot be read, with the cell it stands in. */
export interface Problem {
  /** `C7`; "" for the range as a whole. */
  readonly cell: string;
  readonly code: IssueCode;
  readonly message: string;
}
