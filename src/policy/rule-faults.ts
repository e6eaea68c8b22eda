import type { KnownNames } from "../engine/check-tree.js";
import { idOf } from "../engine/rule.js";
import type { RuleData } from "../engine/rules.js";
import { settingValues } from "../engine/settings.js";
import { canBeMetInSilence, subjectOf } from "../engine/silence.js";
import { factInfo, itemFactNames, planFactNames } from "../plan/facts.js";
import type { RulesByStage } from "../rules/own-rules.js";
import { ruleById } from "../rules/registry.js";
import { addTreeMistakes } from "./condition-faults.js";
import type { Mistakes } from "./mistakes.js";

const longestId = 100;

/** What is wrong with the rules of a council's own: their names, their trees and their words. */
export function addRuleMistakes(
  rules: RulesByStage | undefined,
  known: KnownNames,
  mistakes: Mistakes,
): void {
  const ids = new Set<string>();
  for (const [stage, named] of Object.entries(rules ?? {})) {
    if (typeof named !== "object") continue;
    for (const [name, rule] of Object.entries(named)) {
      const path = `/rules/${stage}/${name}`;
      addNameMistakes(idOf(name), path, ids, mistakes);
      if (mistakes.isSound(path)) addTrees(rule, path, known, mistakes);
    }
  }
}

function addNameMistakes(id: string, path: string, before: Set<string>, mistakes: Mistakes): void {
  if (!isPhrase(id)) {
    const message =
      "The name of a rule is two words or more, such as parentsAgree; its id is parents-agree. Write one such.";
    mistakes.add("bad-id", path, message);
  } else if (ruleById(id) !== undefined) {
    const message = "The library has a rule with this id. Use that one, or give yours another name.";
    mistakes.add("duplicate-id", path, message);
  } else if (before.has(id)) {
    mistakes.add("duplicate-id", path, "A rule before this one has this id. Rename one.");
  }
  before.add(id);
}

function addTrees(rule: RuleData, path: string, known: KnownNames, mistakes: Mistakes): void {
  const { metWhen, words = {} } = rule as Partial<RuleData>;
  if (metWhen === undefined) mistakes.add("missing", `${path}/metWhen`, "This has to be there. Add it.");
  else if (addTreeMistakes(mistakes, (checker) => checker.rule(rule, path), known)) {
    addSilence(rule, path, mistakes);
  }
  addSituationMistakes(rule, path, mistakes);
  const { lacks = {}, putRightWhere = {}, ...sentences } = words as Words;
  const all: readonly (readonly [name: string, sentence: unknown])[] = [
    ...Object.entries(sentences),
    ...Object.entries(lacks).map(([name, sentence]) => [`lacks/${name}`, sentence] as const),
    ...Object.entries(putRightWhere).map(([name, sentence]) => [`putRightWhere/${name}`, sentence] as const),
  ];
  for (const [name, sentence] of all) {
    const at = `${path}/words/${name}`;
    if (typeof sentence === "string" && slotsAreClosed(sentence)) {
      for (const slot of slotsIn(sentence)) {
        if (!isSlot(slot)) mistakes.known("unknown-value", slot, at, knownSlots(), "such name for { }");
      }
      continue;
    }
    mistakes.add("wrong-type", at, "Write a sentence in which every { is followed by a name and }.");
  }
}

type Words = Readonly<Record<string, unknown>> & {
  readonly lacks?: object;
  readonly putRightWhere?: object;
};

/** Each situation has its words, and no other has. */
function addSituationMistakes(rule: RuleData, path: string, mistakes: Mistakes): void {
  const { putRightWhere: situations = {}, words: { putRightWhere: said = {} } = {} } = rule;
  for (const name of Object.keys(situations).filter((one) => !Object.hasOwn(said, one))) {
    const message = "This situation has no words in words/putRightWhere. Add them under its name.";
    mistakes.add("missing", `${path}/putRightWhere/${name}`, message);
  }
  for (const name of Object.keys(said).filter((one) => !Object.hasOwn(situations, one))) {
    const message = "The rule has no such situation in putRightWhere. Add when it is so, or take this out.";
    mistakes.add("unknown-key", `${path}/words/putRightWhere/${name}`, message);
  }
}

/** Silence about what a rule is about meets no rule, a council's own no more than the library's. */
function addSilence(rule: RuleData, path: string, mistakes: Mistakes): void {
  const subject = subjectOf(rule);
  if (!canBeMetInSilence(rule, "everything") && !canBeMetInSilence(rule, subject)) return;
  const names = subject.size === 0 ? "anything" : [...subject].join(" or ");
  const message = `A plan that says nothing of ${names} would meet this. Ask for something the plan has to say, or write in "about" what there has to be for the question to arise.`;
  mistakes.add("met-by-silence", `${path}/metWhen`, message);
}

/** Two words or more: no name that every object has by itself is one. */
function isPhrase(id: string): boolean {
  if (id.length > longestId) return false;
  const words = id.split("-");
  return words.length > 1 && words.every(isWord);
}

function isWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 122))) return false;
  }
  return word !== "";
}

function slotsAreClosed(sentence: string): boolean {
  return sentence.split("{").every((part, i) => part.split("}").length === (i === 0 ? 1 : 2));
}

function slotsIn(sentence: string): readonly string[] {
  return sentence
    .split("{")
    .slice(1)
    .map((part) => part.slice(0, part.indexOf("}")));
}

/** What a report puts into a sentence besides settings and facts. */
const slots: readonly string[] = [
  "doneOn",
  "latest",
  "where",
  "lacks",
  "items",
  "halfDays",
  "halfTerms",
  "groundsSaid",
  "asks",
];

function isSlot(name: string): boolean {
  return slots.includes(name) || Object.hasOwn(settingValues, name) || factInfo(name) !== undefined;
}

function knownSlots(): readonly string[] {
  return [...slots, ...Object.keys(settingValues), ...planFactNames(), ...itemFactNames()];
}
