import type { FormDue, FormItem, FormStatus } from "../assess/forms/form.js";
import { conditionInWords } from "../engine/tree-words.js";
import type { Catalogue } from "../words/catalogue.js";
import { type WithMissing, wordMissing } from "./word-missing.js";

/** A form with the conditions of its items in words. */
export interface WordedForm extends Omit<FormStatus, "to" | "due" | "items"> {
  readonly to: string;
  readonly due: readonly WordedDue[];
  readonly items: readonly (Omit<FormItem, "condition"> & { readonly condition: string | null })[];
}

/** By when a form is due, with what is not known of it in words. */
export type WordedDue = WithMissing<FormDue>;

export function wordForm(form: FormStatus, sentences: Catalogue): WordedForm {
  const { to, due, items } = form;
  const textOf = (which: string): string => sentences[`form.undescribed.${which}`] ?? "";
  const undescribed = { what: textOf("what"), when: textOf("when"), by: null, missing: [], clause: null };
  return {
    ...form,
    to: to ?? textOf("to"),
    due:
      to === null && due.length === 0
        ? [undescribed]
        : due.map((one) => ({ ...one, missing: wordMissing(one.missing, sentences) })),
    items: items.map((item) => ({
      ...item,
      condition: item.condition === null ? null : conditionInWords(item.condition),
    })),
  };
}
