import type { Alternative, CodeCase, CodeRow } from "./code-case.js";

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
    when: { place: "online-at-home", compulsoryAge: "no" },
    status: "not-stated",
    code: null,
    ifThat: "the school settles whether the pupil is expected then; B is never right",
    alternatives: [
      notExpected,
      { code: "C", when: "leave is really given for exceptional circumstances" },
      { code: "O", when: "the pupil is expected and there is no leave" },
    ],
    clauses: ["ENG-24", "ENG-27"],
    councilClauses: null,
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
    when: { place: "online-at-home", partTimeAgreed: "for-a-while" },
    status: "expected",
    code: "C2",
    ifThat:
      "the agreed part-time timetable covers this half day and has not ended: it ends before the direction does; B is never right",
    alternatives: [
      { code: "C", when: "leave is really given for exceptional circumstances" },
      { code: "O", when: "the agreed part-time timetable has ended and there is no leave" },
    ],
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
    when: { place: "no-provision", compulsoryAge: "no" },
    status: "expected",
    code: "X",
    ifThat: "the pupil, who is outside compulsory school age, is not expected in this half day",
    alternatives: [],
    clauses: ["ENG-27"],
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
    when: { place: "no-provision", partTimeAgreed: "for-a-while" },
    status: "expected",
    code: "C2",
    ifThat:
      "the agreed part-time timetable covers this half day and has not ended: it ends before the direction does",
    alternatives: [{ code: "O", when: "the agreed part-time timetable has ended" }],
    clauses: ["ENG-26", "ENG-42"],
    councilClauses: null,
  },
  {
    when: { place: "no-provision", partTimeAgreed: "no", compulsoryAge: "yes" },
    status: "expected",
    code: "O",
    ifThat: "nobody agreed a part-time timetable: the half day is an unlawful gap, to be filled or agreed",
    alternatives: [{ code: "C", when: "leave is really given for exceptional circumstances" }],
    clauses: ["ENG-26", "ENG-42"],
    councilClauses: null,
  },
  {
    when: { place: "no-provision", partTimeAgreed: "no" },
    status: "expected",
    code: "O",
    ifThat:
      "the pupil is of compulsory school age and nobody agreed a part-time timetable: the half day is an unlawful gap, to be filled or agreed",
    alternatives: [{ code: "C", when: "leave is really given for exceptional circumstances" }, notExpected],
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
