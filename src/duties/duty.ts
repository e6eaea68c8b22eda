import type { Day } from "../days/plain-date.js";
import type { FactName, ItemFactName, PlanFactName } from "../plan/facts.js";
import type { LifeStep } from "./life-steps.js";

// Where the duties of the rules stand in the life of a direction. A rule that has a deadline brings its last day with
// it; one that has none is placed by the order of events. No document and no number is named here.

/** A day in the life of a direction that duties are placed by. */
export type Anchor =
  | "decision"
  | "start"
  | "registration"
  | "review"
  | "request"
  | "suspension"
  | "planned-end"
  | "managed-move";

/** What has to have happened before a duty arises. */
export type Follows = "review" | "ending";

interface Placed {
  readonly step: LifeStep;
  /** The duty cannot be done before this day. */
  readonly notBefore?: Anchor;
  readonly follows?: Follows;
}

/** A duty whose rule sets a last day. */
export interface DatedDuty extends Placed {
  /** Facts that say, where they are no, that it has not been done as the duty asks. */
  readonly unlessDenied: readonly FactName[];
  /** The fact that holds the day it was done, for a duty about the plan as a whole. */
  readonly dayFact?: PlanFactName;
  /** The day compared is that of a review: the duty is done once the review has been held. */
  readonly doneBy?: "holding-a-review";
}

/** A duty for which no rule sets a last day. */
export interface UndatedDuty extends Placed {
  /** What is due, as a noun phrase. */
  readonly what: string;
  /** The day it belongs before by the order of events; no document makes it a limit. */
  readonly belongsBy?: Anchor;
  /** The fact that holds the day it was done, of the plan or of the list entry. */
  readonly dayFact?: PlanFactName | ItemFactName;
}

/** Whether a direction is over by a day: then no review has to be held by it. */
export function isOverBy(day: Day | undefined, last: Day | undefined): boolean {
  return day !== undefined && last !== undefined && last <= day;
}
