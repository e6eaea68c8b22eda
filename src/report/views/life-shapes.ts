import type { DateText } from "../../calendar/plain-date.js";
import type { HalfDay } from "../../calendar/week.js";
import type { CodeStatus } from "../../register/code-case.js";

// What the views of a timeline, a register and an audit read of them: less than they hold. The functions that make
// them come later in the flow of the library, so their types cannot be named here.

export interface TimelineView {
  readonly schema: "osd-timeline/1";
  readonly asOf: DateText;
  readonly council: string | null;
  readonly entries: readonly EntryView[];
}

export interface EntryView {
  readonly id: string;
  readonly kind: "duty" | "event";
  readonly what: string;
  readonly about: string | null;
  readonly rule: string | null;
  readonly clauses: readonly string[];
  readonly owedBy: string;
  readonly force: string | null;
  readonly severity: string | null;
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
  readonly sessions: readonly SessionView[];
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
  readonly hosts: readonly (CodeView & { readonly placementAt: string })[];
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
  readonly findings: readonly {
    readonly kind: string;
    readonly register: string;
    readonly date: DateText;
    readonly session: HalfDay;
    readonly recorded: string | null;
    readonly expected: string | null;
    readonly rule: string | null;
    readonly clauses: readonly string[];
    readonly severity: string;
    readonly force: string;
    readonly says: string;
    readonly toPutRight: string;
  }[];
}
