import type { Circumstance } from "../rules/circumstances.js";
import type { ActionDefinition } from "./action.js";

const aMoveIsComing: Circumstance = { anyOf: ["managed-move-planned", "ended-with-a-managed-move"] };
const aMoveOrAReturn: Circumstance = {
  anyOf: ["managed-move-follows-direction", "ended-with-a-managed-move", "ended-with-a-return"],
};
const moveDays = ["managedMove.onRollOn", "managedMove.startsOn"] as const;

/** What is to be done on rolls and in records, in the order in which it is done. */
export const actionDefinitions: readonly ActionDefinition[] = [
  {
    id: "consult-on-the-ehc-plan",
    what: "have the statutory consultation on the EHC plan held",
    who: "home school and the council that maintains the plan",
    rules: ["statutory-consultation-held"],
    when: [aMoveIsComing, "pupil-has-ehc-plan"],
    done: "managedMove.statutoryConsultation",
    says: "Before the managed move; no date is given.",
  },
  {
    id: "enter-on-the-new-roll",
    what: "put the pupil on the new school's roll",
    who: "new school",
    rules: ["on-roll-on-the-agreed-start"],
    when: [aMoveIsComing],
    done: "managedMove.onRollOn",
    says: "On the agreed start date of the managed move.",
    by: { from: ["managedMove.startsOn"] },
  },
  {
    id: "hold-as-main-school",
    what: "hold the pupil as main school",
    who: "new school",
    rules: ["enrolled-as-main-with-joiner-file"],
    when: [aMoveIsComing],
    done: "records.enrolledAsMain",
    says: "Once the managed move has taken effect; no date is given.",
  },
  {
    id: "send-joiner-file",
    what: "send the council a joiner file (CMJ)",
    who: "new school",
    rules: ["enrolled-as-main-with-joiner-file"],
    when: [aMoveIsComing],
    done: "records.cmjSent",
    says: "Within five school days of the pupil joining, counted here on the home school's calendar.",
    by: { from: moveDays, schoolDaysAfter: 5 },
  },
  {
    id: "take-off-the-home-roll",
    what: "take the pupil off the home school's roll",
    who: "home school",
    rules: ["taken-off-the-home-roll-with-leaver-file"],
    when: [aMoveIsComing],
    done: "records.removedFromHomeRoll",
    says: "Once the managed move has taken effect and never while the direction runs; no date is given.",
  },
  {
    id: "send-leaver-file",
    what: "send the council a leaver file (CML)",
    who: "home school",
    rules: ["taken-off-the-home-roll-with-leaver-file"],
    when: [aMoveIsComing],
    done: "records.cmlSent",
    says: "Once the managed move has taken effect and never while the direction runs; no date is given.",
  },
  {
    id: "complete-portal-return",
    what: "complete the return on the Children's Services Portal",
    who: "home school and host",
    rules: ["portal-completed", "portal-and-spreadsheet-done"],
    when: [aMoveOrAReturn],
    done: "records.portalCompleted",
    says: "When the direction ends; no date is given.",
  },
  {
    id: "update-spreadsheet",
    what: "update the off-site direction spreadsheet on the secure Teams site",
    who: "home school and host",
    rules: ["spreadsheet-updated", "portal-and-spreadsheet-done"],
    when: [aMoveOrAReturn],
    done: "records.spreadsheetUpdated",
    says: "When the direction ends; no date is given.",
  },
];
