import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about attendance registers and codes. */
export const attendanceWords: Readonly<Record<string, RuleWords>> = {
  "home-register-shows-d-at-another-school": {
    met: "The pupil is registered at every other school attended, and the home register shows no other code than D there.",
    notMet:
      "The pupil is not registered at the school attended, or the home register shows a code other than D, for {where}; registration there and D are expected.",
    putRight: "Ask that school to register the pupil, and write D in the home register for {where}.",
  },
  "host-register-shows-actual-attendance": {
    met: "The pupil is registered at every other school attended, and that school's register shows whether the pupil was there.",
    notMet:
      "The pupil is not registered at the school attended, or that school's register does not show whether the pupil was there, for {where}; both are expected.",
    putRight: "Ask that school to register the pupil, and to record the real attendance for {where}.",
  },
  "no-b-for-online-lessons-at-home": {
    met: "The home register does not show B for online lessons at home.",
    notMet:
      "The home register shows B for online lessons at home on {where}; B is not used for them from {from} on.",
    putRight: "Change B to the code that fits for {where}; the list of attendance codes says which.",
  },
  "leave-code-open-for-online-lessons-at-home": {
    met: "The week has online lessons at home, for which the leave code C may be used where leave was given.",
    notMet:
      "The week has no online lessons at home for {where}; the leave code C may be used for such lessons only.",
    putRight: "Use the leave code C under this clause for online lessons at home only.",
  },
  "b-only-for-a-supervised-activity": {
    met: "The pupil is supervised in person wherever B is written or expected.",
    notMet:
      "B is written for {where}, where no supervised activity is recorded; B needs supervision in person.",
    putRight: "Write the code that fits what happened on {where}, or record who supervises the pupil there.",
  },
  "d-written-where-registered-at-another-school": {
    met: "The home register shows no other code than D for half days at another school where the pupil is registered.",
    notMet:
      "The home register shows another code than D for {where}; D is expected at another school where the pupil is registered.",
    putRight: "Write D in the home register for {where}.",
  },
  "present-marks-only-at-the-home-school": {
    met: "Marks for present and late stand only for half days at the home school.",
    notMet:
      "The home register shows a mark for present or late for {where}, when the pupil is not at the home school.",
    putRight: "Write the code that fits where the pupil is on {where}.",
  },
  "b-only-where-supervised": {
    met: "The pupil is supervised in person wherever the home register shows B.",
    notMet:
      "The home register shows B, and the pupil is not supervised in person, for {where}; B needs supervision in person.",
    putRight:
      "Arrange supervision in person from now on, and change B to the code that fits for {where}; the list of attendance codes says which.",
  },
  "b-only-where-not-registered": {
    met: "The home register does not show B for any half day at a school where the pupil is registered.",
    notMet:
      "The home register shows B, and the pupil is registered at the school attended, for {where}; B is for places where the pupil is not registered.",
    putRight: "Change B to D for {where}.",
  },
  "d-only-where-registered-at-a-school": {
    met: "The home register shows D only for half days at another school where the pupil is registered.",
    notMet:
      "The home register shows D, and the pupil is not at another school or is not registered there, for {where}; D is for another school where the pupil is registered.",
    putRight:
      "Change D to the code that fits for {where}, or, where the pupil is at another school, ask that school to register the pupil.",
  },
  "k-only-where-the-council-arranged-it": {
    met: "The home register shows K only for provision that the council arranged.",
    notMet:
      "The home register shows K, and the council did not arrange the provision, for {where}; K is for provision that the council arranged.",
    putRight: "Change K to the code that fits for {where}; the list of attendance codes says which.",
  },
  "no-b-where-the-council-arranged-it": {
    met: "The home register does not show B for provision that the council arranged.",
    notMet:
      "The home register shows B for {where}, for provision that the council arranged; K is for provision that the council arranged.",
    putRight: "Change B to K for {where} where the pupil was there, otherwise to the absence code that fits.",
  },
  "no-attending-code-for-online-lessons-at-home": {
    met: "The home register shows no code for attendance, at the school or elsewhere, for online lessons at home.",
    notMet:
      "The home register shows a code for attendance, at the school or elsewhere, for online lessons at home on {where}; such lessons count as an absence.",
    putRight:
      "Change the code to the absence code that fits for {where}; the list of attendance codes says which.",
  },
  "c2-only-with-a-parents-agreement": {
    met: "The home register shows C2 only under a part-time timetable that a parent the pupil lives with agreed.",
    notMet:
      "The home register shows C2 for {where}, but {lacks}; C2 needs an agreed part-time timetable for that day, and a direction does not supply it.",
    lacks: {
      "partTimeTimetable.agreedWithParent": "no parent the pupil lives with agreed a part-time timetable",
      // Without that day nothing is said of it: there may be no part-time timetable.
      "partTimeTimetable.endsOn":
        "the direction runs on after {partTimeTimetable.endsOn}, the last day of the part-time timetable",
      "pupil.compulsorySchoolAge": "the pupil is not of compulsory school age",
    },
    putRight: "Change C2 to the code that fits for {where}; the list of attendance codes says which.",
  },
  "x-only-outside-compulsory-school-age": {
    met: "The home register shows X only for a pupil who is not of compulsory school age.",
    notMet:
      "The home register shows X, and the pupil is of compulsory school age, for {where}; X is for pupils outside that age.",
    putRight:
      "Check the date of birth and the first day; if they are right, change X to the code that fits for {where}; the list of attendance codes says which.",
  },
};
