import { allForms, itemsIn, type OwnedForm, ownerOf } from "../../src/cli/explain-form.js";
import { note, page, table } from "./markdown-page.js";

/** The page of all forms, letters and notices with what is in them. */
export function formsPage(): string {
  const all = allForms();
  return page([
    "# Forms, letters and notices",
    note,
    `${all.length} forms, letters and notices, as data. A report lists those that apply to its plan under \`forms\`, each item as present, missing, not stated or not asked for, with the day the form is due. What follows from a missing item is said by the findings; this list decides nothing.`,
    table(
      ["form", "asked by", "clauses", "required", "goes to", "items"],
      all.map((one) => [
        `[${one.form.title}](#${one.form.id})`,
        ownerOf(one),
        one.form.clauses.join(", "),
        one.form.optional ? "no, a template" : "yes, where its clauses apply",
        one.form.to,
        String(itemsIn(one).length),
      ]),
    ),
    ...all.map(section),
  ]);
}

function section(owned: OwnedForm): string {
  const { form } = owned;
  const due = form.due.map(({ what, when, clause }) => {
    return `- ${what}: ${when}${clause === undefined ? "" : ` (the day is that of ${clause})`}`;
  });
  const items = itemsIn(owned).map(({ label, clause, condition }) => [
    clause,
    label,
    condition === null ? "always" : `where ${condition}`,
  ]);
  return [
    `## ${form.id}`,
    `**${form.title}**, ${ownerOf(owned)} (${form.clauses.join(", ")}). Goes to ${form.to}.${form.slot === undefined ? "" : ` In the plan: \`/documents/${form.slot}\`.`}`,
    `By when:\n\n${due.join("\n")}`,
    ...(form.note === undefined ? [] : [form.note]),
    table(["clause", "item", "asked for"], items),
  ].join("\n\n");
}
