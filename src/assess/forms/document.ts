import type { DateText } from "../../days/plain-date.js";
import type { Condition } from "../../engine/condition.js";
import type { DocumentName } from "../../plan/document-items.js";
import type { PlanFactName } from "../../plan/facts.js";
import type { ClauseId } from "../../plan/plan.js";

/** One thing a form, letter or notice has in it, as data. */
export interface ItemDefinition {
  readonly label: string;
  /** The clause that asks for it; how it comes out tells whether the item is there. */
  readonly clause: ClauseId;
  /** The fact that tells it instead, where one clause asks for several items. */
  readonly fact?: PlanFactName;
  /** When it is asked for, where the clause itself holds for every plan. */
  readonly condition?: Condition;
}

/** By when something is due: the deadline of a clause, and in words what is said of it. */
export interface DueDefinition {
  readonly what: string;
  /** The clause whose deadline gives the day. */
  readonly clause?: ClauseId;
  /** What the source says about the time, in words that need no day. */
  readonly when: string;
}

/** A form, letter or notice, as data: who wants it, for whom it is, by when, and what is in it. */
export interface DocumentDefinition {
  readonly id: string;
  /** Id of the council whose form it is; absent for a national one. */
  readonly council?: string;
  readonly title: string;
  /** Its name under `documents` in a plan, for a form whose items the plan can list; its items come from the clauses. */
  readonly form?: DocumentName;
  /** Clauses that ask for the document as a whole. The first decides whether it is due and whether it was given. */
  readonly clauses: readonly ClauseId[];
  /** A template that nobody has to use. */
  readonly optional: boolean;
  readonly to: string;
  readonly due: readonly DueDefinition[];
  readonly items: readonly ItemDefinition[];
  /** What a reader should know about the list of items. */
  readonly note?: string;
}

export type ItemState = "present" | "missing" | "not-stated" | "does-not-apply";

/** One item of a document, for one plan. */
export interface DocumentItem {
  readonly label: string;
  readonly clause: ClauseId;
  /** When it is asked for; null for always. */
  readonly condition: string | null;
  readonly state: ItemState;
}

/** By when a document, or a part of it, is due. */
export interface DocumentDue {
  readonly what: string;
  /** "No date is given." where there is none. */
  readonly says: string;
  readonly by: DateText | null;
  readonly clause: ClauseId | null;
}

/** A form, letter or notice that applies to a plan, and what of it is there. */
export interface DocumentStatus {
  readonly id: string;
  /** The council whose document it is; null for a national one. */
  readonly council: string | null;
  readonly title: string;
  readonly optional: boolean;
  readonly clauses: readonly ClauseId[];
  readonly to: string;
  readonly due: readonly DocumentDue[];
  /** Whether it was used, sent or completed. */
  readonly given: "yes" | "no" | "not-stated";
  readonly items: readonly DocumentItem[];
  /** How many items are in each state. */
  readonly counts: { readonly [state in ItemState]: number };
  readonly note: string | null;
}
