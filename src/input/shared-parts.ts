import { halves } from "../days/week.js";
import { type Part, text, textOr, words } from "./parts.js";
import type { LeafStructure } from "./structure.js";
import { authorityFault, eventDateFault } from "./text-checks.js";

const dateTakes = "a date as year-month-day, for example 2026-11-02, in the years 2000 to 2099";

/** The date of an event, or a word in place of one. */
export function dateOr(word: string): Part<string, LeafStructure> {
  return textOr(word, eventDateFault, dateTakes);
}

export type SharedParts = ReturnType<typeof sharedParts>;

/** What both formats are made of. */
export function sharedParts() {
  return {
    date: text(eventDateFault, dateTakes),
    dateOrNone: dateOr("none"),
    authority: text(authorityFault, 'the three-digit DfE code of a council in England, for example "926"'),
    half: words(halves),
  };
}
