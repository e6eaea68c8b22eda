import { parseDay } from "../days/plain-date.js";
import { TreeChecker } from "../engine/check-tree.js";
import { CouncilError } from "./council-error.js";

/** Throws a `CouncilError` for the first mistake in a value that is plain data. */
export type Check = (value: unknown, path: string) => void;

/** One check for each field of a type, the optional ones included. */
export type ChecksFor<T> = { readonly [Name in keyof T]-?: Check };

const longestText = 2000;

/** A text that is not empty. */
export const text: Check = (value, path) => {
  if (typeof value !== "string") throw wrongType(path, "a text");
  if (value === "")
    throw new CouncilError("missing", path, "This is an empty text. Write what belongs here.");
  if (value.length > longestText) {
    throw new CouncilError("too-long", path, `A text has at most ${longestText} characters. Shorten it.`);
  }
};

/** A day that exists. */
export const day: Check = (value, path) => {
  text(value, path);
  if (parseDay(value) === undefined) {
    const message = "This is no day that exists. Write it as year-month-day, for example 2025-09-01.";
    throw new CouncilError("bad-date", path, message);
  }
};

const https = "https://";

/** An https address without spaces, quotation marks or angle brackets. */
export const address: Check = (value, path) => {
  text(value, path);
  const written = value as string;
  let isSafe = written.startsWith(https) && written.length > https.length;
  for (let i = 0; i < written.length && isSafe; i++) {
    isSafe = written.charCodeAt(i) > 32 && !`"'<>\\`.includes(written.charAt(i));
  }
  if (!isSafe) {
    const message = "An address begins with https:// and has no spaces or quotation marks. Write that one.";
    throw new CouncilError("bad-url", path, message);
  }
};

/** A whole number within limits, both included. */
export function wholeNumber(least: number, most: number): Check {
  return (value, path) => {
    if (typeof value !== "number") throw wrongType(path, "a number, without quotation marks");
    if (!Number.isInteger(value) || value < least || value > most) {
      const message = `Write a whole number from ${least} to ${most}.`;
      throw new CouncilError("bad-number", path, message);
    }
  };
}

/** True or false. */
export const yesOrNo: Check = (value, path) => {
  if (typeof value !== "boolean") throw wrongType(path, "true or false, without quotation marks");
};

/** One of these words: all words of a type, or this does not compile. */
export function word<W extends string>(known: Readonly<Record<W, true>>): Check {
  return oneOf(Object.keys(known));
}

/** One of these words. */
export function oneOf(words: readonly string[]): Check {
  return (value, path) => {
    if (typeof value !== "string") throw wrongType(path, `one of these words: ${words.join(", ")}`);
    if (!words.includes(value)) {
      const message = `This is none of the words known here. Write one of these: ${words.join(", ")}.`;
      throw new CouncilError("unknown-value", path, message);
    }
  };
}

/** A list with at least one entry, unless it may be empty. Texts and numbers are listed once. */
export function list(item: Check, mayBeEmpty = false): Check {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrongType(path, "a list in square brackets");
    if (value.length === 0 && !mayBeEmpty) {
      throw new CouncilError("missing", path, "This list is empty. Put something in it or leave it out.");
    }
    for (let i = 0; i < value.length; i++) {
      const one: unknown = value[i];
      item(one, `${path}/${i}`);
      if (typeof one === "object" || value.indexOf(one) === i) continue;
      const message = "This stands in the list already. Take one of the two out.";
      throw new CouncilError("duplicate-id", `${path}/${i}`, message);
    }
  };
}

/** An object with these fields and no others. */
export function record<T>(checks: ChecksFor<T>, optional: readonly (keyof T)[] = []): Check {
  const entries = Object.entries<Check>(checks);
  const known: ReadonlySet<string> = new Set(Object.keys(checks));
  const mayBeLeftOut: ReadonlySet<unknown> = new Set(optional);
  return (value, path) => {
    const fields = fieldsOf(value, path);
    for (const name of Object.keys(fields)) {
      if (known.has(name)) continue;
      const message = `There is no field of this name. The fields here are ${Object.keys(checks).join(", ")}.`;
      throw new CouncilError("unknown-key", pathTo(path, name), message);
    }
    for (const [name, check] of entries) {
      const at = `${path}/${name}`;
      const field = fields[name];
      if (field !== undefined) check(field, at);
      else if (!mayBeLeftOut.has(name)) {
        throw new CouncilError("missing", at, `There is no ${name} here, and there has to be. Add it.`);
      }
    }
  };
}

/** A condition about a plan. */
export const condition: Check = (value, path) => {
  const checker = new TreeChecker();
  checker.condition(value, path);
  refuseFaults(checker);
};

/** Throws the first mistake that a checker of trees has found. */
export function refuseFaults({ faults: [fault] }: TreeChecker): void {
  if (fault !== undefined) throw new CouncilError(fault.code, fault.path, fault.message);
}

/** The fields of a value that has to be an object. */
export function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrongType(path, "an object with named fields");
  }
  return value as Readonly<Record<string, unknown>>;
}

const longestName = 64;

/**
 * The path of a field: with its name where that is a plain word, as a misspelt one is; else the path of the object it
 * lies in, so that no text of any length or kind comes out.
 */
export function pathTo(path: string, name: string): string {
  let isWord = name !== "" && name.length <= longestName;
  for (let i = 0; i < name.length && isWord; i++) {
    const code = name.charCodeAt(i);
    const letter = code | 32;
    isWord = (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 95;
  }
  return isWord ? `${path}/${name}` : path;
}

export function wrongType(path: string, takes: string): CouncilError {
  return new CouncilError("wrong-type", path, `This is another kind of value. Write ${takes}.`);
}
