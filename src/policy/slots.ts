import { namedFacts } from "../plan/facts.js";
import type { CouncilDefinition } from "./council-schema.js";

/** The forms and approvals a council's file names. */
type Slots = NonNullable<CouncilDefinition["slots"]>;

/** Where a plan records them, each as a place in the plan: `forms` and the name. */
export function slotNames(slots: Slots = {}): readonly (readonly [group: keyof Slots, name: string])[] {
  return (["forms", "approvals"] as const).flatMap((group) =>
    Object.keys(slots[group] ?? {}).map((name) => [group, name] as const),
  );
}

/** The facts of the forms and approvals that a council's file names. */
export function namedFactsOf(slots: Slots = {}): readonly string[] {
  return slotNames(slots).flatMap(([group, name]) =>
    [...(namedFacts().get(group)?.fields.keys() ?? [])].map((field) => `${group}.${name}.${field}`),
  );
}
