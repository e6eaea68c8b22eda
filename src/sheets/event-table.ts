import { formatDay, parseDay } from "../days/plain-date.js";
import { type DateSystem, dateInCell } from "./sheet-days.js";
import { type TakenCell, type TakenRows, textIn } from "./table.js";
import { typedDay } from "./typed-day.js";

/** An event out of a table or a calendar file, with what its owner sees of it. */
export interface FileEvent {
  readonly start: string;
  /** The day after the last one. */
  readonly end?: string;
  readonly summary: string;
  /** Where it stands: "line 4" of a table. */
  readonly place: string;
}

export type EventsRead =
  | { readonly ok: true; readonly events: readonly FileEvent[] }
  | { readonly ok: false; readonly faults: readonly { readonly row: number; readonly message: string }[] };

const headings = {
  what: ["what", "event", "subject", "summary", "name", "description", "title", "term", "holiday", "details"],
  from: ["from", "start", "start date", "starts", "date", "begins", "first day", "day", "opens", "open"],
  to: ["to", "end", "end date", "ends", "until", "finish", "finishes", "last day", "closes", "close"],
  endTime: ["end time"],
} as const;

/** Whether the first filled row names the columns of a table of events. */
export function isEventTable(rows: TakenRows): boolean {
  const [what = -1, from = -1] = columnsOf(rows[firstFilled(rows)] ?? []);
  return what >= 0 && from >= 0;
}

function firstFilled(rows: TakenRows): number {
  return rows.findIndex((row) => row.length > 0);
}

function columnsOf(head: TakenRows[number]): readonly number[] {
  const names = head.map((cell) => textIn(cell).toLowerCase());
  return [headings.what, headings.from, headings.to, headings.endTime].map((wanted) =>
    names.findIndex((name) => (wanted as readonly string[]).includes(name)),
  );
}

/**
 * The events of a table of terms and holidays: what it is, its first day, and where it takes more than one its last.
 * Columns may stand in any order and have any of the usual headings; days are written as people write them.
 */
export function eventsOfRows(
  rows: TakenRows,
  system: DateSystem,
  placeOf: (row: number) => string,
): EventsRead {
  const head = firstFilled(rows);
  const [what = -1, from = -1, to = -1, endTime = -1] = columnsOf(rows[head] ?? []);
  if (what < 0 || from < 0) return { ok: false, faults: [{ row: Math.max(head, 0), message: noColumns }] };
  const events: FileEvent[] = [];
  const faults: { row: number; message: string }[] = [];
  rows.forEach((cells, row) => {
    if (row <= head || cells.length === 0) return;
    const first = dayIn(cells[from], system);
    const last = cells[to] === undefined ? first : dayIn(cells[to], system);
    if (first === undefined || last === undefined) {
      faults.push({ row, message: noDate });
      return;
    }
    // Outlook writes the day after the last one, at midnight; everybody else writes the last day.
    const isAfter = isMidnight(textIn(cells[endTime])) && last > first;
    const day = (parseDay(last) as number) + (isAfter ? 0 : 1);
    events.push({ start: first, end: formatDay(day), summary: textIn(cells[what]), place: placeOf(row) });
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, events };
}

const noColumns =
  "The first line has to name the columns: what, from and to. Each further line is a term, a holiday or an INSET day, such as: Half term, 26/10/2026, 30/10/2026.";
const noDate = "This line has no date that can be read. Write it as 26/10/2026, 26 Oct 2026 or 2026-10-26.";

function isMidnight(cell: string): boolean {
  return /^(?:0?0:00(?::00)?|12:00(?::00)? ?AM)$/i.test(cell);
}

/** A day in a cell, however it is written; a spreadsheet's own number for a day too, and a time behind it is left out. */
export function dayIn(cell: TakenRows[number][number], system: DateSystem): string | undefined {
  const day = wholeDay(cell);
  if (typeof day === "string") {
    const typed = typedDay(day, "");
    return parseDay(typed) === undefined ? undefined : typed;
  }
  const read = dateInCell(day, system);
  return read.ok ? read.date : undefined;
}

function wholeDay(cell: TakenRows[number][number]): TakenCell {
  if (typeof cell === "number") return Math.floor(cell);
  if (typeof cell === "object") return { ...cell, milliseconds: 0 };
  if (typeof cell !== "string") return undefined;
  const [words = ""] = cell.split(/[ T]0?0:00/);
  return /^\d{5}$/.test(words) ? Number(words) : words;
}
