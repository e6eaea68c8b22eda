import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, deadlines } from "../../src/assess/assess.js";
import { timeline } from "../../src/duties/timeline.js";
import type { Plan } from "../../src/plan/plan.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import { worcestershire } from "../../src/policy/councils/worcestershire/index.js";

// One duty has one status, one last day and one recorded day, wherever a reader meets it.

const calendar = JSON.parse(readFileSync("fixtures/calendars/two-years-2025-27.json", "utf8")) as never;
const base: Plan = {
  schema: "osd-plan/1",
  homeSchool: { type: "maintained", localAuthority: "937" },
  decision: { madeOn: "2025-09-24" },
  startsOn: "2025-10-06",
  endsOn: "2025-12-19",
};

function told(plan: Partial<Plan>, rule: string, asOf: string) {
  const ofWorcestershire = ["enrolled-as-main-with-joiner-file", "portal-completed"];
  const council = ofWorcestershire.includes(rule) ? worcestershire : warwickshire;
  const options = { council, calendar, asOf };
  const whole = { ...base, ...plan };
  const [dated, lived, assessed] = [
    deadlines(whole, options),
    timeline(whole, options),
    assess(whole, options),
  ];
  if (!dated.ok || !lived.ok || !assessed.ok) throw new Error("refused");
  const { report } = assessed;
  expect(dated.deadlines).toEqual(report.deadlines);
  return {
    deadlines: dated.deadlines
      .filter((one) => one.rule === rule)
      .map(({ latest, doneOn, plannedFor, status }) => ({ latest, doneOn, plannedFor, status })),
    timeline: lived.timeline.entries
      .filter((one) => one.rule === rule)
      .map(({ latest, doneOn, plannedFor, status }) => ({ latest, doneOn, plannedFor, status })),
    finding: report.findings.find((one) => one.rule === rule)?.outcome,
  };
}

describe("a review planned for a day that has passed", () => {
  // Monday 6 October and 42 days: Monday 17 November. One review, planned for Monday 10 November.
  const rule = "reviews-no-further-apart-than";
  const planned = { reviews: [{ on: "2025-11-10", status: "planned" }] } as const;
  const latest = "2025-11-17";

  test("is planned until its day has passed: in time for the plan, and not done yet", () => {
    const on = { latest, doneOn: null, plannedFor: "2025-11-10" };
    expect(told(planned, rule, "2025-11-07")).toMatchObject({
      deadlines: [{ ...on, status: "not-done" }],
      timeline: [{ ...on, status: "due-within" }],
    });
  });

  test("has not been held, and no longer counts as the next review", () => {
    const none = { latest, doneOn: null, plannedFor: null };
    expect(told(planned, rule, "2025-11-14")).toEqual({
      deadlines: [{ ...none, status: "not-done" }],
      timeline: [{ ...none, status: "due-within" }],
      finding: "not-met",
    });
    expect(told(planned, rule, "2025-12-15")).toEqual({
      deadlines: [{ ...none, status: "not-done" }],
      timeline: [{ ...none, status: "overdue" }],
      finding: "not-met",
    });
  });

  test("held, it is done, and the next interval runs from it", () => {
    const held = { reviews: [{ on: "2025-11-10", status: "held" }] } as const;
    // Monday 10 November and 42 days: Monday 22 December, after the end.
    const done = { latest, doneOn: "2025-11-10", plannedFor: null };
    expect(told(held, rule, "2025-12-15")).toEqual({
      deadlines: [{ ...done, status: "in-time" }],
      timeline: [{ ...done, status: "done-in-time" }],
      finding: "met",
    });
  });

  test("without a day taken as today, what is planned counts", () => {
    const result = deadlines({ ...base, ...planned }, { council: warwickshire, calendar });
    if (!result.ok) throw new Error("refused");
    expect(result.deadlines.filter((one) => one.rule === rule)).toMatchObject([
      { latest, doneOn: "2025-11-10", plannedFor: null, status: "in-time" },
    ]);
  });
});

describe("a review recorded as held on a day that is still to come", () => {
  // Held on Monday 8 December, says the plan; today is Friday 5 December.
  const rule = "decision-after-each-review";
  const reviews = [{ on: "2025-12-08", status: "held", documented: false, outcome: "none" }] as const;

  test("has not been held yet: no decision is owed, and none is missing", () => {
    expect(told({ reviews }, rule, "2025-12-05")).toMatchObject({
      timeline: [{ status: "not-yet-due" }],
      finding: "does-not-apply",
    });
  });

  test("has been on its day", () => {
    expect(told({ reviews }, rule, "2025-12-08")).toMatchObject({
      timeline: [{ status: "due-within" }],
      finding: "not-met",
    });
  });
});

describe("what the end of a direction makes due", () => {
  // A managed move on Monday 5 January 2026 ends it, says the plan; the return on the portal is not completed (WOR-81).
  const rule = "portal-completed";
  const plan = {
    ending: { outcome: "managed-move" },
    managedMove: { startsOn: "2026-01-05" },
    records: { portalCompleted: false },
  } as const;

  test("is not asked while the recorded end is still to come", () => {
    expect(told(plan, rule, "2025-12-19")).toMatchObject({
      timeline: [{ status: "not-yet-due" }],
      finding: "does-not-apply",
    });
  });

  test("is asked from that day", () => {
    expect(told(plan, rule, "2026-01-05")).toMatchObject({
      timeline: [{ status: "due-within" }],
      finding: "not-met",
    });
  });

  test("is not asked before the direction has begun, whatever the plan leaves open", () => {
    expect(told({}, rule, "2025-10-03")).toMatchObject({
      timeline: [{ status: "not-yet-due" }],
      finding: "does-not-apply",
    });
    expect(told({}, rule, "2025-10-06").finding).toBe("cannot-tell");
  });
});

describe("an invitation in time that was not in writing", () => {
  // Six days before Monday 8 December: Tuesday 2 December.
  const rule = "review-invitation-in-time";
  const invited = (inWriting: boolean | undefined): Partial<Plan> => ({
    reviews: [
      {
        on: "2025-12-08",
        status: "planned",
        invitation: { given: true, on: "2025-11-10", ...(inWriting === undefined ? {} : { inWriting }) },
      },
    ],
  });
  const done = { latest: "2025-12-02", doneOn: "2025-11-10", plannedFor: null };

  test("is done, not as required, with its day", () => {
    expect(told(invited(false), rule, "2025-12-05")).toEqual({
      deadlines: [{ ...done, status: "done-not-as-required" }],
      timeline: [{ ...done, status: "done-not-as-required" }],
      finding: "not-met",
    });
  });

  test("is done in time where it was in writing, and open where that is not said", () => {
    expect(told(invited(true), rule, "2025-12-05")).toEqual({
      deadlines: [{ ...done, status: "in-time" }],
      timeline: [{ ...done, status: "done-in-time" }],
      finding: "met",
    });
    expect(told(invited(undefined), rule, "2025-12-05")).toEqual({
      deadlines: [{ ...done, status: "cannot-tell" }],
      timeline: [{ ...done, status: "cannot-tell" }],
      finding: "cannot-tell",
    });
  });

  test("is late after its last day, in writing or not", () => {
    const late = (inWriting: boolean): Partial<Plan> => ({
      reviews: [
        { on: "2025-12-08", status: "planned", invitation: { given: true, inWriting, on: "2025-12-03" } },
      ],
    });
    for (const inWriting of [true, false]) {
      expect(told(late(inWriting), rule, "2025-12-05")).toMatchObject({
        deadlines: [{ latest: "2025-12-02", doneOn: "2025-12-03", status: "late" }],
        timeline: [{ latest: "2025-12-02", doneOn: "2025-12-03", status: "done-late" }],
        finding: "not-met",
      });
    }
  });
});

describe("the joiner file after a managed move", () => {
  const moved: Partial<Plan> = {
    pupil: { ehcPlan: false },
    decision: { madeOn: "2025-09-15" },
    startsOn: "2025-09-22",
    endsOn: "2025-11-28",
    ending: { outcome: "managed-move" },
    managedMove: { planned: true, followsDirection: true, startsOn: "2025-12-01", onRollOn: "2025-12-01" },
  };
  const rule = "enrolled-as-main-with-joiner-file";
  const sent = (cmjSent: boolean): Partial<Plan> => ({
    ...moved,
    records: { enrolledAsMain: true, cmjSent },
  });
  const action = (plan: Partial<Plan>, asOf: string) => {
    const result = assess({ ...base, ...plan }, { council: worcestershire, calendar, asOf });
    if (!result.ok) throw new Error("refused");
    const { id, state, by } = result.report.actions.find((one) => one.id === "send-joiner-file") ?? {};
    return [id, state, by];
  };
  // Five school days after Monday 1 December 2025: Tuesday 2 to Friday 5 and Monday 8.
  const none = { latest: "2025-12-08", doneOn: null, plannedFor: null };

  test("is due within five school days everywhere", () => {
    for (const [asOf, status] of [
      ["2025-12-08", "due-within"],
      ["2025-12-09", "overdue"],
      ["2026-01-20", "overdue"],
    ] as const) {
      expect(told(sent(false), rule, asOf)).toEqual({
        deadlines: [{ ...none, status: "not-done" }],
        timeline: [{ ...none, status }],
        finding: "not-met",
      });
      expect(action(sent(false), asOf)).toEqual(["send-joiner-file", "not-done", "2025-12-08"]);
    }
  });

  test("is done once it was sent: on which day no plan can say", () => {
    expect(told(sent(true), rule, "2026-01-20")).toEqual({
      deadlines: [{ ...none, status: "in-time" }],
      timeline: [{ ...none, status: "done-in-time" }],
      finding: "met",
    });
    expect(action(sent(true), "2026-01-20")).toEqual(["send-joiner-file", "done", "2025-12-08"]);
  });

  test("is shown with its day while the move is still to come", () => {
    const planned: Partial<Plan> = {
      ...moved,
      ending: { outcome: "not-yet" },
      managedMove: { planned: true, startsOn: "2025-12-01" },
    };
    expect(told(planned, rule, "2025-11-10").timeline).toEqual([{ ...none, status: "not-yet-due" }]);
    expect(action(planned, "2025-11-10")).toEqual(["send-joiner-file", "not-stated", "2025-12-08"]);
  });

  test("asks for no day that is known not to be there", () => {
    const entryOf = (days: Plan["managedMove"]) => {
      const plan = {
        ...base,
        ...sent(false),
        managedMove: { planned: true, followsDirection: true, ...days },
      };
      const life = timeline(plan, { council: worcestershire, calendar, asOf: "2025-12-09" });
      if (!life.ok) throw new Error("refused");
      return life.timeline.entries.find((one) => one.rule === rule);
    };
    // Without an agreed start the five school days run from the day on the new school's roll, if there is one.
    expect(entryOf({ startsOn: "none" })).toMatchObject({ missing: [{ at: "/managedMove/onRollOn" }] });
    expect(entryOf({ startsOn: "none", onRollOn: "none" })).toMatchObject({ latest: null, missing: [] });
  });

  test("cannot be counted without a calendar", () => {
    const life = timeline({ ...base, ...sent(false) }, { council: worcestershire, asOf: "2025-12-09" });
    if (!life.ok) throw new Error("refused");
    const entry = life.timeline.entries.find((one) => one.rule === rule);
    expect(entry).toMatchObject({ latest: null, status: "cannot-tell", missing: [{ at: "/calendar" }] });
  });
});

describe("a review listed without a day", () => {
  // Monday 6 October and 42 days: Monday 17 November. From Monday 10 November the direction has 39 days left to run.
  test("is not taken for the next review where another was held in time", () => {
    const reviews = [{ status: "planned" }, { on: "2025-11-10", status: "held" }] as const;
    const days = { latest: "2025-11-17", doneOn: "2025-11-10", plannedFor: null };
    expect(told({ reviews } as never, "reviews-no-further-apart-than", "2025-11-14")).toEqual({
      deadlines: [{ ...days, status: "in-time" }],
      timeline: [{ ...days, status: "done-in-time" }],
      finding: "met",
    });
  });
});

describe("two reviews listed for one day", () => {
  // One of them was held, so the first span is done by Monday 10 November; 39 days are left to Friday 19 December.
  const on = "2025-11-10";
  const held = { on, status: "held" } as const;
  const days = { latest: "2025-11-17", doneOn: on, plannedFor: null };

  test.each([
    ["planned", { on, status: "planned" }],
    ["without a status", { on }],
    ["held as well", held],
  ] as const)("end one span, in whatever order, the other one being %s", (_, other) => {
    for (const reviews of [
      [held, other],
      [other, held],
    ])
      expect(told({ reviews } as never, "reviews-no-further-apart-than", "2025-11-10")).toEqual({
        deadlines: [{ ...days, status: "in-time" }],
        timeline: [{ ...days, status: "done-in-time" }],
        finding: "met",
      });
  });
});

describe("a return", () => {
  // The direction ends on Friday 19 December 2025. Monday 5 January 2026 is an INSET day; pupils are back on Tuesday.
  test("that is known not to have taken place is late, and asks for no day", () => {
    const plan = { ...base, ending: { outcome: "return", returnedOn: "none" } } as const;
    const life = timeline(plan, { council: warwickshire, calendar, asOf: "2026-01-12" });
    if (!life.ok) throw new Error("refused");
    expect(life.timeline.entries.find(({ step }) => step === "return")).toMatchObject({
      status: "overdue",
      earliest: "2026-01-06",
      missing: [],
    });
  });
});

describe("the new school's roll", () => {
  // WOR-80: on the agreed first day of the managed move.
  const moving = (onRollOn: string | undefined): Partial<Plan> => ({
    managedMove: {
      planned: true,
      startsOn: "2026-01-05",
      ...(onRollOn === undefined ? {} : { onRollOn: onRollOn as never }),
    },
  });
  const rule = "on-roll-on-the-agreed-start";
  const standing = (onRollOn: string | undefined) => {
    const options = { council: worcestershire, calendar, asOf: "2026-01-12" };
    const result = deadlines({ ...base, ...moving(onRollOn) }, options);
    if (!result.ok) throw new Error("refused");
    return result.deadlines
      .filter((one) => one.rule === rule)
      .map(({ latest, doneOn, status }) => [latest, doneOn, status]);
  };

  test("has its last day on the agreed start", () => {
    expect(standing("2026-01-05")).toEqual([["2026-01-05", "2026-01-05", "in-time"]]);
    expect(standing("2026-01-06")).toEqual([["2026-01-05", "2026-01-06", "late"]]);
    expect(standing("2026-01-02")).toEqual([["2026-01-05", "2026-01-02", "done-not-as-required"]]);
    expect(standing("none")).toEqual([["2026-01-05", null, "not-done"]]);
    expect(standing(undefined)).toEqual([["2026-01-05", null, "cannot-tell"]]);
  });

  test.each([
    ["2026-01-02", "not-done"],
    ["2026-01-05", "done"],
    ["2026-01-06", "done"],
  ])("is still to be written on %s where the day for it is 5 January: %s", (asOf, state) => {
    const result = assess({ ...base, ...moving("2026-01-05") }, { council: worcestershire, calendar, asOf });
    if (!result.ok) throw new Error("refused");
    expect(result.report.actions).toMatchObject([
      { id: "enter-on-the-new-roll", state, by: "2026-01-05" },
      {},
      {},
      {},
      {},
    ]);
  });
});

describe("a notice to parents that was not in writing", () => {
  test("is done, not as required, though no document sets a last day for writing", () => {
    const plan: Partial<Plan> = { notices: { parents: { given: true, inWriting: false, on: "2025-09-30" } } };
    expect(told(plan, "parents-told-in-writing", "2025-10-20").timeline).toEqual([
      { latest: null, doneOn: "2025-09-30", plannedFor: null, status: "done-not-as-required" },
    ]);
  });
});

describe("the form of a notice that is to be given on a later day", () => {
  test.each([
    ["2025-09-29", "planned"],
    ["2025-10-01", "yes"],
    ["2025-10-02", "yes"],
  ])("is on %s, for a notice of 1 October: %s", (asOf, given) => {
    const notices = { parents: { given: true, inWriting: true, on: "2025-10-01" } };
    const result = assess({ ...base, notices }, { council: warwickshire, calendar, asOf });
    if (!result.ok) throw new Error("refused");
    expect(result.report.forms.find(({ id }) => id === "notice-to-parents")?.given).toBe(given);
  });
});
