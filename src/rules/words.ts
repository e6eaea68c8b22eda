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

/** What reports print for the library's rules, by stage and name. */
export const ruleWords: Readonly<Record<Stage, Readonly<Record<string, RuleWords>>>> = {
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
