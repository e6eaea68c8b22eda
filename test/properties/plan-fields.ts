import * as z from "zod/mini";
import { type Guide, guideOf, type LeafGuide } from "../../src/input/guide.js";
import { authorityFault, birthDateFault, type TextCheck, timeFault } from "../../src/input/text-checks.js";
import { planFormat } from "../../src/plan/schema.js";
import { attendanceCodeFault, entryIdFault, placeFault } from "../../src/plan/text-checks.js";
import { codeLetters } from "../../src/plan/words.js";

/** What a single field of the plan takes. */
export type Leaf =
  | { readonly takes: "yes-no" }
  | { readonly takes: "date" | "birth-date" | "time" | "id" | "place" | "clause-ids" | "answers" }
  | { readonly takes: "date-or"; readonly word: string }
  | { readonly takes: "word"; readonly words: readonly string[] }
  | {
      readonly takes: "number";
      readonly least: number;
      readonly most: number;
      readonly edges: readonly number[];
    }
  | { readonly takes: "words"; readonly words: readonly string[] };

/** The fields of an object: a field, an object of fields, or a list of such objects in square brackets. */
export interface Fields {
  readonly [field: string]: Leaf | Fields | readonly [Fields];
}

/** Numbers on both sides of the thresholds that documents set, by the name of the field. */
const edges: Readonly<Record<string, readonly number[]>> = {
  yearGroup: [6, 9, 10, 11, 12],
  schoolDays: [1, 4, 5, 6, 10, 15, 30],
  minutesPerWeek: [0, 1079, 1080, 1081, 1499, 1500, 1501, 1949, 1950, 1951],
  staffVisitsPerWeek: [0, 1, 2],
};

const texts: ReadonlyMap<TextCheck, Leaf> = new Map<TextCheck, Leaf>([
  [birthDateFault, { takes: "birth-date" }],
  [timeFault, { takes: "time" }],
  [entryIdFault, { takes: "id" }],
  [placeFault, { takes: "place" }],
  [authorityFault, { takes: "word", words: ["937", "926", "885", "830", "888"] }],
  [attendanceCodeFault, { takes: "word", words: codeLetters }],
]);

/** Every field of the plan format but `schema`, with what it takes: what generators draw from and completions try. */
export const planFields: Fields = fieldsOf(guideOf(planFormat()));

function fieldsOf(guide: Guide): Fields {
  if (guide.kind !== "record") throw new Error("There are fields in objects only.");
  // What stands under names of a council's own no council of the library reads.
  const fields = [...guide.fields].filter(
    ([name, field]) => name !== "schema" && !(field.kind === "keyed" && field.value.kind === "record"),
  );
  return Object.fromEntries(fields.map(([name, field]) => [name, specOf(name, field)]));
}

function specOf(name: string, guide: Guide): Leaf | Fields | readonly [Fields] {
  switch (guide.kind) {
    case "record":
      return fieldsOf(guide);
    case "keyed":
      return { takes: "answers" };
    case "list": {
      if (guide.item.kind === "record") return [fieldsOf(guide.item)];
      const labels = guide.item.about?.labels;
      return labels === undefined ? { takes: "clause-ids" } : { takes: "words", words: Object.keys(labels) };
    }
    case "leaf":
      return leafOf(name, guide);
    default:
      throw new Error(`No plan has data of any form, as in ${name}.`);
  }
}

function leafOf(name: string, { about, schema }: LeafGuide): Leaf {
  if (about?.labels !== undefined) return { takes: "word", words: Object.keys(about.labels) };
  if (about?.or !== undefined) return { takes: "date-or", word: about.or };
  const text = about?.check === undefined ? undefined : texts.get(about.check);
  if (text !== undefined) return text;
  if (about?.kind === "day") return { takes: "date" };
  if (about?.kind === "yes-no") return { takes: "yes-no" };
  const { minimum: least, maximum: most } = z.toJSONSchema(schema);
  if (about?.kind === "number" && least !== undefined && most !== undefined) {
    return { takes: "number", least, most, edges: edges[name] ?? [] };
  }
  throw new Error(`Nothing is known of what ${name} takes.`);
}

/** The fields of one entry of a list. */
export function entryFields(list: "placements" | "timetable" | "reviews" | "reviewRequests"): Fields {
  return (planFields[list] as readonly [Fields])[0];
}

export function isLeaf(spec: Leaf | Fields | readonly [Fields]): spec is Leaf {
  return !Array.isArray(spec) && "takes" in spec;
}

export function isList(spec: Leaf | Fields | readonly [Fields]): spec is readonly [Fields] {
  return Array.isArray(spec);
}

/** What the field at a JSON Pointer takes; undefined where the format has no such field. */
export function specAt(pointer: string): Leaf | Fields | readonly [Fields] | undefined {
  let spec: Leaf | Fields | readonly [Fields] | undefined = planFields;
  for (const name of pointer.slice(1).split("/")) {
    if (spec === undefined || isLeaf(spec)) return undefined;
    spec = isList(spec) ? spec[0] : spec[name];
  }
  return spec;
}
