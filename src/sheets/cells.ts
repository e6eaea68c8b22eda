import { faultOf } from "../input/faults.js";
import type { LeafGuide } from "../input/guide.js";
import type { IssueCode } from "../input/issue.js";
import { nearestName } from "../input/near-names.js";
import type { About } from "../input/parts.js";
import { authorityFault, birthDateFault, clauseIdFault, timeFault } from "../input/text-checks.js";
import { type FormName, formItems, itemLabel } from "../plan/form-items.js";
import { attendanceCodeFault, placeFault } from "../plan/text-checks.js";
import { placeLabels } from "../plan/words.js";
import { authorityByCode } from "../policy/authorities.js";
import { type CellGuide, plainWords, type Target } from "./headings.js";
import { type DateSystem, dateInCell, timeInCell } from "./sheet-days.js";
import { oddCell, type TakenCell } from "./table.js";

/** What a cell says: nothing, a value for the plan, or why it cannot be read. */
export type CellRead =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: unknown; readonly dayFirst?: true }
  | { readonly kind: "fault"; readonly code: IssueCode; readonly message: string };

const blank: CellRead = { kind: "blank" };

/** Reads a filled cell as the field of its column. */
export function readCell(cell: TakenCell | typeof oddCell, target: Target, system: DateSystem): CellRead {
  if (cell === undefined) return blank;
  if (cell === oddCell) return fault("not-plain-data", "No cell of a spreadsheet holds such a value.");
  if (isErrorCell(cell)) {
    return fault(
      "unknown-value",
      "This is an error of the spreadsheet and no value. Mend its formula, or empty the cell.",
    );
  }
  const { guide } = target;
  if (guide.kind === "list") return readList(cell, target, system);
  const unknown = typeof cell === "string" && guide.about?.kind !== "none" && notKnown.has(plainWords(cell));
  return unknown ? blank : readValue(cell, guide, labelsIn(target), system);
}

/** What people write for a thing they do not know. */
const notKnown: ReadonlySet<string> = new Set(["notknown", "unknown", "dontknow", "donotknow", "notsure"]);

/** `#N/A`, `#REF!`, `#DIV/0!` and LibreOffice's `Err:502`. A single # is an attendance code. */
function isErrorCell(cell: TakenCell): boolean {
  return typeof cell === "string" && /^(?:#[A-Z0-9/]+[!?]?|Err:\d{3})$/.test(cell);
}

function readValue(
  cell: TakenCell,
  guide: LeafGuide,
  labels: Labels | undefined,
  system: DateSystem,
): CellRead {
  const { about } = guide;
  const or = typeof cell === "string" && about?.or !== undefined && plainWords(cell) === plainWords(about.or);
  if (or) return { kind: "value", value: about.or };
  if (about?.kind === "day" || about?.check === birthDateFault) {
    const day = dateInCell(cell, system);
    if (!day.ok) return fault(day.code, `${day.message} Write ${writeFor(guide, labels)}.`);
    return checked(day.date, guide, labels, day.dayFirst);
  }
  // Which places there are the whole row says.
  if (about?.check === placeFault && typeof cell !== "object") return { kind: "value", value: String(cell) };
  return checked(formatValue(cell, guide, labels), guide, labels);
}

/** The value as the format has it; what cannot be turned into one stays as it is, for the format to refuse. */
function formatValue(cell: TakenCell, { about }: LeafGuide, labels: Labels | undefined): unknown {
  const text = typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : undefined;
  if (about?.kind === "yes-no")
    return typeof cell === "string" ? (yesOrNo.get(cell.toLowerCase()) ?? cell) : cell;
  if (about?.kind === "number")
    return typeof cell === "string" && /^\d{1,15}$/.test(cell) ? Number(cell) : cell;
  if (about?.check === timeFault) return timeInCell(cell) ?? text ?? "";
  if (text === undefined) return cell;
  if (about?.check === authorityFault) return authorityNamed(text) ?? text;
  if (about?.check === clauseIdFault || about?.check === attendanceCodeFault) return text.toUpperCase();
  return (labels && wordFor(text, labels)) ?? text;
}

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ...["yes", "y", "true", "✓", "✔"].map((word) => [word, true] as const),
  ...["no", "n", "false", "✗", "✘"].map((word) => [word, false] as const),
]);

type Labels = Readonly<Record<string, string>>;

/** People's words for the words of a field. */
function labelsIn({ guide, path }: Target): Labels | undefined {
  const about = guide.kind === "list" ? guide.item.about : guide.about;
  if (about?.check === placeFault) return placeLabels;
  const form = path.find((name): name is FormName => Object.hasOwn(formItems, name));
  if (about?.labels === undefined || form === undefined) return about?.labels;
  return Object.fromEntries(Object.keys(about.labels).map((word) => [word, itemLabel(form, word)]));
}

/** The word of the format for a word of people. */
export function wordFor(text: string, labels: Labels): string | undefined {
  const sought = plainWords(text);
  return Object.keys(labels).find(
    (word) => plainWords(word) === sought || plainWords(labels[word] ?? "") === sought,
  );
}

let authorities: ReadonlyMap<string, string> | undefined;

/** The code of a council of today by its name, "Norfolk" or "Norfolk County Council". */
export function authorityNamed(text: string): string | undefined {
  if (authorities === undefined) {
    const codes = Array.from({ length: 800 }, (_, i) => String(200 + i));
    authorities = new Map(
      codes.flatMap((code) => {
        const found = authorityByCode(code);
        return found === undefined || found.to !== undefined ? [] : [[plainWords(found.name), code] as const];
      }),
    );
  }
  const name = text.replace(/\b(?:county|city|borough|metropolitan|royal|london|council|of)\b/gi, " ");
  return authorities.get(plainWords(text)) ?? authorities.get(plainWords(name));
}

/** A list in one cell: words or ids with semicolons, commas or line breaks between them, and "none" for an empty one. */
function readList(cell: TakenCell, target: Target, system: DateSystem): CellRead {
  const { guide } = target;
  if (guide.kind !== "list" || typeof cell !== "string") {
    return fault("wrong-type", `This is no list. Write ${writeFor(guide, labelsIn(target))}.`);
  }
  if (plainWords(cell) === "none") return { kind: "value", value: [] };
  const { item } = guide;
  if (item.kind !== "leaf") {
    const name = guide.about?.entry?.name ?? "";
    return fault(
      "wrong-type",
      `Only "none" can stand here. What there is goes into columns such as "${name} 1".`,
    );
  }
  if (notKnown.has(plainWords(cell))) return blank;
  const labels = labelsIn(target);
  const values: unknown[] = [];
  for (const part of partsOf(cell, labels)) {
    const read = readValue(part, item, labels, system);
    if (read.kind === "fault") return read;
    if (read.kind === "value") values.push(read.value);
  }
  return { kind: "value", value: values };
}

function partsOf(cell: string, labels: Labels | undefined): readonly string[] {
  const parts = cell.split(/[;\n]/).map((part) => part.trim());
  // The words for an item may have commas in them.
  return parts
    .flatMap((part) =>
      labels !== undefined && wordFor(part, labels) !== undefined ? [part] : part.split(","),
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The value, if the format takes it. */
function checked(value: unknown, guide: LeafGuide, labels: Labels | undefined, dayFirst?: boolean): CellRead {
  const found = faultOf(guide.schema, value, "");
  if (found === undefined) return { kind: "value", value, ...(dayFirst === true ? { dayFirst } : {}) };
  const near =
    labels === undefined || typeof value !== "string" ? undefined : nearestName(value, Object.values(labels));
  const perhaps = near === undefined ? "" : ` Perhaps "${near}" is meant.`;
  const why =
    found.code === "date-out-of-range"
      ? "This date lies outside the years that are read."
      : "This is no value that can stand in this column.";
  return fault(found.code, `${why}${perhaps} Write ${writeFor(guide, labels)}.`);
}

/** What to write in a cell of a field, in words that follow "Write". */
export function writeFor(guide: CellGuide, labels: Labels | undefined = guide.about?.labels): string {
  const { about } = guide;
  if (guide.kind === "list") {
    if (guide.item.kind !== "leaf") return '"none", or leave the cell empty';
    return `"none", or with semicolons between if there are several: ${writeFor(guide.item, labels ?? guide.item.about?.labels)}`;
  }
  if (about?.kind === "yes-no") return "yes or no, or leave the cell empty if it is not known";
  if (about?.kind === "day" || about?.check === birthDateFault) {
    return `a date such as 7 Jan 2027 or 07/01/2027, the day first${about.or === undefined ? "" : `, or "${about.or}"`}`;
  }
  if (about?.check === placeFault)
    return `"placement 1" or the id of a placement, or one of these: ${Object.values(placeLabels).join(", ")}`;
  if (about?.check === authorityFault) return "the name of a council in England, or its three-digit code";
  if (labels !== undefined) return `one of these: ${Object.values(labels).join(", ")}`;
  return plainExpected(about);
}

function plainExpected(about: About | undefined): string {
  return (about?.expected ?? "").replace(", without quotation marks", "");
}

function fault(code: IssueCode, message: string): CellRead {
  return { kind: "fault", code, message };
}

/** The cell for a value of a plan, which `readCell` reads as that value. */
export function cellFor(value: unknown, target: Target): string | number {
  const labels = labelsIn(target);
  if (Array.isArray(value)) {
    return value.length === 0
      ? "none"
      : value.map((one) => String(labels?.[one as string] ?? one)).join("; ");
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value;
  return labels?.[value as string] ?? String(value);
}
