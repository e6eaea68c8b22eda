import type { CodeWord } from "../register/code-table.js";
import { noTableYet } from "../register/provisions.js";

/** When a code is right, or which it may be instead: parts of sentences. */
export const codeWords = {
  "code.ill": "the pupil was ill",
  "code.medical": "the pupil was at a medical appointment",
  "code.reason-not-known":
    "the pupil was absent and the reason is not known yet; settle it within five school days",
  "code.no-good-reason": "the pupil was absent without a good reason",
  "code.late": "the pupil came late, before the register closed",
  "code.outside-school-age": "the pupil is outside compulsory school age and not expected then",
  "code.timetable-agreed": "a parent the pupil lives with agreed a part-time timetable",
  "code.leave-given": "leave is really given for exceptional circumstances",
  "code.no-leave-no-agreement": "there is no leave and no agreement",
  "code.in-school": "the pupil is in school when the register is taken",
  "code.due-at-the-other-school": "the pupil is due at the other school, whether or not the pupil attends",
  "code.put-on-the-roll-first": "the other school has put the pupil on its roll: then it is D",
  "code.registration-known": "it is known whether the pupil is registered at the other school",
  "code.registered": "the pupil is registered at the other school",
  "code.council-arranged": "the council arranged the provision and the pupil attended",
  "code.attended-and-supervised": "the provider confirms that the pupil attended and was supervised",
  "code.arranged-by-the-council": "the council, not the school, arranged the provision",
  "code.nobody-supervises": "B is not used: nobody supervises the pupil in person",
  "code.supervision-known": "it is known whether the pupil is supervised in person",
  "code.supervised": "the pupil is supervised in person and attended",
  "code.agreement-ends-first-online":
    "the agreed part-time timetable covers this half day and has not ended: it ends before the direction does; B is never right",
  "code.agreement-over-no-leave": "the agreed part-time timetable has ended and there is no leave",
  "code.agreement-covers-online": "the agreed part-time timetable covers this half day; B is never right",
  "code.other-leave-given": "leave is given for other exceptional circumstances",
  "code.leave-given-online": "the school really gives leave for the half day; B is never right",
  "code.school-settles-whether-expected":
    "the school settles whether the pupil is expected then; B is never right",
  "code.expected-no-leave": "the pupil is expected and there is no leave",
  "code.school-settles-which-absence": "the school settles which absence it is; B is never right",
  "code.not-expected": "the pupil, who is outside compulsory school age, is not expected in this half day",
  "code.agreement-ends-first":
    "the agreed part-time timetable covers this half day and has not ended: it ends before the direction does",
  "code.agreement-over": "the agreed part-time timetable has ended",
  "code.agreement-covers": "the agreed part-time timetable covers this half day",
  "code.unlawful-gap":
    "nobody agreed a part-time timetable: the half day is an unlawful gap, to be filled or agreed",
  "code.agreement-known": "it is known whether a parent the pupil lives with agreed a part-time timetable",
  "code.place-known": "it is known where the pupil is",
  "code.at-the-host": "the pupil is at the host school when its register is taken",
  "code.host-wrote-it": "the host school wrote this mark",
  "code.due-at-another-school": "the pupil is due at another school where the pupil is registered",
  "code.schools-agree":
    "the schools agree who records this half day: neither law nor guidance says what the host writes",
  "code.schools-settle-the-place":
    "the schools settle where the pupil is: the host school holds no session then",
  "code.still-on-the-roll":
    "the pupil is still on the home school's roll: the managed move took the pupil to the new school's",
  "code.start-known": "it is known when the direction starts",
  "code.end-known": "it is known when the direction ends",
} as const satisfies { readonly [code in CodeWord]: string };

/** What is said of days nobody can answer for. */
export const gapWords = {
  "register.before-the-code-table": noTableYet,
  "register.outside-calendar": "The home school's calendar does not reach these days.",
} as const;
