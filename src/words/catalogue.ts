import { idOf } from "../engine/rule.js";
import type { Stage, StageRules } from "../engine/rules.js";
import { libraryRules } from "../rules/index.js";
import { ruleWords } from "../rules/words.js";
import { actionWords } from "./action-words.js";
import { auditWords } from "./audit-words.js";
import { calendarWords } from "./calendar-words.js";
import { codeWords, gapWords } from "./code-words.js";
import { dayWords } from "./day-words.js";
import { dutyWords } from "./duty-words.js";
import { findingWords } from "./finding-words.js";
import { formWords } from "./form-words.js";
import { hoursWords } from "./hours-words.js";
import { missingWords } from "./missing-words.js";
import { remarkWords } from "./remark-words.js";

/** Sentences by code, with the names of values in braces. */
export type Catalogue = { readonly [code: string]: string };

/**
 * Every sentence the library says about a plan, by the code that results carry. A rule has `<rule>.asks`,
 * `.what` for what is due, `.met`, `.not-met`, `.not-done` where nothing was done, `.put-right`, `.put-right-late` where it was done too late,
 * `.put-right.<situation>` where it tells situations apart, and `.lacks.<fact>` for its parts.
 *
 * @example catalogue["parents-told.met"] // "Parents were told of the placement."
 */
export const catalogue: Catalogue = /* @__PURE__ */ Object.freeze({
  ...findingWords,
  ...remarkWords,
  ...dutyWords,
  ...actionWords,
  ...codeWords,
  ...gapWords,
  ...formWords,
  ...hoursWords,
  ...missingWords,
  ...calendarWords,
  ...dayWords,
  ...auditWords,
  .../* @__PURE__ */ sentencesOfRules(),
});

function sentencesOfRules(): Catalogue {
  const sentences: Record<string, string> = {};
  for (const [stage, rules] of Object.entries(libraryRules) as [Stage, StageRules][]) {
    for (const [name, { asks, duty }] of Object.entries(rules)) {
      const words = ruleWords[stage][name];
      const add = (which: string, text: string | undefined): void => {
        if (text !== undefined) sentences[`${idOf(name)}.${which}`] = text;
      };
      add("asks", asks);
      add("what", duty?.what);
      add("met", words?.met);
      add("not-met", words?.notMet);
      add("not-done", words?.notDone ?? words?.notMet);
      add("put-right", words?.putRight);
      add("put-right-late", words?.putRightLate ?? words?.putRight);
      for (const [situation, text] of Object.entries(words?.putRightWhere ?? {})) {
        add(`put-right.${situation}`, text);
      }
      for (const [fact, text] of Object.entries(words?.lacks ?? {})) add(`lacks.${fact}`, text);
    }
  }
  return sentences;
}
