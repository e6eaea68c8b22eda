import type { RuleWords } from "../../engine/rule-words.js";

/** What reports print for the rules about the council's forms and letters. */
export const documentsWords: Readonly<Record<string, RuleWords>> = {
  "document-items-complete": {
    met: "In {document} this is filled in: {items}.",
    notMet: "In {document} this is left out, in whole or in part: {items}.",
    putRight: "Fill this in, in {document}: {items}.",
  },
  "letter-gives-the-start-date": {
    met: "The start date is given in {document}, and nothing recorded differs from the plan.",
    notMet:
      "The start date is left out of {document}, or differs from the plan; the date in the letter is {documents.letter.startsOn} and the date in the plan is {startsOn}.",
    putRight: "Give the start date of the plan in {document}.",
  },
  "safeguarding-shared-before-the-start": {
    met: "In {document} this is filled in, and any concerns were shared before the start: {items}.",
    notMet:
      "The part on {items} is left out of {document}, or the concerns were not shared before the start; they were shared on {doneOn} and the latest day was {latest}, the day before the start.",
    notDone:
      "The part on {items} is left out of {document}, or the concerns have not been shared with the host; they are due by {latest}, the day before the start.",
    putRight:
      "Complete the part on {items} in {document}, and share any safeguarding concerns with the host by {latest}, or at once if that day has passed.",
  },
};
