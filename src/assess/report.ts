import type { CalendarNote } from "../calendar/calendar-notes.js";
import type { Citation } from "../check/compile.js";
import type { Remark } from "../check/remark.js";
import type { DateText } from "../days/plain-date.js";
import type { Action } from "../duties/action.js";
import type { Deadline } from "../duties/deadline.js";
import type { MissingFact } from "../engine/missing-fact.js";
import type { OutcomeWord } from "../engine/outcome.js";
import type { Stage } from "../engine/rules.js";
import type { Message, MessageValue } from "../input/message.js";
import type { ClauseId } from "../plan/plan.js";
import type { PolicyVersion } from "../policy/policy-version.js";
import type { Force, Severity } from "../policy/vocabulary.js";
import type { ExpectedSession } from "../register/expected-codes.js";
import type { DifferenceMet, OpenDifference } from "./differences/difference-met.js";
import type { FormStatus } from "./forms/form.js";

/** One value that was compared: a number a clause sets, or a fact of the plan. */
export interface WorkingValue {
  readonly kind: "setting" | "fact";
  /** The name of the setting or fact. */
  readonly name: string;
  /** As the plan or the clause writes it: a day as `YYYY-MM-DD`, `none` for a day that never comes. */
  readonly value: MessageValue;
  /** JSON Pointer of the list entry it belongs to; null for a setting and for a fact of the plan as a whole. */
  readonly at: string | null;
}

/** The sentences of a rule of the council's own, with the names of values in braces. */
export interface OwnTemplates {
  readonly says: string;
  readonly toPutRight: string;
  readonly lacks: { readonly [fact: string]: string };
}

interface FindingOfAny extends Message {
  /** The rule that decided, or `attested` where a person's answer did. */
  readonly rule: string;
  readonly stage: Stage | "attested";
  readonly asks: string;
  /** How bad it is if it is not met. */
  readonly severity: Severity;
  readonly force: Force;
  /** Every clause of the document that this check decides; the first weighs most. */
  readonly clauses: readonly ClauseId[];
  readonly citation: Citation;
  /** How an unclear passage was read; null if it is clear. */
  readonly reading: string | null;
  readonly working: readonly WorkingValue[];
  /** The sentences, for a rule of the council's own that has some. */
  readonly templates?: OwnTemplates | undefined;
}

/** What is not met. */
export interface FindingNotMet {
  readonly outcome: "not-met";
  /** The code of what would put it right. */
  readonly remedy: string;
  readonly missing: readonly [];
  readonly at: readonly string[];
  /** For a rule of several parts: of each part that fails, the facts it asks about. */
  readonly failing: readonly (readonly string[])[];
}

/**
 * What one check found. The sentence is `code` in the catalogue, filled from `values` and `working`; for what is not
 * met `remedy` is the code of what would put it right, for what cannot be told `missing` has the facts that would settle
 * it. For both `at` has JSON Pointers of the list entries concerned, which `values.where` names.
 */
export type Finding = FindingOfAny &
  (
    | {
        readonly outcome: "met" | "does-not-apply";
        readonly remedy: null;
        readonly missing: readonly [];
        readonly at: readonly [];
      }
    | FindingNotMet
    | {
        readonly outcome: "cannot-tell";
        readonly remedy: null;
        readonly missing: readonly MissingFact[];
        readonly at: readonly string[];
      }
  );

/** How one clause of a document came out. */
export interface ClauseResult {
  readonly outcome: OutcomeWord;
  readonly severity: Severity;
  readonly force: Force;
  /** Position in `findings`; null for a clause nobody checks. */
  readonly finding: number | null;
}

/** A clause that is listed and not checked, with the reason. */
export interface Unchecked {
  readonly clause: ClauseId;
  readonly place: string;
  readonly says: string;
  readonly because: string;
}

export interface Counts {
  readonly met: number;
  readonly notMet: number;
  readonly cannotTell: number;
  readonly doesNotApply: number;
  readonly notChecked: number;
}

/** Everything the library has to say about a plan: plain frozen JSON. */
export interface Report {
  readonly schema: "osd-report/1";
  readonly library: string;
  readonly council:
    | (PolicyVersion & { readonly name: string; readonly title: string; readonly edition: string })
    | null;
  readonly law: PolicyVersion;
  readonly asOf: DateText | null;
  readonly calendar: {
    readonly issuedBy: string | null;
    readonly from: DateText;
    readonly to: DateText;
  } | null;
  /** How many clauses of the council's document, and of national law, came out how. */
  readonly counts: { readonly council: Counts; readonly national: Counts };
  /** Whether anything of severity error is not met. */
  readonly anyError: boolean;
  readonly findings: readonly Finding[];
  readonly clauses: { readonly [id: ClauseId]: ClauseResult };
  readonly deadlines: readonly Deadline[];
  readonly codes: readonly ExpectedSession[];
  /** Differences between the council's document and national law or guidance that this plan meets, with who governs. */
  readonly differences: readonly DifferenceMet[];
  /** Differences of which the plan does not say enough to tell whether it meets them, or which side governs. */
  readonly openDifferences: readonly OpenDifference[];
  /** The forms, letters and notices that apply, what of them is there, by when and to whom they go. */
  readonly forms: readonly FormStatus[];
  /** What is to be done on rolls and in records when the direction ends or a managed move follows. */
  readonly actions: readonly Action[];
  readonly remarks: readonly Remark[];
  readonly calendarNotes: readonly CalendarNote[];
  readonly notChecked: readonly Unchecked[];
}
