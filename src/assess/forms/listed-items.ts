import type { CompiledClause, CompiledDocument } from "../../check/compile.js";
import { itemLabel } from "../../plan/form-items.js";
import type { FormDefinition, ItemDefinition } from "../../policy/council-schema.js";
import type { FormItem } from "./form.js";

/** One item of a form, letter or notice, whatever a plan says of it. */
export interface ListedItem {
  /** The item as a report lists it. */
  readonly item: Omit<FormItem, "state">;
  /** When the clause asks for it. */
  readonly gate: CompiledClause["gate"];
  /** Its description, where it is described with the form. */
  readonly described: ItemDefinition | undefined;
  /** Its name in the form, where a clause lists it. */
  readonly name: string | undefined;
}

/** The items of a form, letter or notice: first those described with it, then those that clauses list. */
export function itemsOfForm(
  { slot, items }: Pick<FormDefinition, "slot" | "items">,
  { clauses }: CompiledDocument,
): readonly ListedItem[] {
  const own = items.map((described): ListedItem => {
    const { label, clause, when } = described;
    const gate = clauses.find((one) => one.clause.id === clause)?.gate;
    const item = { label, clause, condition: when ?? gate?.tree ?? null };
    return { item, gate, described, name: undefined };
  });
  if (slot === undefined) return own;
  const listed = clauses
    .filter(({ settings }) => settings.document === slot)
    .flatMap(({ clause, settings, gate }) =>
      (settings.items ?? []).map((name): ListedItem => {
        const item = { label: itemLabel(slot, name), clause: clause.id, condition: gate?.tree ?? null };
        return { item, gate, described: undefined, name };
      }),
    );
  return [...own, ...listed];
}
