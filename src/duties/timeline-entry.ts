import type { WalkedDay } from "../calendar/walks.js";
import type { Citation } from "../check/compile.js";
import type { DateText } from "../days/plain-date.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { Counting } from "../engine/quantity.js";
import type { ClauseId } from "../plan/plan.js";
import type { Force, Severity } from "../policy/council.js";
import type { DutyStatus } from "./due-status.js";
import type { LifeStep } from "./life-steps.js";

/** One thing in the life of a direction: something owed, or an event of the direction itself. */
export interface TimelineEntry {
  /** Unique in its timeline: a clause that asks for it, or the name of the event, and where in the plan it is. */
  readonly id: string;
  readonly kind: "duty" | "event";
  readonly step: LifeStep;
  /** What is due: "written notice to parents". */
  readonly what: string;
  /** The list entry it is about, in words: "the review of Monday 8 December 2025"; null for the plan as a whole. */
  readonly about: string | null;
  /** JSON Pointer of that list entry. */
  readonly at: string | null;
  /** The rule that decides it; null for an event. */
  readonly rule: string | null;
  /** Every clause that asks for it, the one cited first. */
  readonly clauses: readonly ClauseId[];
  /** Who owes it. */
  readonly owedBy: string;
  /** Null for an event that no clause asks for. */
  readonly force: Force | null;
  readonly severity: Severity | null;
  readonly citation: Citation | null;
  /** It cannot be done before this day; null where nothing says so. For an event, its day. */
  readonly earliest: DateText | null;
  /** The last day in time, as a document sets it; null where none does or it cannot be worked out. */
  readonly latest: DateText | null;
  /** Without a last day: the day it belongs by in the order of events. For an event, its day. Never a limit. */
  readonly belongsBy: DateText | null;
  /** How the last day was counted, from which day and how many; null where there is none. */
  readonly counting: Counting | null;
  readonly from: DateText | null;
  readonly count: number | null;
  readonly walk: readonly WalkedDay[];
  /** The day it was done, if that is recorded and no later than `asOf`. */
  readonly doneOn: DateText | null;
  /** The day recorded for it that is still to come. */
  readonly plannedFor: DateText | null;
  readonly status: DutyStatus;
  /** School days after today up to the day it is due by; null where it is not due or they cannot be counted. */
  readonly schoolDaysLeft: number | null;
  /** School days by which it is or was late. */
  readonly schoolDaysLate: number | null;
  /** What has to turn out to be so for it to be owed; null where it is owed anyway. */
  readonly onlyIf: string | null;
  readonly missing: readonly MissingFact[];
  /** One plain sentence. */
  readonly says: string;
}
