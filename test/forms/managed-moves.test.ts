import { describe, expect, test } from "vitest";
import { actionDefinitions } from "../../src/duties/action-definitions.js";
import { councils } from "../../src/index.js";
import { england } from "../../src/policy/england/england.js";
import { ruleById } from "../../src/rules/registry.js";
import { bound, type CouncilId, type PlanPart, report } from "../differences/meeting.js";

const running: PlanPart = { ...bound, ending: { outcome: "not-yet" } };
const move = (fields: object = {}): PlanPart => ({
  ...bound,
  managedMove: { planned: true, followsDirection: true, startsOn: "2026-12-14", ...fields },
});
const actionsOf = (council: CouncilId | undefined, plan: PlanPart) => report(council, plan).actions;
const action = (council: CouncilId | undefined, plan: PlanPart, id: string) =>
  actionsOf(council, plan).find((one) => one.id === id);
const remarks = (plan: PlanPart) => report(undefined, plan).remarks.map(({ code }) => code);

describe("off-rolling during a direction", () => {
  const offRolled: readonly (readonly [string, PlanPart])[] = [
    ["the pupil was taken off the home roll", { ...running, records: { removedFromHomeRoll: true } }],
    ["a leaver file was sent", { ...running, records: { cmlSent: true } }],
    ["the pupil is not on the home roll", { ...running, rolls: { onHomeRoll: false } }],
    [
      "the direction was extended and then the pupil was taken off the roll",
      { ...bound, ending: { outcome: "extension" }, records: { removedFromHomeRoll: true } },
    ],
  ];

  test.each(offRolled)("is an error in law under every council: %s", (_, plan) => {
    for (const council of Object.keys(councils) as CouncilId[]) {
      const { clauses, findings, anyError } = report(council, plan);
      expect(clauses["ENG-29"]).toMatchObject({ outcome: "not-met", severity: "error", force: "law" });
      expect(findings[clauses["ENG-29"]?.finding ?? -1]?.rule).toBe("not-taken-off-the-home-roll");
      expect(anyError).toBe(true);
    }
  });

  test("is not found where the pupil stays on the roll and no leaver file was sent", () => {
    const { clauses } = report("derbyshire", {
      ...running,
      rolls: { onHomeRoll: true },
      records: { removedFromHomeRoll: false, cmlSent: false },
    });
    expect(clauses["ENG-29"]?.outcome).toBe("met");
  });

  test("is not asked about once the direction ended with a managed move", () => {
    const { clauses } = report("derbyshire", {
      ...bound,
      ending: { outcome: "managed-move" },
      records: { removedFromHomeRoll: true, cmlSent: true },
    });
    expect(clauses["ENG-29"]?.outcome).toBe("does-not-apply");
    expect(clauses["DER-35"]?.outcome).toBe("met");
    expect(clauses["ENG-56"]?.outcome).toBe("met");
  });

  test("cannot be told while the plan does not say whether the direction is still running", () => {
    const { clauses } = report("derbyshire", { ...bound, records: { cmlSent: true } });
    expect(clauses["ENG-29"]?.outcome).toBe("cannot-tell");
  });
});

describe("a managed move", () => {
  test("in view from the outset leaves the purpose of the direction to a person", () => {
    expect(remarks(move({ statedAtOutset: true }))).toContain("managed-move-planned-from-the-outset");
  });

  test("that grew out of the direction is said to be a step of its own", () => {
    expect(remarks(move({ statedAtOutset: false }))).toContain("managed-move-grown-from-the-direction");
  });

  test("of which the plan does not say how it came about brings neither remark", () => {
    expect(remarks(move()).filter((code) => code.startsWith("managed-move"))).toEqual([]);
  });

  test("that follows no direction brings neither remark", () => {
    const alone = move({ followsDirection: false, statedAtOutset: true });
    expect(remarks(alone).filter((code) => code.startsWith("managed-move"))).toEqual([]);
  });

  test("of a pupil with an EHC plan goes through the statutory consultation, by law and in Warwickshire and Lancashire", () => {
    const withPlan = (statutoryConsultation: boolean): PlanPart => ({
      ...move({ statutoryConsultation }),
      pupil: { ehcPlan: true, lookedAfter: true },
    });
    for (const [council, clause] of [
      ["warwickshire", "WAR-75"],
      ["lancashire", "LAN-37"],
    ] as const) {
      const refused = report(council, withPlan(false)).clauses;
      expect([refused[clause], refused["ENG-52"]]).toMatchObject([
        { outcome: "not-met", severity: "error" },
        { outcome: "not-met", severity: "error" },
      ]);
      expect(report(council, withPlan(true)).clauses[clause]?.outcome).toBe("met");
    }
  });

  test("in Key Stage 4 is advised against by Lancashire only; nothing is borrowed for others", () => {
    const plan: PlanPart = { ...move(), pupil: { lookedAfter: true, yearGroup: 11, ehcStage: "none" } };
    expect(report("lancashire", plan).clauses["LAN-38"]).toMatchObject({
      outcome: "not-met",
      severity: "warning",
    });
    const rulesElsewhere = report("worcestershire", plan).findings.map(({ rule }) => rule);
    expect(rulesElsewhere).not.toContain("not-in-the-years-advised-against");
  });

  test("with a trial period departs from guidance from 26 July 2026, not before", () => {
    const decided = (day: string): PlanPart => ({
      ...move({ trialPeriod: true, startsOn: day }),
      decision: { madeOn: day },
    });
    expect(report(undefined, decided("2026-07-25")).clauses["ENG-53"]?.outcome).toBe("does-not-apply");
    expect(report(undefined, decided("2026-07-26")).clauses["ENG-53"]?.outcome).toBe("not-met");
  });
});

describe("what is to be done on rolls and in records", () => {
  test("is nothing while no managed move is planned and the direction runs", () => {
    const plan: PlanPart = { ...running, managedMove: { planned: false } };
    for (const council of Object.keys(councils) as CouncilId[]) expect(actionsOf(council, plan)).toEqual([]);
  });

  test("is listed for Derbyshire as main roll and joiner file, home roll and leaver file", () => {
    expect(actionsOf("derbyshire", move()).map(({ id, clauses }) => [id, clauses])).toEqual([
      ["hold-as-main-school", ["ENG-55", "DER-36"].sort()],
      ["send-joiner-file", ["DER-36", "ENG-55"]],
      ["take-off-the-home-roll", ["DER-35", "ENG-56"]],
      ["send-leaver-file", ["DER-35", "ENG-56"]],
    ]);
  });

  test("is listed for Worcestershire with the roll, the portal and the spreadsheet", () => {
    expect(actionsOf("worcestershire", move()).map(({ id }) => id)).toEqual([
      "enter-on-the-new-roll",
      "hold-as-main-school",
      "send-joiner-file",
      "take-off-the-home-roll",
      "send-leaver-file",
      "complete-portal-return",
      "update-spreadsheet",
    ]);
  });

  test("is portal and spreadsheet alone after a return in Worcestershire, by the clause for returns", () => {
    const plan: PlanPart = {
      ...bound,
      managedMove: { planned: false },
      ending: { outcome: "return" },
      records: { portalCompleted: true, spreadsheetUpdated: false },
    };
    expect(actionsOf("worcestershire", plan)).toMatchObject([
      { id: "complete-portal-return", state: "done", clauses: ["WOR-83"], by: null },
      { id: "update-spreadsheet", state: "not-done", clauses: ["WOR-83"], by: null },
    ]);
    expect(actionsOf("derbyshire", plan)).toEqual([]);
  });

  test("makes the joiner file due five school days after the pupil joins, on secondary evidence", () => {
    // Joining on Monday 14 December 2026: four school days remain to Friday 18 December, the fifth is Monday 4 January 2027.
    expect(action("derbyshire", move({ onRollOn: "2026-12-14" }), "send-joiner-file")).toMatchObject({
      by: "2027-01-04",
      evidence: "secondary",
      who: "new school",
      state: "not-stated",
    });
  });

  test("counts from the agreed start while the day on the roll is not known, and not at all without either", () => {
    expect(action("derbyshire", move({ startsOn: "2026-12-07" }), "send-joiner-file")?.by).toBe("2026-12-14");
    expect(action("derbyshire", move({ startsOn: "none" }), "send-joiner-file")?.by).toBeNull();
  });

  test("puts the pupil on the new roll on the agreed start date in Worcestershire", () => {
    expect(action("worcestershire", move({ onRollOn: "none" }), "enter-on-the-new-roll")).toMatchObject({
      by: "2026-12-14",
      state: "not-done",
      clauses: ["WOR-80"],
    });
  });

  test("begins with the statutory consultation for a pupil with an EHC plan", () => {
    const plan: PlanPart = { ...move({ statutoryConsultation: false }), pupil: { ehcPlan: true } };
    expect(actionsOf("warwickshire", plan)[0]).toMatchObject({
      id: "consult-on-the-ehc-plan",
      state: "not-done",
      clauses: ["WAR-75", "ENG-52"],
      says: "Before the managed move; no date is given.",
    });
  });

  test("names rules that some clause is decided by", () => {
    const decidedBy = [...Object.values(councils).flatMap(({ clauses }) => clauses), ...england.clauses].map(
      (one) => ("rule" in one.decidedBy ? one.decidedBy.rule : ""),
    );
    expect(actionDefinitions.flatMap(({ rules }) => rules.filter((id) => !decidedBy.includes(id)))).toEqual(
      [],
    );
  });

  test("is what each of its rules asks about, so that it cannot be done while the rule's duty is and the other way round", () => {
    const apart = actionDefinitions.flatMap(({ id, rules, done }) =>
      rules.flatMap((rule) => {
        const { metWhen, duty } = ruleById(rule)?.data ?? {};
        const parts = metWhen !== undefined && "all" in metWhen ? metWhen.all : [metWhen];
        const isPart = parts.some((one) => one !== undefined && "yes" in one && one.yes === done);
        return isPart || duty?.doneOn === done ? [] : [`${id}: ${done} in ${rule}`];
      }),
    );
    expect(apart).toEqual([]);
  });

  test("is nothing that a move asks for once the direction has ended with a return", () => {
    const plan: PlanPart = { ...move(), ending: { outcome: "return" } };
    expect(actionsOf("derbyshire", plan)).toEqual([]);
  });
});
