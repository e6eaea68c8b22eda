import type { DateText } from "../days/plain-date.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { PlanFactName } from "../plan/facts.js";
import type { ClauseId } from "../plan/plan.js";
import type { Evidence } from "../policy/vocabulary.js";
import type { Circumstance } from "../rules/circumstances.js";

/** Something to do on a roll or in a council's records when a direction ends or a managed move follows, as data. */
export interface ActionDefinition {
  readonly id: string;
  /** The rules of the clauses that ask for it; without any in the documents in use the action is left out. */
  readonly rules: readonly string[];
  /** All of these have to hold. */
  readonly when: readonly Circumstance[];
  /** Known to be so once it is done, or the day of it: what each of the rules asks about. */
  readonly done: PlanFactName;
  /** The last day of the rules' duty is its last day. */
  readonly isDated?: true;
}

/** Something to do for this plan; what, by whom and when stands in the catalogue under its id. */
export interface Action {
  readonly id: string;
  readonly clauses: readonly ClauseId[];
  readonly state: "done" | "not-done" | "not-stated";
  /** The day it is due; null where no day is given, or one that cannot be worked out without what is missing. */
  readonly by: DateText | null;
  readonly missing: readonly MissingFact[];
  readonly evidence: Evidence;
}
