import type { DateText } from "../../days/plain-date.js";
import type { MissingFact } from "../../engine/missing-fact.js";
import type { ConditionTree } from "../../engine/tree.js";
import type { ClauseId } from "../../plan/plan.js";

export type ItemState = "present" | "missing" | "not-stated" | "does-not-apply";

/** One item of a form, for one plan. */
export interface FormItem {
  readonly label: string;
  readonly clause: ClauseId;
  /** When it is asked for; null for always. */
  readonly condition: ConditionTree | null;
  readonly state: ItemState;
}

/** By when a form, or a part of it, is due. */
export interface FormDue {
  readonly what: string;
  /** When, as the document has it: "before a host is approached". */
  readonly when: string;
  /** The day; null where the document sets none, or one that cannot be worked out without what is missing. */
  readonly by: DateText | null;
  readonly missing: readonly MissingFact[];
  readonly clause: ClauseId | null;
}

/** A form, letter or notice that applies to a plan, and what of it is there. */
export interface FormStatus {
  readonly id: string;
  /** The council whose form it is; null for a national one. */
  readonly council: string | null;
  readonly title: string;
  readonly optional: boolean;
  readonly clauses: readonly ClauseId[];
  /** To whom it goes; null for a form of which only the items are known. */
  readonly to: string | null;
  readonly due: readonly FormDue[];
  /** Whether it was used, sent or completed; `planned` where its day is still to come on the day given as `asOf`. */
  readonly given: "yes" | "planned" | "no" | "not-stated";
  readonly items: readonly FormItem[];
  /** How many items are in each state. */
  readonly counts: { readonly [state in ItemState]: number };
  readonly note: string | null;
}
