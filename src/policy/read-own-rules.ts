import { TreeChecker } from "../engine/check-tree.js";
import { idOf, rulesById } from "../engine/rule.js";
import type { RuleWords } from "../engine/rule-words.js";
import { type DeadlineData, type RuleData, stages } from "../engine/rules.js";
import { nearestName } from "../input/near-names.js";
import { listNames } from "../plan/facts.js";
import { noRules, type OwnRules, type RulesByStage } from "../rules/own-rules.js";
import { ruleById } from "../rules/registry.js";
import { CouncilError } from "./council-error.js";
import {
  type Check,
  fieldsOf,
  oneOf,
  pathTo,
  record,
  refuseFaults,
  text,
  wrongType,
} from "./field-checks.js";
import { plainCopy } from "./plain-copy.js";

/** As many as a document may have clauses. */
const mostRules = 2000;
const longestId = 100;
/** Objects and lists inside one another: those of a condition lie deeper than those of a clause. */
const mostLevels = 60;

/** Takes a part of a rule that is checked as a tree. */
const tree: Check = () => {};

const checkDeadline = record<DeadlineData>(
  { what: text, when: tree, doneOn: tree, latest: tree, kind: oneOf(["last-day", "first-day"]) },
  ["when", "kind"],
);
const checkWords = record<RuleWords>(
  { met: sentence, notMet: sentence, notDone: sentence, lacks, putRight: sentence, putRightLate: sentence },
  ["notDone", "lacks", "putRightLate"],
);
const checkFields = record<Required<RuleData>>(
  {
    asks: text,
    forEach: (value, path) => oneOf(listNames())(value, path),
    whenNone: oneOf(["met"]),
    appliesWhen: tree,
    metWhen: tree,
    deadline: checkDeadline,
    words: checkWords,
  },
  ["forEach", "whenNone", "appliesWhen", "deadline", "words"],
);

/** A council's own rules by id. Throws a `CouncilError`, with a path that begins with /rules, for anything else. */
export function readOwnRules(given: unknown): OwnRules {
  if (given === undefined) return noRules;
  const copy = fieldsOf(plainCopy(given, "/rules", mostLevels), "/rules");
  const ids = new Set<string>();
  for (const [stage, rules] of Object.entries(copy)) {
    const path = `/rules/${stage}`;
    if (!stages.some((one) => one === stage)) {
      const near = nearestName(stage, stages);
      const help = near === undefined ? `The stages are ${stages.join(", ")}.` : `Did you mean ${near}?`;
      throw new CouncilError("unknown-key", "/rules", `There is no stage of this name. ${help}`);
    }
    for (const [name, rule] of Object.entries(fieldsOf(rules, path))) {
      checkId(name, path, ids);
      checkRule(rule, `${path}/${name}`);
    }
  }
  if (ids.size > mostRules) {
    const message = `A council has at most ${mostRules} rules of its own. Take some out.`;
    throw new CouncilError("too-many-items", "/rules", message);
  }
  return { byId: rulesById(copy as RulesByStage), data: copy as RulesByStage };
}

function checkId(name: string, path: string, before: Set<string>): void {
  const id = idOf(name);
  if (!isPhrase(id)) {
    const message =
      "The name of a rule is two words or more, such as parentsAgree; its id is parents-agree. Write one such.";
    throw new CouncilError("bad-id", path, message);
  }
  const at = `${path}/${name}`;
  if (ruleById(id) !== undefined) {
    const message = "The library has a rule with this id. Use that one, or give yours another name.";
    throw new CouncilError("duplicate-id", at, message);
  }
  if (before.has(id)) {
    throw new CouncilError("duplicate-id", at, "A rule before this one has this id. Rename one.");
  }
  before.add(id);
}

function checkRule(value: unknown, path: string): void {
  checkFields(value, path);
  const checker = new TreeChecker();
  checker.rule(value as RuleData, path);
  refuseFaults(checker);
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

function sentence(value: unknown, path: string): void {
  text(value, path);
  const closed = (value as string)
    .split("{")
    .every((part, i) => part.split("}").length === (i === 0 ? 1 : 2));
  if (!closed) throw wrongType(path, "a sentence in which every { is followed by a name and }");
}

function lacks(value: unknown, path: string): void {
  for (const [name, words] of Object.entries(fieldsOf(value, path))) sentence(words, pathTo(path, name));
}
