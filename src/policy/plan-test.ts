import type { OutcomeWord } from "../engine/outcome.js";
import type { DocumentName } from "../plan/document-items.js";
import type { ItemFactName, ListName, PlanFactName } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import type { Circumstance } from "../rules/circumstances.js";

/** A value a fact of the kind yes-no or word can have. */
export type TestValue = boolean | string;

/**
 * A question about one plan, written as data: yes, no, or unknown while the plan does not say enough.
 *
 * - `circumstance`: a named circumstance, as clauses use them;
 * - `fact`: the fact has one of these values; `known`: the plan states it;
 * - `some`: an entry of the list has all of these values; an empty `where` asks whether there is an entry at all;
 * - `clause`: the clause came out in one of these ways for this plan;
 * - `asked`: the clause is asked of this plan, however it comes out;
 * - `procedure`: whether the off-site direction procedure binds the home school of this plan;
 * - `documentUsed`: the form or letter is used.
 */
export type PlanTest =
  | { readonly circumstance: Circumstance }
  | { readonly fact: PlanFactName; readonly is: readonly TestValue[] }
  | { readonly known: PlanFactName }
  | {
      readonly some: ListName;
      readonly where: { readonly [fact in ItemFactName]?: readonly TestValue[] };
    }
  | { readonly clause: ClauseId; readonly is: readonly OutcomeWord[] }
  | { readonly asked: ClauseId }
  | { readonly procedure: "binds" | "does-not-bind" | "is-open" }
  | { readonly documentUsed: DocumentName }
  | { readonly allOf: readonly PlanTest[] }
  | { readonly anyOf: readonly PlanTest[] };
