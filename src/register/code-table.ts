import { NO, type Verdict, YES } from "../engine/verdict.js";
import type { CodeClauses } from "../policy/council-schema.js";
import type { CodeLetter } from "./attendance-codes.js";

/** Where a half day is spent, as far as codes are concerned. */
export type PlaceForCodes =
  | "home-school"
  | "another-school"
  | "off-site"
  | "online-at-home"
  | "no-provision"
  | "unknown";

/** The codes whose rightness a plan settles; every other says what happened on the day. */
export type SettledCode = "D" | "K" | "B" | "C2" | "X";

/** The mark for "present" is / in the morning and \ in the afternoon. */
export type TableCode = CodeLetter | "present";

/** When a code is right, or which it may be instead, by code of the catalogue. */
export type CodeWord = `code.${string}`;

export interface Alternative {
  readonly code: TableCode;
  /** When it is right, by code of the catalogue. */
  readonly when: CodeWord;
}

/** How sure the table is of a row's answer. */
export type CodeStatus = "expected" | "cannot-tell" | "no-code-is-right" | "not-stated";

/** What decides which row fits. */
export interface CodeCase {
  readonly place: PlaceForCodes;
  /** What the law says of a code, were it written. */
  readonly law: (code: SettledCode) => Verdict;
  /** The agreed part-time timetable ends before the direction does. */
  readonly agreementEndsFirst: boolean;
  /** The council's guidance names the leave code C for online lessons at home. */
  readonly leaveForOnline: boolean;
}

export interface CodeRow {
  readonly place?: PlaceForCodes;
  /** The code whose verdict decides whether the row fits, with that verdict. */
  readonly law?: readonly [code: SettledCode, verdict: Verdict];
  readonly agreementEndsFirst?: true;
  readonly leaveForOnline?: true;
  readonly status: CodeStatus;
  readonly code: TableCode | null;
  /** Where nobody can tell: the code whose missing facts would settle it. */
  readonly waitsFor?: SettledCode;
  /** The condition under which the answer is right, by code of the catalogue. */
  readonly ifThat: CodeWord;
  /** What it may be instead. One that the law rules out is left out. */
  readonly alternatives: readonly Alternative[];
  /** National clauses that state it. */
  readonly clauses: readonly string[];
  /** Which of a council's code clauses state it too. */
  readonly councilClauses?: keyof CodeClauses;
}

const absences: readonly Alternative[] = [
  { code: "I", when: "code.ill" },
  { code: "M", when: "code.medical" },
  {
    code: "N",
    when: "code.reason-not-known",
  },
  { code: "O", when: "code.no-good-reason" },
];
const late: Alternative = { code: "L", when: "code.late" };
const notExpected: Alternative = {
  code: "X",
  when: "code.outside-school-age",
};
const agreedTimetable: Alternative = {
  code: "C2",
  when: "code.timetable-agreed",
};
const leave: Alternative = { code: "C", when: "code.leave-given" };
const noLeave: Alternative = { code: "O", when: "code.no-leave-no-agreement" };
const leaveCodes = [agreedTimetable, leave, noLeave];

/**
 * The code to expect by where the half day is spent. The first row that fits wins. Whether a code would be right is not
 * said here: the rules about attendance are asked. A test proves that every case is decided and no row is unreachable.
 */
export const codeTable: readonly CodeRow[] = [
  {
    place: "home-school",
    status: "expected",
    code: "present",
    ifThat: "code.in-school",
    alternatives: [late, ...absences],
    clauses: [],
  },
  {
    place: "another-school",
    law: ["D", YES],
    status: "expected",
    code: "D",
    ifThat: "code.due-at-the-other-school",
    alternatives: [],
    clauses: ["ENG-20"],
    councilClauses: "dualRegistered",
  },
  {
    place: "another-school",
    law: ["D", NO],
    status: "no-code-is-right",
    code: null,
    ifThat: "code.put-on-the-roll-first",
    alternatives: [],
    clauses: ["ENG-20", "ENG-30"],
    councilClauses: "dualRegistered",
  },
  {
    place: "another-school",
    status: "cannot-tell",
    code: null,
    waitsFor: "D",
    ifThat: "code.registration-known",
    alternatives: [{ code: "D", when: "code.registered" }],
    clauses: ["ENG-20"],
    councilClauses: "dualRegistered",
  },
  {
    place: "off-site",
    law: ["K", YES],
    status: "expected",
    code: "K",
    ifThat: "code.council-arranged",
    alternatives: absences,
    clauses: ["ENG-25"],
  },
  {
    place: "off-site",
    law: ["B", YES],
    status: "expected",
    code: "B",
    ifThat: "code.attended-and-supervised",
    alternatives: [{ code: "K", when: "code.arranged-by-the-council" }, ...absences],
    clauses: ["ENG-22", "ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    place: "off-site",
    law: ["B", NO],
    status: "not-stated",
    code: null,
    ifThat: "code.nobody-supervises",
    alternatives: leaveCodes,
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    place: "off-site",
    status: "cannot-tell",
    code: null,
    waitsFor: "B",
    ifThat: "code.supervision-known",
    alternatives: [{ code: "B", when: "code.supervised" }],
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    place: "online-at-home",
    law: ["C2", YES],
    agreementEndsFirst: true,
    status: "expected",
    code: "C2",
    ifThat: "code.agreement-ends-first-online",
    alternatives: [leave, { code: "O", when: "code.agreement-over-no-leave" }],
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "online-at-home",
    law: ["C2", YES],
    status: "expected",
    code: "C2",
    ifThat: "code.agreement-covers-online",
    alternatives: [{ code: "C", when: "code.other-leave-given" }],
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "online-at-home",
    leaveForOnline: true,
    status: "expected",
    code: "C",
    ifThat: "code.leave-given-online",
    alternatives: [agreedTimetable, noLeave],
    clauses: ["ENG-24"],
    councilClauses: "onlineAtHome",
  },
  {
    place: "online-at-home",
    law: ["X", YES],
    status: "not-stated",
    code: null,
    ifThat: "code.school-settles-whether-expected",
    alternatives: [notExpected, leave, { code: "O", when: "code.expected-no-leave" }],
    clauses: ["ENG-24", "ENG-27"],
  },
  {
    place: "online-at-home",
    law: ["C2", NO],
    status: "not-stated",
    code: null,
    ifThat: "code.school-settles-which-absence",
    alternatives: leaveCodes,
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "online-at-home",
    status: "cannot-tell",
    code: null,
    waitsFor: "C2",
    ifThat: "code.school-settles-which-absence",
    alternatives: leaveCodes,
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "no-provision",
    law: ["X", YES],
    status: "expected",
    code: "X",
    ifThat: "code.not-expected",
    alternatives: [],
    clauses: ["ENG-27"],
  },
  {
    place: "no-provision",
    law: ["C2", YES],
    agreementEndsFirst: true,
    status: "expected",
    code: "C2",
    ifThat: "code.agreement-ends-first",
    alternatives: [{ code: "O", when: "code.agreement-over" }],
    clauses: ["ENG-26", "ENG-42"],
  },
  {
    place: "no-provision",
    law: ["C2", YES],
    status: "expected",
    code: "C2",
    ifThat: "code.agreement-covers",
    alternatives: [],
    clauses: ["ENG-26"],
  },
  {
    place: "no-provision",
    law: ["C2", NO],
    status: "expected",
    code: "O",
    ifThat: "code.unlawful-gap",
    alternatives: [leave, notExpected],
    clauses: ["ENG-26", "ENG-42"],
  },
  {
    place: "no-provision",
    status: "cannot-tell",
    code: null,
    waitsFor: "C2",
    ifThat: "code.agreement-known",
    alternatives: leaveCodes,
    clauses: ["ENG-26"],
  },
  {
    status: "cannot-tell",
    code: null,
    ifThat: "code.place-known",
    alternatives: [],
    clauses: [],
  },
];

/** The first row that fits. The last fits everything. */
export function rowFor(one: CodeCase): CodeRow {
  return codeTable.find((row) => fits(row, one)) as CodeRow;
}

function fits({ place, law, agreementEndsFirst, leaveForOnline }: CodeRow, one: CodeCase): boolean {
  if (place !== undefined && place !== one.place) return false;
  if (agreementEndsFirst === true && !one.agreementEndsFirst) return false;
  if (leaveForOnline === true && !one.leaveForOnline) return false;
  return law === undefined || one.law(law[0]) === law[1];
}
