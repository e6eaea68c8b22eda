import { type FormName, formItems } from "../plan/form-items.js";
import { settingInWords } from "../words/value-words.js";
import type { WordedRow } from "./word.js";

/** The question, with the name of the form where it is about one. */
export function asksWords({ asks, family }: Pick<WordedRow, "asks" | "family">): string {
  const form = family.slice(family.indexOf("/") + 1);
  return Object.hasOwn(formItems, form)
    ? asks.replace("the form or letter", settingInWords("document", form as FormName))
    : asks;
}
