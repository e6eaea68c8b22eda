import { plain } from "./plain-words.js";

const special: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

/** A text that Markdown shows as it is: on one line, with nothing in it that is markup, also inside a table. */
export function escaped(text: string): string {
  let out = "";
  for (const letter of plain(text)) {
    out += special[letter] ?? ("\\`*_[]|~#!".includes(letter) ? `\\${letter}` : letter);
  }
  return breakStart(out);
}

/** A text that would begin a list, a quotation or a rule at the start of a line no longer does. */
function breakStart(text: string): string {
  const first = text.charAt(0);
  if (first === "-" || first === "+" || first === "=") return `\\${text}`;
  const digits = /^\d{1,9}(?=[.)])/.exec(text)?.[0];
  return digits === undefined ? text : `${digits}\\${text.slice(digits.length)}`;
}

/** A table with a line of headings. The cells are Markdown already. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
