import { boundedFacts, type ListName } from "../plan/facts.js";
import { type PrimitiveInfo, primitiveConditions, primitiveDays } from "./primitive-names.js";
import type { RuleData } from "./rules.js";
import type { ConditionTree } from "./tree.js";
import { needsOf } from "./tree-needs.js";

/** What a plan may be silent about: facts, lists, and what else trees read; or everything. */
export type Silence = "everything" | ReadonlySet<string>;

/** Which answers a condition can still give, whatever the rest of the plan says. */
interface Possible {
  readonly yes: boolean;
  readonly no: boolean;
}

const either: Possible = { yes: true, no: true };
const neither: Possible = { yes: false, no: false };
const primitives: Readonly<Record<string, PrimitiveInfo>> = { ...primitiveConditions, ...primitiveDays };

/** Whether some plan that is silent about this meets the rule. Silence about what a rule is about never does. */
export function canBeMetInSilence(
  { about, forEach, appliesWhen, metWhen }: RuleData,
  silence: Silence,
): boolean {
  if (forEach !== undefined && isSilent(forEach, silence)) return false;
  return [about, appliesWhen, metWhen].every((tree) => tree === undefined || possible(tree, silence).yes);
}

/** What a rule is about, by name: what it says it is, else its list and what it applies to, else what it asks for. */
export function subjectOf({ about, forEach, appliesWhen, metWhen }: RuleData): ReadonlySet<string> {
  const trees = about ?? appliesWhen ?? (forEach === undefined ? metWhen : undefined);
  return new Set([...(forEach === undefined ? [] : [forEach]), ...needsOf(trees), ...otherNamesIn(trees)]);
}

/** Lists, and what has bounds. */
function otherNamesIn(part: unknown): readonly string[] {
  if (typeof part === "string") return Object.hasOwn(boundedFacts, part) ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [
    ...(key === "some" || key === "every" || key === "earliest" ? [(value as [ListName])[0]] : []),
    ...otherNamesIn(value),
  ]);
}

function isSilent(name: string, silence: Silence): boolean {
  return silence === "everything" || silence.has(name);
}

function possible(tree: ConditionTree, silence: Silence): Possible {
  const part = (one: ConditionTree): Possible => possible(one, silence);
  if ("all" in tree) return both(tree.all.map(part));
  if ("any" in tree) return opposite(both(tree.any.map(part).map(opposite)));
  if ("not" in tree) return opposite(part(tree.not));
  if ("if" in tree) return opposite(both([part(tree.if[0]), opposite(part(tree.if[1]))]));
  if ("knownWhether" in tree) {
    const { yes, no } = part(tree.knownWhether);
    return { yes: yes || no, no: false };
  }
  if ("surely" in tree) return { yes: part(tree.surely).yes, no: true };
  if ("stated" in tree) return { yes: !isSilent(tree.stated, silence), no: true };
  if ("statedAs" in tree) return { yes: !isSilent(tree.statedAs[0], silence), no: true };
  if ("some" in tree) {
    return isSilent(tree.some[0], silence) ? neither : { yes: part(tree.some[1]).yes, no: true };
  }
  // Every entry of an empty list.
  if ("every" in tree) {
    return isSilent(tree.every[0], silence) ? neither : { yes: true, no: part(tree.every[1]).no };
  }
  if ("constant" in tree) return { yes: tree.constant, no: !tree.constant };
  return needsToKnow(tree, silence) ? neither : either;
}

function both(parts: readonly Possible[]): Possible {
  return { yes: parts.every(({ yes }) => yes), no: parts.some(({ no }) => no) };
}

function opposite({ yes, no }: Possible): Possible {
  return { yes: no, no: yes };
}

/** Whether a condition without others in it cannot be answered. One asked of several facts needs one of them at least. */
function needsToKnow(tree: unknown, silence: Silence): boolean {
  if (silence === "everything") return true;
  if (typeof tree === "string") return silence.has(tree);
  if (typeof tree !== "object" || tree === null) return false;
  if ("ask" in tree) return (primitives[tree.ask as string]?.needs ?? []).every((name) => silence.has(name));
  if ("ground" in tree) return silence.has("grounds");
  if ("answered" in tree || "answeredOn" in tree) return silence.has("attestations");
  return Object.entries(tree).some(([key, value]) => key !== "says" && needsToKnow(value, silence));
}
