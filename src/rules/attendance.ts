import { rules, type WordsFor } from "../engine/rules.js";

const onlineAtHome = {
  is: ["session.place", "online-at-home"],
  says: "the half day is online lessons at home",
} as const;
const atAnActivity = {
  is: ["session.place", "placement", "online-at-site"],
  says: "the half day is at a placement or an online site",
} as const;
const registeredThere = { all: [{ yes: "session.atSchool" }, { yes: "session.registered" }] } as const;

// What a register shows is asked only of codes that are recorded. That the pupil is on no such register is known before.
const codeRecorded = { stated: "session.homeCode", says: "a code is recorded" } as const;
const notRegistered = {
  not: { yes: "session.registered" },
  says: "the pupil is not registered there",
} as const;
const bWritten = { statedAs: ["session.homeCode", "B"], says: "the home register shows B" } as const;
const dWritten = { statedAs: ["session.homeCode", "D"], says: "the home register shows D" } as const;

/**
 * Rules about the codes in the registers: the one place that says which code is wrong for a half day. The codes to expect
 * and the audit of recorded marks ask them what they say of each code.
 */
export const attendanceRules = rules({
  homeRegisterShowsDAtAnotherSchool: {
    asks: "Does the home register show D for each half day at another school where the pupil is registered?",
    forEach: "sessions",
    appliesWhen: { all: [{ yes: "session.atSchool" }, { any: [codeRecorded, notRegistered] }] },
    metWhen: { all: [{ yes: "session.registered" }, dWritten] },
  },
  hostRegisterShowsActualAttendance: {
    asks: "Does the host school's register show the real attendance?",
    forEach: "sessions",
    appliesWhen: {
      all: [
        { yes: "session.atSchool" },
        { any: [{ stated: "session.hostCode", says: "the host's mark is recorded" }, notRegistered] },
      ],
    },
    metWhen: {
      all: [
        { yes: "session.registered" },
        {
          not: { statedAs: ["session.hostCode", "D", "X", "Z", "#"] },
          says: "the host's mark says whether the pupil was there",
        },
      ],
    },
  },
  noBForOnlineLessonsAtHome: {
    asks: "Is B kept out of the register for online lessons at home?",
    forEach: "sessions",
    appliesWhen: {
      all: [
        onlineAtHome,
        codeRecorded,
        {
          onOrBefore: [{ setting: "from" }, "direction.lastDayNotBeforeStart"],
          says: "the direction runs on the day the document sets or after it",
        },
      ],
    },
    metWhen: { not: bWritten, says: "the home register does not show B" },
  },
  // A permission cannot be broken.
  leaveCodeOpenForOnlineLessonsAtHome: {
    asks: "Is there online learning at home for which the leave code may be used?",
    forEach: "sessions",
    appliesWhen: onlineAtHome,
    metWhen: onlineAtHome,
  },
  // Nobody supervises where nothing is provided. At schools and at home other clauses rule B out.
  bOnlyWhereSupervised: {
    asks: "Is B written only where the pupil is supervised in person?",
    forEach: "sessions",
    appliesWhen: {
      all: [
        {
          any: [
            { yes: "session.atUnregisteredProvision" },
            {
              is: ["session.place", "online-at-site", "no-provision"],
              says: "the half day is online lessons at a site away from home, or without provision",
            },
          ],
        },
        bWritten,
      ],
    },
    metWhen: { all: [atAnActivity, { yes: "session.supervised" }] },
  },
  bOnlyForASupervisedActivity: {
    asks: "Is B written only for an activity at which the pupil is supervised in person?",
    forEach: "sessions",
    appliesWhen: bWritten,
    metWhen: { all: [atAnActivity, { yes: "session.supervised" }] },
  },
  // The home school is itself a school where the pupil is registered.
  bOnlyWhereNotRegistered: {
    asks: "Is B written only where the pupil is not registered?",
    forEach: "sessions",
    appliesWhen: bWritten,
    metWhen: {
      not: { any: [{ is: ["session.place", "home-school"] }, registeredThere] },
      says: "the half day is not at a school where the pupil is registered, the home school included",
    },
  },
  bOnlyForAnActivityWhereNotRegistered: {
    asks: "Is B written only for an activity at a place where the pupil is not registered?",
    forEach: "sessions",
    appliesWhen: bWritten,
    metWhen: {
      all: [
        atAnActivity,
        { not: registeredThere, says: "the half day is not at another school where the pupil is registered" },
      ],
    },
  },
  dWrittenWhereRegisteredAtAnotherSchool: {
    asks: "Is D, and no other code, written for each half day at another school where the pupil is registered?",
    forEach: "sessions",
    appliesWhen: { all: [{ yes: "session.atSchool" }, { yes: "session.registered" }, codeRecorded] },
    metWhen: dWritten,
  },
  dOnlyWhereRegisteredAtASchool: {
    asks: "Is D written only for half days at another school where the pupil is registered?",
    forEach: "sessions",
    appliesWhen: dWritten,
    metWhen: registeredThere,
  },
  kOnlyWhereTheCouncilArrangedIt: {
    asks: "Is K written only where the council arranged the provision?",
    forEach: "sessions",
    appliesWhen: { statedAs: ["session.homeCode", "K"], says: "the home register shows K" },
    metWhen: { is: ["session.arrangedBy", "local-authority"], says: "the council arranged the provision" },
  },
  // At a school where the pupil is registered it is D.
  noBWhereTheCouncilArrangedIt: {
    asks: "Is K, and not B, written for provision the council arranged?",
    forEach: "sessions",
    appliesWhen: {
      all: [bWritten, { not: { yes: "session.atSchool" }, says: "the half day is not at a school" }],
    },
    metWhen: {
      not: { is: ["session.arrangedBy", "local-authority"] },
      says: "the council did not arrange the provision",
    },
  },
  noAttendingCodeForOnlineLessonsAtHome: {
    asks: "Is the register free of attending codes for online lessons at home?",
    forEach: "sessions",
    appliesWhen: { all: [onlineAtHome, codeRecorded] },
    metWhen: {
      not: { statedAs: ["session.homeCode", "/", "\\", "L", "B", "D", "K", "P", "V", "W"] },
      says: "the home register shows no attending code",
    },
  },
  c2OnlyWithAParentsAgreement: {
    asks: "Is C2 written only under a part-time timetable that a parent agreed to and that lasts as long as the direction?",
    forEach: "sessions",
    appliesWhen: { statedAs: ["session.homeCode", "C2"], says: "the home register shows C2" },
    metWhen: {
      all: [
        { yes: "partTimeTimetable.agreedWithParent" },
        { onOrBefore: ["direction.lastDay", "partTimeTimetable.endsOn"] },
        { yes: "pupil.compulsorySchoolAge" },
      ],
    },
  },
  presentMarksOnlyAtTheHomeSchool: {
    asks: "Are the marks for present and late written only for half days at the home school?",
    forEach: "sessions",
    appliesWhen: {
      statedAs: ["session.homeCode", "/", "\\", "L"],
      says: "the home register shows a mark for present or late",
    },
    metWhen: { is: ["session.place", "home-school"], says: "the half day is at the home school" },
  },
  xOnlyOutsideCompulsorySchoolAge: {
    asks: "Is X written only for a pupil outside compulsory school age?",
    forEach: "sessions",
    appliesWhen: { statedAs: ["session.homeCode", "X"], says: "the home register shows X" },
    metWhen: { not: { yes: "pupil.compulsorySchoolAge" }, says: "the pupil is not of compulsory school age" },
  },
});

/** What reports print for the rules about attendance registers and codes. */
export const attendanceWords: WordsFor<typeof attendanceRules> = {
  homeRegisterShowsDAtAnotherSchool: {
    met: "The pupil is registered at every other school attended, and the home register shows no other code than D there.",
    notMet:
      "The pupil is not registered at the school attended, or the home register shows a code other than D, for {where}; registration there and D are expected.",
    putRight: "Ask that school to register the pupil, and write D in the home register for {where}.",
  },
  hostRegisterShowsActualAttendance: {
    met: "The pupil is registered at every other school attended, and that school's register shows whether the pupil was there.",
    notMet:
      "The pupil is not registered at the school attended, or that school's register does not show whether the pupil was there, for {where}; both are expected.",
    putRight: "Ask that school to register the pupil, and to record the real attendance for {where}.",
  },
  noBForOnlineLessonsAtHome: {
    met: "The home register does not show B for online lessons at home.",
    notMet:
      "The home register shows B for online lessons at home on {where}; B is not used for them from {from} on.",
    putRight: "Change B to the code that fits for {where}; the list of attendance codes says which.",
  },
  leaveCodeOpenForOnlineLessonsAtHome: {
    met: "The week has online lessons at home, for which the leave code C may be used where leave was given.",
    notMet:
      "The week has no online lessons at home for {where}; the leave code C may be used for such lessons only.",
    putRight: "Use the leave code C under this clause for online lessons at home only.",
  },
  bOnlyWhereSupervised: {
    met: "The pupil is supervised in person wherever the home register shows B.",
    notMet:
      "The home register shows B, and the pupil is not supervised in person, for {where}; B needs supervision in person.",
    putRight:
      "Arrange supervision in person from now on, and change B to the code that fits for {where}; the list of attendance codes says which.",
  },
  bOnlyForASupervisedActivity: {
    met: "The pupil is supervised in person wherever B is written.",
    notMet:
      "B is written for {where}, where no supervised activity is recorded; B needs supervision in person.",
    putRight: "Write the code that fits what happened on {where}, or record who supervises the pupil there.",
  },
  bOnlyWhereNotRegistered: {
    met: "The home register does not show B for any half day at a school where the pupil is registered.",
    notMet:
      "The home register shows B, and the pupil is registered at the school attended, for {where}; B is for places where the pupil is not registered.",
    putRight: "Change B to D for {where}.",
  },
  bOnlyForAnActivityWhereNotRegistered: {
    met: "B is written only for activities at places where the pupil is not registered.",
    notMet:
      "The home register shows B for {where}, but {lacks}; B is for an approved activity at a place where the pupil is not registered.",
    lacks: {
      "session.place": "no activity off site takes place then",
      "session.atSchool": "the pupil is registered at the school attended",
    },
    putRight: "Change B to the code that fits for {where}; the list of attendance codes says which.",
  },
  dWrittenWhereRegisteredAtAnotherSchool: {
    met: "The home register shows no other code than D for half days at another school where the pupil is registered.",
    notMet:
      "The home register shows another code than D for {where}; D is expected at another school where the pupil is registered.",
    putRight: "Write D in the home register for {where}.",
  },
  dOnlyWhereRegisteredAtASchool: {
    met: "The home register shows D only for half days at another school where the pupil is registered.",
    notMet:
      "The home register shows D, and the pupil is not at another school or is not registered there, for {where}; D is for another school where the pupil is registered.",
    putRight:
      "Change D to the code that fits for {where}, or, where the pupil is at another school, ask that school to register the pupil.",
  },
  kOnlyWhereTheCouncilArrangedIt: {
    met: "The home register shows K only for provision that the council arranged.",
    notMet:
      "The home register shows K, and the council did not arrange the provision, for {where}; K is for provision that the council arranged.",
    putRight: "Change K to the code that fits for {where}; the list of attendance codes says which.",
  },
  noBWhereTheCouncilArrangedIt: {
    met: "The home register does not show B for provision that the council arranged.",
    notMet:
      "The home register shows B for {where}, for provision that the council arranged; K is for provision that the council arranged.",
    putRight: "Change B to K for {where} where the pupil was there, otherwise to the absence code that fits.",
  },
  noAttendingCodeForOnlineLessonsAtHome: {
    met: "The home register shows no code for attendance, at the school or elsewhere, for online lessons at home.",
    notMet:
      "The home register shows a code for attendance, at the school or elsewhere, for online lessons at home on {where}; such lessons count as an absence.",
    putRight:
      "Change the code to the absence code that fits for {where}; the list of attendance codes says which.",
  },
  c2OnlyWithAParentsAgreement: {
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
  presentMarksOnlyAtTheHomeSchool: {
    met: "Marks for present and late stand only for half days at the home school.",
    notMet:
      "The home register shows a mark for present or late for {where}, when the pupil is not at the home school.",
    putRight: "Write the code that fits where the pupil is on {where}.",
  },
  xOnlyOutsideCompulsorySchoolAge: {
    met: "The home register shows X only for a pupil who is not of compulsory school age.",
    notMet:
      "The home register shows X, and the pupil is of compulsory school age, for {where}; X is for pupils outside that age.",
    putRight:
      "Check the date of birth and the first day; if they are right, change X to the code that fits for {where}; the list of attendance codes says which.",
  },
};
