import type { OutcomeWord } from "../engine/outcome.js";
import type { NumberSetting } from "../engine/settings.js";
import type { ConditionTree } from "../engine/tree.js";
import type { DocumentName } from "../plan/document-items.js";
import type { ClauseId } from "../plan/plan.js";
import type { CircumstanceName } from "../rules/circumstances.js";
import type { SourceId } from "./england/sources.js";
import type { DifferenceResult, Evidence, Governs } from "./vocabulary.js";

/** A condition as rules have it, which may also ask what came of a clause and whom the law binds. */
export type DifferenceCondition =
  | ConditionTree
  | { readonly all: readonly DifferenceCondition[] }
  | { readonly any: readonly DifferenceCondition[] }
  | { readonly circumstance: CircumstanceName }
  /** The clause came to one of these results for this plan. */
  | { readonly result: readonly [ClauseId, ...OutcomeWord[]] }
  /** The clause applies to this plan, whatever its result. */
  | { readonly asked: ClauseId }
  /** Whether the off-site direction procedure binds the home school of this plan. */
  | { readonly procedure: "binds" | "does-not-bind" }
  /** The form or letter is used. */
  | { readonly formUsed: DocumentName };

/** The value one side gives: in words, or the number a clause sets. */
export type SideValue = string | { readonly clause: ClauseId; readonly setting: NumberSetting };

/** One side of a difference. */
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
 *
 * `byProcedure`, which comes last, stands for three: the law governs where the procedure binds the school, national
 * guidance expects the same where it does not, and while that is open neither is settled. Its text is the point at issue.
 */
export type Resolution =
  | {
      readonly when?: DifferenceCondition;
      readonly governs: Governs;
      readonly result: DifferenceResult;
      readonly says: string;
    }
  | { readonly byProcedure: string };

/** When a plan meets a difference and what it comes to, or why no plan can. */
export interface Arising {
  readonly meets?: DifferenceCondition;
  readonly resolved?: readonly Resolution[];
  /** No plan can meet it, and why. */
  readonly never?: string;
}

/** The national side of a difference, and what the councils' sides share. */
export interface NationalDifference extends Arising {
  /** `K1` to `K38`. */
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly national: NationalSide;
  /** What holds of a council whose document says nothing on it. */
  readonly silence?: Arising & Partial<Pick<Side, "says" | "value">>;
}

/**
 * What a council's document says where national law or guidance differs, or seems to. It names a national difference by
 * its id and says only what is its own; or it is one that only this council has, with title, evidence and national side.
 */
export interface CouncilDifference extends Arising, Partial<Side> {
  readonly id: string;
  /** The document says nothing on it, or nothing on the point: what is said of silence holds. */
  readonly silent?: true;
  /** Where a page outside the council's documents says it. */
  readonly address?: string;
  readonly title?: string;
  readonly evidence?: Evidence;
  /** Where it differs from that of the national difference. */
  readonly national?: NationalSide;
}
