/** Which of the caller's inputs an issue is about. */
export type InputName = "plan" | "calendar" | "options" | "marks" | "council";

/**
 * Something in the input that stops it being read. Codes are stable; messages are plain English and may be reworded.
 * `path` is a JSON Pointer built only from names of the schema and positions in lists, so it can never carry
 * anything a person typed. `""` is the whole input.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly message: string;
  readonly input: InputName;
  /** What is read there, in words that follow "Write": "true or false, without quotation marks". */
  readonly expected?: string;
  /** The known name or word that is nearest to an unknown one. */
  readonly nearest?: string;
}

/** Every code an issue can have, with what it means. Codes are never reused. */
export const issueCodes = /* @__PURE__ */ Object.freeze({
  "not-an-object": "The whole input has to be an object.",
  missing: "A required field is not there.",
  "wrong-type": "The value is of another kind than the field takes.",
  "unknown-key": "A field has a name this format does not know.",
  "unknown-value": "The value is not one of the words the field takes.",
  "not-plain-data": "Only plain data is read: no accessors, classes, hidden or symbol-named properties.",
  "too-large": "The text is longer than the limit.",
  "too-deep": "The input is nested more deeply than the limit.",
  "too-many-items": "A list or object has more entries than the limit.",
  "too-long": "A text is longer than the limit.",
  "too-many-issues": "There are more issues than are listed.",
  "bad-id": "An id is a letter or digit, then up to 63 letters, digits, dots, hyphens or underscores.",
  "duplicate-id": "Two entries of one list have the same id.",
  "unknown-id": "An id refers to an entry that is not there.",
  "bad-date": "A date is written as year-month-day, for example 2026-11-02, and has to exist.",
  "date-out-of-range": "The date lies outside the years that can be read.",
  "bad-time": "A time is written as hours:minutes on a 24-hour clock, for example 09:00.",
  "bad-number": "The number is not a finite number.",
  "not-integer": "The number has to be a whole number.",
  "out-of-range": "The number or span lies outside what the field takes.",
  order: "Two dates or times are in the wrong order.",
  overlap: "Two spans of days overlap.",
  contradiction: "Two statements in the input cannot both be true.",
  "calendar-empty": "The calendar has no terms.",
  "outside-calendar": "The day lies outside the span the calendar covers.",
  "bad-json": "The text is not JSON.",
  "duplicate-key": "A JSON object has the same field twice.",
  "unknown-clause": "The council's document has no clause with this id.",
  "unknown-council": "There is no profile for this council.",
  "unknown-authority": "This is not the code of a council in England.",
  "unknown-version": "The library has no edition with this version.",
  "unknown-code": "This is not an attendance code of the 2024 regulations.",
  "bad-url": "The address is not one that begins with https://.",
  "unknown-rule": "There is no rule with this id.",
  "unknown-setting": "The rule does not use this setting, or the clause does not set it.",
  "missing-setting": "The rule needs a setting that is not there.",
  "unknown-circumstance": "There is no circumstance of this name.",
  "met-by-silence": "A rule could be met by a plan that says nothing of what it is about.",
  "weaker-than-law": "The document would take away what the law gives.",
  "built-ins-changed": "Another program has changed JavaScript's own lists or objects.",
  internal: "The library made a mistake. Please report the code location.",
} as const satisfies Record<string, string>);

export type IssueCode = keyof typeof issueCodes;

/** One issue, frozen. */
export function issue(code: IssueCode, path: string, message: string, input: InputName): Issue {
  return Object.freeze({ code, path, message, input });
}
