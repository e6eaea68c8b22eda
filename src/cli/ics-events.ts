import type { FileEvent } from "../sheets/event-table.js";

/**
 * What the events of an iCalendar file are called and when they start, in the order of the file: for their owner to see
 * which was left out. What they mean is read elsewhere.
 */
export function icsEvents(text: string): readonly FileEvent[] {
  const events: FileEvent[] = [];
  let open: { start: string; summary: string } | undefined;
  let depth = 0;
  for (const line of text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    if (line === "BEGIN:VEVENT") {
      open = { start: "", summary: "" };
      depth = 0;
    } else if (line === "END:VEVENT") {
      if (open !== undefined) events.push({ ...open, place: `event ${events.length + 1}` });
      open = undefined;
    } else if (open !== undefined) {
      if (line.startsWith("BEGIN:")) depth += 1;
      if (line.startsWith("END:")) depth -= 1;
      const day = /^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})/.exec(line);
      if (depth === 0 && day !== null) open.start = `${day[1]}-${day[2]}-${day[3]}`;
      if (depth === 0 && /^SUMMARY[;:]/.test(line)) open.summary = unescaped(lineValue(line));
    }
  }
  return events;
}

/** What stands behind the first colon that is not between quotation marks. */
function lineValue(line: string): string {
  let inText = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') inText = !inText;
    if (line[at] === ":" && !inText) return line.slice(at + 1);
  }
  return "";
}

function unescaped(value: string): string {
  return value.replace(/\\[nN]/g, " ").replace(/\\([\\,;])/g, "$1");
}
