import type { Stage, StageRules } from "../engine/rules.js";
import { attendanceRules } from "./attendance.js";
import { consistencyRules } from "./consistency.js";
import { consultationRules } from "./consultation.js";
import { documentsRules } from "./documents.js";
import { managedMoveRules } from "./managed-move.js";
import { noticeRules } from "./notice.js";
import { outcomeRules } from "./outcome.js";
import { placementRules } from "./placement.js";
import { purposeRules } from "./purpose.js";
import { reviewRules } from "./review.js";

/** The rules of the library as plain JSON, by stage and name. */
export const libraryRules = {
  purpose: purposeRules,
  consultation: consultationRules,
  notice: noticeRules,
  placement: placementRules,
  attendance: attendanceRules,
  review: reviewRules,
  outcome: outcomeRules,
  "managed-move": managedMoveRules,
  documents: documentsRules,
  consistency: consistencyRules,
} as const satisfies Readonly<Record<Stage, StageRules>>;
