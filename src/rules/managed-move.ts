import { rules, type WordsFor } from "../engine/rules.js";
import { circumstances } from "./circumstances.js";
import { today } from "./situations.js";
import { aManagedMove, aManagedMoveWithAnEhcPlan, aMoveAfterTheDirection } from "./subjects.js";

const directionFoundSuccessful = { yes: "managedMove.directionSuccessful" } as const;

/** Rules about managed moves. */
export const managedMoveRules = rules({
  agreedByAllParties: {
    asks: "Did everyone who has to agree to the managed move agree?",
    about: aManagedMove,
    metWhen: { ask: "everyPartyAgreed" },
    duty: {
      what: "agreement of everyone involved in the move",
      step: "managed-move",
      expectedBy: "managedMove.startsOn",
    },
  },
  voluntary: {
    asks: "Is the managed move voluntary?",
    about: aManagedMove,
    metWhen: { yes: "managedMove.voluntary" },
  },
  permanent: {
    asks: "Is the managed move permanent?",
    about: aManagedMove,
    metWhen: { yes: "managedMove.permanent" },
  },
  permanentAndVoluntary: {
    asks: "Is the managed move both permanent and voluntary?",
    about: aManagedMove,
    metWhen: { all: [{ yes: "managedMove.permanent" }, { yes: "managedMove.voluntary" }] },
  },
  noTrialPeriod: {
    asks: "Is the managed move free of a trial period?",
    about: aManagedMove,
    metWhen: { not: { yes: "managedMove.trialPeriod" }, says: "the managed move has no trial period" },
  },
  statutoryConsultationHeld: {
    asks: "Did the statutory consultation on the EHC plan take place?",
    about: aManagedMoveWithAnEhcPlan,
    metWhen: { yes: "managedMove.statutoryConsultation" },
    duty: {
      what: "statutory consultation on the EHC plan",
      step: "managed-move",
      expectedBy: "managedMove.startsOn",
    },
  },
  conversionAfterSuccessByAgreement: {
    asks: "Does the managed move follow a successful direction, with everyone's agreement?",
    about: aMoveAfterTheDirection,
    metWhen: { all: [directionFoundSuccessful, { ask: "everyPartyAgreed" }] },
  },
  directionWasSuccessful: {
    asks: "Was the direction found successful?",
    about: aMoveAfterTheDirection,
    metWhen: directionFoundSuccessful,
  },
  onRollOnTheAgreedStart: {
    asks: "Did the new school put the pupil on its roll on the agreed start date?",
    about: aManagedMove,
    metWhen: {
      all: [
        { onOrBefore: ["managedMove.onRollOn", "managedMove.startsOn"] },
        { onOrBefore: ["managedMove.startsOn", "managedMove.onRollOn"] },
        { hasDay: "managedMove.startsOn", says: "a start date was agreed" },
        { hasDay: "managedMove.onRollOn", says: "the pupil was put on the new school's roll" },
      ],
    },
    duty: {
      what: "pupil on the new school's roll",
      step: "managed-move",
      doneOn: "managedMove.onRollOn",
      latest: "managedMove.startsOn",
    },
    putRightWhere: {
      enrolled: { onOrBefore: ["managedMove.onRollOn", today] },
      startPassed: { before: ["managedMove.startsOn", today] },
    },
  },
  startDateGiven: {
    asks: "Is the start date of the managed move given?",
    about: aManagedMove,
    metWhen: { hasDay: "managedMove.startsOn", says: "the start date of the managed move is given" },
    event: "managed-move",
  },
  portalCompleted: {
    asks: "Was the return on the council's portal completed?",
    metWhen: { yes: "records.portalCompleted" },
    duty: { what: "return on the council's portal", step: "forms-after", follows: "ending" },
  },
  spreadsheetUpdated: {
    asks: "Was the council's spreadsheet of directions updated?",
    metWhen: { yes: "records.spreadsheetUpdated" },
    duty: { what: "council's spreadsheet updated", step: "forms-after", follows: "ending" },
  },
  portalAndSpreadsheetDone: {
    asks: "Were both the return on the portal and the spreadsheet done?",
    metWhen: { all: [{ yes: "records.portalCompleted" }, { yes: "records.spreadsheetUpdated" }] },
    duty: { what: "council's portal and spreadsheet", step: "forms-after", follows: "ending" },
  },
  possibleMoveStatedAtTheOutset: {
    asks: "Was a possible managed move made clear from the outset?",
    about: aMoveAfterTheDirection,
    metWhen: { yes: "managedMove.statedAtOutset" },
    duty: {
      what: "possible managed move made clear at the outset",
      step: "managed-move",
      expectedBy: "startsOn",
    },
  },
  notInTheYearsAdvisedAgainst: {
    asks: "Does the managed move avoid the year groups advised against?",
    about: aManagedMove,
    // A move known to have no start yet is in no school year.
    appliesWhen: { ask: "yearOfMoveIsSettled" },
    metWhen: {
      not: { ask: "yearGroupAtMoveIsListed" },
      says: "the pupil is in none of the year groups advised against when the move starts",
    },
  },
  moveTargetsIndividualAndIncremental: {
    asks: "Are the targets for the first period of the move individual and rising in steps?",
    about: aManagedMove,
    metWhen: { all: [{ yes: "managedMove.targetsIndividual" }, { yes: "managedMove.targetsIncremental" }] },
  },
  notAgainstAdvice: {
    asks: "Does the managed move go on without advice against it?",
    about: aManagedMove,
    metWhen: { not: { yes: "managedMove.advisedAgainst" }, says: "nobody advised against the managed move" },
  },
  takenOffTheHomeRollWithLeaverFile: {
    asks: "Did the home school take the pupil off its roll and send a leaver file?",
    about: circumstances["ended-with-a-managed-move"],
    metWhen: { all: [{ yes: "records.removedFromHomeRoll" }, { yes: "records.cmlSent" }] },
    duty: { what: "leaver file (CML)", step: "forms-after", follows: "ending" },
  },
  enrolledAsMainWithJoinerFile: {
    asks: "Did the new school enrol the pupil as main and send a joiner file?",
    about: circumstances["ended-with-a-managed-move"],
    metWhen: { all: [{ yes: "records.enrolledAsMain" }, { yes: "records.cmjSent" }] },
    duty: {
      what: "joiner file (CMJ)",
      step: "forms-after",
      follows: "ending",
      latest: { schoolDaysAfter: ["managedMove.joinedOn", { setting: "schoolDays" }] },
    },
  },
});

/** What reports print for the rules about managed moves and the records that go with them. */
export const managedMoveWords: WordsFor<typeof managedMoveRules> = {
  agreedByAllParties: {
    met: "Everyone concerned agreed to the managed move: {parties}.",
    notMet:
      "At least one of those concerned has not agreed to the managed move; it needs the agreement of {parties}.",
    putRight: "Obtain the agreement of {parties}, or do not go ahead with the managed move.",
  },
  voluntary: {
    met: "The managed move is voluntary.",
    notMet: "The managed move is not voluntary; it is expected to be.",
    putRight: "Go ahead with the managed move only if it is voluntary.",
  },
  permanent: {
    met: "The managed move is permanent.",
    notMet: "The managed move is not permanent; it is expected to be.",
    putRight: "Make the managed move permanent, or use an off-site direction for a temporary stay.",
  },
  permanentAndVoluntary: {
    met: "The managed move is permanent and voluntary.",
    notMet: "The managed move is not both permanent and voluntary; it is expected to be both.",
    putRight: "Go ahead with the managed move only if it is both permanent and voluntary.",
  },
  noTrialPeriod: {
    met: "The managed move has no trial period.",
    notMet: "The managed move begins with a trial period; none is expected.",
    putRight: "Take out the trial period, or use an off-site direction first.",
  },
  statutoryConsultationHeld: {
    met: "The statutory consultation on the EHC plan took place.",
    notMet: "The statutory consultation on the EHC plan has not taken place; a managed move depends on it.",
    putRight: "Ask the council to carry out the statutory consultation before the managed move.",
  },
  conversionAfterSuccessByAgreement: {
    met: "The managed move follows a successful direction, with the agreement of {parties}.",
    notMet:
      "The direction was not found successful, or at least one of those concerned has not agreed to the managed move; it needs a successful direction and the agreement of {parties}.",
    putRight:
      "Go ahead with the managed move only after a successful direction and with the agreement of {parties}.",
  },
  directionWasSuccessful: {
    met: "The direction was found successful.",
    notMet:
      "The direction was not found successful; a managed move that follows one is expected to build on success.",
    putRight: "Review whether the managed move is right for the pupil, or plan a return to the home school.",
  },
  onRollOnTheAgreedStart: {
    met: "The new school put the pupil on its roll on {managedMove.onRollOn}, the agreed start date.",
    notMet:
      "The new school did not put the pupil on its roll on the agreed start date; the day on the roll is {managedMove.onRollOn} and the agreed start date is {managedMove.startsOn}.",
    putRight: "Agree the start date with the new school, and have the pupil put on its roll on that day.",
    putRightWhere: {
      enrolled:
        "The pupil is on the new school's roll; check both days with the new school, and record why they differ if they are right.",
      startPassed:
        "Ask the new school to put the pupil on its roll at once, or agree a new start date with it.",
    },
  },
  startDateGiven: {
    met: "The managed move starts on {managedMove.startsOn}.",
    notMet: "The managed move has no start date; one is expected.",
    putRight: "Give the start date of the managed move.",
  },
  portalCompleted: {
    met: "The return on the council's portal was completed.",
    notMet: "The return on the council's portal has not been completed; it is expected.",
    putRight: "Complete the return on the council's portal.",
  },
  spreadsheetUpdated: {
    met: "The council's spreadsheet of directions was updated.",
    notMet: "The council's spreadsheet of directions has not been updated; this is expected.",
    putRight: "Update the council's spreadsheet of directions.",
  },
  portalAndSpreadsheetDone: {
    met: "The return on the council's portal was completed, and the council's spreadsheet of directions was updated.",
    notMet:
      "The return on the council's portal or the council's spreadsheet of directions is not done yet; both are expected.",
    putRight:
      "Complete the return on the council's portal, and update the council's spreadsheet of directions.",
  },
  possibleMoveStatedAtTheOutset: {
    met: "The possible managed move was made clear at the outset.",
    notMet: "The possible managed move was not made clear at the outset; this is expected.",
    putRight: "Explain the possible managed move to those with parental responsibility before going further.",
  },
  notInTheYearsAdvisedAgainst: {
    met: "The managed move does not start in a year group advised against: {yearGroups}.",
    notMet:
      "The managed move starts in a year group the guidance advises against; those year groups are {yearGroups}.",
    putRight: "Look for another way to support the pupil, or ask the council for advice before going ahead.",
  },
  moveTargetsIndividualAndIncremental: {
    met: "The targets for the first period of the move are individual to the child and rise in steps.",
    notMet:
      "The targets for the first period of the move are not individual to the child, or do not rise in steps; both are expected.",
    putRight: "Set targets for this child that rise in steps.",
  },
  notAgainstAdvice: {
    met: "Neither the Virtual School nor social care advised against the managed move.",
    notMet:
      "The Virtual School or social care advised against the managed move; it is expected not to go on against their advice.",
    putRight: "Stop the managed move until the Virtual School and social care no longer advise against it.",
  },
  takenOffTheHomeRollWithLeaverFile: {
    met: "The home school took the pupil off its roll and sent a leaver file (CML).",
    notMet:
      "The home school has not taken the pupil off its roll, or has not sent a leaver file (CML); both are expected.",
    putRight: "Take the pupil off the home school's roll, and send a leaver file (CML).",
  },
  enrolledAsMainWithJoinerFile: {
    met: "The new school enrolled the pupil as its main school and sent a joiner file (CMJ).",
    notMet:
      "The new school has not enrolled the pupil as its main school, or has not sent a joiner file (CMJ); both are expected.",
    putRight: "Ask the new school to enrol the pupil as its main school and to send a joiner file (CMJ).",
  },
};
