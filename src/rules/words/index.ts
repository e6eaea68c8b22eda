import type { RuleWords } from "../../engine/rule-words.js";
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

/** What reports print for each rule, by rule id. */
export const ruleWords: Readonly<Record<string, RuleWords>> = Object.freeze({
  ...purposeWords,
  ...consultationWords,
  ...noticeWords,
  ...placementWords,
  ...attendanceWords,
  ...reviewWords,
  ...outcomeWords,
  ...managedMoveWords,
  ...documentsWords,
  ...consistencyWords,
});
