import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about managed moves and the records that go with them. */
export const managedMoveWords: Readonly<Record<string, RuleWords>> = {
  "agreed-by-all-parties": {
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
  "permanent-and-voluntary": {
    met: "The managed move is permanent and voluntary.",
    notMet: "The managed move is not both permanent and voluntary; it is expected to be both.",
    putRight: "Go ahead with the managed move only if it is both permanent and voluntary.",
  },
  "no-trial-period": {
    met: "The managed move has no trial period.",
    notMet: "The managed move begins with a trial period; none is expected.",
    putRight: "Take out the trial period, or use an off-site direction first.",
  },
  "statutory-consultation-held": {
    met: "The statutory consultation on the EHC plan took place.",
    notMet: "The statutory consultation on the EHC plan has not taken place; a managed move depends on it.",
    putRight: "Ask the council to carry out the statutory consultation before the managed move.",
  },
  "conversion-after-success-by-agreement": {
    met: "The managed move follows a successful direction, with the agreement of {parties}.",
    notMet:
      "The direction was not found successful, or at least one of those concerned has not agreed to the managed move; it needs a successful direction and the agreement of {parties}.",
    putRight:
      "Go ahead with the managed move only after a successful direction and with the agreement of {parties}.",
  },
  "direction-was-successful": {
    met: "The direction was found successful.",
    notMet:
      "The direction was not found successful; a managed move that follows one is expected to build on success.",
    putRight: "Review whether the managed move is right for the pupil, or plan a return to the home school.",
  },
  "on-roll-on-the-agreed-start": {
    met: "The new school put the pupil on its roll on {managedMove.onRollOn}, the agreed start date.",
    notMet:
      "The new school did not put the pupil on its roll on the agreed start date; the day on the roll is {managedMove.onRollOn} and the agreed start date is {managedMove.startsOn}.",
    putRight: "Agree the start date with the new school, and have the pupil put on its roll on that day.",
  },
  "start-date-given": {
    met: "The managed move starts on {managedMove.startsOn}.",
    notMet: "The managed move has no start date; one is expected.",
    putRight: "Give the start date of the managed move.",
  },
  "portal-completed": {
    met: "The return on the council's portal was completed.",
    notMet: "The return on the council's portal has not been completed; it is expected.",
    putRight: "Complete the return on the council's portal.",
  },
  "spreadsheet-updated": {
    met: "The council's spreadsheet of directions was updated.",
    notMet: "The council's spreadsheet of directions has not been updated; this is expected.",
    putRight: "Update the council's spreadsheet of directions.",
  },
  "portal-and-spreadsheet-done": {
    met: "The return on the council's portal was completed, and the council's spreadsheet of directions was updated.",
    notMet:
      "The return on the council's portal or the council's spreadsheet of directions is not done yet; both are expected.",
    putRight:
      "Complete the return on the council's portal, and update the council's spreadsheet of directions.",
  },
  "possible-move-stated-at-the-outset": {
    met: "The possible managed move was made clear at the outset.",
    notMet: "The possible managed move was not made clear at the outset; this is expected.",
    putRight: "Explain the possible managed move to those with parental responsibility before going further.",
  },
  "not-in-the-years-advised-against": {
    met: "The managed move does not start in a year group advised against: {yearGroups}.",
    notMet:
      "The managed move starts in a year group the guidance advises against; those year groups are {yearGroups}.",
    putRight: "Look for another way to support the pupil, or ask the council for advice before going ahead.",
  },
  "move-targets-individual-and-incremental": {
    met: "The targets for the first period of the move are individual to the child and rise in steps.",
    notMet:
      "The targets for the first period of the move are not individual to the child, or do not rise in steps; both are expected.",
    putRight: "Set targets for this child that rise in steps.",
  },
  "not-against-advice": {
    met: "Neither the Virtual School nor social care advised against the managed move.",
    notMet:
      "The Virtual School or social care advised against the managed move; it is expected not to go on against their advice.",
    putRight: "Stop the managed move until the Virtual School and social care no longer advise against it.",
  },
  "taken-off-the-home-roll-with-leaver-file": {
    met: "The home school took the pupil off its roll and sent a leaver file (CML).",
    notMet:
      "The home school has not taken the pupil off its roll, or has not sent a leaver file (CML); both are expected.",
    putRight: "Take the pupil off the home school's roll, and send a leaver file (CML).",
  },
  "enrolled-as-main-with-joiner-file": {
    met: "The new school enrolled the pupil as its main school and sent a joiner file (CMJ).",
    notMet:
      "The new school has not enrolled the pupil as its main school, or has not sent a joiner file (CMJ); both are expected.",
    putRight: "Ask the new school to enrol the pupil as its main school and to send a joiner file (CMJ).",
  },
};
