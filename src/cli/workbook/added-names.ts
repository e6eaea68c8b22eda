import type { OpenSheet } from "./cells.js";

// What is added to a workbook is known again by these names, so that the next check puts new answers in its place.

export const addedColumns = [
  "Checked: to put right",
  "Checked: cautions",
  "Checked: cannot tell",
  "Checked: first thing to do",
  "Checked: by",
] as const;

export const addedSheets = {
  about: "About this check",
  findings: "Checked findings",
  deadlines: "Checked deadlines",
  codes: "Checked codes",
  marks: "Checked marks",
  closed: "Days without school",
} as const;

export function isOurColumn(heading: unknown): boolean {
  return typeof heading === "string" && (addedColumns as readonly string[]).includes(heading.trim());
}

export function isOurSheet({ name }: OpenSheet): boolean {
  return (Object.values(addedSheets) as readonly string[]).includes(name);
}
