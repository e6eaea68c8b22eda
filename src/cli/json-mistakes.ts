import { type ParseError, parseTree } from "jsonc-parser";
import { causeOf, type Edit } from "./json-causes.js";

/** A mistake in a JSON text: where it stands, and in words what it is and what to do. */
export interface JsonMistake {
  /** Characters before it. */
  readonly at: number;
  readonly says: string;
}

/** What is wrong with a JSON text, and the text without it where every mistake has a likely cause. */
export interface JsonMistakes {
  readonly mistakes: readonly JsonMistake[];
  readonly mended: MendedText | undefined;
}

/** A text with likely mistakes put right, so that the rest of it can be looked at too. It is never used as an input. */
export interface MendedText {
  readonly text: string;
  /** The position in the text as it was written. */
  readonly written: (at: number) => number;
}

/** More than these are not listed. */
const mostMistakes = 20;

/**
 * Every mistake in the grammar of a text that is not JSON, in order, each with its likely cause. What follows a mistake
 * is read as if it had been put right.
 */
export function jsonMistakes(text: string): JsonMistakes {
  const whole = wholeFile(text);
  if (whole !== undefined) return { mistakes: [{ at: 0, says: whole }], mended: undefined };
  const draft = new Draft(text);
  const mistakes: JsonMistake[] = [];
  for (;;) {
    const error = firstError(draft.text);
    if (error === undefined) break;
    const cause = mistakes.length === mostMistakes ? undefined : causeOf(draft.text, error);
    if (cause === undefined) {
      if (mistakes.length < mostMistakes)
        mistakes.push({ at: draft.written(error.offset), says: cannotStand(draft.text, error) });
      return { mistakes: inOrder(mistakes), mended: undefined };
    }
    mistakes.push({ at: draft.written(cause.at), says: cause.says });
    draft.edit(cause.edits);
  }
  return { mistakes: inOrder(mistakes), mended: draft };
}

function inOrder(mistakes: readonly JsonMistake[]): readonly JsonMistake[] {
  const first = new Map<number, JsonMistake>();
  for (const one of mistakes) if (!first.has(one.at)) first.set(one.at, one);
  return [...first.values()].sort((a, b) => a.at - b.at);
}

/** What is wrong with a file as a whole. */
function wholeFile(text: string): string | undefined {
  const start = text.trimStart();
  if (start === "") return "The file is empty. If it was just written, save it again.";
  if (start.startsWith("{\\rtf"))
    return "This is a document of a word processor (RTF), not plain text. Save it again as plain text.";
  if (start.startsWith("<")) return "This is a web page or XML, not JSON. Give the JSON file itself.";
  if (start.startsWith("BEGIN:VCALENDAR"))
    return "This is a calendar file (iCalendar), not JSON. Give it a name that ends with .ics.";
  return undefined;
}

/** A text that is being put right, which remembers where everything stood. */
class Draft implements MendedText {
  text: string;
  private readonly edits: Edit[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Makes changes of which none touches another, in one go: there can be hundreds of thousands. */
  edit(edits: readonly Edit[]): void {
    const inOrder = [...edits].sort((a, b) => a.at - b.at);
    const parts: string[] = [];
    let from = 0;
    for (const { at, removed, put } of inOrder) {
      parts.push(this.text.slice(from, at), put);
      from = at + removed;
    }
    this.text = parts.join("") + this.text.slice(from);
    for (const edit of inOrder.reverse()) this.edits.push(edit);
  }

  readonly written = (at: number): number => {
    let before = at;
    for (let i = this.edits.length - 1; i >= 0; i -= 1) {
      const { at: edited, removed, put } = this.edits[i] as Edit;
      if (before >= edited + put.length) before += removed - put.length;
      else if (before > edited) before = edited + Math.min(before - edited, Math.max(0, removed - 1));
    }
    return before;
  };
}

const invalidSymbol = 1;

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    // Nested more deeply than the parser can follow.
    return { error: invalidSymbol, offset: 0, length: 0 };
  }
  return errors.sort((a, b) => a.offset - b.offset)[0];
}

function cannotStand(text: string, { offset }: ParseError): string {
  return offset >= text.length ? "The text stops too early." : "This cannot stand here in JSON.";
}
