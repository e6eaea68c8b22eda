import { checkCouncil } from "./check-council.js";
import type { CouncilDefinition } from "./council.js";
import { plainCopy } from "./plain-copy.js";

/** A council's guidance that has been checked and frozen. Made by `defineCouncil`; nothing else is accepted. */
export type Council = CouncilDefinition & { readonly [checkedCouncil]: true };
declare const checkedCouncil: unique symbol;

const checked: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/**
 * Checks a council's data and makes it usable: the result is a frozen copy, and the data is neither changed nor kept.
 *
 * Throws a `CouncilError` that says what is wrong, where, and what to do, if the data cites an unknown rule,
 * circumstance, setting or clause, uses an id twice, has a field the format does not know, is laxer than the law, or
 * holds anything but plain data.
 *
 * @example
 * const exampleshire = defineCouncil({ id: "exampleshire", name: "Exampleshire", prefix: "EXA", ... });
 */
export function defineCouncil(definition: CouncilDefinition): Council {
  const copy = plainCopy(definition);
  checkCouncil(copy);
  checked.add(copy);
  return copy as Council;
}

/** Whether this very object was made by `defineCouncil` of this copy of the library. */
export function isCouncil(value: unknown): value is Council {
  return typeof value === "object" && value !== null && checked.has(value);
}
