import type * as z from "zod/mini";
import type { Fault } from "./faults.js";
import { childOf, type Guide, guideOf } from "./guide.js";
import type { InputName } from "./issue.js";
import { maxDataDepth, maxDepth, maxTextLength } from "./limits.js";
import { listIssues, type Refusal, refuse } from "./list-issues.js";
import { failure } from "./public-function.js";

/** The value a JSON text stands for, or what stops it being read. */
export type JsonResult = { readonly ok: true; readonly value: unknown } | Refusal;

/**
 * Reads a JSON text: the value `JSON.parse` gives, but an object must not have a field twice, and the text's length
 * and depth are limited. Whether the value is what the format takes is not looked at; only its names may appear in the
 * path of an issue. Never throws; messages give a character position and no piece of the text.
 *
 * @example readJsonText('{"startsOn":"2026-11-02","startsOn":"2026-11-03"}', planFormat, "plan")
 * // { ok: false, issues: [{ code: "duplicate-key", path: "/startsOn", input: "plan", message: "..." }] }
 */
export function readJsonText(text: unknown, format: () => z.core.$ZodType, input: InputName): JsonResult {
  try {
    const guide = guideOf(format());
    const faults = faultsOf(text, guide);
    if (typeof text !== "string" || faults.length > 0) return refuse(listIssues(faults, input, guide));
    const value: unknown = JSON.parse(text);
    return Object.freeze({ ok: true, value });
  } catch {
    return refuse([failure("input/json-text", input)]);
  }
}

function faultsOf(text: unknown, guide: Guide): readonly Fault[] {
  if (typeof text !== "string") {
    return [{ code: "wrong-type", path: "", message: "This is not a text. Give the JSON as text." }];
  }
  if (text.length > maxTextLength) return [{ code: "too-large", path: "" }];
  return new Scan(text, guide).faults();
}

/** An object or list that is still open. */
interface Open {
  readonly isObject: boolean;
  readonly guide: Guide | undefined;
  /** The names the object has so far. */
  readonly names: Set<string>;
  readonly depth: number;
  readonly outer: Open | undefined;
  /** The name or position of the entry that is being read. */
  entry: string | number;
}

const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const BYTE_ORDER_MARK = 0xfeff;

/** One pass over a text by the grammar of JSON, without recursion and without building anything. */
class Scan {
  private readonly text: string;
  private readonly root: Guide;
  private readonly repeated: Map<string, Fault> = new Map();
  private open: Open | undefined;
  private at = 0;
  /** Whether the last string has an escape in it. */
  private escaped = false;

  constructor(text: string, root: Guide) {
    this.text = text;
    this.root = root;
  }

  faults(): readonly Fault[] {
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) {
      return [
        {
          code: "bad-json",
          path: "",
          message: "The text starts with a byte order mark. Save it as UTF-8 without one.",
        },
      ];
    }
    const fault = this.scan();
    return fault === undefined ? [...this.repeated.values()] : [fault];
  }

  private scan(): Fault | undefined {
    for (;;) {
      // Here a value has to follow.
      this.skipSpace();
      const code = this.code();
      if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (!this.enter(code === OPEN_OBJECT)) return { code: "too-deep", path: this.pathHere() };
        this.skipSpace();
        if (this.code() === (code === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST)) this.leave();
        else if (code === OPEN_LIST || this.name()) continue;
        else return this.badJson();
      } else if (!this.scalar(code)) {
        return this.badJson();
      }
      // Here a value has ended, and with it perhaps what it was in.
      let more = false;
      while (!more) {
        this.skipSpace();
        const { open } = this;
        if (open === undefined) return this.at === this.text.length ? undefined : this.badJson();
        const after = this.code();
        if (after === COMMA) {
          this.at += 1;
          if (typeof open.entry === "number") open.entry += 1;
          this.skipSpace();
          if (open.isObject && !this.name()) return this.badJson();
          more = true;
        } else if (after === (open.isObject ? CLOSE_OBJECT : CLOSE_LIST)) {
          this.leave();
        } else {
          return this.badJson();
        }
      }
    }
  }

  /** Opens an object or list; false when it lies too deep. */
  private enter(isObject: boolean): boolean {
    const { open } = this;
    const depth = open === undefined ? 1 : open.depth + 1;
    const guide = open === undefined ? this.root : childIn(open);
    // Data of any shape may lie deeper than the fields of a format do.
    if (depth > (guide?.kind === "data" ? maxDepth + maxDataDepth : maxDepth)) return false;
    this.open = { isObject, guide, names: new Set(), depth, outer: open, entry: isObject ? "" : 0 };
    this.at += 1;
    return true;
  }

  private leave(): void {
    this.open = this.open?.outer;
    this.at += 1;
  }

  /** Reads the name of a field and its colon. */
  private name(): boolean {
    const { open } = this;
    const start = this.at;
    if (open === undefined || this.code() !== QUOTE || !this.string()) return false;
    // A name may hide in escapes: what counts is what it stands for.
    const name: string = this.escaped
      ? JSON.parse(this.text.slice(start, this.at))
      : this.text.slice(start + 1, this.at - 1);
    open.entry = name;
    if (open.names.has(name)) {
      const path = this.pathHere();
      this.repeated.set(path, { code: "duplicate-key", path });
    }
    open.names.add(name);
    this.skipSpace();
    if (this.code() !== COLON) return false;
    this.at += 1;
    return true;
  }

  private scalar(code: number): boolean {
    if (code === QUOTE) return this.string();
    if (code === MINUS || isDigit(code)) return this.number();
    return this.literal("true") || this.literal("false") || this.literal("null");
  }

  private literal(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private string(): boolean {
    const { text } = this;
    let at = this.at + 1;
    this.escaped = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE || code === BACKSLASH || !(code >= 32)) {
        // The comparison also ends the text, after which a code is not a number.
        this.at = at;
        if (code !== BACKSLASH) break;
        this.at += 1;
        this.escaped = true;
        if (!this.escape()) return false;
        at = this.at;
      } else {
        at += 1;
      }
    }
    if (this.code() !== QUOTE) return false;
    this.at += 1;
    return true;
  }

  private escape(): boolean {
    const kind = this.text.charAt(this.at);
    if (kind === "u") {
      for (let i = 1; i <= 4; i++) {
        if (!isHexDigit(this.text.charCodeAt(this.at + i))) {
          this.at += i;
          return false;
        }
      }
      this.at += 5;
      return true;
    }
    if (kind === "" || !'"\\/bfnrt'.includes(kind)) return false;
    this.at += 1;
    return true;
  }

  private number(): boolean {
    if (this.code() === MINUS) this.at += 1;
    if (this.code() === ZERO) this.at += 1;
    else if (!this.digits()) return false;
    if (this.code() === POINT) {
      this.at += 1;
      if (!this.digits()) return false;
    }
    // E or e.
    if ((this.code() | 32) === 101) {
      this.at += 1;
      if (this.code() === PLUS || this.code() === MINUS) this.at += 1;
      return this.digits();
    }
    return true;
  }

  /** Passes at least one digit. */
  private digits(): boolean {
    const start = this.at;
    while (isDigit(this.code())) this.at += 1;
    return this.at > start;
  }

  private skipSpace(): void {
    const { text } = this;
    let { at } = this;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
      at += 1;
    }
    this.at = at;
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** The path of the entry that is being read, as far as the format knows its names. */
  private pathHere(): string {
    let path = "";
    for (let { open } = this; open !== undefined; open = open.outer) {
      // Whatever lies inside a place the format does not know is that place.
      path = childIn(open) === undefined ? "" : `/${open.entry}${path}`;
    }
    return path;
  }

  private badJson(): Fault {
    const message =
      this.at >= this.text.length
        ? `The text is not JSON: it stops too early, after ${this.text.length} characters.`
        : `The text is not JSON: character ${this.at + 1} is not one that can stand there.`;
    return { code: "bad-json", path: "", message };
  }
}

function childIn(open: Open): Guide | undefined {
  // A list where the format has an object, or the reverse, is a place the format does not know.
  const { guide, isObject } = open;
  if (guide?.kind !== "data" && isObject === (guide?.kind === "list")) return undefined;
  return childOf(guide, String(open.entry));
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isHexDigit(code: number): boolean {
  const letter = code | 32;
  return isDigit(code) || (letter >= 97 && letter <= 102);
}
