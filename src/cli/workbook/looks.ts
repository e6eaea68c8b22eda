import type { CellStyle } from "hucre/xlsx";

// Colours only repeat what the words beside them say. Dark on light, at least 7 to 1.

export const headingLook: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1D3557" } },
  alignment: { vertical: "top", wrapText: true },
};

function look(back: string, text: string): CellStyle {
  return {
    font: { bold: true, color: { rgb: text } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: back } },
    alignment: { vertical: "top", wrapText: true },
  };
}

const bad = look("F8D7DA", "5C0A14");
const caution = look("FFE8B3", "4A3000");
const advice = look("DCEBFA", "0B2F54");
const open = look("E9ECEF", "33383D");
const good = look("D9EFDD", "0E3B1C");

/** How a result, or how something due stands, looks. */
const byWords: Readonly<Record<string, CellStyle>> = {
  "to put right": bad,
  "not read": bad,
  late: bad,
  overdue: bad,
  "not met": bad,
  "not as required": bad,
  caution,
  "due today": caution,
  advice,
  "cannot tell": open,
  "not done": open,
  "in time": good,
  met: good,
};

export function lookOf(words: string): CellStyle {
  return byWords[words] ?? {};
}

/** A number of things of a kind. */
export function lookOfCount(
  count: string | number,
  kind: "to put right" | "caution" | "cannot tell",
): CellStyle {
  return typeof count === "number" && count > 0 ? lookOf(kind) : {};
}
