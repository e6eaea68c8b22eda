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

export interface Alternative {
  readonly code: TableCode;
  readonly when: string;
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
  /** The condition under which the answer is right, as a sentence part. */
  readonly ifThat: string;
  /** What it may be instead. One that the law rules out is left out. */
  readonly alternatives: readonly Alternative[];
  /** National clauses that state it. */
  readonly clauses: readonly string[];
  /** Which of a council's code clauses state it too. */
  readonly councilClauses?: keyof CodeClauses;
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
const notExpected: Alternative = {
  code: "X",
  when: "the pupil is outside compulsory school age and not expected then",
};
const agreedTimetable: Alternative = {
  code: "C2",
  when: "a parent the pupil lives with agreed a part-time timetable",
};
const leave: Alternative = { code: "C", when: "leave is really given for exceptional circumstances" };
const noLeave: Alternative = { code: "O", when: "there is no leave and no agreement" };
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
    ifThat: "the pupil is in school when the register is taken",
    alternatives: [late, ...absences],
    clauses: [],
  },
  {
    place: "another-school",
    law: ["D", YES],
    status: "expected",
    code: "D",
    ifThat: "the pupil is due at the other school, whether or not the pupil attends",
    alternatives: [],
    clauses: ["ENG-20"],
    councilClauses: "dualRegistered",
  },
  {
    place: "another-school",
    law: ["D", NO],
    status: "no-code-is-right",
    code: null,
    ifThat: "the other school has put the pupil on its roll: then it is D",
    alternatives: [],
    clauses: ["ENG-20", "ENG-30"],
    councilClauses: "dualRegistered",
  },
  {
    place: "another-school",
    status: "cannot-tell",
    code: null,
    waitsFor: "D",
    ifThat: "it is known whether the pupil is registered at the other school",
    alternatives: [{ code: "D", when: "the pupil is registered at the other school" }],
    clauses: ["ENG-20"],
    councilClauses: "dualRegistered",
  },
  {
    place: "off-site",
    law: ["K", YES],
    status: "expected",
    code: "K",
    ifThat: "the council arranged the provision and the pupil attended",
    alternatives: absences,
    clauses: ["ENG-25"],
  },
  {
    place: "off-site",
    law: ["B", YES],
    status: "expected",
    code: "B",
    ifThat: "the provider confirms that the pupil attended and was supervised",
    alternatives: [{ code: "K", when: "the council, not the school, arranged the provision" }, ...absences],
    clauses: ["ENG-22", "ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    place: "off-site",
    law: ["B", NO],
    status: "not-stated",
    code: null,
    ifThat: "B is not used: nobody supervises the pupil in person",
    alternatives: leaveCodes,
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    place: "off-site",
    status: "cannot-tell",
    code: null,
    waitsFor: "B",
    ifThat: "it is known whether the pupil is supervised in person",
    alternatives: [{ code: "B", when: "the pupil is supervised in person and attended" }],
    clauses: ["ENG-23"],
    councilClauses: "approvedActivity",
  },
  {
    place: "online-at-home",
    law: ["C2", YES],
    agreementEndsFirst: true,
    status: "expected",
    code: "C2",
    ifThat:
      "the agreed part-time timetable covers this half day and has not ended: it ends before the direction does; B is never right",
    alternatives: [
      leave,
      { code: "O", when: "the agreed part-time timetable has ended and there is no leave" },
    ],
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "online-at-home",
    law: ["C2", YES],
    status: "expected",
    code: "C2",
    ifThat: "the agreed part-time timetable covers this half day; B is never right",
    alternatives: [{ code: "C", when: "leave is given for other exceptional circumstances" }],
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "online-at-home",
    leaveForOnline: true,
    status: "expected",
    code: "C",
    ifThat: "the school really gives leave for the half day; B is never right",
    alternatives: [agreedTimetable, noLeave],
    clauses: ["ENG-24"],
    councilClauses: "onlineAtHome",
  },
  {
    place: "online-at-home",
    law: ["X", YES],
    status: "not-stated",
    code: null,
    ifThat: "the school settles whether the pupil is expected then; B is never right",
    alternatives: [notExpected, leave, { code: "O", when: "the pupil is expected and there is no leave" }],
    clauses: ["ENG-24", "ENG-27"],
  },
  {
    place: "online-at-home",
    law: ["C2", NO],
    status: "not-stated",
    code: null,
    ifThat: "the school settles which absence it is; B is never right",
    alternatives: leaveCodes,
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "online-at-home",
    status: "cannot-tell",
    code: null,
    waitsFor: "C2",
    ifThat: "the school settles which absence it is; B is never right",
    alternatives: leaveCodes,
    clauses: ["ENG-24", "ENG-26"],
  },
  {
    place: "no-provision",
    law: ["X", YES],
    status: "expected",
    code: "X",
    ifThat: "the pupil, who is outside compulsory school age, is not expected in this half day",
    alternatives: [],
    clauses: ["ENG-27"],
  },
  {
    place: "no-provision",
    law: ["C2", YES],
    agreementEndsFirst: true,
    status: "expected",
    code: "C2",
    ifThat:
      "the agreed part-time timetable covers this half day and has not ended: it ends before the direction does",
    alternatives: [{ code: "O", when: "the agreed part-time timetable has ended" }],
    clauses: ["ENG-26", "ENG-42"],
  },
  {
    place: "no-provision",
    law: ["C2", YES],
    status: "expected",
    code: "C2",
    ifThat: "the agreed part-time timetable covers this half day",
    alternatives: [],
    clauses: ["ENG-26"],
  },
  {
    place: "no-provision",
    law: ["C2", NO],
    status: "expected",
    code: "O",
    ifThat: "nobody agreed a part-time timetable: the half day is an unlawful gap, to be filled or agreed",
    alternatives: [leave, notExpected],
    clauses: ["ENG-26", "ENG-42"],
  },
  {
    place: "no-provision",
    status: "cannot-tell",
    code: null,
    waitsFor: "C2",
    ifThat: "it is known whether a parent the pupil lives with agreed a part-time timetable",
    alternatives: leaveCodes,
    clauses: ["ENG-26"],
  },
  {
    status: "cannot-tell",
    code: null,
    ifThat: "it is known where the pupil is",
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
