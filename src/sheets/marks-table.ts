import { codeLetters } from "../plan/words.js";
import { isSign } from "../register/signs.js";
import { dayIn } from "./event-table.js";
import { plainWords } from "./headings.js";
import { type DateSystem, dateInCell } from "./sheet-days.js";
import { type oddCell, type TakenCell, type TakenRows, textIn } from "./table.js";

/** A mark as a table has it, for `auditRegister` to read, with where it stands. */
export interface TableMark {
  readonly register: string;
  readonly date: string;
  readonly session: string;
  readonly code: string;
  /** What the column headed Plan says; "" without one. */
  readonly plan: string;
  readonly row: number;
  readonly column: number;
}

export type MarksTable =
  | { readonly ok: true; readonly marks: readonly TableMark[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly row: number; readonly column: number; readonly message: string };

type Cell = TakenCell | typeof oddCell;
type Half = "AM" | "PM";

/** Headings of the columns of a table of marks, as they are compared. */
const headings = {
  plan: ["plan", "planid", "reference", "ref"],
  register: ["register", "school", "setting", "base"],
  date: ["date", "day", "markdate", "sessiondate", "attendancedate"],
  session: ["session", "half", "halfday", "ampm", "sessionname"],
  code: ["code", "mark", "markcode", "attendancecode", "attendancemark"],
  AM: ["am", "morning", "ammark", "amcode", "markam", "ammarks"],
  PM: ["pm", "afternoon", "pmmark", "pmcode", "markpm", "pmmarks"],
} as const;

type Column = keyof typeof headings;

/**
 * The marks of a table, in any of the shapes in which schools have them: a row a mark with the columns date, session and
 * code; a row a day with the columns AM and PM; a row a register with a column for each day or half day. Columns may
 * stand in any order and among others, dates are written as people write them, and two marks in one cell, such as `/\`,
 * are those of the morning and the afternoon. Cells without a mark are passed over.
 */
export function marksOfRows(rows: TakenRows, system: DateSystem): MarksTable {
  const head = rows.findIndex((row) => row.length > 0);
  const names = (rows[head] ?? []).map((cell) => plainWords(textIn(cell)));
  const columns = new Map<Column, number>();
  for (const name of Object.keys(headings) as Column[]) {
    const found = names.flatMap((one, i) => ((headings[name] as readonly string[]).includes(one) ? [i] : []));
    const [first, second] = found;
    if (second !== undefined)
      return fault(head, second, "Another column has a heading that means the same. Take one of them out.");
    if (first !== undefined) columns.set(name, first);
  }
  const body = new Body(rows, columns, system);
  if (columns.has("date") && columns.has("code")) body.eachMark(head + 1);
  else if (columns.has("date") && (columns.has("AM") || columns.has("PM"))) body.eachDay(head + 1);
  else if (!body.acrossDays(head)) return fault(Math.max(head, 0), 0, noColumns);
  if (body.fault !== undefined) return body.fault;
  const notes = columns.has("register") || body.marks.length === 0 ? [] : [noRegister];
  return { ok: true, marks: body.marks, notes };
}

const noColumns =
  "The first line has to name these columns: register, date, session and code; or date, AM and PM; or a date for each column of marks.";
const noRegister =
  "There is no column register, so that all marks were taken for those of the home school's register.";

function fault(row: number, column: number, message: string): MarksTable & { ok: false } {
  return { ok: false, row, column, message };
}

/** The rows below the headings. */
class Body {
  readonly marks: TableMark[] = [];
  fault: (MarksTable & { ok: false }) | undefined;

  constructor(
    private readonly rows: TakenRows,
    private readonly columns: ReadonlyMap<Column, number>,
    private readonly system: DateSystem,
  ) {}

  /** A row a mark. */
  eachMark(from: number): void {
    this.eachRow(from, (cells, row) => {
      const [register, session] = [this.text(cells, "register"), this.text(cells, "session")];
      const column = this.columns.get("code") as number;
      const code = markIn(cells[column]);
      // What a list of expected codes says of days without a session.
      const isOfNoSession =
        this.columns.has("register") && register === "" && (session === "" || code === "-");
      if (code === "" || isOfNoSession) return;
      const both = twoMarks(code);
      // Where the row is about one half of the day, two letters are more likely a slip than two marks.
      const pair = session === "" || both?.some((one) => present.includes(one)) ? both : undefined;
      if (pair === undefined) this.add(cells, row, column, sessionIn(session), code);
      else this.addPair(cells, row, column, pair);
    });
  }

  /** A row a day. */
  eachDay(from: number): void {
    this.eachRow(from, (cells, row) => {
      for (const half of ["AM", "PM"] as const) {
        const column = this.columns.get(half);
        const code = markIn(column === undefined ? undefined : cells[column]);
        if (column !== undefined && code !== "") this.add(cells, row, column, half, code);
      }
    });
  }

  /** A column a day or half day, with AM and PM in the heading or in the row below it; whether there are such columns. */
  acrossDays(head: number): boolean {
    const heads = this.rows[head] ?? [];
    const below = this.rows[head + 1] ?? [];
    const halves = below.map((cell) => halfIn(textIn(cell)));
    const hasHalves =
      below.length > 0 && below.every((cell, i) => cell === undefined || halves[i] !== undefined);
    let date: string | undefined;
    const days = Array.from({ length: Math.max(heads.length, hasHalves ? below.length : 0) }, (_, i) => {
      const found = dateAndHalf(heads[i], this.system);
      // A date that stands above two columns fills the first of them only.
      if (heads[i] !== undefined) date = found?.date;
      if (date === undefined) return undefined;
      const half = found?.half ?? (hasHalves ? halves[i] : undefined);
      return heads[i] === undefined && half === undefined ? undefined : { date, half };
    });
    if (days.every((one) => one === undefined)) return false;
    this.eachRow(head + (hasHalves ? 2 : 1), (cells, row) => {
      days.forEach((day, column) => {
        const code = markIn(cells[column]);
        if (day === undefined || code === "") return;
        const pair = day.half === undefined ? twoMarks(code) : undefined;
        if (pair !== undefined) this.addPair(cells, row, column, pair, day.date);
        else this.add(cells, row, column, day.half ?? "", code, day.date);
      });
    });
    return true;
  }

  private eachRow(from: number, each: (cells: readonly Cell[], row: number) => void): void {
    for (let row = from; row < this.rows.length && this.fault === undefined; row += 1) {
      const cells = this.rows[row] ?? [];
      if (cells.length > 0) each(cells, row);
    }
  }

  private addPair(
    cells: readonly Cell[],
    row: number,
    column: number,
    pair: readonly [string, string],
    date?: string,
  ): void {
    this.add(cells, row, column, "AM", pair[0], date);
    this.add(cells, row, column, "PM", pair[1], date);
  }

  private add(
    cells: readonly Cell[],
    row: number,
    column: number,
    session: string,
    code: string,
    given?: string,
  ): void {
    const at = this.columns.get("date") ?? -1;
    const date = given ?? dateOf(cells[at], this.system);
    if (session === "") {
      this.fault ??= fault(
        row,
        column,
        "Nothing says whether this is the mark of the morning or of the afternoon. Add a column session with AM or PM.",
      );
    }
    const register = this.columns.has("register") ? registerIn(this.text(cells, "register")) : "home";
    this.marks.push({ register, date, session, code, plan: this.text(cells, "plan"), row, column });
  }

  private text(cells: readonly Cell[], name: Column): string {
    const column = this.columns.get(name);
    return column === undefined ? "" : textIn(cells[column]);
  }
}

/** A date as text; what is none stays as it is, for whoever reads the mark to refuse. */
function dateOf(cell: Cell, system: DateSystem): string {
  return dayIn(cell, system) ?? textIn(cell);
}

function markIn(cell: Cell): string {
  // An apostrophe in front keeps a spreadsheet from taking a sign for a formula.
  return textIn(cell).replace(/^'/, "").toUpperCase();
}

function sessionIn(text: string): string {
  return halfIn(text) ?? text;
}

function halfIn(text: string): Half | undefined {
  const name = plainWords(text);
  return (["AM", "PM"] as const).find(
    (half) => (headings[half] as readonly string[]).includes(name) || name === half[0]?.toLowerCase(),
  );
}

/** `03/11/2026 AM`, `Tue 3 Nov 2026`, a date of the spreadsheet. */
function dateAndHalf(
  cell: Cell,
  system: DateSystem,
): { readonly date: string; readonly half: Half | undefined } | undefined {
  if (typeof cell !== "string") {
    const read = typeof cell === "symbol" ? undefined : dateInCell(cell, system);
    return read?.ok === true ? { date: read.date, half: undefined } : undefined;
  }
  const found = /^(.*?)[\s:,-]*\b(am|pm|morning|afternoon)$/i.exec(cell);
  const date = dayIn(found?.[1] ?? cell, system);
  return date === undefined ? undefined : { date, half: found === null ? undefined : halfIn(found[2] ?? "") };
}

/** The two marks of a pupil who is present. */
const present: readonly string[] = ["/", "\\"];
const codes: ReadonlySet<string> = new Set(codeLetters);
const isCode = (text: string): boolean => codes.has(text) || isSign(text);

/** Two marks in one cell, morning first: `/\`, `D D`, `C1B`. Undefined for a single mark, and for what is none. */
function twoMarks(text: string): readonly [string, string] | undefined {
  if (isCode(text)) return undefined;
  for (let i = 1; i < text.length; i += 1) {
    const [first, second] = [text.slice(0, i).trim(), text.slice(i).trim()];
    if (isCode(first) && isCode(second)) return [first, second];
  }
  return undefined;
}

/** The register as the audit names it: "Home school" is `home`. An id of a placement stays as it is. */
function registerIn(text: string): string {
  return ["home", "homeschool"].includes(plainWords(text)) ? "home" : text;
}
