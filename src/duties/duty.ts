import type { WalkedDay } from "../calendar/walks.js";
import type { CompiledCheck } from "../check/compile.js";
import type { Day } from "../days/plain-date.js";
import type { Counting } from "../engine/condition.js";
import type { LifeStep } from "../engine/life-steps.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { CompiledRule } from "../engine/rule.js";
import type { DeadlineKind } from "../engine/rules.js";
import type { ConditionTree, QuantityTree } from "../engine/tree.js";
import type { Verdict } from "../engine/verdict.js";
import type { Item } from "../plan/facts.js";

/**
 * How a duty stands on a day:
 *
 * - `done-in-time`: done by then, and not after its last day; where no document sets one, or no day can be recorded, done;
 * - `done-late`: done by then, after its last day;
 * - `done-not-as-required`: done by then and not after its last day, but not in the way the clause asks for;
 * - `overdue`: not done, and its last day has passed, or the day it is normally done by where no document sets one;
 * - `due-within`: not done, and it can be done now; `schoolDaysLeft` says how many school days are left;
 * - `not-yet-due`: what it follows on has not happened yet;
 * - `cannot-tell`: a fact is missing;
 * - `not-needed`: it does not apply to this plan.
 */
export const dutyStatuses = [
  "done-in-time",
  "done-late",
  "done-not-as-required",
  "overdue",
  "due-within",
  "not-yet-due",
  "cannot-tell",
  "not-needed",
] as const;
export type DutyStatus = (typeof dutyStatuses)[number];

/** Whether something was done as its clause asks, whatever else is open about it. */
export type Done = "in-time" | "late" | "not-as-required" | "no" | "unknown";

/** The last day in time, or the first day that binds, as a document sets it. */
export interface Limit {
  readonly kind: DeadlineKind;
  /** Undefined where it cannot be worked out. */
  readonly day: Day | undefined;
  /** The day lies between these, known or not. */
  readonly least: Day;
  readonly most: Day;
  readonly counting: Counting;
  /** The day counted from, and how many; null for a day that is not counted. */
  readonly from: Day | undefined;
  readonly countedFrom: QuantityTree | null;
  readonly count: number | null;
  /** The days walked from the one to the other, for people to follow. */
  walk(): readonly WalkedDay[];
  /** Why the day cannot be worked out. */
  readonly missing: readonly MissingFact[];
}

/** How something stands on a day, with the school days left or late; null where they are not counted. */
export interface Standing {
  readonly status: DutyStatus;
  /** School days after today up to the day it is due by. */
  readonly schoolDaysLeft: number | null;
  /** School days after the day it was due by, up to the day it was done or to today. */
  readonly schoolDaysLate: number | null;
}

/** Something in the life of a direction: owed, or an event of the direction itself. */
export interface Happening extends Standing {
  readonly kind: "duty" | "event";
  readonly step: LifeStep;
  /** "Written notice to parents". */
  readonly what: string;
  /** The list entry it is about; undefined for the plan as a whole. */
  readonly item: Item | undefined;
  readonly rule: CompiledRule | undefined;
  /** The checks that ask for it: several once law and council are put together. */
  readonly checks: readonly CompiledCheck[];
  /** It cannot be done before this day. */
  readonly earliest: Day | undefined;
  readonly limit: Limit | undefined;
  /** The day it is normally done by where no document sets a limit; for an event, its day. */
  readonly expectedBy: Day | undefined;
  /** The day recorded for it, done or planned; `NEVER` for not done, undefined where none is known. */
  readonly recorded: Day | undefined;
  /** What has to turn out to be so for it to be owed; null where it is owed anyway. */
  readonly onlyIf: ConditionTree | null;
  /** For an extension: until when the direction goes on. */
  readonly until?: Day | undefined;
  /** Why it is not needed, where the circumstances of its clause do not say. */
  readonly because?: "recent-review";
  readonly missing: readonly MissingFact[];
}

/** Something owed, by one check or several, about the plan or one entry of a list. */
export interface Duty extends Happening {
  readonly kind: "duty";
  readonly rule: CompiledRule;
  readonly done: Done;
  /** Whether its clause applies to this plan, is in force and binds the school. */
  readonly binds: Verdict;
  /** Whether the rule asks for it of this plan or entry. */
  readonly applies: Verdict;
  /** Whether it is owed, all taken together: unknown while anything it depends on is open. */
  readonly owed: Verdict;
  /** Arises only once a review has been held, or the direction has ended. */
  readonly awaits: "review" | "ending" | null;
}
