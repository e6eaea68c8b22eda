import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  assess,
  compare,
  councils,
  defineCouncil,
  derbyshire,
  expectedCodes,
  lancashire,
  norfolk,
  outcomes,
  type Plan,
  toText,
  warwickshire,
  worcestershire,
} from "../../src/index.js";
import { bound, type PlanPart, week } from "../differences/meeting.js";
import { exampleshireData } from "./exampleshire.js";

const exampleshire = defineCouncil(exampleshireData);

// Half-term is 26 to 30 October 2026, and Monday 2 November is an INSET day.
const calendar = {
  schema: "osd-calendar/1",
  issuedBy: "school",
  covers: { from: "2026-09-01", to: "2026-12-31" },
  terms: [
    { from: "2026-09-01", to: "2026-10-23" },
    { from: "2026-11-02", to: "2026-12-18" },
  ],
  insetDays: ["2026-11-02"],
} as const;

/** A maintained school that decided on 12 October; the first day off site is Wednesday 4 November. */
const base: PlanPart = { ...bound, startsOn: "2026-11-04" };

function outcomesOf(part: PlanPart, council = exampleshire): { readonly [clause: string]: string } {
  const plan: Plan = { schema: "osd-plan/1", ...base, ...part };
  const result = outcomes(plan, { council, calendar: calendar as never });
  if (!result.ok) throw new Error(result.issues.map(({ code, path }) => `${code} ${path}`).join("; "));
  return result.outcomes;
}

describe("a council that is one file of data", () => {
  const rulesUsed = new Set(
    exampleshireData.clauses.flatMap(({ decidedBy }) => ("rule" in decidedBy ? [decidedBy.rule] : [])),
  );

  test("has over thirty clauses on over twenty-five rules, questions for a person and one for nobody", () => {
    expect(exampleshireData.clauses.length).toBeGreaterThanOrEqual(30);
    expect(rulesUsed.size).toBeGreaterThanOrEqual(25);
    const kinds = exampleshireData.clauses.map(({ decidedBy }) => Object.keys(decidedBy)[0]);
    expect(kinds.filter((kind) => kind === "attest")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "nobody")).toHaveLength(1);
  });

  test("holds nothing but data: its JSON says the same", () => {
    expect(defineCouncil(JSON.parse(JSON.stringify(exampleshireData)))).toEqual(exampleshire);
  });

  test("is neither changed nor kept by being defined", () => {
    expect(Object.isFrozen(exampleshireData)).toBe(false);
    expect(Object.isFrozen(exampleshireData.clauses)).toBe(false);
    expect(exampleshire).not.toBe(exampleshireData);
    expect(exampleshire.clauses[0]).not.toBe(exampleshireData.clauses[0]);
    expect(Object.isFrozen(exampleshire.clauses[0]?.decidedBy)).toBe(true);
  });

  test("needs no word in the rules: they name no council and no clause", () => {
    const words = [exampleshire, ...Object.values(councils)].flatMap(({ id, name, prefix }) => [
      id,
      name,
      `"${prefix}-`,
    ]);
    const folder = new URL("../../src/rules/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      const text = readFileSync(new URL(name, folder), "utf8");
      expect(words.filter((word) => text.includes(word))).toEqual([]);
    }
  });
});

const told = (on: string): PlanPart => ({ notices: { parents: { given: true, inWriting: true, on } } });
const councilTold = (on: string): PlanPart => ({ notices: { localAuthorityInWriting: { given: true, on } } });
/** One review on Friday 20 November. */
const invited = (on: string): PlanPart => ({
  reviews: [{ on: "2026-11-20", invitation: { given: true, inWriting: true, on } }],
});
const outcomeSent = (outcomeNotifiedOn: string): PlanPart => ({
  reviews: [{ on: "2026-11-20", status: "held", outcomeNotifiedOn }],
});
const firstReview = (firstReviewOn: string): PlanPart => ({
  documents: { letter: { used: true, missing: [], firstReviewOn } },
});
/** A parent asked in writing on Monday 30 November and had no review. */
const lastReview = (lastReviewOn: string): PlanPart => ({
  reviewRequests: [{ on: "2026-11-30", by: "parent", inWriting: true, lastReviewOn, compliedWith: false }],
});
const slots = ["mon AM", "mon PM", "tue AM", "tue PM", "wed AM", "wed PM", "thu AM", "thu PM", "fri AM"];
/** So many half days at the barn, which is no school, and the others at the home school. */
const atTheBarn = (count: number): PlanPart => ({
  placements: [{ id: "barn", kind: "unregistered-ap" }],
  timetable: week(
    "home-school",
    Object.fromEntries(slots.slice(0, count).map((slot) => [slot, { place: "barn" }])),
  ),
});
const atTheBarnInCare = (count: number): PlanPart => ({
  ...atTheBarn(count),
  placements: [{ id: "barn", kind: "unregistered-ap", minutesPerWeek: 600 }],
  pupil: { ehcPlan: false, lookedAfter: true },
});
const minutesAtTheBarn = (minutesPerWeek: number): PlanPart => ({
  placements: [{ id: "barn", kind: "unregistered-ap", minutesPerWeek }],
  pupil: { ehcPlan: false, lookedAfter: false },
});
const weekOf = (minutesPerWeek: number): PlanPart => ({
  minutesPerWeek,
  notices: { partTimeForm: { given: false } },
});
const returned = (newPupilReturnOn: string): PlanPart => ({
  placements: [
    { id: "host", kind: "mainstream-school", registered: true, registeredOn: "2026-11-04", newPupilReturnOn },
  ],
});
const movedIn = (yearGroup: number): PlanPart => ({
  pupil: { yearGroup },
  managedMove: { planned: true, startsOn: "2027-01-04" },
});
const online = (endsOn: string): PlanPart => ({
  startsOn: "2026-06-29",
  endsOn,
  timetable: [{ weekday: "mon", half: "AM", place: "online-at-home", homeCode: "B" }],
});

type Side = readonly [why: string, part: PlanPart, outcome: string];

// Below, at and above each number, in the order of the clauses.
const boundaries: Readonly<Record<string, readonly Side[]>> = {
  "EXA-11": [
    ["four school days back: 21 October", told("2026-10-21"), "met"],
    ["three: 3 November, 23 and 22 October", told("2026-10-22"), "met"],
    ["two, though twelve days by the calendar", told("2026-10-23"), "not-met"],
  ],
  "EXA-13": [
    ["Thursday 22, Friday 23 October and Tuesday 3 November lie between", told("2026-10-21"), "met"],
    ["two school days lie between, and it is in time", told("2026-10-22"), "not-met"],
    ["late, so the caution is not asked", told("2026-10-23"), "does-not-apply"],
  ],
  "EXA-14": [
    ["five school days back", councilTold("2026-10-20"), "met"],
    ["four: 3 November, 23, 22 and 21 October", councilTold("2026-10-21"), "met"],
    ["three", councilTold("2026-10-22"), "not-met"],
  ],
  "EXA-15": [
    ["a minute under 20 hours, and no form", weekOf(1199), "not-met"],
    ["20 hours", weekOf(1200), "does-not-apply"],
    ["a minute over", weekOf(1201), "does-not-apply"],
  ],
  "EXA-16": [
    ["the second day after 4 November", returned("2026-11-06"), "met"],
    ["the third, a Saturday", returned("2026-11-07"), "met"],
    ["the fourth", returned("2026-11-08"), "not-met"],
  ],
  "EXA-18": [
    ["two half days", atTheBarn(2), "met"],
    ["three", atTheBarn(3), "met"],
    ["four", atTheBarn(4), "not-met"],
  ],
  "EXA-19": [
    ["seven half days", atTheBarn(7), "met"],
    ["eight", atTheBarn(8), "not-met"],
    ["nine", atTheBarn(9), "not-met"],
  ],
  "EXA-20": [
    ["a minute under 15 hours", minutesAtTheBarn(899), "does-not-apply"],
    ["15 hours", minutesAtTheBarn(900), "does-not-apply"],
    ["a minute over", minutesAtTheBarn(901), "not-met"],
    ["in care, four half days", atTheBarnInCare(4), "does-not-apply"],
    ["in care, five", atTheBarnInCare(5), "not-met"],
  ],
  "EXA-21": [
    ["one visit", { staffVisitsPerWeek: 1 }, "not-met"],
    ["two", { staffVisitsPerWeek: 2 }, "met"],
    ["three", { staffVisitsPerWeek: 3 }, "met"],
  ],
  "EXA-22": [
    ["1,899 minutes", weekOf(1899), "not-met"],
    ["1,900", weekOf(1900), "met"],
    ["1,901", weekOf(1901), "met"],
  ],
  "EXA-26": [
    ["nine days before 20 November", invited("2026-11-11"), "met"],
    ["eight", invited("2026-11-12"), "met"],
    ["seven", invited("2026-11-13"), "not-met"],
  ],
  "EXA-27": [
    ["eight days lie between", invited("2026-11-11"), "met"],
    ["seven lie between", invited("2026-11-12"), "not-met"],
    ["late, so the caution is not asked", invited("2026-11-13"), "does-not-apply"],
  ],
  "EXA-28": [
    ["27 days after the start", { reviews: [{ on: "2026-12-01" }] }, "met"],
    ["28", { reviews: [{ on: "2026-12-02" }] }, "met"],
    ["29", { reviews: [{ on: "2026-12-03" }] }, "not-met"],
  ],
  "EXA-29": [
    ["Tuesday of the third school week after", firstReview("2026-11-24"), "met"],
    ["Wednesday, the day of the start", firstReview("2026-11-25"), "met"],
    ["Thursday", firstReview("2026-11-26"), "not-met"],
  ],
  "EXA-30": [
    ["55 days before the request", lastReview("2026-10-06"), "met"],
    ["56: 30 days of November, 26 of October", lastReview("2026-10-05"), "met"],
    ["57", lastReview("2026-10-04"), "not-met"],
  ],
  "EXA-31": [
    ["three days after", outcomeSent("2026-11-23"), "met"],
    ["four", outcomeSent("2026-11-24"), "met"],
    ["five", outcomeSent("2026-11-25"), "not-met"],
  ],
  "EXA-33": [
    ["over by the end of August", online("2026-08-31"), "does-not-apply"],
    ["runs to the first of September, in a clause of a later scope", online("2026-09-01"), "does-not-apply"],
    ["starts later", { ...online("2026-12-18"), startsOn: "2026-11-04" }, "not-met"],
  ],
  "EXA-38": [
    ["into Year 8", movedIn(8), "met"],
    ["into Year 9", movedIn(9), "not-met"],
    ["into Year 10", movedIn(10), "met"],
  ],
};

describe.each(Object.entries(boundaries))("%s answers with its own number", (clause, sides) => {
  test.each(sides)("%s", (_, part, outcome) => {
    expect(outcomesOf(part)[clause]).toBe(outcome);
  });
});

describe("lists and words of its own", () => {
  test.each<[clause: string, why: string, part: PlanPart, outcome: string]>([
    ["EXA-01", "one of its grounds", { grounds: ["EXA-02"] }, "met"],
    ["EXA-01", "another council's ground", { grounds: ["NOR-03"] }, "not-met"],
    ["EXA-02", "the ground chosen", { grounds: ["EXA-02"] }, "met"],
    ["EXA-03", "a ground that was not", { grounds: ["EXA-02"] }, "does-not-apply"],
    ["EXA-04", "the ground is bullying", { grounds: ["EXA-03"], parentsAgree: false }, "not-met"],
    ["EXA-04", "the ground is another", { grounds: ["EXA-02"], parentsAgree: false }, "does-not-apply"],
    ["EXA-05", "assessment under way", { pupil: { ehcStage: "assessment" } }, "not-met"],
    ["EXA-05", "evidence gathered only", { pupil: { ehcStage: "evidence-gathering" } }, "met"],
    ["EXA-06", "the governing body", { decision: { madeOn: "2026-10-12", madeBy: "governing-body" } }, "met"],
    ["EXA-06", "a trust, which it does not name", { decision: { madeBy: "trust" } }, "not-met"],
    ["EXA-06", "its committee", { decision: { madeBy: "committee", delegated: true } }, "met"],
    [
      "EXA-06",
      "a head teacher with the power",
      { decision: { madeBy: "headteacher", delegated: true } },
      "not-met",
    ],
    [
      "EXA-07",
      "looked after, and nobody asked",
      {
        pupil: { ehcPlan: false, lookedAfter: true },
        consultations: { virtualSchool: { consulted: false } },
      },
      "not-met",
    ],
    [
      "EXA-07",
      "an EHC plan, and asked",
      { pupil: { ehcPlan: true }, consultations: { virtualSchool: { consulted: true } } },
      "met",
    ],
    ["EXA-07", "neither", { pupil: { ehcPlan: false, lookedAfter: false } }, "does-not-apply"],
    ["EXA-07", "one no and one unknown", { pupil: { ehcPlan: false } }, "cannot-tell"],
    ["EXA-08", "a person said yes", { attestations: { "EXA-08": true } }, "met"],
    ["EXA-08", "a person said no", { attestations: { "EXA-08": false } }, "not-met"],
    ["EXA-08", "nobody said", {}, "cannot-tell"],
    ["EXA-17", "a kind it takes", { placements: [{ id: "p", kind: "mainstream-school" }] }, "met"],
    ["EXA-17", "a kind it does not", { placements: [{ id: "p", kind: "ap-school" }] }, "not-met"],
    ["EXA-23", "the council pays", { transport: { required: true, paidBy: "local-authority" } }, "met"],
    ["EXA-23", "the school pays", { transport: { required: true, paidBy: "home-school" } }, "not-met"],
    ["EXA-23", "no transport", { transport: { required: false } }, "does-not-apply"],
    [
      "EXA-32",
      "an item left out",
      { documents: { passport: { used: true, missing: ["agencies"] } } },
      "not-met",
    ],
    ["EXA-32", "another left out", { documents: { passport: { used: true, missing: ["health"] } } }, "met"],
    ["EXA-36", "a return", { ending: { outcome: "return" } }, "met"],
    ["EXA-36", "a managed move", { ending: { outcome: "managed-move" } }, "not-met"],
    ["EXA-36", "not over", { ending: { outcome: "not-yet" } }, "does-not-apply"],
    [
      "EXA-37",
      "the three it names, without the admission authority",
      {
        managedMove: {
          planned: true,
          agreedBy: { parents: true, homeSchool: true, hostSchool: true, admissionAuthority: false },
        },
      },
      "met",
    ],
    [
      "EXA-37",
      "the host does not",
      { managedMove: { planned: true, agreedBy: { parents: true, homeSchool: true, hostSchool: false } } },
      "not-met",
    ],
  ])("%s, %s: %s", (clause, _why, part, outcome) => {
    expect(outcomesOf(part)[clause]).toBe(outcome);
  });

  const atTheHost: PlanPart = {
    placements: [{ id: "host", kind: "mainstream-school", registered: true }],
    timetable: [{ weekday: "mon", half: "AM", place: "host", homeCode: "B" }],
  };

  test("a clause of a day covers directions from that day on", () => {
    expect(outcomesOf({ ...atTheHost, startsOn: "2026-11-02" })["EXA-34"]).toBe("not-met");
    expect(outcomesOf({ ...atTheHost, startsOn: "2026-10-30" })["EXA-34"]).toBe("does-not-apply");
  });

  test("the document says nothing of directions before its own day", () => {
    const early = outcomesOf({ startsOn: "2026-08-31" });
    const own = Object.entries(early).filter(([id]) => id.startsWith("EXA-"));
    expect(own).toHaveLength(38);
    const others = own.filter(([, outcome]) => outcome !== "does-not-apply");
    // What nobody checks is listed all the same.
    expect(others).toEqual([["EXA-10", "not-checked"]]);
  });

  test("the codes cite its clauses", () => {
    const plan = { schema: "osd-plan/1", ...base, ...atTheHost };
    const result = expectedCodes(plan, { council: exampleshire });
    expect(result.ok && result.codes[0]?.home).toMatchObject({ code: "D" });
    expect(JSON.stringify(result)).toContain("EXA-34");
  });
});

describe("the same plan under its number and another's", () => {
  test("notice on the second school day back: late at its three, in time at Warwickshire's and the law's two", () => {
    const late = told("2026-10-23");
    expect(outcomesOf(late)["EXA-11"]).toBe("not-met");
    expect(outcomesOf(late)["ENG-04"]).toBe("met");
    expect(outcomesOf(late, warwickshire)["WAR-60"]).toBe("met");
  });

  test("an invitation of seven days: late at its eight, in time at Worcestershire's and the law's six", () => {
    const part = invited("2026-11-13");
    expect(outcomesOf(part)).toMatchObject({ "EXA-26": "not-met", "ENG-11": "met" });
    expect(outcomesOf(part, worcestershire)[clauseOf(worcestershire, "review-invitation-in-time")]).toBe(
      "met",
    );
  });

  test("a request 57 days after a review: owed at its 56 and Worcestershire's 42, not at the law's 70", () => {
    const part = lastReview("2026-10-04");
    expect(outcomesOf(part)).toMatchObject({ "EXA-30": "not-met", "ENG-16": "met" });
    const window = clauseOf(worcestershire, "review-request-honoured");
    expect(outcomesOf(part, worcestershire)[window]).toBe("not-met");
    // 50 days: within its window, beyond Worcestershire's.
    expect(outcomesOf(lastReview("2026-10-11"))["EXA-30"]).toBe("met");
    expect(outcomesOf(lastReview("2026-10-11"), worcestershire)[window]).toBe("not-met");
  });

  test("four half days at one provider: over its three, within Norfolk's four", () => {
    expect(outcomesOf(atTheBarn(4))["EXA-18"]).toBe("not-met");
    const norfolks = clauseOf(norfolk, "within-sessions-at-one-unregistered-provider");
    expect(outcomesOf(atTheBarn(4), norfolk)[norfolks]).toBe("met");
  });

  test("20 hours a week: no form at its 20, one at Derbyshire's 25", () => {
    expect(outcomesOf(weekOf(1200))["EXA-15"]).toBe("does-not-apply");
    expect(outcomesOf(weekOf(1200), derbyshire)[clauseOf(derbyshire, "part-time-form-sent")]).toBe("not-met");
  });

  test("one visit a week: too few for its two, enough for Lancashire's one", () => {
    const part: PlanPart = { staffVisitsPerWeek: 1, pupil: { lookedAfter: true } };
    expect(outcomesOf(part)["EXA-21"]).toBe("not-met");
    expect(outcomesOf(part, lancashire)[clauseOf(lancashire, "staff-visit-often-enough")]).toBe("met");
  });

  function clauseOf(council: typeof exampleshire, rule: string): string {
    const found = council.clauses.find(({ decidedBy }) => "rule" in decidedBy && decidedBy.rule === rule);
    if (found === undefined) throw new Error(`${council.id} has no clause on ${rule}`);
    return found.id;
  }
});

describe("beside the law", () => {
  const part: PlanPart = {
    ...atTheBarn(4),
    ...invited("2026-11-13"),
    ...told("2026-10-23"),
    ...lastReview("2026-10-04"),
    pupil: { ehcPlan: true, lookedAfter: false },
  };
  const plan = { schema: "osd-plan/1", ...base, ...part };
  const reported = (council: typeof exampleshire | undefined) => {
    const result = assess(plan, { council, calendar: calendar as never, asOf: "2026-11-23" });
    if (!result.ok) throw new Error("the plan was refused");
    return result.report;
  };
  const withIt = reported(exampleshire);
  const alone = reported(undefined);

  test("the findings of national law are the same with the council and without", () => {
    const national = withIt.findings.filter(({ force }) => force !== "council");
    expect(national.length).toBeGreaterThan(40);
    expect(national).toEqual(alone.findings);
    expect(withIt.counts.national).toEqual(alone.counts.national);
    expect(withIt.law).toEqual(alone.law);
  });

  test("every clause of the council is in the report, by its id", () => {
    const own = Object.keys(withIt.clauses).filter((id) => id.startsWith("EXA-"));
    expect(own.sort()).toEqual(exampleshireData.clauses.map(({ id }) => id).sort());
    expect(withIt.clauses["EXA-10"]?.outcome).toBe("not-checked");
    expect(withIt.notChecked.map(({ clause }) => clause)).toContain("EXA-10");
  });

  test("a finding cites the council's document, its place and its weight", () => {
    const finding = withIt.findings.find(({ clauses }) => clauses.includes("EXA-11"));
    expect(finding).toMatchObject({
      rule: "parents-told-in-time",
      outcome: "not-met",
      severity: "error",
      force: "council",
      citation: {
        document: "Directing Pupils Off Site in Exampleshire",
        edition: "September 2026",
        place: "Part 3, telling people",
        address: "https://www.exampleshire.example/off-site",
        inForceFrom: "2026-09-01",
      },
    });
  });

  test("its deadlines are its own: 22 October for the notice, beside the law's 23", () => {
    const last = withIt.deadlines
      .filter(({ rule }) => rule === "parents-told-in-time")
      .map(({ clauses, latest }) => [clauses[0], latest]);
    expect(last).toEqual([
      ["EXA-11", "2026-10-22"],
      ["ENG-04", "2026-10-23"],
    ]);
  });

  test("the text names it", () => {
    expect(toText(withIt)).toContain("Exampleshire");
  });

  test("compare puts its number beside the others'", () => {
    const result = compare(plan, [exampleshire, warwickshire], { calendar: calendar as never });
    if (!result.ok) throw new Error("the plan was refused");
    const row = result.comparison.rows.find(({ family }) => family === "parents-told-in-time");
    expect(row?.differs).toBe(true);
    expect(row?.cells).toMatchObject({
      exampleshire: { outcome: "not-met", sets: [{ setting: "schoolDays", value: 3 }], clauses: ["EXA-11"] },
      warwickshire: { outcome: "met", sets: [{ setting: "schoolDays", value: 2 }], clauses: ["WAR-60"] },
    });
    expect(row?.national).toMatchObject({ outcome: "met" });
  });
});
