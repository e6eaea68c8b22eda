import { describe, expect, test } from "vitest";
import {
  assess,
  type Council,
  type CouncilDefinition,
  compare,
  deadlines,
  defineCouncil,
  latestDaysFor,
  outcomes,
  schoolCalendar,
  timeline,
  word,
} from "../../src/index.js";
import { exampleshireData } from "./exampleshire.js";

// Term from Wednesday 2 September; half-term 26 to 30 October; term again to Friday 18 December 2026.
const read = schoolCalendar({
  schema: "osd-calendar/1",
  covers: { from: "2026-09-01", to: "2026-12-31" },
  terms: [
    { from: "2026-09-02", to: "2026-10-23" },
    { from: "2026-11-02", to: "2026-12-18" },
  ],
});
if (!read.ok) throw new Error("The calendar is refused.");
const { calendar } = read;

type Clauses = CouncilDefinition["clauses"];
const of = (clauses: Clauses): Council => defineCouncil({ ...bare, clauses });
const {
  codeClauses: _c,
  rules: _r,
  forms: _f,
  topics: _t,
  differences: _d,
  scope: _s,
  ...bare
} = exampleshireData as CouncilDefinition;
const clause = {
  at: "Page 1",
  says: "The panel hears of it.",
  strength: "must",
  kind: "notification",
  owedBy: "home school",
} as const;

/** Five school days before the start. From Monday 9 November: 6, 5, 4, 3 and 2 November. */
const council = of([
  {
    ...clause,
    id: "EXA-01",
    decidedBy: {
      attest: "Has the placement panel been told?",
      duty: { what: "word to the panel", step: "prepare", latest: { schoolDaysBefore: ["startsOn", 5] } },
    },
  },
]);
const plan = { schema: "osd-plan/1", startsOn: "2026-11-09", endsOn: "2026-12-11" };
const answered = (answer: unknown) => ({ ...plan, attestations: { "EXA-01": answer } });

describe("A person's question with a day", () => {
  test.each([
    ["nobody has answered", plan, "cannot-tell", ["/attestations/EXA-01"]],
    ["no", answered(false), "not-met", []],
    ["no, with a day", answered({ answer: false, on: "2026-11-02" }), "not-met", []],
    ["yes without a day", answered(true), "cannot-tell", ["/attestations/EXA-01/on"]],
    [
      "yes as an object without a day",
      answered({ answer: true }),
      "cannot-tell",
      ["/attestations/EXA-01/on"],
    ],
    ["yes, the day before the last", answered({ answer: true, on: "2026-11-01" }), "met", []],
    ["yes, on the last day", answered({ answer: true, on: "2026-11-02" }), "met", []],
    ["yes, the day after", answered({ answer: true, on: "2026-11-03" }), "not-met", []],
  ])("%s", (_, given, outcome, missing) => {
    const result = assess(given, { council, calendar });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { finding, outcome: found } = result.report.clauses["EXA-01"] ?? {};
    expect(found).toBe(outcome);
    expect(result.report.findings[finding ?? -1]?.missing.map(({ at }) => at)).toEqual(missing);
    const fast = outcomes(given, { council, calendar });
    expect(fast.ok && fast.outcomes["EXA-01"]).toBe(outcome);
  });

  test("says when it was done and by when it had to be", () => {
    const said = (given: unknown): readonly (string | null | undefined)[] => {
      const result = assess(given, { council, calendar });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const { clauses, findings } = word(result.report);
      const { asks, says, toPutRight } = findings[clauses["EXA-01"]?.finding ?? -1] ?? {};
      return [asks, says, toPutRight];
    };
    expect(said(answered({ answer: true, on: "2026-11-03" }))).toEqual([
      "Has the placement panel been told?",
      "It was done on Tuesday 3 November 2026; the last day was Monday 2 November 2026.",
      "It can no longer be done in time: write down why it was late.",
    ]);
    expect(said(answered(false))).toEqual([
      "Has the placement panel been told?",
      "A person has answered no.",
      "Do it by Monday 2 November 2026, and write the day into the plan.",
    ]);
  });

  test("is in the deadlines, the timeline, the last days and the comparison", () => {
    const due = deadlines(answered({ answer: true, on: "2026-11-03" }), { council, calendar });
    expect(due.ok && due.deadlines.filter(({ clauses }) => clauses.includes("EXA-01"))).toMatchObject([
      { what: "word to the panel", latest: "2026-11-02", doneOn: "2026-11-03", status: "late" },
    ]);
    const life = timeline(plan, { council, calendar, asOf: "2026-11-03" });
    expect(
      life.ok && life.timeline.entries.filter(({ clauses }) => clauses.includes("EXA-01")),
    ).toMatchObject([{ step: "prepare", what: "word to the panel", latest: "2026-11-02" }]);
    const last = latestDaysFor(plan, "2026-11-16", { council, calendar });
    expect(
      last.ok && last.latestDays.steps.filter(({ clauses }) => clauses.includes("EXA-01")),
    ).toMatchObject([{ latest: "2026-11-09" }]);
    const compared = compare(answered({ answer: true, on: "2026-11-03" }), [council], { calendar });
    expect(
      compared.ok && compared.comparison.rows.find(({ family }) => family === "attested/notification")?.cells,
    ).toMatchObject({ exampleshire: { outcome: "not-met", clauses: ["EXA-01"] } });
  });

  test("two of them with one last day stay two", () => {
    const [first] = council.clauses;
    const both = of([
      first,
      { ...first, id: "EXA-02", decidedBy: { ...first?.decidedBy, attest: "Has the nurse been told?" } },
    ] as Clauses);
    const life = timeline(plan, { council: both, calendar, asOf: "2026-11-03" });
    expect(life.ok && life.timeline.entries.filter(({ what }) => what === "word to the panel")).toHaveLength(
      2,
    );
  });
});

describe("A circumstance may be any condition", () => {
  const applying = (applies: unknown) =>
    of([{ ...clause, id: "EXA-01", applies: applies as never, decidedBy: { attest: "Was it done?" } }]);
  const comesTo = (applies: unknown, given: object): unknown => {
    const result = outcomes(
      { ...plan, attestations: { "EXA-01": true }, ...given },
      { council: applying(applies), calendar },
    );
    return result.ok ? result.outcomes["EXA-01"] : result.issues;
  };
  const yearEleven = [{ is: ["pupil.yearGroup", 11] }];
  const before = [{ before: ["startsOn", { day: "2027-01-01" }] }];
  // Longer than eight weeks: past the 56th day after the first.
  const long = [{ before: [{ calendarDaysAfter: ["startsOn", 56] }, "direction.lastDay"] }];
  const notLookedAfter = [{ not: "pupil-looked-after" }];
  const either = [{ any: ["pupil-looked-after", { is: ["pupil.yearGroup", 11] }] }];
  const bothPlaces = [{ some: ["placements", { yes: "placement.supervised" }] }];
  test.each([
    ["Year 11", yearEleven, { pupil: { yearGroup: 11 } }, "met"],
    ["Year 10", yearEleven, { pupil: { yearGroup: 10 } }, "does-not-apply"],
    ["no year", yearEleven, {}, "cannot-tell"],
    ["starts before a day", before, { startsOn: "2026-11-09" }, "met"],
    ["starts on it", before, { startsOn: "2027-01-01", endsOn: "2027-02-01" }, "does-not-apply"],
    ["57 days", long, { endsOn: "2027-01-05" }, "met"],
    ["56 days", long, { endsOn: "2027-01-04" }, "does-not-apply"],
    ["not a named circumstance", notLookedAfter, { pupil: { lookedAfter: false } }, "met"],
    ["a named circumstance among conditions", either, { pupil: { lookedAfter: true } }, "met"],
    ["neither", either, { pupil: { lookedAfter: false, yearGroup: 9 } }, "does-not-apply"],
    ["an entry", bothPlaces, { placements: [{ id: "p1", supervised: true }] }, "met"],
    [
      "a person's answer",
      [{ answered: "ENG-02" }],
      { attestations: { "EXA-01": true, "ENG-02": false } },
      "does-not-apply",
    ],
  ])("%s", (_, applies, given, outcome) => {
    expect(comesTo(applies, given)).toBe(outcome);
  });

  test.each([
    ["a name inside a list", [{ some: ["placements", "pupil-looked-after"] }], "wrong-type", "/0/some/1"],
    ["a name that is near", [{ not: "pupil-looked-aftr" }], "unknown-circumstance", "/0/not"],
    ["an unknown fact", [{ yes: "pupil.tall" }], "unknown-value", "/0/yes"],
    ["a clause that asks nobody", [{ answered: "ENG-04" }], "unknown-clause", "/0/answered"],
    ["a clause that is not there", [{ ground: "EXA-9" }], "unknown-clause", "/0/ground"],
    [
      "a setting",
      [{ lessThan: ["pupil.yearGroup", { setting: "nothing" }] }],
      "unknown-setting",
      "/0/lessThan/1/setting",
    ],
  ])("%s is refused", (_, applies, code, path) => {
    expect(() => applying(applies)).toThrow(`(${code} at /clauses/0/applies${path})`);
  });
});
