import type { ConditionTree } from "../engine/tree.js";
import type { DocumentName } from "../plan/document-items.js";
import type { PlanFactName } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";

/** One thing a form, letter or notice has in it. */
export interface ItemDefinition {
  readonly label: string;
  /** The clause that asks for it; its result tells whether the item is there. */
  readonly clause: ClauseId;
  /** The fact that tells it instead, where one clause asks for several items. */
  readonly fact?: PlanFactName;
  /** When it is asked for, where the clause itself applies to every plan. */
  readonly when?: ConditionTree;
}

/** By when something is due: the deadline of a clause, and in words what is said of it. */
export interface DueDefinition {
  readonly what: string;
  /** The clause whose deadline gives the day. */
  readonly clause?: ClauseId;
  /** What the source says about the time, in words that need no day. */
  readonly when: string;
}

/** A form, letter or notice: who wants it, for whom it is, by when, and what is in it. */
export interface FormDefinition {
  /** Small letters, digits and hyphens; a council's forms begin with its id. */
  readonly id: string;
  readonly title: string;
  /** Its name under `documents` in a plan, for a form whose items the plan can list; its items come from the clauses. */
  readonly slot?: DocumentName;
  /** Clauses that ask for the form as a whole. The first decides whether it is due and whether it was given. */
  readonly clauses: readonly ClauseId[];
  /** A template that nobody has to use. */
  readonly optional: boolean;
  readonly to: string;
  readonly due: readonly DueDefinition[];
  readonly items: readonly ItemDefinition[];
  /** What a reader should know about the list of items. */
  readonly note?: string;
}
