/**
 * A short fingerprint of plain data that does not depend on the order of keys: two data sets with one fingerprint can
 * be taken to be equal. It guards against mistakes, not against forgery.
 *
 * It is FNV-1a over two lanes of 32 bits, as 16 hexadecimal digits, taken of the data's JSON text with sorted keys.
 * The text itself is never made.
 *
 * @example contentHash({ b: 1, a: 2 }) === contentHash({ a: 2, b: 1 }) // true
 */
export function contentHash(value: unknown): string {
  const fingerprint = new Fingerprint();
  fingerprint.addValue(value);
  return fingerprint.text();
}

/**
 * Prepares a frozen record of texts for being fingerprinted again and again, as a part of other data: its JSON text is
 * kept with it, so that it need not be put together each time.
 */
export function keepForHash<T extends object>(record: T): T {
  const inOrder = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(inOrder));
  keptUnits.set(
    record,
    Uint16Array.from(text, (unit) => unit.charCodeAt(0)),
  );
  return record;
}

const keptUnits: WeakMap<object, Uint16Array> = /* @__PURE__ */ new WeakMap();

const PRIME = 0x01000193;
const FIRST_PLAIN = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_SURROGATE = 0xd800;

class Fingerprint {
  // As whole numbers of 32 bits with a sign: with the first bit set they would be kept as fractions, at twice the time.
  private low = 0x811c9dc5 | 0;
  private high = 0x9747b28c | 0;
  private length = 0;

  addValue(value: unknown): void {
    if (typeof value === "string") this.addString(value);
    else if (Array.isArray(value)) this.addList(value);
    else if (typeof value === "object" && value !== null) this.addRecord(value);
    else if (value !== undefined) this.addUnits(JSON.stringify(value));
  }

  text(): string {
    return hex(this.low) + hex(this.high);
  }

  private addList(list: readonly unknown[]): void {
    this.addUnits("[");
    for (let i = 0; i < list.length; i++) {
      if (i > 0) this.addUnits(",");
      this.addValue(list[i]);
    }
    this.addUnits("]");
  }

  private addRecord(record: object): void {
    const kept = keptUnits.get(record);
    if (kept !== undefined) {
      this.addKept(kept);
      return;
    }
    const keys = Object.keys(record);
    const values: unknown[] = Object.values(record);
    let separator = "{";
    for (const { at, opening } of orderOf(keys)) {
      const value = values[at];
      if (value === undefined) continue;
      this.addUnits(separator);
      this.addUnits(opening);
      this.addValue(value);
      separator = ",";
    }
    this.addUnits(separator === "{" ? "{}" : "}");
  }

  /** A string as JSON writes it: the whole in one go, unless something in it has to be escaped. */
  private addString(text: string): void {
    const { low, high, length } = this;
    this.addUnits('"');
    if (this.addPlain(text)) {
      this.addUnits('"');
      return;
    }
    this.low = low;
    this.high = high;
    this.length = length;
    this.addUnits(JSON.stringify(text));
  }

  /** False as soon as something would have to be escaped. */
  private addPlain(text: string): boolean {
    let { low, high, length } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < FIRST_PLAIN || unit === QUOTE || unit === BACKSLASH || unit >= FIRST_SURROGATE) return false;
      low = Math.imul(low ^ unit, PRIME);
      high = Math.imul(high ^ (unit + length), PRIME);
      length += 1;
    }
    this.low = low;
    this.high = high;
    this.length = length;
    return true;
  }

  private addKept(units: Uint16Array): void {
    let { low, high, length } = this;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] as number;
      low = Math.imul(low ^ unit, PRIME);
      high = Math.imul(high ^ (unit + length), PRIME);
      length += 1;
    }
    this.low = low;
    this.high = high;
    this.length = length;
  }

  private addUnits(text: string): void {
    let { low, high, length } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, PRIME);
      high = Math.imul(high ^ (unit + length), PRIME);
      length += 1;
    }
    this.low = low;
    this.high = high;
    this.length = length;
  }
}

/** Where a key of a record stands among its keys, and how its entry begins: `"name":`. */
interface KeyPlace {
  readonly at: number;
  readonly opening: string;
}

// Records of one kind have their keys in one order, so that few orders need sorting. They are kept by the number of
// keys, and at most so many of each.
const MOST_ORDERS = 8;
const ordersByCount: Map<
  number,
  { readonly keys: readonly string[]; readonly places: readonly KeyPlace[] }[]
> = /* @__PURE__ */ new Map();

/** The keys in alphabetical order. */
function orderOf(keys: readonly string[]): readonly KeyPlace[] {
  let orders = ordersByCount.get(keys.length);
  if (orders === undefined) {
    orders = [];
    ordersByCount.set(keys.length, orders);
  }
  for (let i = 0; i < orders.length; i++) {
    const order = orders[i];
    if (order !== undefined && isSame(order.keys, keys)) return order.places;
  }
  const places = keys
    .map((key, at) => ({ key, at, opening: `${JSON.stringify(key)}:` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  if (orders.length < MOST_ORDERS) orders.push({ keys, places });
  return places;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
