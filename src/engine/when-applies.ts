import type { RuleData } from "./rules.js";
import type { ConditionTree } from "./tree.js";

/**
 * When a rule applies: where there is what it is about, and where its own condition holds. What the circumstances of a
 * clause say already is not asked twice.
 */
export function whenApplies(
  { about, appliesWhen }: RuleData,
  given?: ConditionTree,
): ConditionTree | undefined {
  const said = new Set(given === undefined ? [] : partsOf(given).map(withoutWords));
  const parts = [
    ...(about === undefined ? [] : partsOf(about).filter((part) => !isSaid(part, said))),
    ...(appliesWhen === undefined ? [] : [appliesWhen]),
  ];
  return parts.length < 2 ? parts[0] : { all: parts };
}

/** What has to hold together. */
export function partsOf(tree: ConditionTree): readonly ConditionTree[] {
  return "all" in tree ? tree.all.flatMap(partsOf) : [tree];
}

function isSaid(part: ConditionTree, said: ReadonlySet<string>): boolean {
  return said.has(withoutWords(part)) || ("any" in part && part.any.some((one) => isSaid(one, said)));
}

/** The condition by itself, however it is put in words. */
export function withoutWords(tree: ConditionTree): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === "says" ? undefined : value));
}
