import { documentDefinitions } from "../../src/assess/forms/definitions.js";
import type { DocumentDefinition } from "../../src/assess/forms/document.js";
import { itemsIn, ownerOf } from "../../src/cli/explain-form.js";
import { note, page, table } from "./markdown-page.js";

/** The page of all forms, letters and notices with what is in them. */
export function documentsPage(): string {
  return page([
    "# Forms, letters and notices",
    note,
    `${documentDefinitions.length} documents, as data. A report lists those that apply to its plan under \`documents\`, each item as present, missing, not stated or not asked for, with the day the document is due. What follows from a missing item is said by the findings; this list decides nothing.`,
    table(
      ["document", "asked by", "clauses", "required", "goes to", "items"],
      documentDefinitions.map((one) => [
        `[${one.title}](#${one.id})`,
        ownerOf(one),
        one.clauses.join(", "),
        one.optional ? "no, a template" : "yes, where its clauses apply",
        one.to,
        String(itemsIn(one).length),
      ]),
    ),
    ...documentDefinitions.map(section),
  ]);
}

function section(document: DocumentDefinition): string {
  const due = document.due.map(({ what, when, clause }) => {
    return `- ${what}: ${when}${clause === undefined ? "" : ` (the day is that of ${clause})`}`;
  });
  const items = itemsIn(document).map(({ label, clause, condition }) => [
    clause,
    label,
    condition === null ? "always" : `where ${condition}`,
  ]);
  return [
    `## ${document.id}`,
    `**${document.title}**, ${ownerOf(document)} (${document.clauses.join(", ")}). Goes to ${document.to}.${document.form === undefined ? "" : ` In the plan: \`/documents/${document.form}\`.`}`,
    `By when:\n\n${due.join("\n")}`,
    ...(document.note === undefined ? [] : [document.note]),
    table(["clause", "item", "asked for"], items),
  ].join("\n\n");
}
