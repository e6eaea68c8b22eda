import { type ParseError, printParseErrorCode } from "jsonc-parser";

/** A change to a text: letters taken out at a position, and others put there. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}

/** The likely cause of a mistake: where it stands, what to do, and the changes that put it right. */
export interface Cause {
  readonly at: number;
  readonly says: string;
  readonly edits: readonly Edit[];
}

const space = " \t\r\n";

/** The likely cause of an error that a JSON parser found; undefined where none is known. */
export function causeOf(text: string, { error: code, offset }: ParseError): Cause | undefined {
  const error = printParseErrorCode(code);
  const letter = text[offset] ?? "";
  const before = lastBefore(text, offset);
  return (
    curlyMarks(text, offset) ??
    innerMarks(text, offset) ??
    comment(text, offset) ??
    singleQuotes(text, offset) ??
    oddSpace(text, offset) ??
    unquoted(text, offset) ??
    plainWord(text, offset) ??
    comma(text, offset, before) ??
    (letter === ":" ? openList(text, offset, before) : undefined) ??
    (error === "ColonExpected" || letter === "=" ? colon(text, offset, letter, before) : undefined) ??
    (error === "CommaExpected" && letter !== "" ? missingComma(text, offset, before) : undefined) ??
    (error === "ValueExpected" && text[before] === ":" ? noValue(before) : undefined) ??
    openText(text, error, offset) ??
    brokenText(text, error, offset) ??
    escapes(text, error, offset) ??
    brackets(text, error, offset)
  );
}

/** Quotation marks inside a text, which end it: `"the "Fair Access" panel"`. */
function innerMarks(text: string, at: number): Cause | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(start, lineEnd(text, at));
  const [, before = "", inside = ""] =
    /^(\s*(?:[{[]\s*)?(?:"[^"\\]*"\s*:\s*)?")(.*)"[\s}\],]*$/.exec(line) ?? [];
  // A mark beside a colon, or commas between two marks, belong to names and values.
  if (/"\s*:|"\s*,\s*"/.test(inside)) return undefined;
  const from = start + before.length;
  const edits: Edit[] = [];
  for (let i = 0; i < inside.length; i += inside[i] === "\\" ? 2 : 1) {
    if (inside[i] === '"') edits.push({ at: from + i, removed: 0, put: "\\" });
  }
  const [first] = edits;
  if (first === undefined || at < first.at) return undefined;
  const says =
    'A quotation mark inside a text ends it. Write \\" in its place, with the backslash, or an apostrophe.';
  return { at: first.at, says, edits };
}

/** A list that is not closed before the next field: `"applies": ["a", "strength": "must"`. */
function openList(text: string, at: number, before: number): Cause | undefined {
  const opens = openBrackets(text, at).at(-1);
  if (opens === undefined || text[opens] !== "[" || text[before] !== '"') return undefined;
  const name = text.lastIndexOf('"', before - 1);
  const comma = lastBefore(text, name);
  if (name <= opens || text[comma] !== ",") return undefined;
  const says = "The [ that opens here is never closed. Add the ] that is missing.";
  return { at: opens, says, edits: [{ at: comma, removed: 0, put: "]" }] };
}

/** The position of the last character before another that is no space; -1 where there is none. */
function lastBefore(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && space.includes(text[before] as string)) before -= 1;
  return before;
}

const curly = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb";

function curlyMarks(text: string, at: number): Cause | undefined {
  const endsAt = lineEnd(text, at);
  const isHere = curly.includes(text[at] ?? " ");
  // A straight mark opened the text and a curly one was to close it.
  const closes =
    text[at] === '"' ? [...text.slice(at + 1, endsAt)].findIndex((one) => curly.includes(one)) : -1;
  if (!isHere && (closes < 0 || text.slice(at + 1, endsAt).includes('"'))) return undefined;
  const edits = isHere
    ? outsideTexts(text, (one) => curly.includes(one))
    : [{ at: at + 1 + closes, removed: 1, put: '"' }];
  const more = edits.length > 2 ? `; so do ${edits.length - 1} more of them in this file` : "";
  const says = `A curly quotation mark, as Word and Outlook make them, stands here${more}. JSON takes the straight one only: replace each with ".`;
  return { at: isHere ? at : at + 1 + closes, says, edits };
}

function singleQuotes(text: string, at: number): Cause | undefined {
  if (text[at] !== "'") return undefined;
  const edits = outsideTexts(text, (one) => one === "'");
  const more = edits.length > 2 ? `, and ${edits.length - 1} more of them in this file` : "";
  return { at, says: `JSON takes the double quotation mark only: replace this ' with "${more}.`, edits };
}

/** The edits that make a straight quotation mark of each letter of a kind, but for those inside texts between straight ones. */
function outsideTexts(text: string, isKind: (letter: string) => boolean): readonly Edit[] {
  const edits: Edit[] = [];
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (letter === "\n") inText = false;
    else if (inText && letter === "\\") at += 1;
    else if (letter === '"') inText = !inText;
    else if (!inText && isKind(letter)) edits.push({ at, removed: 1, put: '"' });
  }
  return edits;
}

function comment(text: string, at: number): Cause | undefined {
  const isBlock = text.startsWith("/*", at);
  if (!isBlock && !text.startsWith("//", at) && text[at] !== "#") return undefined;
  const close = isBlock ? text.indexOf("*/", at + 2) : -1;
  const end = isBlock ? (close < 0 ? text.length : close + 2) : lineEnd(text, at);
  const says = "This is a comment, and JSON has none. Take it out.";
  return { at, says, edits: [{ at, removed: end - at, put: "" }] };
}

function oddSpace(text: string, at: number): Cause | undefined {
  const code = text.charCodeAt(at);
  if (code !== 0xa0 && !(code >= 0x2000 && code <= 0x200f) && code !== 0x202f && code !== 0xfeff)
    return undefined;
  const edits = outsideTexts(text, (one) => one === text[at]).map((edit) => ({ ...edit, put: " " }));
  const says =
    "A space of another kind stands here, as web pages and Word make them. Replace it with an ordinary space.";
  return { at, says, edits };
}

const words: Readonly<Record<string, string>> = {
  true: "true",
  false: "false",
  yes: "true",
  no: "false",
  null: "null",
  none: "null",
  nil: "null",
  undefined: "null",
  nan: "null",
};

/** A word without quotation marks: another language's true or false, a name or a text. */
function plainWord(text: string, at: number): Cause | undefined {
  const word = run(text, at, isWordLetter);
  if (word === "" || (word[0] as string) <= "9") return undefined;
  const end = at + word.length;
  if (text[end] === '"' || curly.includes(text[end] ?? " ")) {
    return { at, says: `A quotation mark is missing before ${word}.`, edits: [{ at, removed: 0, put: '"' }] };
  }
  const quotes = [{ at, removed: word.length, put: `"${word}"` }];
  if (text[end + run(text, end, isSpace).length] === ":") {
    return {
      at,
      says: `The name of a field stands between quotation marks: write "${word}".`,
      edits: quotes,
    };
  }
  const meant = Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined;
  if (meant === undefined) {
    return { at, says: `A text stands between quotation marks: write "${word}".`, edits: quotes };
  }
  const edits = [{ at, removed: word.length, put: meant }];
  if (meant === "null") {
    const says = `JSON does not know ${word}. Where something is not known, leave the whole field out.`;
    return { at, says, edits };
  }
  return { at, says: `JSON does not know ${word}: write ${meant}.`, edits };
}

/** A date, a time or a number with noughts in front, without quotation marks. */
function unquoted(text: string, at: number): Cause | undefined {
  let start = at;
  while (start > 0 && isDateLetter(text[start - 1] as string)) start -= 1;
  // A colon or slash with nothing in front begins no date.
  while (start < at && !isDigit(text[start] as string)) start += 1;
  const whole = run(text, start, isDateLetter);
  if (!isDigit(whole[0] ?? "") || whole.length < 2 || start + whole.length < at) return undefined;
  const isNumber = [...whole].every(isDigit);
  if (isNumber && whole[0] !== "0") return undefined;
  const says = isNumber
    ? `A number does not begin with a nought: write ${Number(whole)}, or "${whole}" where a code is meant.`
    : `A date or time stands between quotation marks: write "${whole}".`;
  const put = isNumber ? String(Number(whole)) : `"${whole}"`;
  return { at: start, says, edits: [{ at: start, removed: whole.length, put }] };
}

function comma(text: string, at: number, before: number): Cause | undefined {
  const letter = text[at] ?? "";
  if (letter === ";") {
    return {
      at,
      says: "A semicolon stands here. JSON takes a comma.",
      edits: [{ at, removed: 1, put: "," }],
    };
  }
  if (text[before] !== "," || !"}],".includes(letter)) return undefined;
  const says =
    letter === ","
      ? "Two commas stand side by side. Delete one."
      : "Nothing follows this comma. Delete the comma.";
  return { at: before, says, edits: [{ at: before, removed: 1, put: "" }] };
}

function missingComma(text: string, at: number, before: number): Cause | undefined {
  const letter = text[at] as string;
  if (before < 0 || !('"{['.includes(letter) || isDateLetter(letter) || letter === "-")) return undefined;
  if (!'"}]'.includes(text[before] as string) && !isWordLetter(text[before] as string)) return undefined;
  const isLineEnd = text.slice(before, at).includes("\n");
  const says = `A comma is missing ${isLineEnd ? "at the end of this line" : "here"}.`;
  return { at: before, says, edits: [{ at: before + 1, removed: 0, put: "," }] };
}

function colon(text: string, at: number, letter: string, before: number): Cause | undefined {
  if (letter === "=") {
    const removed = text.startsWith("=>", at) ? 2 : 1;
    return {
      at,
      says: "JSON takes a colon between a name and its value.",
      edits: [{ at, removed, put: ":" }],
    };
  }
  if (letter === "" || "}],".includes(letter)) return undefined;
  const says = "A colon is missing between the name and its value.";
  return { at: before, says, edits: [{ at: before + 1, removed: 0, put: ":" }] };
}

function noValue(colonAt: number): Cause {
  const says = "Nothing follows this colon. Where something is not known, leave the whole field out.";
  return { at: colonAt + 1, says, edits: [{ at: colonAt + 1, removed: 0, put: "null" }] };
}

function openText(text: string, error: string, at: number): Cause | undefined {
  if (error !== "UnexpectedEndOfString") return undefined;
  const broken = lineEnd(text, at);
  const next = broken + run(text, broken, isSpace).length;
  if (!'"{}[]'.includes(text[next] ?? "}") && text.slice(next, lineEnd(text, next)).includes('"')) {
    const says = "This text goes on in the next line. Keep a text on one line, however long that is.";
    return { at, says, edits: [{ at: broken, removed: next - broken, put: " " }] };
  }
  let end = lastBefore(text, lineEnd(text, at)) + 1;
  while (end > at + 1 && ",}]".includes(text[end - 1] as string)) end -= 1;
  const says = "The quotation mark that opens here is not closed on its line.";
  return { at, says, edits: [{ at: end, removed: 0, put: '"' }] };
}

/** A tab or a line break inside a text. */
function brokenText(text: string, error: string, at: number): Cause | undefined {
  if (error !== "InvalidCharacter") return undefined;
  for (let i = at + 1; i < lineEnd(text, at); i += 1) {
    if (text.charCodeAt(i) >= 32) continue;
    const says = "A tab or another hidden character stands inside this text. Replace it with a space.";
    return { at, says, edits: [{ at: i, removed: 1, put: " " }] };
  }
  return undefined;
}

function escapes(text: string, error: string, at: number): Cause | undefined {
  if (error !== "InvalidEscapeCharacter" && error !== "InvalidUnicode") return undefined;
  const slash = text.indexOf("\\", at);
  if (slash < 0) return undefined;
  for (let i = slash; i < lineEnd(text, at); i += text[i] === "\\" ? 2 : 1) {
    if (text[i] !== "\\" || '"\\/bfnrt'.includes(text[i + 1] ?? " ")) continue;
    const says = "A backslash stands before a letter it does not go with. Write two of them, or take it out.";
    return { at: i, says, edits: [{ at: i, removed: 0, put: "\\" }] };
  }
  return undefined;
}

/** Brackets that are not closed, or closed by another kind. */
function brackets(text: string, error: string, at: number): Cause | undefined {
  const expected = error === "CloseBraceExpected" ? "}" : error === "CloseBracketExpected" ? "]" : undefined;
  const letter = text[at] ?? "";
  const open = openBrackets(text, at);
  const innermost = open.at(-1);
  if (error === "EndOfFileExpected") {
    const says = "}]".includes(letter)
      ? `This ${letter} closes nothing: the first bracket is closed already. Take it out, or look for one too many above.`
      : "Everything is closed already, and here the text goes on. Take the rest out.";
    return { at, says, edits: [{ at, removed: text.length - at, put: "" }] };
  }
  if (innermost === undefined) return undefined;
  const closer = text[innermost] === "{" ? "}" : "]";
  if (letter === "") {
    const put = open
      .map((one) => (text[one] === "{" ? "}" : "]"))
      .reverse()
      .join("");
    const says = `The ${text[innermost]} that opens here is never closed. Add the ${closer} that is missing.`;
    return { at: innermost, says, edits: [{ at: text.length, removed: 0, put }] };
  }
  if (expected === undefined && error !== "CommaExpected") return undefined;
  if (!"}]".includes(letter) || letter === closer) return undefined;
  const says = `Here ${letter} closes what ${text[innermost]} opened. Write ${closer}, or add the ${closer} that is missing before it.`;
  const isOuter = open.length > 1;
  return { at, says, edits: [{ at, removed: isOuter ? 0 : 1, put: closer }] };
}

/** The positions of the brackets that are open at a position. */
function openBrackets(text: string, end: number): readonly number[] {
  const open: number[] = [];
  let inText = false;
  for (let at = 0; at < end; at += 1) {
    const letter = text[at] as string;
    if (inText && letter === "\\") at += 1;
    else if (letter === '"') inText = !inText;
    else if (!inText && "{[".includes(letter)) open.push(at);
    else if (!inText && "}]".includes(letter)) open.pop();
  }
  return open;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function run(text: string, at: number, takes: (letter: string) => boolean): string {
  let end = at;
  while (end < text.length && takes(text[end] as string)) end += 1;
  return text.slice(at, end);
}

function isSpace(letter: string): boolean {
  return space.includes(letter);
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9" && letter.length === 1;
}

function isDateLetter(letter: string): boolean {
  return isDigit(letter) || letter === "-" || letter === "/" || letter === ":";
}

function isWordLetter(letter: string): boolean {
  const small = letter.toLowerCase();
  return (
    (small >= "a" && small <= "z") || isDigit(letter) || letter === "_" || letter === "-" || letter === "$"
  );
}
