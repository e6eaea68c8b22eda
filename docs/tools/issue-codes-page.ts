import { type IssueCode, issueCodes } from "../../src/input/issue.js";
import { note, page, table } from "./markdown-page.js";

/** What whoever sends the input can do about each issue. */
const remedies: Readonly<Record<IssueCode, string>> = {
  "not-an-object": "Give one object, not a list of them, a text or nothing.",
  missing: "Add the field. A field that may be left out never gives this issue.",
  "wrong-type":
    'Write the kind of value the message names: `false`, not `"false"` or `0`; a date as text, not as a Date.',
  "unknown-key":
    "Look for a misspelt name and correct it, or leave the field out. The message lists the names that are known there; the name that was given is not repeated, and the path is that of the object it lies in.",
  "unknown-value": "Write one of the words the message lists, with the same small and capital letters.",
  "not-plain-data":
    "Give plain data as `JSON.parse` makes it: no classes, getters, functions, symbols, gaps in lists, boxed values or revoked proxies.",
  "too-large": "Give a shorter text.",
  "too-deep": "Take out what is nested; no input of this library needs so many levels.",
  "too-many-items": "Give fewer entries at once; the message says how many are read.",
  "too-long": "Write a shorter one. An id has at most 64 characters.",
  "too-many-issues": "Mend the issues that are listed and try again.",
  "bad-id":
    "Use letters and digits of the English alphabet, dots, hyphens and underscores, beginning with a letter or digit; not a word with a meaning of its own, and nothing a spreadsheet turned into a number.",
  "duplicate-id": "Give each entry of the list an id of its own.",
  "unknown-id": "Name an entry that is there, or add it.",
  "bad-date": "Write an existing day as year-month-day with hyphens and leading zeros: `2026-11-02`.",
  "date-out-of-range":
    "Write the real day. Placeholders such as 9999-12-31 or 1900-01-01 are no days of an event.",
  "bad-time": "Write hours and minutes from `00:00` to `23:59` with leading zeros.",
  "bad-number": "Write a number that can be counted with: not NaN, not infinite.",
  "not-integer": "Write a whole number. Durations are whole minutes.",
  "out-of-range": "Write a number, or choose a span, within what the message says.",
  order: "Check both dates or times; one of them is wrong.",
  overlap: "Correct one of the two spans so that they have no day in common.",
  contradiction: "Take out or correct whichever of the two statements is wrong.",
  "calendar-empty": "Add the terms of the school year.",
  "outside-calendar": "Give a calendar that covers the day.",
  "bad-json":
    "Mend the text at the character the message names. Comments, commas at the end, single quotation marks and a byte order mark are not JSON.",
  "duplicate-key":
    "Leave one of the two: the same field of a JSON object, or the same session in one register, is there twice.",
  "unknown-clause": "Look the clause up in the [clause register](clauses.md) and correct the id.",
  "unknown-council": "Use one of this library's councils, or make one with `defineCouncil`.",
  "unknown-authority": 'Write the three-digit DfE code of a council in England as text, for example `"926"`.',
  "unknown-version":
    "Use the version the message names. For registers: the table of codes begins on 19 August 2024, and nothing is said of days before it.",
  "unknown-code": "Write a code of the 2024 regulations in capitals.",
  "bad-url": "Write the whole address, with https:// and without spaces or quotation marks.",
  "unknown-rule":
    "Look the rule up in [rules](rules/README.md), give a rule of your own, or let a person decide the clause.",
  "unknown-setting": "Take the setting out, or write the one that the message names.",
  "missing-setting": "Write what the document says: each rule's page lists the settings it needs.",
  "unknown-circumstance": "Write one of the circumstances that the message lists.",
  "met-by-silence":
    "Ask for something the plan has to say, or write in `about` what there has to be for the question to arise.",
  "weaker-than-law": "Write what the law asks for, or leave the clause to the law.",
  "built-ins-changed":
    "Find the program on the page that put something on `Array.prototype` or `Object.prototype` and take it out.",
  internal: "Report it with the place the message names. Nothing of the input is in the message.",
};

/** Every code an issue can have, what it means and what to do. */
export function issueCodesPage(): string {
  const rows = Object.entries(issueCodes).map(([code, means]) => [
    `\`${code}\``,
    means,
    remedies[code as IssueCode],
  ]);
  return page([
    note,
    "# Issue codes",
    "What stops an input being read is listed as issues: `code`, `path`, `message` and `input`, where it helps `expected` (what is read there) and `nearest` (the known name that is nearest to an unknown one). Codes are stable and never reused; messages may be reworded. Paths are JSON Pointers made of names of the format and positions in lists, so neither path nor message repeats anything of the input. Mistakes in a program are thrown instead: an `OptionError` for a wrong argument, a `CouncilError` with a `code` and `path` of its own for a council's data.",
    table(["code", "what it means", "what to do"], rows),
  ]);
}
