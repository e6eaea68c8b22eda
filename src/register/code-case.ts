import type { CodeLetter } from "./attendance-codes.js";

/** Where a half day is spent, as far as codes are concerned. */
export type PlaceForCodes =
  | "home-school"
  | "another-school"
  | "provider"
  | "online-at-site"
  | "online-at-home"
  | "no-provision"
  | "unknown";
export type Known = "yes" | "no" | "unknown";

/** What decides a code. */
export interface CodeCase {
  readonly place: PlaceForCodes;
  readonly registered: Known;
  readonly supervised: Known;
  /** Only the council's own arrangement makes a K; not stated counts as the school's. */
  readonly arrangedByCouncil: "yes" | "no";
  /** A parent the pupil lives with agreed a part-time timetable; `for-a-while` if it ends before the direction does. */
  readonly partTimeAgreed: Known | "for-a-while";
  /** The pupil is of compulsory school age. */
  readonly compulsoryAge: Known;
  /** The council's guidance names the leave code C for online lessons at home. */
  readonly leaveForOnline: "yes" | "no";
}

/** The mark for "present" is / in the morning and \ in the afternoon. */
export type TableCode = CodeLetter | "present";

export interface Alternative {
  readonly code: TableCode;
  readonly when: string;
}

/** How sure the table is of a row's answer. */
export type CodeStatus = "expected" | "cannot-tell" | "no-code-is-right" | "not-stated";

export interface CodeRow {
  readonly when: { readonly [K in keyof CodeCase]?: CodeCase[K] };
  readonly status: CodeStatus;
  readonly code: TableCode | null;
  /** The condition under which the answer is right, as a sentence part. */
  readonly ifThat: string;
  readonly alternatives: readonly Alternative[];
  /** National clauses that state it. */
  readonly clauses: readonly string[];
  /** Which of a council's code clauses state it too. */
  readonly councilClauses: "dualRegistered" | "approvedActivity" | "onlineAtHome" | null;
}
