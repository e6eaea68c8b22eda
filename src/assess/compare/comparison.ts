import type { CalendarNote } from "../../calendar/calendar-notes.js";
import type { Remark } from "../../check/remark.js";
import type { SetValue } from "../../check/set-values.js";
import type { DateText } from "../../days/plain-date.js";
import type { OutcomeWord } from "../../engine/outcome.js";
import type { Stage } from "../../engine/rules.js";
import type { Message } from "../../input/message.js";
import type { ClauseId } from "../../plan/plan.js";
import type { PolicyVersion } from "../../policy/policy-version.js";
import type { Force, Severity } from "../../policy/vocabulary.js";

export type { SetValue };

/** How one matter comes out under one document. */
export interface ComparisonCell {
  /** The worst outcome of the document's clauses on the matter: not met, cannot tell, met, does not apply. */
  readonly outcome: Exclude<OutcomeWord, "not-checked">;
  /** The heaviest severity among the clauses with that outcome. */
  readonly severity: Severity;
  readonly force: Force;
  /** Every clause of the document on the matter. */
  readonly clauses: readonly ClauseId[];
  /** What the document sets on the matter. */
  readonly sets: readonly SetValue[];
}

/** One matter under several councils. */
export interface ComparisonRow {
  /** The rule's id, with the form for a rule about forms; `attested/...` for questions only a person can answer. */
  readonly family: string;
  readonly stage: Stage | "attested";
  readonly asks: string;
  /** By the id of the council in the comparison; null where the council's document says nothing on the matter. */
  readonly cells: { readonly [council: string]: ComparisonCell | null };
  /** National law and guidance on the same matter, for reference. */
  readonly national: ComparisonCell | null;
  /** Whether two of the councils differ in outcome, severity or value, or one is silent where another is not. */
  readonly differs: boolean;
}

/** Which council decides what. */
export interface Responsibility extends Message {
  readonly matter: "guidance" | "ehc-plan" | "looked-after-child";
  /** Three-digit code; null where the plan does not say. */
  readonly authority: string | null;
  /** Its name, where it is among the councils compared. */
  readonly council: string | null;
  /** The clauses that turn on it. */
  readonly clauses: readonly ClauseId[];
}

/** A council compared, and the matters it decides for this plan. */
export interface ComparedCouncil extends PolicyVersion {
  readonly name: string;
  /** The day by which its editions were picked; null where the start of the direction picks them. */
  readonly editionsOn: DateText | null;
  readonly localAuthority: string;
  readonly decides: readonly Responsibility["matter"][];
  /** Ids of the differences between its document and national law or guidance that the plan meets. */
  readonly differences: readonly string[];
}

/** The same plan under several councils: plain frozen JSON. */
export interface Comparison {
  readonly schema: "osd-comparison/1";
  readonly library: string;
  readonly councils: readonly ComparedCouncil[];
  readonly law: PolicyVersion;
  readonly asOf: DateText | null;
  readonly responsible: readonly Responsibility[];
  readonly rows: readonly ComparisonRow[];
  readonly remarks: readonly Remark[];
  readonly calendarNotes: readonly CalendarNote[];
}
