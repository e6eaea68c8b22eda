import { CouncilError } from "./council-error.js";
import { pathTo, wrongType } from "./field-checks.js";

/** Objects and lists inside one another; the council is the first. */
const mostLevels = 16;
/** Entries of one list: as many clauses as a document may have. */
const mostItems = 2000;
/** Fields and entries of the whole. */
const mostValues = 200_000;

/** The objects a value lies in, innermost first. */
interface Above {
  readonly object: object;
  readonly next: Above | undefined;
}

/**
 * A frozen copy of a council's data, which is plain data or refused: no functions, accessors, classes, symbols, hidden
 * parts or circles. No code of the value is run but the traps of a Proxy, and one that throws is refused as well.
 * Fields of `undefined` are left out, as JSON does. The value itself is neither changed nor kept.
 */
export function plainCopy(value: unknown, path: string = "", levels: number = mostLevels): unknown {
  const copier = new Copier(levels);
  try {
    return copier.copy(value, path, undefined, 1);
  } catch (mistake) {
    if (mistake instanceof CouncilError) throw mistake;
    throw notPlain(copier.place, "This is a Proxy that cannot be read.");
  }
}

class Copier {
  place = "";
  private values = 0;
  private readonly levels: number;

  constructor(levels: number) {
    this.levels = levels;
  }

  // The depth is limited, so that the calls are too.
  copy(value: unknown, path: string, above: Above | undefined, level: number): unknown {
    this.place = path;
    this.values += 1;
    if (this.values > mostValues) {
      throw new CouncilError(
        "too-many-items",
        path,
        `A council has at most ${mostValues} values. Take some out.`,
      );
    }
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    if (value === null) return value;
    if (typeof value !== "object") {
      throw wrongType(path, "a value JSON can hold: a council is data and holds no functions or symbols");
    }
    for (let one = above; one !== undefined; one = one.next) {
      if (one.object === value) throw notPlain(path, "This is something the value itself lies in.");
    }
    if (level > this.levels) {
      const message = `Objects and lists lie more than ${this.levels} deep inside one another. Take the innermost out.`;
      throw new CouncilError("too-deep", path, message);
    }
    const here: Above = { object: value, next: above };
    return Array.isArray(value)
      ? this.copyList(value, path, here, level)
      : this.copyFields(value, path, here, level);
  }

  private copyList(list: readonly unknown[], path: string, here: Above, level: number): readonly unknown[] {
    const length: unknown = list.length;
    if (typeof length !== "number" || length > mostItems) {
      const message = `A list here has at most ${mostItems} entries. Take some out.`;
      throw new CouncilError("too-many-items", path, message);
    }
    const prototype: unknown = Object.getPrototypeOf(list);
    if (prototype === null || !isPlain(prototype as object))
      throw notPlain(path, "This is a list of a class.");
    if (Object.getOwnPropertyNames(list).length !== length + 1 || hasSymbols(list)) {
      throw notPlain(path, "This list has gaps, or names beside its entries.");
    }
    const copy: unknown[] = [];
    for (let i = 0; i < length; i++) {
      copy.push(this.copy(dataOf(list, String(i), `${path}/${i}`), `${path}/${i}`, here, level + 1));
    }
    return Object.freeze(copy);
  }

  private copyFields(source: object, path: string, here: Above, level: number): object {
    if (!isPlain(source)) throw notPlain(path, "This is an instance of a class.");
    if (hasSymbols(source)) throw notPlain(path, "A field here has a symbol for a name.");
    const copy: Record<string, unknown> = {};
    for (const name of Object.getOwnPropertyNames(source)) {
      const at = pathTo(path, name);
      // Writing to this name would give the copy a prototype in place of a field.
      if (name === "__proto__")
        throw new CouncilError("unknown-key", at, "No field has this name. Take it out.");
      const value = dataOf(source, name, at);
      if (value !== undefined) copy[name] = this.copy(value, at, here, level + 1);
    }
    return Object.freeze(copy);
  }
}

function dataOf(source: object, name: string, path: string): unknown {
  const property = Object.getOwnPropertyDescriptor(source, name);
  if (property === undefined || property.get !== undefined || property.set !== undefined) {
    throw notPlain(path, "This is worked out by a getter or setter.");
  }
  if (property.enumerable !== true) throw notPlain(path, "This is hidden from those who list the fields.");
  return property.value;
}

// True for Object.prototype of every realm, since its own prototype is null, and for no prototype at all.
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function hasSymbols(value: object): boolean {
  return Object.getOwnPropertySymbols(value).length > 0;
}

function notPlain(path: string, what: string): CouncilError {
  return new CouncilError(
    "not-plain-data",
    path,
    `${what} A council is plain data, as JSON could hold it: write the value itself.`,
  );
}
