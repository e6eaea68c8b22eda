import type { FormItem } from "../assess/forms/form.js";
import { itemsOfForm } from "../assess/forms/listed-items.js";
import { compileCouncil, compileEngland } from "../check/compile.js";
import { conditionInWords } from "../engine/tree-words.js";
import type { Council } from "../policy/accepted.js";
import type { FormDefinition } from "../policy/council-schema.js";
import { councils } from "../policy/councils/index.js";
import { nationalForms } from "../policy/england/forms.js";
import type { Page } from "../views/layout.js";
import { idWords } from "../views/plain-words.js";
import { wordsFrom } from "./explain-words.js";

/** A form with the council whose form it is; without one, a notice the law asks for. */
export interface OwnedForm {
  readonly owner: Council | undefined;
  readonly form: FormDefinition;
}

/** Every form, letter and notice: the law's, then each council's. */
export function allForms(known: readonly Council[] = Object.values(councils)): readonly OwnedForm[] {
  return [
    ...nationalForms.map((form) => ({ owner: undefined, form })),
    ...known.flatMap((owner) => (owner.forms ?? []).map((form) => ({ owner, form }))),
  ];
}

/** An item of a form with the condition under which it is asked for in words. */
type ItemWords = Omit<FormItem, "state" | "condition"> & { readonly condition: string | null };

/** The items of a form, as a report lists them. */
export function itemsIn({ owner, form }: OwnedForm): readonly ItemWords[] {
  const document = owner === undefined ? compileEngland() : compileCouncil(owner);
  return itemsOfForm(form, document).map(({ item }) => ({
    ...item,
    condition: item.condition === null ? null : conditionInWords(item.condition),
  }));
}

/** "Worcestershire", or "England" for what the law asks for. */
export function ownerOf({ owner }: OwnedForm): string {
  return owner?.name ?? "England";
}

/** The page of a form, letter or notice, such as `worcestershire-pupil-passport`. */
export function explainForm(id: string, page: Page, known: readonly Council[]): boolean {
  const wanted = id.toLowerCase();
  const owned = allForms(known).find(({ form }) => form.id === wanted);
  if (owned === undefined) return false;
  const { form: found } = owned;
  page.heading(`${found.title} (${found.id})`);
  page.hanging("Asked by", `${ownerOf(owned)}: ${idWords(found.clauses)}`, 2, wordsFrom);
  page.hanging(
    "Required",
    found.optional ? "no, it is a template" : "yes, where its clauses apply",
    2,
    wordsFrom,
  );
  page.hanging("Goes to", found.to, 2, wordsFrom);
  for (const { what, when, clause } of found.due) {
    const by = clause === undefined ? "" : ` (the day is that of ${clause})`;
    page.hanging("When", `${what}: ${when}${by}`, 2, wordsFrom);
  }
  if (found.slot !== undefined) page.hanging("In the plan", `/documents/${found.slot}`, 2, wordsFrom);
  if (found.note !== undefined) page.hanging("Note", found.note, 2, wordsFrom);
  const items = itemsIn(owned);
  if (items.length === 0) return true;
  page.heading(`What is in it (${items.length})`);
  for (const { label, clause, condition } of items) {
    page.hanging(clause, condition === null ? label : `${label}, if ${condition}`, 2, 11);
  }
  return true;
}
