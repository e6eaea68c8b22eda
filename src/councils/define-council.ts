import { freezeDeep } from "../input/freeze-deep.js";
import { checkCouncil } from "./check-council.js";
import type { CouncilDefinition } from "./council.js";

/** A council's guidance that has been checked and frozen. Made by `defineCouncil`; nothing else is accepted. */
export type Council = CouncilDefinition & { readonly [checkedCouncil]: true };
declare const checkedCouncil: unique symbol;

const checked: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/**
 * Checks a council's data and makes it usable. Throws a `CouncilError` that says what is wrong, where, and what to
 * do, if the data cites an unknown rule, circumstance or setting, uses an id twice, is laxer than the law, or holds
 * anything but plain data.
 *
 * @example
 * const exampleshire = defineCouncil({ id: "exampleshire", name: "Exampleshire", prefix: "EXA", ... });
 */
export function defineCouncil(definition: CouncilDefinition): Council {
  checkCouncil(definition);
  const council = freezeDeep(definition) as Council;
  checked.add(council);
  return council;
}

/** Whether this very object was made by `defineCouncil` of this copy of the library. */
export function isCouncil(value: unknown): value is Council {
  return typeof value === "object" && value !== null && checked.has(value);
}
