import type { ConditionTree } from "../engine/tree.js";

/** What may still be true of each matter: the values it may have, or those it may not. */
interface Allowed {
  readonly among: ReadonlySet<unknown> | undefined;
  readonly without: ReadonlySet<unknown>;
}
type Known = Map<string, Allowed>;

/**
 * Whether a condition asks for things that no plan can have together, such as a pupil in Year 7 and in Key Stage 4. It
 * finds what stands side by side in the condition and does not work anything out: no finding says nothing.
 */
export function neverHolds(tree: ConditionTree): boolean {
  return !holdsBeside(tree, new Map());
}

/** Whether a condition can hold beside what is known, which it adds to. */
function holdsBeside(tree: ConditionTree, known: Known): boolean {
  if ("constant" in tree) return tree.constant;
  if ("all" in tree) return inOrderOfChoice(tree.all).every((one) => holdsBeside(one, known));
  if ("any" in tree) {
    // Of several one is enough, so that only one alone tells what has to be.
    const [first, ...more] = tree.any;
    if (first !== undefined && more.length === 0) return holdsBeside(first, known);
    return tree.any.some((one) => holdsBeside(one, new Map(known)));
  }
  if ("not" in tree) return deniedBeside(tree.not, known);
  if ("surely" in tree) return holdsBeside(tree.surely, known);
  if ("some" in tree) return !neverHolds(tree.some[1]);
  if ("is" in tree) {
    const [fact, ...values] = tree.is;
    return restrict(known, fact, new Set<unknown>(values), true);
  }
  if ("yes" in tree) return restrict(known, tree.yes, new Set([true]), true);
  return restrict(known, keyOf(tree), new Set([true]), true);
}

function deniedBeside(tree: ConditionTree, known: Known): boolean {
  if ("constant" in tree) return !tree.constant;
  if ("not" in tree) return holdsBeside(tree.not, known);
  if ("any" in tree) return tree.any.every((one) => deniedBeside(one, known));
  if ("all" in tree) {
    const [first, ...more] = tree.all;
    if (first !== undefined && more.length === 0) return deniedBeside(first, known);
    return tree.all.some((one) => deniedBeside(one, new Map(known)));
  }
  if ("is" in tree) {
    const [fact, ...values] = tree.is;
    return restrict(known, fact, new Set<unknown>(values), false);
  }
  if ("yes" in tree) return restrict(known, tree.yes, new Set([true]), false);
  return restrict(known, keyOf(tree), new Set([true]), false);
}

/** What leaves a choice comes last, when the rest is known. */
function inOrderOfChoice(trees: readonly ConditionTree[]): readonly ConditionTree[] {
  const isChoice = (one: ConditionTree): boolean => "any" in one || ("not" in one && "all" in one.not);
  return [...trees.filter((one) => !isChoice(one)), ...trees.filter(isChoice)];
}

/** Any other question counts as one that is answered with yes or no. */
function keyOf({ says: _, ...tree }: ConditionTree): string {
  return JSON.stringify(tree);
}

/** Keeps only these values of a matter, or takes them away; whether any is left. */
function restrict(known: Known, matter: string, values: ReadonlySet<unknown>, keep: boolean): boolean {
  const { among, without } = known.get(matter) ?? { among: undefined, without: new Set() };
  const kept = keep ? [...values].filter((one) => among?.has(one) ?? true) : among && [...among];
  const taken = keep ? without : new Set([...without, ...values]);
  known.set(matter, { among: kept && new Set(kept), without: taken });
  return kept === undefined || kept.some((one) => !taken.has(one));
}
