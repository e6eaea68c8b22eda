import { eventsOfRows, type FileEvent } from "../sheets/event-table.js";
import { takeRows } from "../sheets/table.js";
import { readCsv } from "./read-csv.js";

export type TableRead =
  | { readonly ok: true; readonly events: readonly FileEvent[] }
  | { readonly ok: false; readonly lines: readonly string[] };

/** The events of a table of terms and holidays in CSV. */
export function tableEvents(text: string): TableRead {
  const read = readCsv(text);
  if (!read.ok) return refused([`line ${read.line}: A quotation mark is never closed.`]);
  const taken = takeRows(read.rows.map(({ cells }) => cells));
  if (!taken.ok) return refused([taken.message]);
  const lineOf = (row: number): string => `line ${read.rows[row]?.line ?? 1}`;
  const table = eventsOfRows(taken.rows, 1900, lineOf);
  return table.ok ? table : refused(table.faults.map(({ row, message }) => `${lineOf(row)}: ${message}`));
}

function refused(lines: readonly string[]): TableRead {
  return { ok: false, lines: lines.map((line) => `calendar ${line}`) };
}
