import { compileCondition } from "../../engine/compile-condition.js";
import type { Condition, Context } from "../../engine/condition.js";
import type { MissingFact } from "../../engine/missing-fact.js";
import type { OutcomeWord } from "../../engine/outcome.js";
import type { Rule } from "../../engine/rule.js";
import type { Settings } from "../../engine/settings.js";
import type { ConditionTree } from "../../engine/tree.js";
import { conditionInWords } from "../../engine/tree-words.js";
import { NO, UNKNOWN, type Verdict, verdictOf, YES } from "../../engine/verdict.js";
import { whenApplies } from "../../engine/when-applies.js";
import { type FormName, formWords } from "../../plan/form-items.js";
import type { ClauseId } from "../../plan/plan.js";
import type { ProcedureBinding } from "../../policy/bound-procedure.js";
import type { DifferenceCondition } from "../../policy/difference-condition.js";
import { treeForAll } from "../../rules/circumstances.js";

/** What a difference is asked about: a plan, and what its clauses came to. */
export interface Tested {
  readonly inquiry: { readonly context: Context; readonly binding: ProcedureBinding };
  readonly clauses: {
    readonly [clause: ClauseId]: { readonly outcome: string; readonly finding: number | null };
  };
  readonly findings: readonly { readonly missing: readonly MissingFact[] }[];
}

/** A clause as far as it says which plans it applies to. */
export interface AskedClause {
  readonly gate: Condition | undefined;
  readonly rule: Rule | undefined;
  readonly settings: Partial<Settings>;
}

/** Finds a clause of the documents in use. */
export type FindClause = (id: ClauseId) => AskedClause | undefined;

/** A condition of a difference, ready to be asked. */
export interface CompiledCondition {
  /** When it holds, in words that follow "where". */
  readonly words: string;
  ask(tested: Tested): Verdict;
  /** Adds the facts that would settle it. Only called where the answer is unknown. */
  addMissing(tested: Tested, into: MissingFact[]): void;
}

/** Makes a condition of a difference ready to be asked. A clause that is not found never applies. */
export function compileDifferenceCondition(tree: DifferenceCondition, find: FindClause): CompiledCondition {
  if ("all" in tree) return joined(tree.all, find, NO, " and ");
  if ("any" in tree) return joined(tree.any, find, YES, ", or ");
  if ("circumstance" in tree) return onPlan(treeForAll([tree.circumstance]));
  if ("result" in tree) return onResult(...tree.result);
  if ("asked" in tree) return onAsked(tree.asked, find(tree.asked));
  if ("procedure" in tree) return procedure[tree.procedure];
  if ("formUsed" in tree) return onForm(tree.formUsed);
  return onPlan(tree);
}

function joined(
  trees: readonly DifferenceCondition[],
  find: FindClause,
  settling: typeof YES | typeof NO,
  between: string,
): CompiledCondition {
  const parts = trees.map((one) => compileDifferenceCondition(one, find));
  return {
    words: parts.map(({ words }) => words).join(between),
    ask: (tested) => {
      const answers = parts.map((part) => part.ask(tested));
      if (answers.includes(settling)) return settling;
      if (answers.includes(UNKNOWN)) return UNKNOWN;
      return settling === YES ? NO : YES;
    },
    addMissing: (tested, into) => {
      for (const part of parts) if (part.ask(tested) === UNKNOWN) part.addMissing(tested, into);
    },
  };
}

function onPlan(
  tree: ConditionTree,
  settings: Partial<Settings> = {},
  words: string = conditionInWords(tree),
): CompiledCondition {
  const condition = compileCondition(tree, settings);
  return {
    words,
    ask: ({ inquiry }) => condition.ask(inquiry.context),
    addMissing: ({ inquiry }, into) => condition.addMissing(inquiry.context, into),
  };
}

const resultWords: Readonly<Record<OutcomeWord, string>> = {
  met: "met",
  "not-met": "not met",
  "cannot-tell": "open",
  "does-not-apply": "not for this plan",
  "not-checked": "not checked",
};

/** The results of a clause that applies to the plan. */
const applying: readonly OutcomeWord[] = ["met", "not-met", "cannot-tell"];

function onResult(id: ClauseId, ...results: readonly OutcomeWord[]): CompiledCondition {
  const known: readonly string[] = results;
  return {
    words: applying.every((one) => known.includes(one))
      ? `${id} applies to the plan`
      : `${id} is ${results.map((one) => resultWords[one]).join(" or ")}`,
    ask: ({ clauses }) => {
      const result = clauses[id]?.outcome;
      if (result !== undefined && known.includes(result)) return YES;
      return result === "cannot-tell" ? UNKNOWN : NO;
    },
    addMissing: ({ clauses, findings }, into) => {
      const position = clauses[id]?.finding;
      if (typeof position === "number") into.push(...(findings[position]?.missing ?? []));
    },
  };
}

function onAsked(id: ClauseId, one: AskedClause | undefined): CompiledCondition {
  const words = `${id} applies to the plan`;
  if (one === undefined) return onPlan({ constant: false }, {}, words);
  const { gate, rule, settings } = one;
  const all = [gate?.tree, rule && whenApplies(rule.data, gate?.tree)].filter((tree) => tree !== undefined);
  return onPlan({ all }, settings, words);
}

// Whether the law binds is known to be so, known not to be so, or open; the first two can be asked for.
const procedure: { readonly [answer in "binds" | "does-not-bind"]: CompiledCondition } = {
  binds: {
    words: "the off-site direction procedure binds the home school for this direction",
    ask: ({ inquiry }) => verdictOf(inquiry.binding.bound === YES),
    addMissing: () => {},
  },
  "does-not-bind": {
    words: "the procedure does not bind the home school for this direction",
    ask: ({ inquiry }) => verdictOf(inquiry.binding.bound === NO),
    addMissing: () => {},
  },
};

function onForm(name: FormName): CompiledCondition {
  return onPlan({ ask: "formUsed" }, { document: name }, `${formWords[name]} is used`);
}
