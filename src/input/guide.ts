import type * as z from "zod/mini";
import { maxDataDepth, maxIdLength } from "./limits.js";
import { type About, abouts } from "./parts.js";

/**
 * Which fields and lists an input can have: a schema as the walks over an input need it. It leads every one of them, so
 * that nothing is ever entered that the format does not know.
 */
export type Guide = RecordGuide | KeyedGuide | ListGuide | LeafGuide | DataGuide | EitherGuide;

interface Described {
  readonly about: About | undefined;
}

/** An object with named fields. */
export interface RecordGuide extends Described {
  readonly kind: "record";
  readonly fields: ReadonlyMap<string, Guide>;
  /** The fields that have to be there. */
  readonly needed: ReadonlySet<string>;
}

/** An object with one entry for each of any number of ids of one shape. */
export interface KeyedGuide extends Described {
  readonly kind: "keyed";
  readonly takesKey: (key: string) => boolean;
  readonly value: Guide;
  readonly limit: number;
}

export interface ListGuide extends Described {
  readonly kind: "list";
  readonly item: Guide;
  readonly least: number;
  readonly limit: number;
}

/** A text, number or yes-or-no, whose value zod checks. */
export interface LeafGuide extends Described {
  readonly kind: "leaf";
  readonly schema: z.core.$ZodType;
}

/** Plain data of any shape, so many levels deep. */
export interface DataGuide extends Described {
  readonly kind: "data";
  /** What can lie inside; absent at the innermost level. */
  readonly inside: DataGuide | undefined;
}

/** A yes or no, or an object that says more. */
export interface EitherGuide extends Described {
  readonly kind: "either";
  readonly plain: LeafGuide;
  readonly record: RecordGuide;
}

/** A plain word, as the names in data are. */
export function isPlainName(name: string): boolean {
  if (name === "" || name.length > maxIdLength || name === "__proto__") return false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const letter = code | 32;
    const isWord =
      (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 95;
    if (!isWord) return false;
  }
  return true;
}

function dataGuide(about: About | undefined, levels: number): DataGuide {
  return { kind: "data", about, inside: levels === 0 ? undefined : dataGuide(about, levels - 1) };
}

const guides: WeakMap<z.core.$ZodType, Guide> = /* @__PURE__ */ new WeakMap();

/** The guide of a schema made of the parts of `parts.ts`. Made when it is asked for first. */
export function guideOf(schema: z.core.$ZodType): Guide {
  const made = guides.get(schema) ?? makeGuide(schema as z.core.$ZodTypes);
  guides.set(schema, made);
  return made;
}

function makeGuide(schema: z.core.$ZodTypes): Guide {
  const about = abouts.get(schema);
  const { def } = schema._zod;
  // The walk holds objects and lists to what it knows here, and zod the values in them: a check of another kind would
  // be passed over.
  const checks = def.checks?.length ?? 0;
  if (
    def.type === "array"
      ? about?.limit === undefined || checks !== (about.least === undefined ? 1 : 2)
      : def.type !== "string" && def.type !== "number" && checks > 0
  ) {
    throw new Error("A list has its limits and no other check, an object none.");
  }
  switch (def.type) {
    case "optional":
      return guideOf(def.innerType);
    case "object": {
      const fields = new Map<string, Guide>();
      const needed = new Set<string>();
      for (const [name, field] of Object.entries(def.shape)) {
        fields.set(name, guideOf(field));
        if (field._zod.optin === undefined) needed.add(name);
      }
      return { kind: "record", about, fields, needed };
    }
    case "array":
      return {
        kind: "list",
        about,
        item: guideOf(def.element),
        least: about?.least ?? 0,
        limit: about?.limit ?? 0,
      };
    case "record": {
      const { takesKey = never, limit = 0 } = about ?? {};
      return { kind: "keyed", about, takesKey, value: guideOf(def.valueType), limit };
    }
    case "union": {
      const [plain, record, ...more] = def.options.map(guideOf);
      if (plain?.kind !== "leaf" || record?.kind !== "record" || more.length > 0)
        throw new Error("Formats are not made of unions but for a value and an object that says more.");
      return { kind: "either", about, plain, record };
    }
    case "string":
    case "number":
    case "boolean":
    case "enum":
    case "literal":
    case "unknown":
      return about?.isData ? dataGuide(about, maxDataDepth) : { kind: "leaf", about, schema };
    default:
      throw new Error(`Formats are not made of ${def.type}.`);
  }
}

function never(): boolean {
  return false;
}

/** The guide of the entry with this name or position; undefined where the format knows none. */
export function childOf(parent: Guide | undefined, name: string): Guide | undefined {
  switch (parent?.kind) {
    case "record":
      return parent.fields.get(name);
    case "keyed":
      return parent.takesKey(name) ? parent.value : undefined;
    case "list":
      return parent.item;
    case "either":
      return childOf(parent.record, name);
    case "data":
      return isPlainName(name) ? parent.inside : undefined;
    default:
      return undefined;
  }
}

/** The guide a path leads to; undefined where the path leaves what the format knows. */
export function guideAt(root: Guide, path: string): Guide | undefined {
  let found: Guide | undefined = root;
  if (path === "") return found;
  for (const name of path.slice(1).split("/")) found = childOf(found, name);
  return found;
}
