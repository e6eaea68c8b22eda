import type { Issue } from "../input/issue.js";
import { marksFormat } from "../register/read-marks.js";
import { placeAt } from "./code-frame.js";
import type { Host } from "./host.js";
import { placeOf, type Read, unreadable } from "./inputs.js";
import { entriesOf, readJsonFile } from "./json-files.js";

/** Marks as they were written down, not looked at yet. */
export interface MarksRead {
  readonly marks: unknown;
  /** The line each stands on. */
  readonly lines: readonly number[];
  /** What should be known of how they were read. */
  readonly notes: readonly string[];
}

/** Reads marks from a file, or from standard input for `-`: a list in JSON, or a table in CSV if the name ends so. */
export async function readMarksFile(path: string, host: Host, echo: boolean): Promise<Read<MarksRead>> {
  const file = path === "-" ? await host.readStdin() : await host.readFile(path);
  if (!file.ok) return unreadable("marks", path, file);
  if (path.toLowerCase().endsWith(".csv")) return (await import("./marks-csv.js")).marksFromCsv(file.text);
  const json = readJsonFile(
    file.text,
    { input: "marks", format: marksFormat, read: (value) => ({ ok: true, value }) },
    echo,
  );
  if (!json.ok) return json;
  const lines = entriesOf(file.text).map((at) => placeAt(file.text, at).line);
  return { ok: true, value: { marks: json.value, lines, notes: [] } };
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
