import { documentDefinitions } from "../assess/forms/definitions.js";
import type { DocumentDefinition, DocumentItem } from "../assess/forms/document.js";
import { itemsOfForm } from "../assess/forms/form-items.js";
import { compileCouncil, compileEngland } from "../check/compile.js";
import type { Page } from "../views/layout.js";
import { idWords } from "../views/plain-words.js";
import { wordsFrom } from "./explain-words.js";
import { councilById } from "./inputs.js";

/** The items of a document, as a report lists them. */
export function itemsIn(definition: DocumentDefinition): readonly Omit<DocumentItem, "state">[] {
  const owner = definition.council === undefined ? undefined : councilById(definition.council);
  const document = owner === undefined ? compileEngland() : compileCouncil(owner);
  return itemsOfForm(definition, document).map(({ item }) => item);
}

/** "Worcestershire", or "England" for what the law asks for. */
export function ownerOf({ council }: DocumentDefinition): string {
  return council === undefined ? "England" : (councilById(council)?.name ?? council);
}

/** The page of a form, letter or notice, such as `worcestershire-pupil-passport`. */
export function explainForm(id: string, page: Page): boolean {
  const wanted = id.toLowerCase();
  const found = documentDefinitions.find((one) => one.id === wanted);
  if (found === undefined) return false;
  page.heading(`${found.title} (${found.id})`);
  page.hanging("Asked by", `${ownerOf(found)}: ${idWords(found.clauses)}`, 2, wordsFrom);
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
  if (found.form !== undefined) page.hanging("In the plan", `/documents/${found.form}`, 2, wordsFrom);
  if (found.note !== undefined) page.hanging("Note", found.note, 2, wordsFrom);
  const items = itemsIn(found);
  if (items.length === 0) return true;
  page.heading(`What is in it (${items.length})`);
  for (const { label, clause, condition } of items) {
    page.hanging(clause, condition === null ? label : `${label}, if ${condition}`, 2, 11);
  }
  return true;
}

/** The documents of a council, by id and title; those of national law for `england`. */
export function formsOf(council: string): readonly { readonly id: string; readonly title: string }[] {
  return documentDefinitions.filter((one) => (one.council ?? "england") === council);
}
