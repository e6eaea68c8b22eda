import { rules, type WordsFor } from "../engine/rules.js";

/** Rules about what a direction is for and whom it is for. */
export const purposeRules = rules({
  aListedGroundIsChosen: {
    asks: "Does the plan rest on at least one of the listed grounds?",
    metWhen: { ground: { setting: "grounds" } },
  },
  // A ground that was not chosen is not asked about.
  groundApplies: {
    asks: "Is this ground one the plan rests on?",
    appliesWhen: { ground: { setting: "ground" } },
    metWhen: { ground: { setting: "ground" } },
  },
  ofCompulsorySchoolAge: {
    asks: "Is the pupil of compulsory school age on the first day?",
    metWhen: { yes: "pupil.compulsorySchoolAge" },
  },
  // The document is written for looked-after children; of another pupil it says nothing.
  guidanceCoversThisPupil: {
    asks: "Is the pupil one this guidance is written for?",
    metWhen: { yes: "pupil.lookedAfter" },
  },
  newProcessCoversThisDirection: {
    asks: "Does the direction start when the new process was in force?",
    metWhen: { hasDay: "startsOn", says: "the direction has a start date" },
  },
  notAtAnEhcStage: {
    asks: "Is the pupil's EHC needs assessment at a stage at which this may go ahead?",
    metWhen: {
      not: { in: ["pupil.ehcStage", { setting: "stages" }] },
      says: "the assessment is at none of the stages the document names",
    },
  },
  // Where no referral is recorded nothing is asked.
  fairAccessNotUsed: {
    asks: "Was the pupil kept out of the Fair Access process?",
    appliesWhen: {
      stated: "fairAccessReferral",
      says: "the plan says whether the pupil was referred to the Fair Access process",
    },
    metWhen: {
      not: { yes: "fairAccessReferral" },
      says: "the pupil was not referred to the Fair Access process",
    },
  },
});

/** What reports print for the rules about why, and for whom, a direction may be given. */
export const purposeWords: WordsFor<typeof purposeRules> = {
  aListedGroundIsChosen: {
    met: "The plan rests on at least one of the listed grounds.",
    notMet: "The plan names none of the grounds in the guidance; at least one is expected.",
    putRight: "Record which of these grounds the plan rests on: {groundsSaid}",
  },
  groundApplies: {
    met: "The plan rests on the ground in clause {ground}.",
    notMet: "The plan does not rest on the ground in clause {ground}.",
    putRight: "Choose clause {ground} as a ground if the plan rests on it.",
  },
  ofCompulsorySchoolAge: {
    met: "The pupil is of compulsory school age on the first day off site.",
    notMet:
      "The pupil is not of compulsory school age on the first day off site; the guidance is for pupils who are.",
    putRight:
      "Check the date of birth and the first day; for a pupil outside that age, ask the council for advice.",
  },
  guidanceCoversThisPupil: {
    met: "The pupil is looked after by a council, and the guidance is written for such pupils.",
    notMet: "The pupil is not looked after by a council; the guidance is written for pupils who are.",
    putRight: "Use guidance that is written for this pupil.",
  },
  newProcessCoversThisDirection: {
    met: "The direction starts on {startsOn}, when the process in the guidance is in use.",
    notMet: "The direction has no start date that falls under the process in the guidance.",
    putRight: "Record the start date, and use the process that was in use on that day.",
  },
  notAtAnEhcStage: {
    met: "The stage of the EHC needs assessment is recorded as {pupil.ehcStage}, at which this may go ahead.",
    notMet:
      "The stage of the EHC needs assessment is recorded as {pupil.ehcStage}; the guidance advises against going ahead at these stages: {stages}.",
    putRight: "Wait until the assessment is past that stage, or ask the council's SEND team for advice.",
  },
  fairAccessNotUsed: {
    met: "The pupil was not referred to the Fair Access process.",
    notMet:
      "The pupil was referred to the Fair Access process; under the guidance this pupil is not to be placed that way.",
    putRight: "Withdraw the Fair Access referral.",
  },
};
