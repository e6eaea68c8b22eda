import { OptionError, takeOptions } from "../input/options.js";
import { plain } from "./plain-words.js";
import type { WordingOptions } from "./word.js";

/** How a text is laid out for a terminal. */
export interface TextOptions extends WordingOptions {
  /** Columns of a line, 40 to 1,000. */
  readonly width?: number;
  /** Whether to colour with ANSI sequences. */
  readonly colour?: boolean;
}

export type Tone = "heading" | "good" | "bad" | "caution" | "quiet" | "none";

const colours: Readonly<Record<Tone, string>> = {
  heading: "1",
  good: "32",
  bad: "31",
  caution: "33",
  quiet: "2",
  none: "",
};

const narrowest = 40;
const widest = 1_000;
const narrowestText = 16;

/** Lines of a fixed width, built up from top to bottom. Colour is put around text after it was measured. */
export class Page {
  readonly width: number;
  private readonly colour: boolean;
  private readonly lines: string[] = [];

  constructor(options: TextOptions) {
    const { width = 80, colour = false } = takeOptions(options, ["width", "colour", "catalogue"], "second");
    if (typeof width !== "number" || !Number.isInteger(width) || width < narrowest || width > widest) {
      throw new OptionError(`The width is a whole number of columns, ${narrowest} to ${widest}.`);
    }
    if (typeof colour !== "boolean") throw new OptionError("The colour is true or false.");
    this.width = width;
    this.colour = colour;
  }

  /** An empty line, unless there is one already or nothing stands above it. */
  gap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
  }

  heading(text: string): void {
    this.gap();
    for (const line of wrap(plain(text), this.width)) this.lines.push(this.paint(line, "heading"));
  }

  paragraph(text: string, indent = 0, tone: Tone = "none"): void {
    for (const line of wrap(plain(text), this.width - indent)) {
      this.lines.push(" ".repeat(indent) + this.paint(line, tone));
    }
  }

  /** A label at `indent` with words in a column that starts at `column`; where there is no room, the words go below. */
  hanging(
    label: string,
    text: string,
    indent: number,
    column: number,
    tone: Tone = "none",
    labelTone: Tone = "none",
  ): void {
    const start = " ".repeat(indent) + plain(label);
    const beside = displayWidth(start) < column && this.width - column >= narrowestText;
    const from = beside ? column : indent + 2;
    const lines = wrap(plain(text), this.width - from).map((line) => this.paint(line, tone));
    if (beside) {
      const [first = "", ...rest] = lines;
      const gap = " ".repeat(column - displayWidth(start));
      this.lines.push(" ".repeat(indent) + this.paint(plain(label), labelTone) + gap + first);
      for (const line of rest) this.lines.push(" ".repeat(from) + line);
      return;
    }
    for (const line of wrap(plain(label), this.width - indent)) {
      this.lines.push(" ".repeat(indent) + this.paint(line, labelTone));
    }
    for (const line of lines) this.lines.push(" ".repeat(from) + line);
  }

  /** Rows in columns, the first one being the heads; cells wrap. */
  table(rows: readonly (readonly Cell[])[], columns: readonly Column[], layout: TableLayout = {}): void {
    const { indent = 0, between = 2, heads = true, tone = () => "none" } = layout;
    const widths = fitColumns(rows, columns, this.width - indent, between);
    rows.forEach((row, index) => {
      const isHead = heads && index === 0;
      const cells = row.map((cell, i) => linesOf(cell).flatMap((line) => wrap(plain(line), widths[i] ?? 1)));
      const height = Math.max(1, ...cells.map((cell) => cell.length));
      for (let line = 0; line < height; line += 1) {
        const parts = cells.map((cell, i) => {
          const text = cell[line] ?? "";
          const gap = " ".repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(text)));
          return this.paint(text, isHead ? "none" : tone(text)) + gap;
        });
        const text = (" ".repeat(indent) + parts.join(" ".repeat(between))).trimEnd();
        this.lines.push(isHead ? this.paint(text, "quiet") : text);
      }
    });
  }

  toString(): string {
    return `${this.lines.join("\n").trimEnd()}\n`;
  }

  private paint(text: string, tone: Tone): string {
    if (!this.colour || tone === "none" || text === "") return text;
    return `\u001b[${colours[tone]}m${text}\u001b[0m`;
  }
}

/** The text of a cell, or several that begin a line each. */
export type Cell = string | readonly string[];

export interface Column {
  /** Takes less than its widest cell when there is no room. */
  readonly gives?: boolean;
  /** Takes so much whatever stands in it. */
  readonly width?: number;
}

export interface TableLayout {
  readonly indent?: number;
  /** Spaces from one column to the next. */
  readonly between?: number;
  /** Whether the first row is one of heads. */
  readonly heads?: boolean;
  /** The tone of a line of a cell. */
  readonly tone?: (text: string) => Tone;
}

const narrowestColumn = 8;

function linesOf(cell: Cell): readonly string[] {
  return typeof cell === "string" ? [cell] : cell;
}

function fitColumns(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  room: number,
  between: number,
): readonly number[] {
  const needed = (i: number): number =>
    Math.max(1, ...rows.flatMap((row) => linesOf(row[i] ?? "").map((line) => displayWidth(plain(line)))));
  const widths = columns.map(({ width }, i) => width ?? needed(i));
  let over = widths.reduce((sum, width) => sum + width + between, -between) - room;
  for (const mayGive of [(i: number) => columns[i]?.gives === true, () => true]) {
    for (let i = 0; i < widths.length && over > 0; i += 1) {
      const width = widths[i] as number;
      if (!mayGive(i) || width <= narrowestColumn) continue;
      const less = Math.min(over, width - narrowestColumn);
      widths[i] = width - less;
      over -= less;
    }
  }
  return widths;
}

/** A text in lines of at most `width` columns, broken between words; a word longer than a line is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const [fits, rest] = cut(line, width);
      lines.push(fits);
      line = rest;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

function cut(word: string, width: number): readonly [string, string] {
  let fits = "";
  let used = 0;
  for (const letter of word) {
    const next = used + letterWidth(letter.codePointAt(0) as number);
    if (next > width && fits !== "") break;
    fits += letter;
    used = next;
  }
  return [fits, word.slice(fits.length)];
}

/** Columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter.codePointAt(0) as number);
  return width;
}

function letterWidth(code: number): number {
  if (code < 0x300) return 1;
  if (code <= 0x36f || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1f300;
  return wide ? 2 : 1;
}
