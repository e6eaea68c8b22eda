import { formatDay, parseDay } from "../days/plain-date.js";
import { typedDay } from "../sheets/typed-day.js";
import { readCsv } from "./read-csv.js";

/** An event out of a table or a calendar file, with what its owner sees of it. */
export interface FileEvent {
  readonly start: string;
  readonly end?: string;
  readonly summary: string;
  /** Where it stands: "line 4" of a table. */
  readonly place: string;
}

export type TableRead =
  | { readonly ok: true; readonly events: readonly FileEvent[] }
  | { readonly ok: false; readonly lines: readonly string[] };

const headings = {
  what: ["what", "event", "subject", "summary", "name", "description", "title", "term", "holiday", "details"],
  from: ["from", "start", "start date", "starts", "date", "begins", "first day", "day", "opens", "open"],
  to: ["to", "end", "end date", "ends", "until", "finish", "finishes", "last day", "closes", "close"],
  endTime: ["end time"],
} as const;

/**
 * The events of a table of terms and holidays: what it is, its first day, and where it takes more than one its last.
 * Columns may stand in any order and have any of the usual headings; days are written as people write them.
 */
export function tableEvents(text: string): TableRead {
  const read = readCsv(text);
  if (!read.ok) return refused(`line ${read.line}: A quotation mark is never closed.`);
  const [head, ...rows] = read.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const names = (head?.cells ?? []).map((name) => name.toLowerCase());
  const column = (wanted: readonly string[]): number => names.findIndex((name) => wanted.includes(name));
  const [what, from, to, endTime] = [headings.what, headings.from, headings.to, headings.endTime].map(
    column,
  ) as [number, number, number, number];
  if (what < 0 || from < 0) {
    return refused(
      "line 1: The first line has to name the columns: what, from and to. Each further line is a term, a holiday or an INSET day, such as: Half term, 26/10/2026, 30/10/2026.",
    );
  }
  const events: FileEvent[] = [];
  const lines: string[] = [];
  for (const { line, cells } of rows) {
    const summary = cells[what] ?? "";
    const first = dayIn(cells[from]);
    const last = cells[to] === undefined || cells[to] === "" ? first : dayIn(cells[to]);
    if (first === undefined || last === undefined) {
      lines.push(
        `calendar line ${line}: This line has no date that can be read. Write it as 26/10/2026, 26 Oct 2026 or 2026-10-26.`,
      );
      continue;
    }
    // Outlook writes the day after the last one, at midnight; everybody else writes the last day.
    const isAfter = endTime >= 0 && isMidnight(cells[endTime]) && last > first;
    const end = isAfter ? last : dayAfter(last);
    events.push({ start: first, end, summary, place: `line ${line}` });
  }
  return lines.length > 0 ? { ok: false, lines } : { ok: true, events };
}

function refused(why: string): TableRead {
  return { ok: false, lines: [`calendar ${why}`] };
}

function isMidnight(cell = ""): boolean {
  return /^(?:0?0:00(?::00)?|12:00(?::00)? ?AM)$/i.test(cell);
}

/** A day in a cell, however it is written; a spreadsheet's own number for a day too, and a time behind it is left out. */
function dayIn(cell = ""): string | undefined {
  const [words = ""] = cell.split(/[ T]0?0:00/);
  if (/^\d{5}$/.test(words)) {
    // Spreadsheets count the days from 30 December 1899.
    const counted = (parseDay("1970-01-01") as number) + Number(words) - 25_569;
    return formatDay(counted);
  }
  const day = typedDay(words, "");
  return parseDay(day) === undefined ? undefined : day;
}

function dayAfter(day: string): string {
  return formatDay((parseDay(day) as number) + 1);
}
