import { type Fault, faultOf } from "./faults.js";
import {
  childOf,
  type DataGuide,
  type Guide,
  isPlainName,
  type KeyedGuide,
  type LeafGuide,
  type ListGuide,
  type RecordGuide,
} from "./guide.js";
import type { IssueCode } from "./issue.js";
import { maxEntries, maxValues } from "./limits.js";
import { nearestName } from "./near-names.js";

/** A copy in fresh frozen objects, or the one fault that stopped the walk. */
export type Snapshot =
  | { readonly whole: true; readonly value: unknown; readonly faults: readonly Fault[] }
  | { readonly whole: false; readonly faults: readonly Fault[] };

/** Stands in the copy where a value was refused, so that it is not refused a second time. */
export const refused: unique symbol = Symbol("refused");

interface Frame {
  readonly guide: RecordGuide | KeyedGuide | ListGuide;
  readonly source: object;
  readonly target: Record<PropertyKey, unknown> | unknown[];
  readonly path: string;
  readonly next: Frame | undefined;
}

// The objects of a copy inherit from an empty object and nothing else: a field that a host page or another library
// put on Object.prototype is then no fact about a pupil. Unlike objects with no prototype, these stay fast.
const emptyPrototype: object = Object.freeze(Object.create(null));

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * Copies the plain data of a value that the guide knows, and nothing else. No getter, method or iterator of the
 * value is ever called. Depth is bounded by the guide: what it does not know is counted and never entered.
 */
export function takeSnapshot(value: unknown, guide: Guide): Snapshot {
  const walk = new Walk();
  try {
    const copy = walk.copy(value, guide, "");
    walk.run();
    if (walk.stopped !== undefined) return { whole: false, faults: [walk.stopped] };
    if (copy === refused) return { whole: false, faults: [...walk.faults.values()] };
    return { whole: true, value: copy, faults: [...walk.faults.values()] };
  } catch (mistake) {
    if (walk.checking) throw mistake;
    // Only a Proxy can throw here, from any of its traps.
    return { whole: false, faults: [{ code: "not-plain-data", path: walk.place }] };
  }
}

// Waiting frames and faults are kept in a chain and a Map: a list would go through setters put on Array.prototype.
class Walk {
  readonly faults: Map<string, Fault> = new Map();
  stopped: Fault | undefined;
  place = "";
  /** A value is with zod, which throws for none. */
  checking = false;
  private waiting: Frame | undefined;
  private values = 0;

  run(): void {
    while (this.waiting !== undefined && this.stopped === undefined) {
      const frame = this.waiting;
      this.waiting = frame.next;
      this.place = frame.path;
      if (frame.guide.kind === "list") this.copyItems(frame, frame.guide);
      else this.copyFields(frame, frame.guide);
      Object.freeze(frame.target);
    }
  }

  /** What to keep for a value; the inside of an object or list is copied later. */
  copy(value: unknown, guide: Guide, path: string): unknown {
    this.place = path;
    if (guide.kind === "leaf") return guide.about?.handedOn ? value : this.copyLeaf(value, guide, path);
    if (guide.kind === "data") return this.copyData(value, guide, path);
    if (guide.kind === "either")
      return this.copy(value, typeof value === "object" && value !== null ? guide.record : guide.plain, path);
    if (typeof value !== "object" || value === null) return this.refuseKind(value, guide, path);
    if (guide.kind !== "list") {
      if (Array.isArray(value)) return this.refuseKind(value, guide, path);
      if (!hasPlainPrototype(value)) {
        return isCollection(value)
          ? this.refuseKind(value, guide, path)
          : this.refuse("not-plain-data", path);
      }
      return this.wait(guide, value, Object.create(emptyPrototype), path);
    }
    if (!Array.isArray(value)) return this.refuseKind(value, guide, path);
    const length: unknown = value.length;
    if (typeof length !== "number" || length > guide.limit) return this.refuse("too-many-items", path);
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null || !hasPlainPrototype(prototype)) return this.refuse("not-plain-data", path);
    const names = Object.getOwnPropertyNames(value);
    // One name for each position and one for the length: neither holes nor anything beside.
    const symbols = Object.getOwnPropertySymbols(value);
    if (names.length !== length + 1 || symbols.length > 0) return this.refuse("not-plain-data", path);
    if (length < guide.least) return this.refuseWith({ code: "missing", path, message: emptyMessage });
    if (this.count(length, path)) return refused;
    // These positions are the copy's own from the start, so that no setter on Array.prototype is reached.
    return this.wait(guide, value, names.slice(0, length), path);
  }

  /** Data of any shape is copied as a list or an object whose entries are data again. */
  private copyData(value: unknown, { about, inside }: DataGuide, path: string): unknown {
    if (isScalar(value)) return scalar(value);
    if (typeof value !== "object" || value === null) return this.refuseWith(wrongType(value, path));
    if (inside === undefined) return this.refuse("too-deep", path);
    const limits = { about, limit: maxEntries };
    return Array.isArray(value)
      ? this.copy(value, { ...limits, kind: "list", item: inside, least: 0 }, path)
      : this.copy(value, { ...limits, kind: "keyed", takesKey: isPlainName, value: inside }, path);
  }

  private copyLeaf(value: unknown, { schema }: LeafGuide, path: string): unknown {
    if (isScalar(value)) {
      this.checking = true;
      const fault = faultOf(schema, value, path);
      this.checking = false;
      if (fault !== undefined) this.add(fault);
      return scalar(value);
    }
    const boxed = typeof value === "object" && value !== null && isBoxed(value);
    if (boxed) return this.refuse("not-plain-data", path);
    return this.refuseWith(wrongType(value, path));
  }

  private copyFields(frame: Frame, guide: RecordGuide | KeyedGuide): void {
    const { source, path } = frame;
    const target = frame.target as Record<PropertyKey, unknown>;
    const names = Object.getOwnPropertyNames(source);
    let unknown = Object.getOwnPropertySymbols(source).length;
    let written: string | undefined;
    if (this.count(names.length + unknown, path)) return;
    let known = 0;
    for (const name of names) {
      const field = childOf(guide, name);
      const property = Reflect.getOwnPropertyDescriptor(source, name);
      const isData = property !== undefined && hasOwn.call(property, "value");
      if (field === undefined) {
        if (!isData || property.value !== undefined) {
          unknown += 1;
          written ??= name;
        }
        continue;
      }
      known += 1;
      if (!isData || property.enumerable !== true) {
        target[name] = this.refuse("not-plain-data", `${path}/${name}`);
      } else if (property.value !== undefined) {
        target[name] = this.copy(property.value, field, `${path}/${name}`);
        this.place = path;
      }
    }
    if (guide.kind === "record") {
      for (const name of guide.needed) {
        if (!hasOwn.call(target, name)) this.add({ code: "missing", path: `${path}/${name}` });
      }
    }
    if (unknown > 0) this.add(unknownFields(guide, path, unknown, written));
    if (guide.kind === "keyed" && known > guide.limit) this.add({ code: "too-many-items", path });
  }

  private copyItems(frame: Frame, guide: ListGuide): void {
    const { source, path } = frame;
    const target = frame.target as unknown[];
    for (let i = 0; i < target.length; i++) {
      const property = Reflect.getOwnPropertyDescriptor(source, i);
      if (property === undefined || !hasOwn.call(property, "value") || property.enumerable !== true) {
        target[i] = this.refuse("not-plain-data", property === undefined ? path : `${path}/${i}`);
      } else if (property.value === undefined) {
        target[i] = this.refuse("wrong-type", `${path}/${i}`);
      } else {
        target[i] = this.copy(property.value, guide.item, `${path}/${i}`);
        this.place = path;
      }
    }
  }

  private wait(
    guide: Frame["guide"],
    source: object,
    target: Frame["target"],
    path: string,
  ): Frame["target"] {
    this.waiting = { guide, source, target, path, next: this.waiting };
    return target;
  }

  /** Whether the input now has more values than the limit, which ends the walk. */
  private count(values: number, path: string): boolean {
    this.values += values;
    if (this.values > maxValues) this.stopped ??= { code: "too-many-items", path };
    return this.stopped !== undefined;
  }

  private refuseKind(value: unknown, guide: Guide, path: string): typeof refused {
    const isWhole = path === "" && guide.kind !== "list";
    return this.refuseWith(isWhole ? { code: "not-an-object", path } : wrongType(value, path));
  }

  private refuse(code: IssueCode, path: string): typeof refused {
    return this.refuseWith({ code, path });
  }

  private refuseWith(fault: Fault): typeof refused {
    this.add(fault);
    return refused;
  }

  private add(fault: Fault): void {
    this.faults.set(`${fault.path} ${fault.code}`, fault);
  }
}

const emptyMessage = "This list is empty. Put something in it or leave it out.";

type Scalar = string | number | boolean;

function isScalar(value: unknown): value is Scalar {
  const kind = typeof value;
  return kind === "string" || kind === "boolean" || kind === "number";
}

// JSON has no minus nought.
function scalar(value: Scalar): Scalar {
  return value === 0 ? 0 : value;
}

function wrongType(value: unknown, path: string): Fault {
  return value === null ? { code: "wrong-type", path, isNull: true } : { code: "wrong-type", path };
}

/** The fault of names the format does not know. Of what was written nothing is kept, only the known name it is near. */
function unknownFields(
  guide: RecordGuide | KeyedGuide,
  path: string,
  count: number,
  written: string | undefined,
): Fault {
  const nearest =
    guide.kind === "record" && written !== undefined ? nearestName(written, guide.fields.keys()) : undefined;
  return { code: "unknown-key", path, count, ...(nearest === undefined ? {} : { nearest }) };
}

// True for Object.prototype of every realm, since its own prototype is null, and for no prototype at all.
function hasPlainPrototype(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// The built-in methods below look only at what kind of object they are given: they call nothing of it, whatever realm
// it is from and whatever it inherits.
function isBoxed(value: object): boolean {
  return (
    answers(String.prototype.valueOf, value) ||
    answers(Number.prototype.valueOf, value) ||
    answers(Boolean.prototype.valueOf, value) ||
    answers(Symbol.prototype.valueOf, value) ||
    answers(BigInt.prototype.valueOf, value)
  );
}

function isCollection(value: object): boolean {
  return answers(Map.prototype.has, value) || answers(Set.prototype.has, value);
}

function answers(method: (this: never, argument: never) => unknown, value: object): boolean {
  try {
    Reflect.apply(method, value, [undefined]);
    return true;
  } catch {
    return false;
  }
}
