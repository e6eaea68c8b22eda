import type { FormItem, FormStatus } from "../assess/forms/form.js";
import { conditionInWords } from "../engine/tree-words.js";
import type { Catalogue } from "../words/catalogue.js";

/** A form with the conditions of its items in words. */
export interface WordedForm extends Omit<FormStatus, "to" | "items"> {
  readonly to: string;
  readonly items: readonly (Omit<FormItem, "condition"> & { readonly condition: string | null })[];
}

export function wordForm(form: FormStatus, sentences: Catalogue): WordedForm {
  const { to, due, items } = form;
  const textOf = (which: string): string => sentences[`form.undescribed.${which}`] ?? "";
  const undescribed = { what: textOf("what"), when: textOf("when"), by: null, clause: null };
  return {
    ...form,
    to: to ?? textOf("to"),
    due: to === null && due.length === 0 ? [undescribed] : due,
    items: items.map((item) => ({
      ...item,
      condition: item.condition === null ? null : conditionInWords(item.condition),
    })),
  };
}
