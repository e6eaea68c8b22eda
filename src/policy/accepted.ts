import { freezeDeep } from "../input/freeze-deep.js";
import type { CouncilDefinition } from "./council-schema.js";

/** A council's guidance that has been checked and frozen: one of the library's, or made by `defineCouncil`. */
export type Council = CouncilDefinition & { readonly [acceptedCouncil]: true };
declare const acceptedCouncil: unique symbol;

const accepted: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Takes frozen data that has been checked as a council. */
export function accept(council: CouncilDefinition): Council {
  accepted.add(council);
  return council as Council;
}

/** One of the library's councils. A test checks its data, so that nothing has to be checked when it is loaded. */
export function libraryCouncil(council: CouncilDefinition): Council {
  return accept(freezeDeep(council));
}

/** What is said of something that is no council here. */
export const notACouncil =
  "A council is one of those of this copy of the library, or made by its defineCouncil. Where yours is, two copies are loaded (two versions, or one by import and one by require): take the council and this function from the same one.";

/** Whether this very object is a council of this copy of the library. */
export function isCouncil(value: unknown): value is Council {
  return typeof value === "object" && value !== null && accepted.has(value);
}
