import type { Rule } from "../engine/rule.js";
import type { RuleWords } from "../engine/rule-words.js";
import type { Stage } from "../engine/rules.js";
import { attendanceWords } from "./attendance.js";
import { consistencyWords } from "./consistency.js";
import { consultationWords } from "./consultation.js";
import { documentsWords } from "./documents.js";
import { managedMoveWords } from "./managed-move.js";
import { noticeWords } from "./notice.js";
import { outcomeWords } from "./outcome.js";
import { placementWords } from "./placement.js";
import { purposeWords } from "./purpose.js";
import { reviewWords } from "./review.js";

const words: Readonly<Record<Stage, Readonly<Record<string, RuleWords>>>> = {
  purpose: purposeWords,
  consultation: consultationWords,
  notice: noticeWords,
  placement: placementWords,
  attendance: attendanceWords,
  review: reviewWords,
  outcome: outcomeWords,
  "managed-move": managedMoveWords,
  documents: documentsWords,
  consistency: consistencyWords,
};

/** For a rule of a council's own without words: its question is printed with the answer. */
const noWords: RuleWords = { met: "", notMet: "", putRight: "" };

/** What reports print for a rule. */
export function wordsOf({ words: own, stage, name }: Rule): RuleWords {
  return own ?? words[stage][name] ?? noWords;
}
