import { marksOfRows } from "../sheets/marks-table.js";
import { takeRows } from "../sheets/table.js";
import type { Read } from "./inputs.js";
import type { MarksRead } from "./marks.js";
import { readCsv } from "./read-csv.js";

/** The marks of a table in CSV, in any of the shapes in which schools have them: what `register` writes is read too. */
export function marksFromCsv(text: string): Read<MarksRead> {
  const read = readCsv(text);
  if (!read.ok) return refused(`Line ${read.line} has a quotation mark that is never closed.`);
  const filled = read.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const length = filled[0]?.cells.length ?? 0;
  // A comma without quotation marks would move every cell behind it.
  const uneven = filled.find(({ cells }) => cells.length !== length);
  if (uneven !== undefined) {
    return refused(`Line ${uneven.line} has to have ${length} cells, as the first line has.`);
  }
  const taken = takeRows(read.rows.map(({ cells }) => cells));
  if (!taken.ok) return refused(taken.message);
  const lineOf = (row: number): number => read.rows[row]?.line ?? 1;
  const table = marksOfRows(taken.rows, 1900);
  if (!table.ok) return refused(`Line ${lineOf(table.row)}: ${table.message}`);
  const marks = table.marks.map(({ register, date, session, code }) => ({ register, date, session, code }));
  return { ok: true, value: { marks, lines: table.marks.map(({ row }) => lineOf(row)), notes: table.notes } };
}

function refused(why: string): Read<never> {
  return { ok: false, lines: [`marks: ${why}`] };
}
