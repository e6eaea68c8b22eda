import type { ClauseId } from "../plan/plan.js";
import type { Severity } from "../policy/council.js";

/** A kind of mistake: what decides it, a rule of the library or a clause that only registers can break, and the words. */
export interface AuditKind {
  /** The rules that decide it, the one to cite first. Their clauses are those of the finding. */
  readonly rules: readonly string[];
  /** The national clause about registers that decides it when no rule does. */
  readonly clause: ClauseId | null;
  readonly severity: Severity;
  /** What is wrong, after "The home register shows B for Tuesday 3 November 2026, morning": a sentence part. */
  readonly wrong: string;
  readonly toPutRight: string;
}

// National law and councils' documents may put one duty into two rules; the first that a document uses is cited.
const dBelongs = [
  "d-written-where-registered-at-another-school",
  "home-register-shows-d-at-another-school",
] as const;
const bSupervised = ["b-only-for-a-supervised-activity", "b-only-where-supervised"] as const;

function outside(rules: readonly string[]): AuditKind {
  return {
    rules,
    clause: null,
    severity: "warning",
    wrong: "though the direction does not run then",
    toPutRight: "Write the ordinary mark, or correct the dates of the direction.",
  };
}

/** Every kind of mistake an audit can find. Names are never reused. */
export const auditKinds = {
  "written-in-advance": {
    rules: [],
    clause: "ENG-82",
    severity: "error",
    wrong: "though the session has not been held yet",
    toPutRight: "Take the mark out and record the session when it has been held.",
  },
  "code-on-a-non-school-day": {
    rules: [],
    clause: "ENG-82",
    severity: "error",
    wrong: "though no session is held then",
    toPutRight: "Take the mark out, or correct the calendar if a session was held.",
  },
  "session-missing": {
    rules: [],
    clause: "ENG-82",
    severity: "error",
    wrong: "though a session was held",
    toPutRight: "Record what happened in this session.",
  },
  "x-for-compulsory-school-age": {
    rules: ["x-only-outside-compulsory-school-age"],
    clause: null,
    severity: "error",
    wrong: "though the pupil is of compulsory school age",
    toPutRight: "Write the code for what happened: X is for pupils outside compulsory school age.",
  },
  "c2-without-agreement": {
    rules: ["c2-only-with-a-parents-agreement"],
    clause: null,
    severity: "error",
    wrong: "though no parent the pupil lives with has agreed a part-time timetable for then",
    toPutRight:
      "Write the code for what happened: an off-site direction does not supply the agreement C2 needs.",
  },
  "attending-code-for-online-lessons-at-home": {
    rules: ["no-attending-code-for-online-lessons-at-home", "no-b-for-online-lessons-at-home"],
    clause: null,
    severity: "error",
    wrong: "for online lessons at home, which are an absence",
    toPutRight: "Write the absence code that applies.",
  },
  "k-for-a-school-made-placement": {
    rules: ["k-only-where-the-council-arranged-it"],
    clause: null,
    severity: "error",
    wrong: "though the council did not arrange the provision",
    toPutRight:
      "Write the code for what happened: K is for provision the council arranged under its own duties.",
  },
  "b-where-k-belongs": {
    rules: ["no-b-where-the-council-arranged-it"],
    clause: null,
    severity: "error",
    wrong: "for provision that the council arranged",
    toPutRight: "Write K if the pupil was there, otherwise the absence code that applies.",
  },
  "absence-hidden": {
    rules: bSupervised,
    clause: null,
    severity: "error",
    wrong: "though the record of the place where the pupil was due shows an absence",
    toPutRight: "Write the absence code that applies.",
  },
  "absence-at-the-host-hidden": {
    rules: [...dBelongs, "b-only-where-not-registered"],
    clause: null,
    severity: "error",
    wrong: "though the host school's register shows an absence and the pupil is registered there",
    toPutRight: "Write D. The absence stands in the host school's register.",
  },
  "registers-disagree": {
    rules: bSupervised,
    clause: null,
    severity: "error",
    wrong: "though another record has the pupil present elsewhere at the same time",
    toPutRight: "Find out where the pupil was and correct the record that is wrong.",
  },
  "registers-of-two-schools-disagree": {
    rules: dBelongs,
    clause: null,
    severity: "error",
    wrong: "though the host school's register has the pupil present at the same time",
    toPutRight: "Find out where the pupil was; for a half day at the host school the home register shows D.",
  },
  "d-where-not-registered": {
    rules: ["d-only-where-registered-at-a-school"],
    clause: null,
    severity: "error",
    wrong: "though the half day is not at another school where the pupil is registered",
    toPutRight: "Write the code for what happened.",
  },
  "b-where-d-belongs": {
    rules: ["b-only-where-not-registered", ...dBelongs],
    clause: null,
    severity: "error",
    wrong: "for a half day at a school where the pupil is registered",
    toPutRight: "Write D.",
  },
  "b-without-supervision": {
    rules: bSupervised,
    clause: null,
    severity: "error",
    wrong: "though nobody supervises the pupil in person",
    toPutRight: "Write the absence code that applies.",
  },
  "b-without-provision": {
    rules: bSupervised,
    clause: null,
    severity: "error",
    wrong: "for a half day without provision",
    toPutRight: "Write the code for what happened, or correct the timetable.",
  },
  "another-code-where-d-belongs": {
    rules: dBelongs,
    clause: null,
    severity: "error",
    wrong: "for a half day at another school where the pupil is registered",
    toPutRight: "Write D, whether or not the pupil attended there.",
  },
  "b-at-a-pupils-own-school": {
    rules: ["b-only-where-not-registered"],
    clause: null,
    severity: "warning",
    wrong: "for a half day at that school itself",
    toPutRight: "Write the mark for what happened, or correct the timetable.",
  },
  "d-outside-the-direction": outside(["d-only-where-registered-at-a-school"]),
  "b-outside-the-direction": outside(bSupervised),
  "k-outside-the-direction": outside(["k-only-where-the-council-arranged-it"]),
  "n-left-too-long": {
    rules: [],
    clause: "ENG-84",
    severity: "error",
    wrong: "though more than five school days have passed",
    toPutRight: "Write the code for the reason of the absence, or O if none was found.",
  },
  "mark-of-the-other-half": {
    rules: [],
    clause: "ENG-83",
    severity: "error",
    wrong: "which is the mark for the other half of the day",
    toPutRight: "Write / for a morning and \\ for an afternoon.",
  },
  "closure-code-on-a-school-day": {
    rules: [],
    clause: "ENG-85",
    severity: "error",
    wrong: "though the calendar has a session then",
    toPutRight: "Record what happened, or correct the calendar if the school was closed as planned.",
  },
  "z-for-a-pupil-on-the-roll": {
    rules: [],
    clause: "ENG-86",
    severity: "error",
    wrong: "though the pupil is on the roll",
    toPutRight: "Write the code for what happened: Z is for a pupil not yet on the roll.",
  },
  "present-mark-for-a-session-elsewhere": {
    rules: ["present-marks-only-at-the-home-school"],
    clause: null,
    severity: "advice",
    wrong: "for a half day that is to be spent elsewhere",
    toPutRight: "Leave it if the pupil was in school; otherwise write the code for what happened.",
  },
} as const satisfies Record<string, AuditKind>;

export type AuditKindName = keyof typeof auditKinds;
