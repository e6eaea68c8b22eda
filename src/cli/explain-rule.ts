import type { Rule } from "../engine/rule.js";
import type { RuleData } from "../engine/rules.js";
import type { Settings } from "../engine/settings.js";
import { conditionInWords, quantityInWords } from "../engine/tree-words.js";
import { whenApplies } from "../engine/when-applies.js";
import { listInfo } from "../plan/facts.js";
import type { Council } from "../policy/accepted.js";
import { ownRulesOf } from "../rules/own-rules.js";
import { ruleById } from "../rules/registry.js";
import type { Page } from "../views/layout.js";
import { sentenceCase } from "../words/sentence-case.js";
import { documentsOf } from "./explain-document.js";
import { needInWords, settingNameInWords, settingsInWords, wordsFrom } from "./explain-words.js";

/** The page of a rule. */
export function explainRule(id: string, page: Page, known: readonly Council[]): boolean {
  const wanted = id.toLowerCase();
  const [own] = known.flatMap((council) => ownRulesOf(council).get(wanted)?.() ?? []);
  const rule = ruleById(wanted) ?? own;
  if (rule === undefined) return false;
  page.heading(`Rule ${rule.id}`);
  page.hanging("Asks", rule.asks, 2, wordsFrom);
  page.hanging("Stage", rule.stage.replace("-", " "), 2, wordsFrom);
  if (whenApplies(rule.data) === undefined) page.hanging("Applies when", "always", 2, wordsFrom);
  addConditions(page, rule);
  rule.needs.forEach((name, i) => {
    page.hanging(i === 0 ? "Needs to know" : "", needInWords(name), 2, wordsFrom);
  });
  const settings = [...rule.uses, ...rule.mayUse];
  if (settings.length > 0) {
    page.hanging("Documents set", settings.map(settingNameInWords).join(", "), 2, wordsFrom);
  }
  addUsers(page, rule, known);
  return true;
}

/** When a rule is asked, of what, and when it is met: with the settings of a clause, or for any document. */
export function addConditions(page: Page, rule: Rule, given?: Partial<Settings>): void {
  if (rule.forEach !== undefined) {
    page.hanging("Asked about", `each ${listInfo(rule.forEach).noun}`, 2, wordsFrom);
  }
  const { metWhen } = rule.data;
  const appliesWhen = whenApplies(rule.data);
  if (appliesWhen !== undefined) {
    page.hanging("Applies when", conditionInWords(appliesWhen, given), 2, wordsFrom);
  }
  page.hanging("Met when", conditionInWords(metWhen, given), 2, wordsFrom);
  addDeadline(page, rule.data, given);
}

/** The last day of what a rule makes somebody do, where it has one. */
export function addDeadline(page: Page, { duty }: RuleData, given?: Partial<Settings>): void {
  if (duty?.latest === undefined) return;
  const { kind, what, latest } = duty;
  const day = quantityInWords(latest, given);
  const says = kind === "first-day" ? `from ${day} on` : `the last day is ${day}`;
  page.hanging("Deadline", `${what}: ${says}`, 2, wordsFrom);
}

function addUsers(page: Page, rule: Rule, known: readonly Council[]): void {
  page.heading("Clauses that rely on it");
  for (const { name, clauses } of documentsOf(known)) {
    for (const { id, decidedBy, says } of clauses) {
      if (!("rule" in decidedBy) || decidedBy.rule !== rule.id) continue;
      const settings = settingsInWords(decidedBy.with);
      page.hanging(id, `${name}. ${says}`, 2, 11);
      if (settings !== "") page.paragraph(sentenceCase(settings), 11, "quiet");
    }
  }
}
