import type { WalkedDay } from "../calendar/walks.js";
import type { Citation } from "../check/compile.js";
import type { DateText } from "../days/plain-date.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { Counting } from "../engine/quantity.js";
import type { DeadlineKind } from "../engine/rule.js";
import type { ClauseId } from "../plan/plan.js";
import type { Force } from "../policy/council.js";

export type DeadlineStatus = "in-time" | "late" | "not-done" | "cannot-tell";

/** A last day in time or a first day that binds, how it was counted, and whether it was kept. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** What is due: "written notice to parents". */
  readonly what: string;
  /** The list entry it is about, in words: "the review of Monday 8 December 2025"; null for the plan as a whole. */
  readonly about: string | null;
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
  readonly force: Force;
  /** The last day in time; of kind `first-day` the first day that binds. Null when it cannot be worked out. */
  readonly latest: DateText | null;
  readonly doneOn: DateText | null;
  readonly status: DeadlineStatus;
  readonly counting: Counting;
  /** The day counted from, and how many; null for a deadline that is a day itself. */
  readonly from: DateText | null;
  readonly count: number | null;
  readonly walk: readonly WalkedDay[];
  readonly missing: readonly MissingFact[];
  readonly citation: Citation;
}
