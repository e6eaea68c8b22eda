import { type DateText, longDay, parseDay } from "../days/plain-date.js";
import type { HalfDay } from "../days/week.js";
import type { Item } from "../plan/facts.js";
import { itemWords } from "../words/item-words.js";
import type { AuditKindName } from "./audit-kinds.js";
import { schoolDaysForN } from "./n-replaced.js";
import type { AuditFinding } from "./register-audit.js";

/** What is printed of a kind of mistake. */
export interface AuditWords {
  /** What is wrong, after "The home register shows B for Tuesday 3 November 2026, morning": a sentence part. */
  readonly wrong: string;
  readonly toPutRight: string;
}

const outsideTheDirection: AuditWords = {
  wrong: "though the direction does not run then",
  toPutRight: "Write the ordinary mark, or correct the dates of the direction.",
};

/** The words for each kind of mistake. `{schoolDays}` is how long an N may stand. */
export const auditWords: Readonly<Record<AuditKindName, AuditWords>> = {
  "written-in-advance": {
    wrong: "though the session has not been held yet",
    toPutRight: "Take the mark out and record the session when it has been held.",
  },
  "code-on-a-non-school-day": {
    wrong: "though no session is held then",
    toPutRight: "Take the mark out, or correct the calendar if a session was held.",
  },
  "d-on-a-closed-day": {
    wrong: "though the home school is closed then",
    toPutRight:
      "Leave it or take it out: it counts as no possible attendance. What happened that day stands in the register of the host school.",
  },
  "session-missing": {
    wrong: "though a session was held",
    toPutRight: "Record what happened in this session.",
  },
  "mark-of-the-other-half": {
    wrong: "which is the mark for the other half of the day",
    toPutRight: "Write / for a morning and \\ for an afternoon.",
  },
  "n-left-too-long": {
    wrong: "though more than {schoolDays} school days have passed",
    toPutRight: "Write the code for the reason of the absence, or O if none was found.",
  },
  "closure-code-on-a-school-day": {
    wrong: "though the calendar has a session then",
    toPutRight: "Record what happened, or correct the calendar if the school was closed as planned.",
  },
  "z-for-a-pupil-on-the-roll": {
    wrong: "though the pupil is on the roll",
    toPutRight: "Write the code for what happened: Z is for a pupil not yet on the roll.",
  },
  "absence-hidden": {
    wrong: "though the record of the place where the pupil was due shows an absence",
    toPutRight: "Write the absence code that applies.",
  },
  "absence-at-the-host-hidden": {
    wrong: "though the host school's register shows an absence and the pupil is registered there",
    toPutRight: "Write D. The absence stands in the host school's register.",
  },
  "registers-disagree": {
    wrong: "though another record has the pupil present elsewhere at the same time",
    toPutRight: "Find out where the pupil was and correct the record that is wrong.",
  },
  "registers-of-two-schools-disagree": {
    wrong: "though the host school's register has the pupil present at the same time",
    toPutRight: "Find out where the pupil was; for a half day at the host school the home register shows D.",
  },
  "d-outside-the-direction": outsideTheDirection,
  "b-outside-the-direction": outsideTheDirection,
  "k-outside-the-direction": outsideTheDirection,
  "b-at-a-pupils-own-school": {
    wrong: "for a half day at that school itself",
    toPutRight: "Write the mark for what happened, or correct the timetable.",
  },
  "b-without-provision": {
    wrong: "for a half day without provision",
    toPutRight: "Write the code for what happened, or correct the timetable.",
  },
  "x-for-compulsory-school-age": {
    wrong: "though the pupil is of compulsory school age",
    toPutRight: "Write the code for what happened: X is for pupils outside compulsory school age.",
  },
  "c2-without-agreement": {
    wrong:
      "though C2 needs a pupil of compulsory school age and a part-time timetable that a parent agreed for then",
    toPutRight:
      "Write the code for what happened: an off-site direction does not supply the agreement C2 needs.",
  },
  "attending-code-for-online-lessons-at-home": {
    wrong: "for online lessons at home, which are an absence",
    toPutRight: "Write the absence code that applies.",
  },
  "k-for-a-school-made-placement": {
    wrong: "though the council did not arrange the provision",
    toPutRight:
      "Write the code for what happened: K is for provision the council arranged under its own duties.",
  },
  "b-where-k-belongs": {
    wrong: "for provision that the council arranged",
    toPutRight: "Write K if the pupil was there, otherwise the absence code that applies.",
  },
  "d-where-not-registered": {
    wrong: "though the half day is not at another school where the pupil is registered",
    toPutRight: "Write the code for what happened.",
  },
  "b-where-d-belongs": {
    wrong: "for a half day at a school where the pupil is registered",
    toPutRight: "Write D.",
  },
  "b-without-supervision": {
    wrong: "though nobody supervises the pupil in person",
    toPutRight: "Write the absence code that applies.",
  },
  "another-code-where-d-belongs": {
    wrong: "for a half day at another school where the pupil is registered",
    toPutRight: "Write D, whether or not the pupil attended there.",
  },
  "present-mark-for-a-session-elsewhere": {
    wrong: "for a half day that is to be spent elsewhere",
    toPutRight: "Leave it if the pupil was in school; otherwise write the code for what happened.",
  },
};

/**
 * "The home register shows D for 13 half days, from Thursday 12 November 2026, morning, to Thursday 17 December 2026,
 * morning, though the half day is not at another school where the pupil is registered."
 */
export function mistakeSentence(
  placement: Item | undefined,
  { kind, recorded, sessions }: Pick<AuditFinding, "kind" | "recorded" | "sessions">,
): string {
  const register =
    placement === undefined ? "The home register" : `The register of ${itemWords(placement, "placements")}`;
  const shows = recorded === null ? "has no mark" : `shows ${recorded}`;
  const wrong = auditWords[kind].wrong.replace("{schoolDays}", String(schoolDaysForN()));
  return `${register} ${shows} for ${sessionsInWords(sessions)}, ${wrong}.`;
}

function sessionsInWords(sessions: AuditFinding["sessions"]): string {
  const [first, ...others] = sessions.map(({ date, session }) => halfDayInWords(date, session));
  const last = others.at(-1);
  return last === undefined ? (first as string) : `${sessions.length} half days, from ${first}, to ${last}`;
}

function halfDayInWords(date: DateText, session: HalfDay): string {
  return `${longDay(parseDay(date) as number)}, ${session === "AM" ? "morning" : "afternoon"}`;
}
