import type { DateText } from "../days/plain-date.js";
import type { Settings } from "../engine/settings.js";
import type { PlanDayFact } from "../plan/facts.js";
import type { SchoolType } from "../plan/plan.js";
import type { Clause } from "./council-schema.js";
import type { SourceId } from "./england/sources.js";
import type { PolicyVersion } from "./policy-version.js";
import type { Evidence, Force } from "./vocabulary.js";

/** A clause of national law or guidance: like a council's, with its weight, evidence and the days it is in force. */
export interface NationalClause extends Clause {
  /** Its entry in the list of sources: title, edition, address. */
  readonly source: SourceId;
  readonly force: Force;
  readonly evidence: Evidence;
  readonly inForceFrom: DateText;
  /** Last day in force; without it, still in force. */
  readonly inForceTo?: DateText;
  /** The day this library took it in; without it, the day it took in the first. */
  readonly enteredOn?: DateText;
  /** A duty of the direction procedure, which does not bind every school. */
  readonly bindsProcedure?: boolean;
  /** Numbers that the audit of registers reads from a clause that no rule about plans decides. */
  readonly with?: Partial<Settings>;
  /** The fact whose day picks the edition, for a duty that falls due later; without it, the day of the decision. */
  readonly dateBy?: PlanDayFact;
}

/** From which day a body is bound by the off-site direction procedure. */
export type BoundFrom = { readonly [type in SchoolType]: DateText };

/** A dated set of national clauses. Layers are only ever added to. */
export interface NationalLayer extends PolicyVersion {
  /** The day from which this library has held it. */
  readonly enteredOn: DateText;
  readonly clauses: readonly NationalClause[];
}
