import { type Day, formatDay } from "../days/plain-date.js";
import { plain } from "./plain-words.js";

const longestLine = 75;

/**
 * A line of an iCalendar file, folded so that no line is longer than 75 octets and no letter is cut in two (RFC 5545,
 * 3.1). The line break at its end is included.
 */
export function contentLine(text: string): string {
  let line = "";
  let folded = "";
  let octets = 0;
  for (const letter of text) {
    const size = octetsOf(letter.codePointAt(0) as number);
    if (octets + size > longestLine) {
      folded += `${line}\r\n`;
      line = " ";
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return `${folded}${line}\r\n`;
}

/** Sentences as the text of a property, one a line, with what has a meaning in iCalendar escaped (RFC 5545, 3.3.11). */
export function textValue(...sentences: readonly string[]): string {
  return sentences.map((sentence) => escapeText(plain(sentence))).join("\\n");
}

/** `20261102` for 2 November 2026. */
export function dateValue(day: Day): string {
  return formatDay(day).split("-").join("");
}

function escapeText(text: string): string {
  let out = "";
  for (const letter of text) out += "\\;,".includes(letter) ? `\\${letter}` : letter;
  return out;
}

/** The length of a letter in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
