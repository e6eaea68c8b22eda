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
  /** A parent the pupil lives with agreed a part-time timetable. */
  readonly partTimeAgreed: Known;
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

const absences: readonly Alternative[] = [
  { code: "I", when: "the pupil was ill" },
  { code: "M", when: "the pupil was at a medical appointment" },
  {
    code: "N",
    when: "the pupil was absent and the reason is not known yet; settle it within five school days",
  },
  { code: "O", when: "the pupil was absent without a good reason" },
];
const late: Alternative = { code: "L", when: "the pupil came late, before the register closed" };

const leaveCodes: readonly Alternative[] = [
  { code: "C2", when: "a parent the pupil lives with agreed a part-time timetable" },
  { code: "C", when: "leave is really given for exceptional circumstances" },
  { code: "O", when: "there is no leave and no agreement" },
];

/** First row that matches wins. A test proves that every case is decided and no row is unreachable. */
export const codeTable: readonly CodeRow[] = [
  {
    when: { place: "home-school" },
    status: "expected",
    code: "present",
    ifThat: "the pupil is in school when the register is taken",
    alternatives: [late, ...absences],
    clauses: [],
    councilClauses: null,
  },
  {
    when: { place: "another-school", registered: "yes" },
    status: "expected",
    code: "D",
    ifThat: "the pupil is due at the other school, whether or not the pupil attends",
    alternatives: [],
    clauses: ["ENG-20"],
    councilClauses: "dualRegistered",
  },
  {
    when: { place: "another-school", registered: "no" },
    status: "no-code-is-right",
    code: null,
    ifThat: "the pupil is first registered at the other school: no letter is right before that",
    alternatives: [{ code: "D", when: "the other school has put the pupil on its roll" }],
    clauses: ["ENG-20", "ENG-30"],
    councilClauses: "dualRegistered",
  },
  {
    when: { place: "another-school" },
    status: "cannot-tell",
    code: null,
    ifThat: "it is known whether the pupil is registered at the other school",
    alternatives: [{ code: "D", when: "the pupil is registered at the other school" }],
    clauses: ["ENG-20"],
    councilClauses: "dualRegistered",
  },
  {
    when: { place: "provider", arrangedByCouncil: "yes" },
    status: "expected",
    code: "K",
    ifThat: "the council arranged the provision and the pupil attended",
    alternatives: absences,
    clauses: ["ENG-25"],
    councilClauses: null,
  },
  {
    when: { place: "provider", supervised: "yes" },
    status: "expected",
    code: "B",
    ifThat: "the provider confirms that the pupil attended and was supervised",
    alternatives: [{ code: "K", when: "the council, not the school, arranged the provision" }, ...absences],
    clauses: ["ENG-22", "ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    when: { place: "provider", supervised: "no" },
    status: "not-stated",
    code: null,
    ifThat: "B is not used: nobody supervises the pupil in person",
    alternatives: leaveCodes,
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    when: { place: "provider" },
    status: "cannot-tell",
    code: null,
    ifThat: "it is known whether the pupil is supervised in person",
    alternatives: [{ code: "B", when: "the pupil is supervised in person and attended" }],
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    when: { place: "online-at-site", supervised: "yes" },
    status: "expected",
    code: "B",
    ifThat: "the pupil attended and was supervised in person",
    alternatives: absences,
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    when: { place: "online-at-site", supervised: "no" },
    status: "not-stated",
    code: null,
    ifThat: "B is not used: nobody supervises the pupil in person",
    alternatives: leaveCodes,
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    when: { place: "online-at-site" },
    status: "cannot-tell",
    code: null,
    ifThat: "it is known whether the pupil is supervised in person",
    alternatives: [{ code: "B", when: "the pupil is supervised in person and attended" }],
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    when: { place: "online-at-home", leaveForOnline: "yes" },
    status: "expected",
    code: "C",
    ifThat: "the school really gives leave for the half day; B is never right",
    alternatives: [
      { code: "C2", when: "a parent the pupil lives with agreed a part-time timetable" },
      { code: "O", when: "there is no leave and no agreement" },
    ],
    clauses: ["ENG-24"],
    councilClauses: "onlineAtHome",
  },
  {
    when: { place: "online-at-home", partTimeAgreed: "yes" },
    status: "expected",
    code: "C2",
    ifThat: "the agreed part-time timetable covers this half day; B is never right",
    alternatives: [{ code: "C", when: "leave is given for other exceptional circumstances" }],
    clauses: ["ENG-24", "ENG-26"],
    councilClauses: null,
  },
  {
    when: { place: "online-at-home", partTimeAgreed: "no" },
    status: "not-stated",
    code: null,
    ifThat: "the school settles which absence it is; B is never right",
    alternatives: leaveCodes,
    clauses: ["ENG-24", "ENG-26"],
    councilClauses: null,
  },
  {
    when: { place: "online-at-home" },
    status: "cannot-tell",
    code: null,
    ifThat: "the school settles which absence it is; B is never right",
    alternatives: leaveCodes,
    clauses: ["ENG-24", "ENG-26"],
    councilClauses: null,
  },
  {
    when: { place: "no-provision", partTimeAgreed: "yes" },
    status: "expected",
    code: "C2",
    ifThat: "the agreed part-time timetable covers this half day",
    alternatives: [],
    clauses: ["ENG-26"],
    councilClauses: null,
  },
  {
    when: { place: "no-provision", partTimeAgreed: "no" },
    status: "expected",
    code: "O",
    ifThat: "nobody agreed a part-time timetable: the half day is an unlawful gap, to be filled or agreed",
    alternatives: [{ code: "C", when: "leave is really given for exceptional circumstances" }],
    clauses: ["ENG-26", "ENG-42"],
    councilClauses: null,
  },
  {
    when: { place: "no-provision" },
    status: "cannot-tell",
    code: null,
    ifThat: "it is known whether a parent the pupil lives with agreed a part-time timetable",
    alternatives: leaveCodes,
    clauses: ["ENG-26"],
    councilClauses: null,
  },
  {
    when: {},
    status: "cannot-tell",
    code: null,
    ifThat: "it is known where the pupil is",
    alternatives: [],
    clauses: [],
    councilClauses: null,
  },
];

/** The first row that fits. The last fits everything. */
export function rowFor(one: CodeCase): CodeRow {
  for (const row of codeTable) {
    let fits = true;
    for (const key of Object.keys(row.when) as (keyof CodeCase)[]) {
      if (row.when[key] !== one[key]) fits = false;
    }
    if (fits) return row;
  }
  return codeTable[codeTable.length - 1] as CodeRow;
}
