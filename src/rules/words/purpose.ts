import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about why, and for whom, a direction may be given. */
export const purposeWords: Readonly<Record<string, RuleWords>> = {
  "a-listed-ground-is-chosen": {
    met: "The plan rests on at least one of the listed grounds.",
    notMet: "The plan names none of the grounds in the guidance; at least one is expected.",
    putRight: "Record which of these grounds the plan rests on: {groundsSaid}",
  },
  "ground-applies": {
    met: "The plan rests on the ground in clause {ground}.",
    notMet: "The plan does not rest on the ground in clause {ground}.",
    putRight: "Choose clause {ground} as a ground if the plan rests on it.",
  },
  "of-compulsory-school-age": {
    met: "The pupil is of compulsory school age on the first day off site.",
    notMet:
      "The pupil is not of compulsory school age on the first day off site; the guidance is for pupils who are.",
    putRight:
      "Check the date of birth and the first day; for a pupil outside that age, ask the council for advice.",
  },
  "guidance-covers-this-pupil": {
    met: "The pupil is looked after by a council, and the guidance is written for such pupils.",
    notMet: "The pupil is not looked after by a council; the guidance is written for pupils who are.",
    putRight: "Use guidance that is written for this pupil.",
  },
  "new-process-covers-this-direction": {
    met: "The direction starts on {startsOn}, when the process in the guidance is in use.",
    notMet: "The direction has no start date that falls under the process in the guidance.",
    putRight: "Record the start date, and use the process that was in use on that day.",
  },
  "not-at-an-ehc-stage": {
    met: "The stage of the EHC needs assessment is recorded as {pupil.ehcStage}, at which this may go ahead.",
    notMet:
      "The stage of the EHC needs assessment is recorded as {pupil.ehcStage}; the guidance advises against going ahead at these stages: {stages}.",
    putRight: "Wait until the assessment is past that stage, or ask the council's SEND team for advice.",
  },
  "fair-access-not-used": {
    met: "The pupil was not referred to the Fair Access process.",
    notMet:
      "The pupil was referred to the Fair Access process; under the guidance this pupil is not to be placed that way.",
    putRight: "Withdraw the Fair Access referral.",
  },
};
