import { lifeSteps } from "../engine/life-steps.js";
import { primitiveConditions, primitiveDays } from "../engine/primitive-names.js";
import { stages } from "../engine/rules.js";
import { type SettingName, settingValues } from "../engine/settings.js";
import {
  boundedFacts,
  type FactInfo,
  factInfo,
  itemFactNames,
  listInfo,
  listNames,
  listOf,
  namedFacts,
  planFactNames,
} from "../plan/facts.js";
import { formItems } from "../plan/form-items.js";
import type { Council } from "../policy/accepted.js";
import { clauseKinds, evidences, severities, strengths } from "../policy/vocabulary.js";
import { type CircumstanceName, circumstanceInWords, circumstances } from "../rules/circumstances.js";
import { ownRulesOf } from "../rules/own-rules.js";
import { everyRule } from "../rules/registry.js";
import type { Page } from "../views/layout.js";
import { conditionWords, dayWords, type OperatorWords } from "../words/operator-words.js";
import { sentenceCase } from "../words/sentence-case.js";
import { settingNameInWords } from "./explain-words.js";

type List = (page: Page, known: readonly Council[]) => void;

/** What somebody who writes a council's file may use, by the word to ask for it. */
const lists: Readonly<Record<string, List>> = {
  rules,
  facts,
  circumstances: named,
  settings,
  conditions,
  steps,
  words,
};

/** The words that have a list. */
export const listWords: readonly string[] = Object.keys(lists);

/** The list of the rules, facts, circumstances, settings, conditions or steps there are. */
export function explainList(id: string, page: Page, known: readonly Council[]): boolean {
  const word = id.toLowerCase();
  const list = Object.hasOwn(lists, word) ? lists[word] : undefined;
  list?.(page, known);
  return list !== undefined;
}

const noun = 2;
const meaning = 6;

function rules(page: Page, known: readonly Council[]): void {
  const own = known.flatMap((council) => [...ownRulesOf(council).values()].map((make) => make()));
  const all = [...everyRule(), ...own];
  page.heading(`Rules (${all.length})`);
  page.paragraph(
    '"decidedBy": { "rule": NAME, "with": { SETTING: VALUE } }. Below each rule stand the question it answers and the settings it needs. explain NAME shows when it is met.',
    noun,
  );
  for (const stage of stages) {
    page.heading(sentenceCase(stage.replace("-", " ")));
    for (const rule of all.filter((one) => one.stage === stage)) {
      page.paragraph(rule.id, noun);
      page.paragraph(rule.asks, meaning);
      const needs = [
        ...rule.uses.map((name) => name as string),
        ...rule.mayUse.map((name) => `${name} (may be left out)`),
      ];
      if (needs.length > 0) page.paragraph(`with: ${needs.join(", ")}`, meaning, "quiet");
    }
  }
}

function facts(page: Page): void {
  const plan = planFactNames();
  page.heading("Facts");
  page.paragraph(
    "What a plan can say, for conditions of your own rules and of applies. Each stands as yes or no, a word, a number or a day. Facts of a list are asked inside some, every or forEach.",
    noun,
  );
  const parts = new Map<string, string[]>();
  for (const name of plan) {
    const dot = name.indexOf(".");
    const part = dot < 0 ? "the plan" : name.slice(0, dot);
    parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  for (const [part, names] of parts) addFacts(page, sentenceCase(part), names);
  for (const list of listNames()) {
    const names = itemFactNames().filter((name) => listOf(name) === list);
    addFacts(page, `${sentenceCase(list)}: each ${listInfo(list).noun}`, names);
  }
  for (const [group, { fields }] of namedFacts()) {
    page.heading(`${sentenceCase(group)} that a council's file names under slots`);
    for (const [field, { kind, meaning: means }] of fields)
      addFact(page, `${group}.NAME.${field}`, kind, means);
  }
  page.heading("Worked out, as far as the plan tells");
  for (const [name, [kind, words]] of Object.entries(boundedFacts)) addFact(page, name, kind, words);
}

function addFacts(page: Page, heading: string, names: readonly string[]): void {
  page.heading(heading);
  for (const name of names) {
    const { kind, meaning: means, labels } = factInfo(name) as FactInfo;
    const words = labels === undefined ? "" : `: ${Object.keys(labels).join(", ")}`;
    addFact(page, name, kind, means, words);
  }
}

export const factKindWords: Readonly<Record<FactInfo["kind"], string>> = {
  "yes-no": "yes or no",
  day: "a day",
  number: "a number",
  word: "a word",
};

function addFact(page: Page, name: string, kind: FactInfo["kind"], means: string, words = ""): void {
  page.paragraph(name, noun);
  page.paragraph(means, meaning);
  page.paragraph(factKindWords[kind] + words, meaning, "quiet");
}

function named(page: Page): void {
  page.heading("Circumstances");
  page.paragraph(
    '"applies": [NAME, ...]: the clause is asked only where all of them hold. { "anyOf": [NAME, ...] } holds where one does, { "startsOnOrAfter": "2026-09-01" } from a day on, and any condition may stand there as well: explain conditions.',
    noun,
  );
  for (const name of Object.keys(circumstances) as CircumstanceName[]) {
    page.paragraph(name, noun);
    page.paragraph(circumstanceInWords(name), meaning);
  }
}

const settingForms: Readonly<Record<string, string>> = {
  number: "a whole number",
  day: 'a day, such as "2026-09-01"',
  ground: "the id of a clause that is a ground",
  grounds: "a list of the ids of clauses that are grounds",
  numbers: "a list of whole numbers, 0 for Reception",
  form: `one of ${Object.keys(formItems).join(", ")}`,
  items: "a list of items of that form; a wrong one is answered with the list",
};

/** What a setting holds, in words. */
export function settingHolds(name: SettingName): string {
  const holds: string | readonly string[] = settingValues[name];
  return typeof holds === "string" ? (settingForms[holds] ?? holds) : `a list of ${holds.join(", ")}`;
}

function settings(page: Page): void {
  page.heading("Settings");
  page.paragraph('"with": { NAME: VALUE }. Which of them a rule needs: explain rules.', noun);
  for (const name of Object.keys(settingValues) as SettingName[]) {
    page.paragraph(name, noun);
    page.paragraph(settingNameInWords(name), meaning);
    page.paragraph(settingHolds(name), meaning, "quiet");
  }
}

function conditions(page: Page): void {
  page.heading("Conditions");
  page.paragraph(
    "An object with one of these, for applies, scope and rules of your own. FACT is a name out of explain facts. A fact the plan does not state makes the answer open, and the report asks for it.",
    noun,
  );
  addOperators(page, conditionWords);
  page.heading("Days");
  page.paragraph('The name of a fact that is a day, such as "startsOn", or one of these:', noun);
  addOperators(page, dayWords);
  page.heading("Numbers");
  page.paragraph(
    'The name of a fact that is a number, a whole number, or { "setting": "minutes" } for what the clause sets.',
    noun,
  );
  page.heading("Questions of the library");
  for (const [name, { says }] of Object.entries({ ...primitiveConditions, ...primitiveDays })) {
    page.paragraph(name, noun);
    page.paragraph(says, meaning);
  }
}

function addOperators(page: Page, operators: Readonly<Record<string, OperatorWords>>): void {
  for (const { written, says } of Object.values(operators)) {
    page.paragraph(written, noun);
    page.paragraph(says, meaning);
  }
}

function steps(page: Page): void {
  page.heading("Steps");
  page.paragraph(
    '"step" of a duty: where it stands in the life of a direction, in this order. A duty has a last day (latest), or a day by which it is normally done (expectedBy).',
    noun,
  );
  for (const step of lifeSteps) page.paragraph(step, noun);
}

/** The fixed words of a clause and of a document. */
function words(page: Page): void {
  const tables = { strength: strengths, kind: clauseKinds, severity: severities, evidence: evidences };
  for (const [field, known] of Object.entries(tables)) {
    page.heading(sentenceCase(field));
    for (const [word, says] of Object.entries(known)) page.hanging(word, says, noun, 22);
  }
}
