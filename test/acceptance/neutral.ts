// The shape of an acceptance file: plans written in words of nobody's format, with the answers worked out by hand.

export interface NeutralFile {
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly profiles: readonly string[];
  readonly calendar?: NeutralCalendar;
  readonly plan: NeutralPlan;
  readonly expected: { readonly [profile: string]: Expected };
  readonly deadlines?: readonly ExpectedDeadline[];
  readonly codes?: readonly { readonly profile: string; readonly week: readonly ExpectedSessionCode[] }[];
}

export interface Expected {
  readonly breached: readonly { readonly id: string; readonly severity: string }[];
  readonly needsInformation: readonly string[];
  readonly met: readonly string[];
  readonly notApplicable: readonly string[];
  readonly info: readonly string[];
  readonly notScored?: readonly string[];
}

export interface ExpectedDeadline {
  readonly profile: string;
  readonly clause: string;
  readonly limit: string;
}

export interface ExpectedSessionCode {
  readonly session: string;
  readonly home: string;
  readonly hosts?: { readonly [host: string]: string };
  readonly basis: readonly string[];
}

export interface NeutralCalendar {
  readonly termBlocks: readonly (readonly [from: string, to: string])[];
  readonly insetDays?: readonly string[];
  readonly bankHolidaysInTerm?: readonly string[];
}

/** Any JSON object: every field may be missing or null, and the adapter looks at each by name. */
export type NeutralPlan = { readonly [field: string]: unknown };
