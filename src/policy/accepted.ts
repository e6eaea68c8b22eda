import { freezeDeep } from "../input/freeze-deep.js";
import { libraryVersion } from "../version.js";
import type { CouncilDefinition } from "./council-schema.js";

/** A council's guidance that has been checked and frozen: one of the library's, or read by `readCouncil` or `defineCouncil`. */
export type Council = CouncilDefinition & { readonly [acceptedCouncil]: true };
declare const acceptedCouncil: unique symbol;

// What was checked carries the version that checked it, under a symbol that all copies of the library share: two copies
// of one version, one by import and one by require, take each other's councils. No JSON text can hold it, and a changed
// copy has lost it.
const checkedBy: symbol = /* @__PURE__ */ Symbol.for("offsite-direction.council-checked-by");

/** Takes frozen data that has been checked as a council. */
export function accept({ $schema: _, ...council }: CouncilDefinition & { $schema?: string }): Council {
  return Object.freeze(marked(Object.setPrototypeOf(council, emptyPrototype)));
}

// As with every copy that is read, a field that a page put on Object.prototype is then none of the council's.
const emptyPrototype: object = /* @__PURE__ */ Object.freeze(Object.create(null));

/** One of the library's councils. A test checks its data, so that nothing has to be checked when it is loaded. */
export function libraryCouncil(council: CouncilDefinition): Council {
  return freezeDeep(marked(council));
}

function marked(council: CouncilDefinition): Council {
  return Object.defineProperty(council, checkedBy, { value: libraryVersion }) as Council;
}

/** Whether this is a council as this version of the library checks them. */
export function isCouncil(value: unknown): value is Council {
  return ownValue(value, checkedBy) === libraryVersion;
}

/** Why something is no council here, and what to give instead. */
export function whyNoCouncil(value: unknown): string {
  if (ownValue(value, checkedBy) !== undefined) {
    return `This council was made by another version of the library than this one, which is ${libraryVersion}. Take the council and this function from the same version.`;
  }
  if (ownValue(value, "schema") === "osd-council/1") {
    return "This is a council's data that nobody has read yet, or a changed copy. Give it to readCouncil or defineCouncil, and then give the council that they return.";
  }
  return "A council is one that the library exports, such as norfolk, or one that readCouncil or defineCouncil returned.";
}

/** A value of the object's own; undefined where there is none or where only code would tell. */
export function ownValue(of: unknown, name: PropertyKey): unknown {
  if (typeof of !== "object" || of === null) return undefined;
  try {
    return Object.getOwnPropertyDescriptor(of, name)?.value;
  } catch {
    // Only a Proxy throws here.
    return undefined;
  }
}
