import { describe, expect, test } from "vitest";
import {
  assess,
  type CouncilDefinition,
  compare,
  defineCouncil,
  firstLawfulStart,
  latestDaysFor,
  norfolk,
  outcomes,
  readCouncil,
  readPlan,
  schoolCalendar,
  timeline,
  word,
} from "../../src/index.js";
import { planRows } from "../../src/sheets/index.js";
import { readPlans } from "../../src/sheets/read-plans.js";
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

const {
  codeClauses: _c,
  rules: _r,
  forms: _f,
  topics: _t,
  differences: _d,
  scope: _s,
  ...bare
} = exampleshireData as CouncilDefinition;

const clause = { at: "Page 1", says: "A clause.", strength: "must", kind: "deadline", owedBy: "home school" };

/** The start form within three school days of the start; the panel before the start. */
const data = {
  ...bare,
  slots: {
    forms: { "start-form": "the form that starts a direction" },
    approvals: { "inclusion-panel": "the inclusion panel" },
  },
  rules: {
    notice: {
      startFormInTime: {
        asks: "Was the start form sent in time?",
        metWhen: {
          onOrBefore: ["forms.start-form.on", { schoolDaysAfter: ["startsOn", { setting: "schoolDays" }] }],
        },
        duty: {
          what: "the start form",
          step: "tell-council",
          doneOn: "forms.start-form.on",
          latest: { schoolDaysAfter: ["startsOn", { setting: "schoolDays" }] },
        },
      },
    },
    consultation: {
      panelBeforeTheStart: {
        asks: "Did the panel approve before the start?",
        metWhen: {
          onOrBefore: ["approvals.inclusion-panel.on", { schoolDaysBefore: ["startsOn", 1] }],
        },
        duty: {
          what: "the panel's approval",
          step: "consult",
          doneOn: "approvals.inclusion-panel.on",
          latest: { schoolDaysBefore: ["startsOn", 1] },
        },
      },
      panelNotAgainst: {
        asks: "Has the panel approved?",
        metWhen: { yes: "approvals.inclusion-panel.agreed" },
      },
    },
  },
  clauses: [
    { ...clause, id: "EXA-01", decidedBy: { rule: "start-form-in-time", with: { schoolDays: 3 } } },
    { ...clause, id: "EXA-02", decidedBy: { rule: "panel-before-the-start" } },
    { ...clause, id: "EXA-03", decidedBy: { rule: "panel-not-against" } },
  ],
};
const council = defineCouncil(data as unknown as CouncilDefinition);

const plan = { schema: "osd-plan/1", startsOn: "2026-11-09", endsOn: "2026-12-11" };
const form = (one: object): object => ({ forms: { "start-form": one } });
const panel = (one: object): object => ({ approvals: { "inclusion-panel": one } });

describe("a form or approval under a council's own name", () => {
  // From Monday 9 November: Tuesday 10 is 1, Wednesday 11 is 2, Thursday 12 is 3.
  test.each([
    ["EXA-01", "on the third school day", form({ given: true, on: "2026-11-12" }), "met"],
    ["EXA-01", "on the second", form({ on: "2026-11-11" }), "met"],
    ["EXA-01", "on the fourth", form({ on: "2026-11-13" }), "not-met"],
    ["EXA-01", "not sent", form({ given: false }), "not-met"],
    ["EXA-01", "sent, nobody says when", form({ given: true }), "cannot-tell"],
    ["EXA-01", "nothing said of it", {}, "cannot-tell"],
    ["EXA-01", "another form", { forms: { "other-form": { on: "2026-11-10" } } }, "cannot-tell"],
    ["EXA-02", "the Friday before", panel({ agreed: true, on: "2026-11-06" }), "met"],
    ["EXA-02", "on the first day", panel({ on: "2026-11-09" }), "not-met"],
    ["EXA-02", "refused", panel({ agreed: false }), "not-met"],
    ["EXA-03", "a day is a yes", panel({ on: "2026-11-06" }), "met"],
    ["EXA-03", "refused", panel({ agreed: false }), "not-met"],
    ["EXA-03", "nothing said of it", {}, "cannot-tell"],
  ])("%s, %s", (id, _, given, outcome) => {
    const result = outcomes({ ...plan, ...given }, { council, calendar });
    expect(result.ok && result.outcomes[id]).toBe(outcome);
  });

  test("is asked for in words where the plan does not say it", () => {
    const result = assess(plan, { council, calendar });
    if (!result.ok) throw new Error("The plan is refused.");
    const missing = word(result.report).findings.flatMap((one) =>
      one.clauses.includes("EXA-01") || one.clauses.includes("EXA-03") ? one.missing : [],
    );
    expect(missing.map(({ at, words }) => [at, words])).toEqual(
      expect.arrayContaining([
        ["/forms/start-form/on", 'the day the form "start-form" was sent'],
        ["/approvals/inclusion-panel/agreed", 'whether the approval "inclusion-panel" was given'],
      ]),
    );
  });

  test("takes part in the timeline, the latest days and the first lawful start", () => {
    const life = timeline({ ...plan, ...form({ given: false }) }, { council, calendar, asOf: "2026-11-16" });
    expect(life.ok && life.timeline.entries.find(({ what }) => what === "the start form")).toMatchObject({
      latest: "2026-11-12",
    });
    // Back from Monday 16 November, Friday 13 is the first school day.
    const days = latestDaysFor(plan, "2026-11-16", { council, calendar });
    expect(
      days.ok && days.latestDays.steps.filter(({ clauses }) => clauses.includes("EXA-02")),
    ).toMatchObject([{ latest: "2026-11-13" }]);
    // Approved on Thursday 1 October, so nothing starts before Friday 2 October.
    const start = firstLawfulStart(
      { schema: "osd-plan/1", ...panel({ on: "2026-10-01" }) },
      { council, calendar, asOf: "2026-09-07" },
    );
    expect(start.ok && start.firstStart.start).toBe("2026-10-02");
  });

  test("that no council here names is remarked on, with the nearest there is", () => {
    const remarks = (given: object, councils: readonly (typeof council)[]): unknown => {
      const result = compare({ ...plan, ...given }, councils, { calendar });
      return result.ok && result.comparison.remarks.filter(({ code }) => code === "unknown-slot");
    };
    const mistyped = { forms: { "stat-form": { given: true } } };
    expect(remarks(mistyped, [council, norfolk])).toEqual([
      { code: "unknown-slot", values: { at: "/forms", nearest: "start-form" }, clauses: [] },
    ]);
    expect(remarks(form({ given: true }), [council, norfolk])).toEqual([]);
    expect(remarks(form({ given: true }), [norfolk])).toMatchObject([
      { values: { at: "/forms", nearest: null } },
    ]);
    const alone = assess({ ...plan, ...mistyped }, { council, calendar });
    expect(alone.ok && JSON.stringify(alone.report)).not.toContain('stat-form"');
    expect(alone.ok && word(alone.report).remarks.map(({ says }) => says)).toContain(
      "The plan records something under a name that no document here has, so it counts for nothing (/forms). Check the name; the nearest is start-form.",
    );
  });
});

describe("a plan", () => {
  const issues = (given: object): unknown => {
    const result = readPlan({ ...plan, ...given });
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
  };
  test.each([
    ["a name of 64 characters", { forms: { [`f${"o".repeat(63)}`]: {} } }, []],
    ["a name of 65", { forms: { [`f${"o".repeat(64)}`]: {} } }, ["unknown-key /forms"]],
    ["capitals", { forms: { StartForm: {} } }, ["unknown-key /forms"]],
    ["a dot", { approvals: { "a.b": {} } }, ["unknown-key /approvals"]],
    ["the prototype", JSON.parse('{"forms":{"__proto__":{}}}'), ["unknown-key /forms"]],
    ["a field no form has", { forms: { "start-form": { agreed: true } } }, ["unknown-key /forms"]],
    ["a day of what was not sent", form({ given: false, on: "2026-11-10" }), ["contradiction /forms"]],
    ["no object", { approvals: [] }, ["wrong-type /approvals"]],
    ["a yes alone", { approvals: { panel: true } }, ["wrong-type /approvals"]],
    [
      "a day before the pupil was born",
      { ...panel({ on: "2010-01-01" }), pupil: { dateOfBirth: "2012-01-01" } },
      ["order /pupil/dateOfBirth"],
    ],
  ])("with %s", (_, given, expected) => {
    expect(issues(given)).toEqual(expected);
  });

  test("with such fields is written as rows and read back", () => {
    const whole = {
      ...plan,
      ...form({ given: true, on: "2026-11-10" }),
      approvals: { "inclusion-panel": { agreed: false }, "send-panel": { on: "2026-11-02" }, empty: {} },
    };
    const { rows, leftOut } = planRows([whole]);
    expect(leftOut).toEqual(["/0/approvals/empty"]);
    expect(rows[0]).toEqual(expect.arrayContaining(["forms.start-form.given", "approvals.send-panel.on"]));
    const { empty: _, ...approvals } = whole.approvals;
    const back = readPlans(rows, { system: 1900, at: { row: 0, column: 0 } });
    expect(back.rows[0]?.plan).toEqual({ ...whole, approvals });
  });

  test("can be typed into a sheet in words", () => {
    const rows = [
      ["The first day off site", "Forms start-form date", "approvals: inclusion-panel agreed"],
      ["09/11/2026", "10/11/2026", "no"],
    ];
    const back = readPlans(rows, { system: 1900, at: { row: 0, column: 0 } });
    expect(back.rows[0]?.plan).toEqual({
      schema: "osd-plan/1",
      startsOn: "2026-11-09",
      forms: { "start-form": { on: "2026-11-10" } },
      approvals: { "inclusion-panel": { agreed: false } },
    });
  });
});

describe("a council's file", () => {
  const mistakes = (changed: object): unknown => {
    const result = readCouncil({ ...data, ...changed });
    return result.ok ? [] : result.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  };
  const rules = (metWhen: unknown): object => ({
    rules: { notice: { formInTime: { asks: "Was it sent?", metWhen } } },
    clauses: [{ ...clause, id: "EXA-01", decidedBy: { rule: "form-in-time" } }],
  });

  test("may name 50 forms, and no more", () => {
    const forms = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`form-${i}`, "a form"]));
    const slots = (count: number): object => ({
      slots: { ...data.slots, forms: { ...forms(count - 1), "start-form": "a form" } },
    });
    expect(mistakes(slots(50))).toEqual([]);
    expect(mistakes(slots(51))).toEqual([expect.stringContaining("too-many-items /slots/forms")]);
  });

  test("that asks for a form it does not name is told the nearest", () => {
    expect(mistakes(rules({ yes: "forms.stat-form.given" }))).toEqual([
      "unknown-value /rules/notice/formInTime/metWhen/yes: This is no form or approval that the file names under slots. Did you mean forms.start-form.given?",
    ]);
    const { slots: _, ...none } = data;
    const result = readCouncil({ ...none, ...rules({ yes: "forms.start-form.given" }) });
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      "This is no form or approval that the file names under slots. Name it there first.",
    ]);
  });

  test("that asks for a part no form has is told so", () => {
    expect(mistakes(rules({ yes: "forms.start-form.agreed" }))).toEqual([
      expect.stringContaining("unknown-value /rules/notice/formInTime/metWhen/yes"),
    ]);
    expect(mistakes(rules({ hasDay: "forms.start-form.given" }))).toEqual([
      expect.stringContaining("hasDay"),
    ]);
  });

  test("cannot have a rule that silence about its form meets", () => {
    expect(mistakes(rules({ not: { stated: "forms.start-form.given" } }))).toEqual([
      expect.stringContaining("met-by-silence"),
    ]);
  });
});
