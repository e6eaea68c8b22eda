import type { OutcomeWord } from "../engine/outcome.js";
import type { NumberSetting } from "../engine/settings.js";
import type { ConditionTree } from "../engine/tree.js";
import type { FormName } from "../plan/form-items.js";
import type { ClauseId } from "../plan/plan.js";
import type { CircumstanceName } from "../rules/circumstances.js";
import type { DifferenceResult, Governs } from "./vocabulary.js";

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
  | { readonly formUsed: FormName };

/** The value one side gives: in words, or the number a clause sets. */
export type SideValue = string | { readonly clause: ClauseId; readonly setting: NumberSetting };

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
