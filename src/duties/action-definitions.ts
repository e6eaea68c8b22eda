import type { Circumstance } from "../rules/circumstances.js";
import type { ActionDefinition } from "./action.js";

const aMoveIsComing: Circumstance = { anyOf: ["managed-move-planned", "ended-with-a-managed-move"] };
const aMoveOrAReturn: Circumstance = {
  anyOf: ["managed-move-follows-direction", "ended-with-a-managed-move", "ended-with-a-return"],
};

/** What is to be done on rolls and in records, in the order in which it is done. */
export const actionDefinitions: readonly ActionDefinition[] = [
  {
    id: "consult-on-the-ehc-plan",
    rules: ["statutory-consultation-held"],
    when: [aMoveIsComing, "pupil-has-ehc-plan"],
    done: "managedMove.statutoryConsultation",
  },
  {
    id: "enter-on-the-new-roll",
    rules: ["on-roll-on-the-agreed-start"],
    when: [aMoveIsComing],
    done: "managedMove.onRollOn",
    isDated: true,
  },
  {
    id: "hold-as-main-school",
    rules: ["enrolled-as-main-with-joiner-file"],
    when: [aMoveIsComing],
    done: "records.enrolledAsMain",
  },
  {
    id: "send-joiner-file",
    rules: ["enrolled-as-main-with-joiner-file"],
    when: [aMoveIsComing],
    done: "records.cmjSent",
    isDated: true,
  },
  {
    id: "take-off-the-home-roll",
    rules: ["taken-off-the-home-roll-with-leaver-file"],
    when: [aMoveIsComing],
    done: "records.removedFromHomeRoll",
  },
  {
    id: "send-leaver-file",
    rules: ["taken-off-the-home-roll-with-leaver-file"],
    when: [aMoveIsComing],
    done: "records.cmlSent",
  },
  {
    id: "complete-portal-return",
    rules: ["portal-completed", "portal-and-spreadsheet-done"],
    when: [aMoveOrAReturn],
    done: "records.portalCompleted",
  },
  {
    id: "update-spreadsheet",
    rules: ["spreadsheet-updated", "portal-and-spreadsheet-done"],
    when: [aMoveOrAReturn],
    done: "records.spreadsheetUpdated",
  },
];
