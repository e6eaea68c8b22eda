import type { FormStatus, ItemState } from "../assess/forms/form.js";
import { countWords, dayWords, idWords } from "./plain-words.js";
import type { WordedReport } from "./word.js";
import type { WordedDue, WordedForm } from "./word-form.js";
import { allMissingInWords } from "./word-missing.js";

/** A form, letter or notice with something left out, or of which not all is known. */
export interface ShownForm {
  readonly title: string;
  /** How it stands, what is left out and what is not known, to whom it goes and by when. */
  readonly rows: readonly (readonly [label: string, words: string])[];
}

export interface ShownForms {
  readonly open: readonly ShownForm[];
  /** Titles of those with nothing left out and nothing left open. */
  readonly complete: readonly string[];
  /** Titles of templates nobody has to use, of which the plan says nothing. */
  readonly unstated: readonly string[];
}

/** The forms, letters and notices of a report: in full only where something is left out or not known. */
export function formsIn({ forms }: WordedReport): ShownForms {
  const open: ShownForm[] = [];
  const complete: string[] = [];
  const unstated: string[] = [];
  for (const one of forms) {
    const { title, given, counts, optional } = one;
    if (given === "yes" && counts.missing + counts["not-stated"] === 0) complete.push(title);
    else if (given === "not-stated" && optional && counts.present + counts.missing === 0)
      unstated.push(title);
    else open.push(formOf(one));
  }
  return { open, complete, unstated };
}

const givenWords: Readonly<Record<FormStatus["given"], string>> = {
  yes: "given",
  planned: "planned for a day still to come",
  no: "not given",
  "not-stated": "the plan does not say whether it was given",
};

function formOf({ title, given, clauses, items, to, due }: WordedForm): ShownForm {
  // The state has said it of the form itself, which the first clause asks for.
  const listed = items.filter(
    ({ clause }) => given === "yes" || given === "planned" || clause !== clauses[0],
  );
  const missing = inState("missing", listed);
  const notStated = inState("not-stated", listed);
  const state = given === "yes" && missing.length > 0 ? "given, with gaps" : givenWords[given];
  const rows: (readonly [string, string])[] = [["State", withIds(state, clauses)]];
  if (missing.length > 0) rows.push(["Left out", itemWords(missing)]);
  if (notStated.length > 0) rows.push(["Not known", `the plan does not say of: ${itemWords(notStated)}`]);
  rows.push(["Goes to", to]);
  for (const one of due) rows.push(["When", dueWords(one)]);
  return { title, rows };
}

function inState(state: ItemState, items: WordedForm["items"]): WordedForm["items"] {
  return items.filter((item) => item.state === state);
}

/** More than this are counted and not listed. */
const mostListed = 12;

function itemWords(items: WordedForm["items"]): string {
  const ids = [...new Set(items.map(({ clause }) => clause))];
  if (items.length > mostListed) return withIds(countWords(items.length, "item", "items"), ids);
  return ids.length === 1
    ? withIds(items.map(({ label }) => label).join("; "), ids)
    : items.map(({ label, clause }) => withIds(label, [clause])).join("; ");
}

function withIds(words: string, ids: readonly string[]): string {
  return ids.length === 0 ? words : `${words} (${idWords(ids)})`;
}

function dueWords({ what, when, by, missing }: WordedDue): string {
  const open = missing.length === 0 ? "" : ` (the day cannot be told without ${allMissingInWords(missing)})`;
  return `${what}: ${when}${by === null ? open : ` (by ${dayWords(by)})`}`;
}
