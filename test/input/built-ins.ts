/** The names of all properties of the built-in objects, one text for each. */
export function globalsNow(): string[] {
  const builtIns = [
    Object,
    Array,
    String,
    Number,
    Boolean,
    Symbol,
    Function,
    Map,
    Set,
    WeakMap,
    JSON,
    Reflect,
    Math,
  ];
  return [globalThis, ...builtIns, ...builtIns.flatMap((b) => ("prototype" in b ? [b.prototype] : []))].map(
    (object) => Reflect.ownKeys(object).map(String).sort().join(),
  );
}
