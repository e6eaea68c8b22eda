import type { DateText } from "../days/plain-date.js";
import type { Settings } from "../engine/settings.js";
import type { ClauseId } from "../plan/plan.js";
import type { Circumstance } from "../rules/circumstances.js";
import type { CouncilDifference } from "./difference.js";
import type { FormDefinition } from "./form.js";
import type { Topic } from "./topic.js";
import type { ClauseKind, Evidence, Severity, Strength } from "./vocabulary.js";

/** What decides a clause: a rule with this document's settings, a person's yes or no, or nobody, with the reason. */
export type DecidedBy =
  | { readonly rule: string; readonly with?: Partial<Settings> }
  | { readonly attest: string }
  | { readonly nobody: string };

/** One clause of a document. */
export interface Clause {
  /** Stable id, for example `WAR-60`; never reused. */
  readonly id: ClauseId;
  /** The place in the document. */
  readonly at: string;
  /** What it says, in our own words. */
  readonly says: string;
  readonly strength: Strength;
  readonly kind: ClauseKind;
  readonly owedBy: string;
  /** Id of the document it stands in; without it, the council's first. */
  readonly document?: string;
  /** Ids of the editions it stands in; without it, every edition of its document. */
  readonly editions?: readonly string[];
  /** All of these have to hold for the clause to apply; without it, it applies to every plan. */
  readonly applies?: readonly Circumstance[];
  readonly decidedBy: DecidedBy;
  /** Only where it departs from the strength (must: error, should: warning, may: advice). */
  readonly severity?: Severity;
  /** How we read an unclear passage, if it is unclear. */
  readonly reading?: string;
}

/** One edition of a document, with the days it is in force. */
export interface Edition {
  /** Short and unique in its document, for example `2025-09`. */
  readonly id: string;
  /** As the document calls it: "September 2025". */
  readonly edition: string;
  readonly inForceFrom: DateText;
  /** Last day in force; without it, still in force. */
  readonly inForceTo?: DateText;
  /** The day this data took the edition in. */
  readonly enteredOn?: DateText;
  /** The day somebody last read it against this data. */
  readonly lastReadOn: DateText;
}

/** A published document. */
export interface SourceDocument {
  /** Short and unique in the council, for example `guidance`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Https address of the page or file, where known. */
  readonly address?: string;
  readonly evidence: Evidence;
  /** Oldest first. */
  readonly editions: readonly [Edition, ...Edition[]];
}

/** A council's guidance as data: no function anywhere. */
export interface CouncilDefinition {
  readonly id: string;
  readonly name: string;
  /** Three-digit DfE code. */
  readonly localAuthority: string;
  /** Capital letters that begin the id of every clause. */
  readonly prefix: string;
  /** Date and counter: `2025-09.1`. */
  readonly version: string;
  /** The first is the one that a clause without a document stands in. */
  readonly documents: readonly [SourceDocument, ...SourceDocument[]];
  /** Holds for every clause. */
  readonly scope?: readonly Circumstance[];
  readonly clauses: readonly Clause[];
  /** Its forms and letters. */
  readonly forms?: readonly FormDefinition[];
  /** Where its documents and national law or guidance differ, or are easily taken to. */
  readonly differences?: readonly CouncilDifference[];
  /** Which of its questions for a person are about the same thing as other documents'. */
  readonly topics?: readonly Topic[];
  /** Clauses that say which code belongs in which register. */
  readonly codeClauses?: CodeClauses;
}

/** For each kind of session the clause ids that state its code; without one the code rests on national law alone. */
export interface CodeClauses {
  readonly dualRegistered?: readonly ClauseId[];
  readonly approvedActivity?: readonly ClauseId[];
  readonly onlineAtHome?: { readonly clauses: readonly ClauseId[]; readonly code: "C" };
}
