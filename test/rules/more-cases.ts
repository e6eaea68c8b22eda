import type { Plan } from "../../src/plan/plan.js";

/** A worked case for a clause that no case file of a rule reaches, or a value that none of them tells from its neighbour. */
export interface MoreCase {
  readonly clause: string;
  readonly name: string;
  readonly plan: Partial<Plan>;
  readonly outcome: "met" | "not-met" | "does-not-apply" | "cannot-tell";
}

const answered = (clause: string, answer = true): Partial<Plan> => ({ attestations: { [clause]: answer } });

/** A clause a person answers, tied to a circumstance: it is asked where that holds, and left out where it does not. */
function asked(clause: string, holds: Partial<Plan>, holdsNot: Partial<Plan>): readonly MoreCase[] {
  return [
    { clause, name: "holds, answered yes", plan: { ...answered(clause), ...holds }, outcome: "met" },
    {
      clause,
      name: "holds, answered no",
      plan: { ...answered(clause, false), ...holds },
      outcome: "not-met",
    },
    {
      clause,
      name: "does not hold",
      plan: { ...answered(clause, false), ...holdsNot },
      outcome: "does-not-apply",
    },
    { clause, name: "not known", plan: answered(clause), outcome: "cannot-tell" },
  ];
}

const noGround = { grounds: [], pupil: { mentalHealthIssue: false } };
const host = (registeredOn: string, newPupilReturnOn: string): Partial<Plan> => ({
  placements: [{ id: "h", kind: "mainstream-school", registered: true, registeredOn, newPupilReturnOn }],
});
const move = (yearGroup: number): Partial<Plan> => ({
  pupil: { lookedAfter: true, yearGroup },
  startsOn: "2026-11-02",
  managedMove: { planned: true, startsOn: "2026-11-30" },
});

export const moreCases: readonly MoreCase[] = [
  ...(["WAR-51", "WAR-52"] as const).flatMap((clause) => [
    ...asked(clause, { grounds: ["WAR-49"], pupil: { mentalHealthIssue: false } }, noGround),
    ...asked(clause, { grounds: ["WAR-50"], pupil: { mentalHealthIssue: false } }, noGround),
    ...asked(clause, { grounds: [], pupil: { mentalHealthIssue: true } }, noGround),
  ]),
  { clause: "WAR-49", name: "chosen", plan: { grounds: ["WAR-49"] }, outcome: "met" },
  { clause: "WAR-49", name: "another chosen", plan: { grounds: ["WAR-50"] }, outcome: "does-not-apply" },
  ...(["DER-10", "DER-37"] as const).flatMap((clause) =>
    asked(clause, { startsOn: "2024-09-01" }, { startsOn: "2024-08-31" }),
  ),
  ...asked(
    "DER-13",
    { homeSchool: { type: "maintained" }, pupil: { ehcPlan: true } },
    { homeSchool: { type: "academy" }, pupil: { ehcPlan: true } },
  ),
  ...asked("ENG-34", { pupil: { sendOrDisability: true } }, { pupil: { sendOrDisability: false } }),
  // The host's register is closed when the pupil goes back; a pupil who moves there stays on it.
  ...(["ENG-88", "ENG-89"] as const).flatMap((clause) => [
    ...asked(
      clause,
      { placements: [{ id: "school", kind: "mainstream-school" }], ending: { outcome: "return" } },
      { placements: [{ id: "farm", kind: "unregistered-ap" }], ending: { outcome: "return" } },
    ),
    {
      clause,
      name: "ended with a managed move",
      plan: {
        ...answered(clause, false),
        placements: [{ id: "school", kind: "mainstream-school" }],
        ending: { outcome: "managed-move" },
      },
      outcome: "does-not-apply",
    } as const,
  ]),
  ...asked(
    "ENG-91",
    { homeSchool: { type: "maintained" }, reviews: [{ status: "held" }] },
    { homeSchool: { type: "maintained" }, reviews: [{ status: "planned" }] },
  ),
  ...asked(
    "ENG-38",
    { placements: [{ id: "farm", kind: "unregistered-ap" }] },
    { placements: [{ id: "school", kind: "mainstream-school" }] },
  ),
  // A management committee runs a pupil referral unit; the protocol speaks of governing bodies and trusts.
  {
    clause: "WOR-05",
    name: "a management committee, not delegated",
    plan: { decision: { madeBy: "management-committee", delegated: false } },
    outcome: "not-met",
  },
  // A committee of the governing body decides only where the scheme of delegation says so.
  {
    clause: "ENG-01",
    name: "a committee, not delegated",
    plan: { homeSchool: { type: "maintained" }, decision: { madeBy: "committee", delegated: false } },
    outcome: "not-met",
  },
  { clause: "LAN-38", name: "Year 8", plan: move(8), outcome: "met" },
  { clause: "LAN-38", name: "Year 9", plan: move(9), outcome: "met" },
  { clause: "LAN-38", name: "Year 10", plan: move(10), outcome: "not-met" },
  { clause: "LAN-38", name: "Year 11", plan: move(11), outcome: "not-met" },
  { clause: "LAN-38", name: "Year 12", plan: move(12), outcome: "met" },
  { clause: "LAN-38", name: "Year 13", plan: move(13), outcome: "met" },
  // The regulations of 2024 ask for the return from their first day.
  {
    clause: "ENG-28",
    name: "entered on the day before",
    plan: host("2024-08-18", "2024-09-30"),
    outcome: "does-not-apply",
  },
  {
    clause: "ENG-28",
    name: "entered on the first day, late",
    plan: host("2024-08-19", "2024-09-30"),
    outcome: "not-met",
  },
  {
    clause: "ENG-28",
    name: "entered on the first day, in time",
    plan: host("2024-08-19", "2024-08-24"),
    outcome: "met",
  },
  {
    clause: "ENG-28",
    name: "entered on the first day, a day late",
    plan: host("2024-08-19", "2024-08-25"),
    outcome: "not-met",
  },
];
