import { freezeDeep } from "../input/freeze-deep.js";
import { type CodeLetter, codeLetters } from "../plan/words.js";

export type { CodeLetter } from "../plan/words.js";

/** How a code counts in attendance statistics. */
export type StatisticalMeaning =
  | "attending"
  | "authorised-absence"
  | "unauthorised-absence"
  | "not-a-possible-attendance"
  | "not-collected";

/** A code of the attendance register. */
export interface AttendanceCode {
  readonly title: string;
  readonly counts: StatisticalMeaning;
}

/**
 * The national attendance codes of regulation 10 of the School Attendance (Pupil Registration) (England) Regulations
 * 2024, in force from 19 August 2024. Titles in short; the statistical meaning is told by secondary sources.
 */
export const attendanceCodes = freezeDeep({
  "/": { title: "present in the morning", counts: "attending" },
  "\\": { title: "present in the afternoon", counts: "attending" },
  L: { title: "late, before the register closed", counts: "attending" },
  K: { title: "education arranged by the council", counts: "attending" },
  V: { title: "educational visit", counts: "attending" },
  P: { title: "sporting activity", counts: "attending" },
  W: { title: "work experience", counts: "attending" },
  B: { title: "other approved educational activity off site", counts: "attending" },
  D: { title: "dual registered at another school", counts: "not-a-possible-attendance" },
  C: { title: "leave for exceptional circumstances", counts: "authorised-absence" },
  C1: { title: "leave for a regulated performance or employment abroad", counts: "authorised-absence" },
  C2: { title: "leave for an agreed part-time timetable", counts: "authorised-absence" },
  E: { title: "suspended or excluded without provision", counts: "authorised-absence" },
  I: { title: "illness", counts: "authorised-absence" },
  J1: { title: "interview", counts: "authorised-absence" },
  M: { title: "medical or dental appointment", counts: "authorised-absence" },
  R: { title: "religious observance", counts: "authorised-absence" },
  S: { title: "study leave", counts: "authorised-absence" },
  T: { title: "parent travelling for work", counts: "authorised-absence" },
  G: { title: "holiday without leave", counts: "unauthorised-absence" },
  N: { title: "reason not yet known", counts: "unauthorised-absence" },
  O: { title: "absent without leave or for another reason", counts: "unauthorised-absence" },
  U: { title: "arrived after the register closed", counts: "unauthorised-absence" },
  X: { title: "not of compulsory school age and not expected", counts: "not-a-possible-attendance" },
  Q: { title: "travel the council should have arranged is missing", counts: "not-a-possible-attendance" },
  Y1: { title: "usual transport not available", counts: "not-a-possible-attendance" },
  Y2: { title: "widespread disruption to travel", counts: "not-a-possible-attendance" },
  Y3: { title: "part of the premises closed", counts: "not-a-possible-attendance" },
  Y4: { title: "whole site unexpectedly closed", counts: "not-a-possible-attendance" },
  Y5: { title: "in criminal justice detention", counts: "not-a-possible-attendance" },
  Y6: { title: "absent for public health reasons", counts: "not-a-possible-attendance" },
  Y7: { title: "another unavoidable cause", counts: "not-a-possible-attendance" },
  Z: { title: "not yet on the roll", counts: "not-collected" },
  "#": { title: "planned closure of the whole school", counts: "not-collected" },
} as const satisfies Readonly<Record<CodeLetter, AttendanceCode>>);

// Inside registers a code is a small number, its position in the list of codes plus one; 0 is no code.
const numbers: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  codeLetters.map((letter, i) => [letter, i + 1]),
);

/** No code. */
export const NO_CODE = 0;
/** One more than the largest number of a code. */
export const codeCount: number = codeLetters.length + 1;

/**
 * The number of a code; 0 for null and for any text that is no code.
 *
 * @example codeNumber("/") // 1
 */
export function codeNumber(letter: string | null): number {
  return (letter === null ? undefined : numbers.get(letter)) ?? NO_CODE;
}

/** How the code with this number counts; null for 0. */
export function meaningOf(number: number): StatisticalMeaning | null {
  const letter = codeLetters[number - 1];
  return letter === undefined ? null : attendanceCodes[letter].counts;
}
