import type { NumberSetting } from "../engine/settings.js";
import type { ClauseId } from "../plan/plan.js";
import type { Evidence } from "./council.js";
import type { SourceId } from "./england/sources.js";
import type { PlanTest } from "./plan-test.js";

/** What decides where a council's document and national law or guidance differ. */
export type Governs = "law" | "statutory-guidance" | "guidance" | "council" | "unsettled";

/**
 * What a difference comes to for a plan that falls on the wrong side of it: a breach of law, a departure from national
 * guidance, advice, a matter of the council's own guidance only, a promise that goes further than the law, a rule
 * that is announced and not in force, something no fact of a plan settles, or mere information.
 */
export type ConflictResult =
  | "breach"
  | "departure"
  | "advisory"
  | "local"
  | "more-generous"
  | "announced"
  | "cannot-settle"
  | "information";

/** The value one side gives: in words, or the number a clause sets. */
export type SideValue = string | { readonly clause: ClauseId; readonly setting: NumberSetting };

/** One side of a conflict. */
export interface Side {
  /** Empty where the document says nothing, or where no clause of ours holds the statement. */
  readonly clauses: readonly ClauseId[];
  readonly says: string;
  readonly value: SideValue;
  /** The clause whose deadline shows which day the value comes to. */
  readonly deadlineOf?: ClauseId;
}

/** What law or national guidance says. */
export interface NationalSide extends Side {
  /** Sources beside those of the clauses. */
  readonly sources: readonly SourceId[];
}

/**
 * Which side governs, and what that comes to. Of several the first whose `when` holds counts; the last has none. While
 * an earlier one cannot be answered it stays open which, unless the last is `cannot-settle`. The sentence may name
 * `{council}` and `{national}`, the two values, `{name}`, the council, and after a semicolon `{calendarWeeksEnd}`.
 */
export interface Resolution {
  readonly when?: PlanTest;
  readonly governs: Governs;
  readonly result: ConflictResult;
  readonly says: string;
}

/** What one document says, or several that say the same. */
export type Position = Side & {
  /** Ids of the councils. */
  readonly councils: readonly string[];
  /** Where a page outside the council's guidance says it. */
  readonly address?: string;
  /** Where the other side differs from that of the conflict as a whole. */
  readonly national?: NationalSide;
} & (
    | { readonly meets: PlanTest; readonly resolved: readonly [Resolution, ...Resolution[]] }
    /** No plan can meet it, and why. */
    | { readonly never: string }
  );

/** A place where councils' documents and national law or guidance differ, or are easily taken to. */
export interface Conflict {
  readonly id: string;
  readonly title: string;
  readonly national: NationalSide;
  readonly evidence: Evidence;
  readonly positions: readonly Position[];
  /** Why no plan of these councils can meet it, where no council's document is concerned. */
  readonly never?: string;
}
