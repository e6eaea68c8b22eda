import type { Issue } from "../input/issue.js";
import { marksFormat } from "../register/read-marks.js";
import { placeAt } from "./code-frame.js";
import type { Host } from "./host.js";
import { placeOf, type Read, unreadable } from "./inputs.js";
import { entriesOf, readJsonFile } from "./json-files.js";
import { readCsv } from "./read-csv.js";

/** Marks as they were written down, not looked at yet. */
export interface MarksRead {
  readonly marks: unknown;
  /** The line each stands on. */
  readonly lines: readonly number[];
}

/** Reads marks from a file, or from standard input for `-`: a list in JSON, or a table in CSV if the name ends so. */
export async function readMarksFile(path: string, host: Host, echo: boolean): Promise<Read<MarksRead>> {
  const file = path === "-" ? await host.readStdin() : await host.readFile(path);
  if (!file.ok) return unreadable("marks", path, file);
  if (path.toLowerCase().endsWith(".csv")) return marksFromCsv(file.text);
  const json = readJsonFile(
    file.text,
    { input: "marks", format: marksFormat, read: (value) => ({ ok: true, value }) },
    echo,
  );
  if (!json.ok) return json;
  const lines = entriesOf(file.text).map((at) => placeAt(file.text, at).line);
  return { ok: true, value: { marks: json.value, lines } };
}

/** Where an issue is: the line, and the column of a table or the field of an entry. */
export function placeInMarks({ lines }: MarksRead): (issue: Issue) => string {
  return (issue) => {
    const [, position = "", column] = issue.path.split("/");
    const line = issue.input === "marks" && position !== "" ? lines[Number(position)] : undefined;
    if (line === undefined) return placeOf(issue);
    return column === undefined ? `marks line ${line}` : `marks line ${line}, ${column}`;
  };
}

const columns = ["register", "date", "session", "code"] as const;

/**
 * The marks of a table whose first line names the columns register, date, session and code, in any order and among
 * others: what `register` writes is read too. Empty lines, cells without a code and days without a session are passed
 * over.
 */
export function marksFromCsv(text: string): Read<MarksRead> {
  const read = readCsv(text);
  if (!read.ok) return refused(`Line ${read.line} has a quotation mark that is never closed.`);
  const [head, ...body] = read.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const names = head?.cells ?? [];
  if (!columns.every((name) => names.indexOf(name) >= 0 && names.indexOf(name) === names.lastIndexOf(name))) {
    return refused(`The first line has to name each of these columns once: ${columns.join(",")}.`);
  }
  const uneven = body.find(({ cells }) => cells.length !== names.length);
  if (uneven !== undefined) {
    return refused(`Line ${uneven.line} has to have ${names.length} cells, as the first line has.`);
  }
  const rows = body
    .map(({ line, cells }) => ({
      line,
      mark: Object.fromEntries(columns.map((name) => [name, cells[names.indexOf(name)]])),
    }))
    .filter(({ mark }) => mark.code !== "" && !isOfNoSession(mark));
  return { ok: true, value: { marks: rows.map(({ mark }) => mark), lines: rows.map(({ line }) => line) } };
}

/** A line of `register` about a day, or half a day, without a session. */
function isOfNoSession({ register, session, code }: Readonly<Record<string, string | undefined>>): boolean {
  return register === "" && (session === "" || code === "-");
}

function refused(why: string): Read<never> {
  return { ok: false, lines: [`marks: ${why}`] };
}
