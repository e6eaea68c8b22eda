import { codeNumber } from "./attendance-codes.js";
import { type Counted, countedAs } from "./attendance-rate.js";
import type { AuditKindName } from "./audit-kinds.js";
import type { FoundMistake } from "./audit-marks.js";
import type { ExpectedCode } from "./expected-codes.js";
import type { Situation } from "./situations.js";

/** How the session of a mistake counts as it stands, and at worst and at best once the mistake is put right. */
export interface Change {
  readonly before: Counted;
  readonly worst: Counted;
  readonly best: Counted;
}

/** From what lowers the attendance rate most to what raises it most. */
const raising: readonly Counted[] = [
  "unauthorised-absence",
  "authorised-absence",
  "not-collected",
  "not-a-possible-attendance",
  "no-mark",
  "attending",
];

/**
 * How putting a mistake right changes what its session counts as. Where several codes may turn out to be right, the
 * worst and the best of them are given; nothing is assumed about what happened.
 */
export function changeOf(
  mistake: FoundMistake,
  situation: Situation | undefined,
  expected: ExpectedCode | undefined,
): Change {
  const before = countedAs(mistake.code);
  const options = optionsFor(mistake, situation, expected);
  const ranks = options.map((one) => raising.indexOf(one));
  return {
    before,
    worst: raising[Math.min(...ranks)] as Counted,
    best: raising[Math.max(...ranks)] as Counted,
  };
}

const absent: readonly Counted[] = ["unauthorised-absence"];
const either: readonly Counted[] = ["unauthorised-absence", "attending"];

function optionsFor(
  { kind, code, otherCode }: FoundMistake,
  situation: Situation | undefined,
  expected: ExpectedCode | undefined,
): readonly Counted[] {
  if (kind === "written-in-advance" || kind === "code-on-a-non-school-day" || kind === "d-on-a-closed-day")
    return ["no-mark"];
  if (sameMeaning.includes(kind)) return [countedAs(code)];
  // Where D is right it is right whether or not the pupil attended there.
  if (expected?.code === "D") return [countedAs(codeNumber("D"))];
  if (kind === "absence-hidden") return [countedAs(otherCode)];
  const place = situation?.item.place;
  return absenceKinds.includes(kind) || place === "online-at-home" || place === "no-provision"
    ? absent
    : either;
}

/** The mark says rightly whether the pupil was there; only the letter is another. */
const sameMeaning: readonly AuditKindName[] = [
  "present-mark-for-a-session-elsewhere",
  "mark-of-the-other-half",
  "k-for-a-school-made-placement",
  "b-where-k-belongs",
];
const absenceKinds: readonly AuditKindName[] = [
  "n-left-too-long",
  "c2-without-agreement",
  "b-without-supervision",
];
