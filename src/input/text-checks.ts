import { readDay } from "../days/plain-date.js";
import type { IssueCode } from "./issue.js";
import { maxIdLength, maxProseLength } from "./limits.js";

/** What is wrong with a text; undefined when nothing is. Each check takes a time independent of the text's length. */
export type TextCheck = (text: string) => IssueCode | undefined;

const reservedIds: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
]);

/** Checks an id: a letter or digit, then letters, digits, dots, hyphens, underscores; at most 64; not a reserved word. */
export function idFault(text: string): IssueCode | undefined {
  if (text.length > maxIdLength) return "too-long";
  if (text.length === 0 || !isAlphanumeric(text.charCodeAt(0))) return "bad-id";
  for (let i = 1; i < text.length; i++) {
    if (!isIdCharacter(text.charCodeAt(i))) return "bad-id";
  }
  return reservedIds.has(text) || isSpreadsheetNumber(text) ? "bad-id" : undefined;
}

/** Checks the id of a clause: two to five capitals, a hyphen, one to four digits. */
export function clauseIdFault(text: string): IssueCode | undefined {
  if (text.length > maxIdLength) return "too-long";
  const hyphen = text.indexOf("-");
  const digits = text.length - hyphen - 1;
  if (hyphen < 2 || hyphen > 5 || digits < 1 || digits > 4) return "bad-id";
  for (let i = 0; i < hyphen; i++) {
    if (!isCapital(text.charCodeAt(i))) return "bad-id";
  }
  for (let i = hyphen + 1; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) return "bad-id";
  }
  return undefined;
}

export function isClauseId(text: string): boolean {
  return clauseIdFault(text) === undefined;
}

/** Checks a short label: like an id, and spaces between words. */
export function labelFault(text: string): IssueCode | undefined {
  if (text.length > maxIdLength) return "too-long";
  if (text.length === 0 || !isAlphanumeric(text.charCodeAt(0)) || text.endsWith(" ")) return "bad-id";
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && !isIdCharacter(code)) return "bad-id";
  }
  return undefined;
}

/** Checks the day of an event: a date in the years 2000 to 2099. */
export function eventDateFault(text: string): IssueCode | undefined {
  const day = readDay(text);
  if (typeof day === "string") return day;
  return text.startsWith("20") ? undefined : "date-out-of-range";
}

/** Checks a date of birth: a date in the years 1900 to 2099. */
export function birthDateFault(text: string): IssueCode | undefined {
  const day = readDay(text);
  if (typeof day === "string") return day;
  return text.startsWith("19") || text.startsWith("20") ? undefined : "date-out-of-range";
}

/** Checks a time of day, `00:00` to `23:59`. */
export function timeFault(text: string): IssueCode | undefined {
  if (text.length !== 5 || text.charCodeAt(2) !== 58) return "bad-time";
  for (const i of [0, 1, 3, 4]) {
    if (!isDigit(text.charCodeAt(i))) return "bad-time";
  }
  return text.slice(0, 2) <= "23" && text.slice(3) <= "59" ? undefined : "bad-time";
}

/** Checks the DfE code of a council in England: 200 to 999, without the Welsh 660 to 681. */
export function authorityFault(text: string): IssueCode | undefined {
  if (text.length !== 3) return "unknown-authority";
  for (let i = 0; i < 3; i++) {
    if (!isDigit(text.charCodeAt(i))) return "unknown-authority";
  }
  return text < "200" || (text >= "660" && text <= "681") ? "unknown-authority" : undefined;
}

// A spreadsheet turns an id of digits and one E into a number such as 1E+05 or 1E-05. The plus is no id character.
function isSpreadsheetNumber(text: string): boolean {
  const exponent = text.indexOf("E-");
  if (exponent < 1 || exponent + 2 === text.length) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isPoint = code === 46 && i < exponent;
    if (i !== exponent && i !== exponent + 1 && !isDigit(code) && !isPoint) return false;
  }
  return true;
}

function isIdCharacter(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 46 || code === 95;
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isCapital(code) || (code >= 97 && code <= 122);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Checks a text that people read: not empty, and of a length they do read. */
export function proseFault(text: string): IssueCode | undefined {
  if (text.length > maxProseLength) return "too-long";
  return text === "" ? "missing" : undefined;
}

/** Checks a short id: small letters, digits and hyphens, with no hyphen at either end. */
export function shortIdFault(text: string): IssueCode | undefined {
  if (text.length > maxIdLength) return "too-long";
  if (text === "" || text.startsWith("-") || text.endsWith("-")) return "bad-id";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 45 && !isDigit(code) && !(code >= 97 && code <= 122)) return "bad-id";
  }
  return undefined;
}

export function isShortId(text: string): boolean {
  return shortIdFault(text) === undefined;
}

const https = "https://";

/** Checks an https address: no spaces, quotation marks or angle brackets. */
export function addressFault(text: string): IssueCode | undefined {
  if (text.length > maxProseLength) return "too-long";
  let isSafe = text.startsWith(https) && text.length > https.length;
  for (let i = 0; i < text.length && isSafe; i++) {
    isSafe = text.charCodeAt(i) > 32 && !`"'<>\\`.includes(text.charAt(i));
  }
  return isSafe ? undefined : "bad-url";
}
