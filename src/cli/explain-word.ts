import { type SettingName, settingValues } from "../engine/settings.js";
import { factInfo, listInfo, listOf } from "../plan/facts.js";
import type { Council } from "../policy/accepted.js";
import { type CircumstanceName, circumstanceInWords, circumstances } from "../rules/circumstances.js";
import { everyRule } from "../rules/registry.js";
import type { Page } from "../views/layout.js";
import { documentsOf } from "./explain-document.js";
import { factKindWords, settingHolds } from "./explain-lists.js";
import { settingNameInWords, wordsFrom } from "./explain-words.js";

/** The page of a fact, of a circumstance or of a setting. */
export function explainWord(id: string, page: Page, known: readonly Council[]): boolean {
  if (Object.hasOwn(circumstances, id)) addCircumstance(id as CircumstanceName, page, known);
  else if (Object.hasOwn(settingValues, id)) addSetting(id as SettingName, page);
  else if (factInfo(id) !== undefined) addFact(id, page);
  else return false;
  return true;
}

function addFact(name: string, page: Page): void {
  const info = factInfo(name);
  if (info === undefined) return;
  const list = listOf(name);
  page.heading(`Fact ${name}`);
  page.hanging("Means", info.meaning, 2, wordsFrom);
  page.hanging("Is", factKindWords[info.kind], 2, wordsFrom);
  Object.entries(info.labels ?? {}).forEach(([word, label], i) => {
    page.hanging(i === 0 ? "Words" : "", `${word}: ${label}`, 2, wordsFrom);
  });
  const at = list === undefined ? info.at : `${listInfo(list).at}, each: ${info.at}`;
  page.hanging("In the plan", info.isField ? at : `worked out of ${at}`, 2, wordsFrom);
  const rules = everyRule().filter(({ needs }) => needs.includes(name));
  addRules("Rules that read it", rules, page);
}

function addCircumstance(name: CircumstanceName, page: Page, known: readonly Council[]): void {
  page.heading(`Circumstance ${name}`);
  page.hanging("Holds where", circumstanceInWords(name), 2, wordsFrom);
  page.hanging("Written", `"applies": ["${name}"]`, 2, wordsFrom);
  page.heading("Clauses tied to it");
  for (const { name: document, clauses } of documentsOf(known)) {
    for (const { id, says, applies = [] } of clauses)
      if (applies.includes(name)) page.hanging(id, `${document}. ${says}`, 2, 11);
  }
}

function addSetting(name: SettingName, page: Page): void {
  page.heading(`Setting ${name}`);
  page.hanging("Means", settingNameInWords(name), 2, wordsFrom);
  page.hanging("Holds", settingHolds(name), 2, wordsFrom);
  const rules = everyRule().filter(({ uses, mayUse }) => uses.includes(name) || mayUse.includes(name));
  addRules("Rules that take it", rules, page);
}

function addRules(
  heading: string,
  rules: readonly { readonly id: string; readonly asks: string }[],
  page: Page,
): void {
  page.heading(`${heading} (${rules.length})`);
  for (const { id, asks } of rules) {
    page.paragraph(id, 2);
    page.paragraph(asks, 6);
  }
}
