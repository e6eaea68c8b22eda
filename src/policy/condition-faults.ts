import { type KnownNames, TreeChecker } from "../engine/check-tree.js";
import { outcomes } from "../engine/outcome.js";
import { formItems } from "../plan/form-items.js";
import { circumstances } from "../rules/circumstances.js";
import type { Mistakes } from "./mistakes.js";

/** A condition as rules have it, which may also ask for circumstances, what came of clauses and whom the law binds. */
export function addConditionMistakes(
  tree: unknown,
  path: string,
  those: { readonly clauses: ReadonlySet<string>; readonly named?: readonly string[] },
  mistakes: Mistakes,
): void {
  const ids = those.clauses;
  if (!mistakes.isSound(path)) return;
  const fields = typeof tree === "object" && tree !== null ? Object.entries(tree) : [];
  const [[name, value] = [""]] = fields.filter(([field]) => field !== "says");
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const at = `${path}/${name}`;
  const known = (word: unknown, where: string, words: Iterable<string>, what: string): void => {
    mistakes.known("unknown-value", typeof word === "string" ? word : "", where, words, what);
  };
  const each = (check: (one: unknown, where: string) => void, from = 0): void => {
    if (!Array.isArray(value) || value.length <= from)
      mistakes.add("wrong-type", at, "Write a list of them here.");
    parts.slice(from).forEach((one, i) => {
      check(one, `${at}/${i + from}`);
    });
  };
  switch (name) {
    case "all":
    case "any":
      each((one, where) => addConditionMistakes(one, where, those, mistakes));
      break;
    case "circumstance":
      known(value, at, Object.keys(circumstances), "circumstance of this name");
      break;
    case "result":
      known(parts[0], `${at}/0`, ids, "clause with this id");
      each((one, where) => known(one, where, outcomes, "such result"), 1);
      break;
    case "asked":
      known(value, at, ids, "clause with this id");
      break;
    case "procedure":
      known(value, at, ["binds", "does-not-bind"], "such answer");
      break;
    case "formUsed":
      known(value, at, Object.keys(formItems), "form of this name");
      break;
    default:
      addTreeMistakes(mistakes, (checker) => checker.condition(tree, path), those);
  }
}

/** What is wrong with trees as rules have them. Returns whether nothing is. */
export function addTreeMistakes(
  mistakes: Mistakes,
  check: (checker: TreeChecker) => void,
  known: KnownNames = {},
): boolean {
  const checker = new TreeChecker(known);
  check(checker);
  for (const { code, path, message } of checker.faults) mistakes.add(code, path, message);
  return checker.faults.length === 0;
}
