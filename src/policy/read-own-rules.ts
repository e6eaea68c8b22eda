import { isRule, type Rule } from "../engine/rule.js";
import { noRules, type OwnRules } from "../rules/own-rules.js";
import { ruleById } from "../rules/registry.js";
import { CouncilError } from "./council-error.js";
import { wrongType } from "./field-checks.js";
import { settingChecks } from "./setting-checks.js";

/** As many as a document may have clauses. */
const mostRules = 2000;
const longestId = 100;

/** A council's own rules by id. Throws a `CouncilError`, with a path that begins with /rules, for anything else. */
export function readOwnRules(given: unknown): OwnRules {
  if (given === undefined) return noRules;
  if (!Array.isArray(given)) throw wrongType("/rules", "a list of rules, each made by defineRule");
  const rules = new Map<string, Rule>();
  entriesOf(given).forEach((rule, i) => {
    checkRule(rule, `/rules/${i}`, rules);
    rules.set(rule.id, rule);
  });
  return rules;
}

function entriesOf(list: readonly unknown[]): readonly unknown[] {
  try {
    if (list.length <= mostRules) return Array.from(list);
  } catch {
    throw new CouncilError("not-plain-data", "/rules", "This list cannot be read. Give a plain one.");
  }
  const message = `A council has at most ${mostRules} rules of its own. Take some out.`;
  throw new CouncilError("too-many-items", "/rules", message);
}

function checkRule(rule: unknown, path: string, before: OwnRules): asserts rule is Rule {
  if (!isRule(rule)) {
    const message = "This was not made by defineRule of this copy of the library. Make it so.";
    throw new CouncilError("unknown-value", path, message);
  }
  const { id, uses } = rule;
  if (!isPhrase(id)) {
    const message =
      "The id of a rule is a phrase of small letters, digits and hyphens, such as parents-agree. Write one such.";
    throw new CouncilError("bad-id", `${path}/id`, message);
  }
  if (ruleById(id) !== undefined) {
    const message = "The library has a rule with this id. Use that one, or give yours another id.";
    throw new CouncilError("duplicate-id", `${path}/id`, message);
  }
  if (before.has(id)) {
    throw new CouncilError("duplicate-id", `${path}/id`, "A rule before this one has this id. Rename one.");
  }
  uses.forEach((name, i) => {
    if (Object.hasOwn(settingChecks, name)) return;
    const message = `There is no such setting. The settings are ${Object.keys(settingChecks).join(", ")}.`;
    throw new CouncilError("unknown-setting", `${path}/uses/${i}`, message);
  });
  checkWords(rule, path);
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

function checkWords({ words }: Rule, path: string): void {
  if (words === undefined) return;
  for (const name of ["met", "notMet", "putRight"] as const) {
    const text: unknown = words[name];
    const at = `${path}/words/${name}`;
    if (typeof text !== "string" || text === "") throw wrongType(at, "a sentence");
  }
  for (const [name, text] of Object.entries({ ...words, ...words.lacks, lacks: undefined })) {
    if (text === undefined || (typeof text === "string" && slotsAreClosed(text))) continue;
    throw wrongType(`${path}/words/${name}`, "a sentence in which every { is followed by a name and }");
  }
}

function slotsAreClosed(text: string): boolean {
  return text.split("{").every((part, i) => part.split("}").length === (i === 0 ? 1 : 2));
}
