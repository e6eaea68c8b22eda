import type { Citation } from "../check/compile.js";
import type { DateText } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import type { Force, Severity } from "../policy/council.js";
import type { CodeStatus } from "../register/code-table.js";

// What the views of a timeline, a register and an audit read of them: less than they hold. The functions that make
// them come later in the flow of the library, so their types cannot be named here.

export interface TimelineView {
  readonly schema: "osd-timeline/1";
  readonly asOf: DateText;
  readonly council: string | null;
  readonly law: string;
  readonly entries: readonly EntryView[];
  readonly next: EntryView | null;
  readonly drift: { readonly says: string } | null;
}

export interface EntryView {
  readonly id: string;
  readonly kind: "duty" | "event";
  readonly what: string;
  readonly about: string | null;
  readonly rule: string | null;
  readonly clauses: readonly string[];
  readonly owedBy: string;
  readonly force: Force | null;
  readonly severity: Severity | null;
  readonly earliest: DateText | null;
  readonly latest: DateText | null;
  readonly belongsBy: DateText | null;
  readonly doneOn: DateText | null;
  readonly plannedFor: DateText | null;
  readonly status: string;
  readonly schoolDaysLeft: number | null;
  readonly schoolDaysLate: number | null;
  readonly says: string;
}

export interface RegisterView {
  readonly schema: "osd-register/1";
  readonly from: DateText;
  readonly to: DateText;
  readonly law: Citation;
  readonly sessions: readonly SessionView[];
  readonly atHostsOnly: readonly {
    readonly date: DateText;
    readonly session: HalfDay;
    readonly host: HostCodeView;
  }[];
  readonly notSessions: readonly {
    readonly date: DateText;
    readonly session: HalfDay | null;
    readonly why: string;
    readonly information: string | null;
  }[];
  readonly cannotTell: readonly {
    readonly from: DateText;
    readonly to: DateText;
    readonly says: string;
  }[];
}

export interface SessionView {
  readonly date: DateText;
  readonly session: HalfDay;
  readonly phase: string;
  readonly place: string | null;
  readonly placementAt: string | null;
  readonly home: CodeView;
  readonly hosts: readonly HostCodeView[];
}

export interface HostCodeView extends CodeView {
  readonly placementAt: string;
}

export interface CodeView {
  readonly code: string | null;
  readonly status: CodeStatus;
  readonly ifThat: string;
  readonly alternatives: readonly { readonly code: string; readonly when: string }[];
  readonly clauses: readonly string[];
  readonly counts: string | null;
}

export interface AuditView {
  readonly schema: "osd-audit/1";
  readonly asOf: DateText;
  readonly complete: { readonly from: DateText; readonly to: DateText } | null;
  readonly findings: readonly {
    readonly kind: string;
    readonly register: string;
    readonly date: DateText;
    readonly session: HalfDay;
    readonly recorded: string | null;
    readonly expected: string | null;
    readonly rule: string | null;
    readonly clauses: readonly string[];
    readonly citation: Citation;
    readonly severity: Severity;
    readonly force: Force;
    readonly says: string;
    readonly toPutRight: string;
  }[];
  readonly cannotTell: readonly {
    readonly register: string;
    readonly at: readonly string[];
    readonly missing: readonly MissingView[];
  }[];
  readonly registers: readonly {
    readonly register: string;
    readonly marks: number;
    readonly totals: { readonly [code: string]: number };
    readonly recorded: RateView;
    readonly putRight: { readonly lowest: RateView; readonly highest: RateView };
  }[];
  readonly formula: string;
}

export interface RateView {
  readonly attending: number;
  readonly possible: number;
  readonly percent: number | null;
}

/** A fact that would settle something, and where it goes. */
export interface MissingView {
  readonly at: string;
  readonly words: string;
}

export interface LatestDaysView {
  readonly schema: "osd-latest-days/1";
  readonly start: DateText;
  readonly steps: readonly {
    readonly what: string;
    readonly about: string | null;
    readonly clauses: readonly string[];
    readonly owedBy: string;
    readonly force: Force;
    readonly severity: Severity;
    readonly latest: DateText | null;
    readonly recorded: DateText | null;
    readonly onlyIf: string | null;
    readonly missing: readonly MissingView[];
    readonly says: string;
  }[];
}

export interface FirstStartView {
  readonly schema: "osd-first-start/1";
  readonly start: DateText | null;
  readonly possibleFrom: DateText | null;
  readonly binding: readonly BindingView[];
  readonly brokenAnyway: readonly BindingView[];
  readonly assuming: readonly (MissingView & { readonly on: DateText })[];
  readonly missing: readonly MissingView[];
  readonly says: string;
}

export interface BindingView {
  readonly what: string;
  readonly clauses: readonly string[];
  readonly force: Force;
  readonly doneOn: DateText | null;
  readonly latest: DateText | null;
}

/** Everything a page can be made of besides a report. */
export type LifeView = TimelineView | RegisterView | AuditView | LatestDaysView | FirstStartView;
