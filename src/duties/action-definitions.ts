import type { PlanTest } from "../policy/plan-test.js";
import type { ActionDefinition } from "./action.js";

const aMoveIsComing: PlanTest = {
  anyOf: [{ circumstance: "managed-move-planned" }, { circumstance: "ended-with-a-managed-move" }],
};
const aMoveOrAReturn: PlanTest = {
  anyOf: [
    { circumstance: "managed-move-follows-direction" },
    { circumstance: "ended-with-a-managed-move" },
    { circumstance: "ended-with-a-return" },
  ],
};
const moveDays = ["managedMove.onRollOn", "managedMove.startsOn"] as const;

/** What is to be done on rolls and in records, in the order in which it is done. */
export const actionDefinitions: readonly ActionDefinition[] = [
  {
    id: "consult-on-the-ehc-plan",
    what: "have the statutory consultation on the EHC plan held",
    who: "home school and the council that maintains the plan",
    clauses: ["WAR-75", "LAN-37", "ENG-52"],
    when: { allOf: [aMoveIsComing, { circumstance: "pupil-has-ehc-plan" }] },
    done: "managedMove.statutoryConsultation",
    says: "Before the managed move; no date is given.",
  },
  {
    id: "enter-on-the-new-roll",
    what: "put the pupil on the new school's roll",
    who: "new school",
    clauses: ["WOR-80"],
    when: aMoveIsComing,
    done: "managedMove.onRollOn",
    says: "On the agreed start date of the managed move.",
    by: { from: ["managedMove.startsOn"], clause: "WOR-80" },
  },
  {
    id: "hold-as-main-school",
    what: "hold the pupil as main school",
    who: "new school",
    clauses: ["DER-36", "ENG-55"],
    when: aMoveIsComing,
    done: "records.enrolledAsMain",
    says: "Once the managed move has taken effect; no date is given.",
  },
  {
    id: "send-joiner-file",
    what: "send the council a joiner file (CMJ)",
    who: "new school",
    clauses: ["DER-36", "ENG-55"],
    when: aMoveIsComing,
    done: "records.cmjSent",
    says: "Within five school days of the pupil joining, counted here on the home school's calendar.",
    by: { from: moveDays, schoolDaysAfter: 5, clause: "ENG-55" },
  },
  {
    id: "take-off-the-home-roll",
    what: "take the pupil off the home school's roll",
    who: "home school",
    clauses: ["DER-35", "ENG-56"],
    when: aMoveIsComing,
    done: "records.removedFromHomeRoll",
    says: "Once the managed move has taken effect and never while the direction runs; no date is given.",
  },
  {
    id: "send-leaver-file",
    what: "send the council a leaver file (CML)",
    who: "home school",
    clauses: ["DER-35", "ENG-56"],
    when: aMoveIsComing,
    done: "records.cmlSent",
    says: "Once the managed move has taken effect and never while the direction runs; no date is given.",
  },
  {
    id: "complete-portal-return",
    what: "complete the return on the Children's Services Portal",
    who: "home school and host",
    clauses: ["WOR-81", "WOR-83"],
    when: aMoveOrAReturn,
    done: "records.portalCompleted",
    says: "When the direction ends; no date is given.",
  },
  {
    id: "update-spreadsheet",
    what: "update the off-site direction spreadsheet on the secure Teams site",
    who: "home school and host",
    clauses: ["WOR-82", "WOR-83"],
    when: aMoveOrAReturn,
    done: "records.spreadsheetUpdated",
    says: "When the direction ends; no date is given.",
  },
];
