import type { CompiledClause, CompiledDocument } from "../../check/compile.js";
import type { DocumentDefinition, DocumentItem, ItemDefinition } from "./document.js";
import { itemLabel } from "./item-labels.js";

/** One item of a form, letter or notice, whatever a plan says of it. */
export interface FormItem {
  /** The item as a report lists it. */
  readonly item: Omit<DocumentItem, "state">;
  /** When the clause asks for it. */
  readonly gate: CompiledClause["gate"];
  /** Its description, where it is described with the form. */
  readonly described: ItemDefinition | undefined;
  /** Its name in the form, where a clause lists it. */
  readonly name: string | undefined;
}

/** The items of a form, letter or notice: first those described with it, then those the clauses of its document list. */
export function itemsOfForm(
  { form, items }: DocumentDefinition,
  { clauses }: CompiledDocument,
): readonly FormItem[] {
  const own = items.map((described): FormItem => {
    const { label, clause, condition } = described;
    const gate = clauses.find((one) => one.clause.id === clause)?.gate;
    const item = { label, clause, condition: condition?.words ?? gate?.words ?? null };
    return { item, gate, described, name: undefined };
  });
  if (form === undefined) return own;
  const listed = clauses
    .filter(({ settings }) => settings.document === form)
    .flatMap(({ clause, settings, gate }) =>
      (settings.items ?? []).map((name): FormItem => {
        const item = { label: itemLabel(form, name), clause: clause.id, condition: gate?.words ?? null };
        return { item, gate, described: undefined, name };
      }),
    );
  return [...own, ...listed];
}
