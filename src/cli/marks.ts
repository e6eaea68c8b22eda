import type { Issue } from "../input/issue.js";
import { readJsonText } from "../input/json-text.js";
import type { Host } from "./host.js";
import { issueLines, placeOf, type Read, unreadable } from "./inputs.js";

/** Marks as they were written down, not looked at yet. */
export interface MarksRead {
  readonly marks: unknown;
  /** For marks from a table, the line each stands on. */
  readonly lines: readonly number[] | undefined;
}

/** Reads marks from a file, or from standard input for `-`: a list in JSON, or a table in CSV if the name ends so. */
export async function readMarksFile(path: string, host: Host): Promise<Read<MarksRead>> {
  const file = path === "-" ? await host.readStdin() : await host.readFile(path);
  if (!file.ok) return unreadable("marks", path, file);
  if (path.toLowerCase().endsWith(".csv")) return marksFromCsv(file.text);
  const json = readJsonText(file.text);
  if (json.ok) return { ok: true, value: { marks: json.value, lines: undefined } };
  // Where in a plan this would be says nothing of a list of marks.
  return { ok: false, lines: issueLines(json.issues, () => "marks") };
}

/** Where an issue is: for a table, the line and the column. */
export function placeInMarks({ lines }: MarksRead): (issue: Issue) => string {
  return (issue) => {
    const [, position = "", column] = issue.path.split("/");
    const line = issue.input === "marks" && position !== "" ? lines?.[Number(position)] : undefined;
    if (line === undefined) return placeOf(issue);
    return column === undefined ? `marks line ${line}` : `marks line ${line}, ${column}`;
  };
}

const columns = ["register", "date", "session", "code"] as const;

/**
 * The marks of a table whose first line names the columns register, date, session and code, in any order. Empty lines
 * are passed over.
 */
export function marksFromCsv(text: string): Read<MarksRead> {
  const rows = text
    .replace("\ufeff", "")
    .split("\n")
    .map((line, i) => ({ number: i + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [head, ...body] = rows;
  const names = head?.cells ?? [];
  if (names.length !== columns.length || !columns.every((name) => names.includes(name))) {
    return refused(`The first line has to name these columns and no others: ${columns.join(",")}.`);
  }
  const uneven = body.find(({ cells }) => cells.length !== columns.length);
  if (uneven !== undefined) {
    return refused(`Line ${uneven.number} has to have ${columns.length} cells, as the first line has.`);
  }
  const marks = body.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i]])));
  return { ok: true, value: { marks, lines: body.map(({ number }) => number) } };
}

function refused(why: string): Read<never> {
  return { ok: false, lines: [`marks: ${why}`] };
}

/** The cells of a line, without the quotation marks around one. Nothing a mark holds has a comma in it. */
function cellsOf(line: string): readonly string[] {
  return line.split(",").map((cell) => {
    const bare = cell.trim();
    return bare.length > 1 && bare.startsWith('"') && bare.endsWith('"') ? bare.slice(1, -1) : bare;
  });
}
