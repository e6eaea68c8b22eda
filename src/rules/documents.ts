import { rules, type WordsFor } from "../engine/rules.js";
import { started } from "./situations.js";

/** Rules about forms and letters. */
export const documentsRules = rules({
  // A form that is not used is not asked about.
  documentItemsComplete: {
    asks: "Are these items of the form or letter filled in?",
    appliesWhen: { ask: "formUsed" },
    metWhen: { ask: "formItemsComplete" },
  },
  // That the date is there the items say; the date itself is a record.
  letterGivesTheStartDate: {
    asks: "Does the letter give the right start date?",
    appliesWhen: { ask: "formUsed" },
    metWhen: {
      all: [
        { ask: "formItemsComplete" },
        {
          any: [
            { not: { stated: "documents.letter.startsOn" } },
            {
              all: [
                { onOrBefore: ["documents.letter.startsOn", "startsOn"] },
                { onOrBefore: ["startsOn", "documents.letter.startsOn"] },
              ],
            },
          ],
          says: "the start date in the letter, where it is recorded, is the start date of the plan",
        },
      ],
    },
  },
  safeguardingSharedBeforeTheStart: {
    asks: "Were safeguarding concerns recorded and shared before the start?",
    appliesWhen: { ask: "formUsed" },
    metWhen: {
      all: [
        { ask: "formItemsComplete" },
        {
          if: [
            { yes: "documents.passport.safeguardingConcerns" },
            {
              onOrBefore: [
                "documents.passport.safeguardingSharedOn",
                { calendarDaysBefore: ["startsOn", 1] },
              ],
            },
          ],
        },
      ],
    },
    duty: {
      what: "safeguarding concerns shared",
      step: "prepare",
      when: { yes: "documents.passport.safeguardingConcerns" },
      doneOn: "documents.passport.safeguardingSharedOn",
      latest: { calendarDaysBefore: ["startsOn", 1] },
    },
    putRightWhere: { started },
  },
});

/** What reports print for the rules about the council's forms and letters. */
export const documentsWords: WordsFor<typeof documentsRules> = {
  documentItemsComplete: {
    met: "In {document} this is filled in: {items}.",
    notMet: "In {document} this is left out, in whole or in part: {items}.",
    putRight: "Fill this in, in {document}: {items}.",
  },
  letterGivesTheStartDate: {
    met: "The start date is given in {document}, and nothing recorded differs from the plan.",
    notMet:
      "The start date is left out of {document}, or differs from the plan; the date in the letter is {documents.letter.startsOn} and the date in the plan is {startsOn}.",
    putRight: "Give the start date of the plan in {document}.",
  },
  safeguardingSharedBeforeTheStart: {
    met: "In {document} this is filled in, and any concerns were shared before the start: {items}.",
    notMet:
      "The part on {items} is left out of {document}, or the concerns were not shared before the start; they were shared on {doneOn} and the latest day was {latest}, the day before the start.",
    notDone:
      "The part on {items} is left out of {document}, or the concerns have not been shared with the host; they are due by {latest}, the day before the start.",
    putRight:
      "Complete the part on {items} in {document}, and share any safeguarding concerns with the host by {latest}, or at once if that day has passed.",
    putRightWhere: {
      started:
        "Complete the part on {items} in {document}; make sure that the host knows at once of any safeguarding concerns.",
    },
  },
};
