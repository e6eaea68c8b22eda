import { hasPlainPrototype, isCollection } from "./snapshot.js";

/**
 * The fields of a plain object, each read once and left as it is; else the code of what is wrong. Nothing of the value
 * is called, and a field of undefined counts as absent.
 */
export function plainFields(value: unknown): ReadonlyMap<string, unknown> | "wrong-type" | "not-plain-data" {
  if (typeof value !== "object" || value === null) return "wrong-type";
  try {
    if (Array.isArray(value) || isCollection(value)) return "wrong-type";
    if (!hasPlainPrototype(value) || Object.getOwnPropertySymbols(value).length > 0) return "not-plain-data";
    const fields = new Map<string, unknown>();
    for (const name of Object.getOwnPropertyNames(value)) {
      const property = Object.getOwnPropertyDescriptor(value, name);
      if (property === undefined || !Object.hasOwn(property, "value") || property.enumerable !== true) {
        return "not-plain-data";
      }
      if (property.value !== undefined) fields.set(name, property.value);
    }
    return fields;
  } catch {
    // Only a Proxy can throw here.
    return "not-plain-data";
  }
}
