import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/assess/fingerprint.js";
import {
  assess,
  type Clause,
  type Council,
  CouncilError,
  compare,
  deadlines,
  defineCouncil,
  firstLawfulStart,
  latestDaysFor,
  norfolk,
  outcomes,
  timeline,
  toText,
} from "../../src/index.js";
import { libraryRules, type RuleData, type RulesByStage, rules } from "../../src/rules/entry.js";
import { ruleIds } from "../../src/rules/registry.js";
import { word } from "../../src/views/word.js";
import { autumn2026 } from "../register/story.js";
import { unwrapped } from "../views/reports.js";
import { exampleshireData } from "./exampleshire.js";

// A made-up duty no rule of the library asks about: the decision comes some calendar days before the start.
const { decidedEarlyEnough } = rules({
  decidedEarlyEnough: {
    asks: "Is the direction decided early enough before the first day off site?",
    appliesWhen: { hasDay: "startsOn", says: "the direction has a first day" },
    metWhen: { onOrBefore: ["decision.madeOn", { calendarDaysBefore: ["startsOn", { setting: "days" }] }] },
    duty: {
      what: "decision",
      step: "decide",
      doneOn: "decision.madeOn",
      latest: { calendarDaysBefore: ["startsOn", { setting: "days" }] },
    },
    words: {
      met: "The decision was made on {doneOn}, at least {days} calendar days before the start",
      notMet:
        "The decision was made on {doneOn}, fewer than {days} calendar days before the start; the latest day was {latest}",
      putRight: "Move the start to a later day",
    },
  },
});

const { maintainedSchoolAsksParents } = rules({
  maintainedSchoolAsksParents: {
    asks: "Do the parents agree, where the school is a maintained one?",
    metWhen: { all: [{ yes: "parentsAgree" }, { is: ["homeSchool.type", "maintained"] }] },
  },
});

const own: RulesByStage = { consultation: { decidedEarlyEnough, maintainedSchoolAsksParents } };

function clause(number: number, decidedBy: Clause["decidedBy"]): Clause {
  return {
    id: `OWN-${number}`,
    at: "Page 1",
    says: "Made up.",
    strength: "must",
    kind: "decision",
    owedBy: "home school",
    decidedBy,
  };
}

const data = {
  schema: "osd-council/1",
  id: "ownshire",
  name: "Ownshire",
  localAuthority: "999",
  prefix: "OWN",
  version: "2026-09.1",
  documents: [
    {
      id: "guidance",
      title: "A Document",
      publisher: "Ownshire County Council",
      evidence: "confirmed",
      editions: [
        { id: "2026", edition: "September 2026", inForceFrom: "2026-09-01", lastReadOn: "2026-11-22" },
      ],
    },
  ],
  clauses: [
    clause(1, { rule: "decided-early-enough", with: { days: 14 } }),
    clause(2, { rule: "maintained-school-asks-parents" }),
    clause(3, { rule: "parents-agree" }),
  ],
} as const;

const ownshire = defineCouncil({ ...data, rules: own });

function checked(decidedOn: string | undefined, council: Council = ownshire, more: object = {}) {
  const plan = {
    schema: "osd-plan/1",
    startsOn: "2026-11-16",
    ...(decidedOn === undefined ? {} : { decision: { madeOn: decidedOn } }),
    ...more,
  };
  const result = assess(plan, { council });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const finding = (id: string) => {
    const at = result.report.clauses[id]?.finding;
    return at === null || at === undefined ? undefined : word(result.report).findings[at];
  };
  return { plan, report: result.report, finding };
}

describe("a clause that does not repeat what its rule is about", () => {
  it("makes the duty after the ending depend on it all the same", () => {
    const clauses = [clause(1, { rule: "enrolled-as-main-with-joiner-file", with: { schoolDays: 5 } })];
    const council = defineCouncil({ ...data, clauses });
    const plan = { schema: "osd-plan/1", startsOn: "2026-11-16", ending: { outcome: "not-yet" } };
    const life = timeline(plan, { council, asOf: "2026-11-23" });
    if (!life.ok) throw new Error("refused");
    const entry = word(life.timeline).entries.find(({ clauses: [id] }) => id === "OWN-1");
    expect(entry).toMatchObject({ status: "not-yet-due", onlyIf: "the direction ended with a managed move" });
  });
});

describe("a rule of a council's own", () => {
  it.each([
    // Fourteen days before Monday 16 November 2026 is Monday 2 November 2026.
    ["2026-11-01", "met"],
    ["2026-11-02", "met"],
    ["2026-11-03", "not-met"],
  ])("decides its clause: decided on %s, %s", (day, outcome) => {
    expect(checked(day).report.clauses["OWN-1"]?.outcome).toBe(outcome);
  });

  it("says what to do in a situation of its own, and elsewhere what it always says", () => {
    const started = { onOrBefore: ["startsOn", { ask: "today" }] } as const;
    const words = { ...decidedEarlyEnough.words, putRightWhere: { started: "Record why it was late" } };
    const rule = { ...decidedEarlyEnough, putRightWhere: { started }, words } as never;
    const council = defineCouncil({
      ...data,
      rules: { consultation: { decidedEarlyEnough: rule } },
      clauses: [clause(1, { rule: "decided-early-enough", with: { days: 14 } })],
    });
    const plan = { schema: "osd-plan/1", decision: { madeOn: "2026-11-03" }, startsOn: "2026-11-16" };
    const toDo = (asOf: string): unknown => {
      const result = assess(plan, { council, asOf });
      const findings = result.ok ? word(result.report).findings : [];
      return findings.find(({ rule: id }) => id === "decided-early-enough")?.toPutRight;
    };
    expect(toDo("2026-11-15")).toBe("Move the start to a later day.");
    expect(toDo("2026-11-16")).toBe("Record why it was late.");
  });

  it("speaks in its own words, with the number its clause sets", () => {
    expect(checked("2026-11-03").finding("OWN-1")).toMatchObject({
      rule: "decided-early-enough",
      says: "The decision was made on Tuesday 3 November 2026, fewer than 14 calendar days before the start; the latest day was Monday 2 November 2026.",
      toPutRight: "Move the start to a later day.",
      severity: "error",
      force: "council",
    });
  });

  it("says its question where it has no words", () => {
    const agreed = { parentsAgree: false, homeSchool: { type: "maintained" } };
    expect(checked("2026-11-01", ownshire, agreed).finding("OWN-2")?.says).toBe(
      "Do the parents agree, where the school is a maintained one? No.",
    );
  });

  it("names what is missing where it cannot tell", () => {
    const finding = checked(undefined).finding("OWN-1");
    expect(finding?.outcome).toBe("cannot-tell");
    expect(finding?.missing.map(({ at }) => at)).toEqual(["/decision/madeOn"]);
  });

  it("has its last day among the deadlines, and its place in every view", () => {
    const { plan, report } = checked("2026-11-03");
    const listed = deadlines(plan, { council: ownshire });
    if (!listed.ok) throw new Error("The plan was refused.");
    expect(listed.deadlines.find(({ rule }) => rule === "decided-early-enough")).toMatchObject({
      latest: "2026-11-02",
      status: "late",
      clauses: ["OWN-1"],
    });
    expect(unwrapped(toText(report))).toContain("Council OWN-1, Ownshire: A Document, Page 1");
    const fast = outcomes(plan, { council: ownshire });
    expect(fast.ok && fast.outcomes["OWN-1"]).toBe("not-met");
    const side = compare(plan, [ownshire, norfolk], {});
    expect(
      side.ok && side.comparison.rows.some(({ cells }) => cells.ownshire?.clauses.includes("OWN-1")),
    ).toBe(true);
  });

  it("takes part in timeline, last days and first start as a rule of the library does", () => {
    const plan = {
      ...checked("2026-11-03").plan,
      homeSchool: { type: "maintained" },
      pupil: { ehcPlan: false, lookedAfter: false },
      notices: { parents: { given: true, inWriting: true, on: "2026-11-03" } },
    };
    const given = { council: ownshire, calendar: autumn2026 };
    const life = timeline(plan, { ...given, asOf: "2026-11-10" });
    if (!life.ok) throw new Error("The plan was refused.");
    expect(life.timeline.entries.find(({ rule }) => rule === "decided-early-enough")).toMatchObject({
      step: "decide",
      what: "decision",
      clauses: ["OWN-1"],
      latest: "2026-11-02",
      doneOn: "2026-11-03",
      status: "done-late",
    });
    const last = latestDaysFor(plan, "2026-11-16", given);
    if (!last.ok) throw new Error("The plan was refused.");
    expect(last.latestDays.steps.find(({ rule }) => rule === "decided-early-enough")).toMatchObject({
      latest: "2026-11-02",
      recorded: "2026-11-03",
    });
    // Fourteen days after Tuesday 3 November is Tuesday 17 November; on Monday 16 the last day was the 2nd.
    const first = firstLawfulStart(plan, { ...given, asOf: "2026-11-04" });
    if (!first.ok) throw new Error("The plan was refused.");
    expect(first.firstStart).toMatchObject({
      start: "2026-11-17",
      binding: [{ rule: "decided-early-enough", doneOn: "2026-11-03", latest: "2026-11-02" }],
    });
    // Nothing says yet when the decision is made, so none is recorded.
    const { decision: _, ...open } = plan;
    const steps = latestDaysFor(open, "2026-11-16", given);
    if (!steps.ok) throw new Error("The plan was refused.");
    expect(steps.latestDays.steps.find(({ rule }) => rule === "decided-early-enough")?.recorded).toBeNull();
  });

  it("is known to its own council only", () => {
    expect(() => defineCouncil(data)).toThrow(
      expect.objectContaining({ code: "unknown-rule", path: "/clauses/0/decidedBy/rule" }),
    );
    const other = { asks: "Do the parents agree?", metWhen: { yes: "parentsAgree" } } as const;
    const elsewhere = defineCouncil({
      ...data,
      clauses: [clause(1, { rule: "decided-early-enough" })],
      rules: { consultation: { decidedEarlyEnough: other } },
    });
    expect(checked("2026-11-03", elsewhere).report.clauses["OWN-1"]?.outcome).toBe("cannot-tell");
    expect(checked("2026-11-03").report.clauses["OWN-1"]?.outcome).toBe("not-met");
  });

  it("is part of what the council's fingerprint stands for", () => {
    const { words: _, ...quiet } = decidedEarlyEnough;
    const quieter = defineCouncil({
      ...data,
      rules: { consultation: { decidedEarlyEnough: quiet, maintainedSchoolAsksParents } },
    });
    expect(fingerprint(quieter)).not.toBe(fingerprint(ownshire));
    expect(fingerprint(defineCouncil({ ...data, rules: own }))).toBe(fingerprint(ownshire));
  });

  it("leaves a council without rules of its own as it was", () => {
    expect(defineCouncil(exampleshireData)).toEqual(exampleshireData);
    expect(
      fingerprint(defineCouncil({ ...data, clauses: [clause(3, { rule: "parents-agree" })], rules: {} })),
    ).toBeDefined();
  });
});

/** The mistake for which these rules are refused. */
function refusal(given: unknown): CouncilError {
  try {
    defineCouncil({ ...data, clauses: [clause(3, { rule: "parents-agree" })], rules: given as RulesByStage });
  } catch (mistake) {
    if (mistake instanceof CouncilError) return mistake;
    throw mistake;
  }
  throw new Error("They were not refused.");
}

/** Two rules, of which the second is changed. */
const changed = (change: object): unknown => ({
  consultation: { decidedEarlyEnough, someRule: { ...maintainedSchoolAsksParents, ...change } },
});
const met = (metWhen: unknown, more: object = {}): unknown => changed({ metWhen, ...more });

describe("rules of a council's own are refused", () => {
  const throwing = new Proxy(
    { consultation: {} },
    {
      ownKeys() {
        throw new Error("secret");
      },
    },
  );
  const place = "/rules/consultation/someRule";

  it.each([
    ["as a list", [decidedEarlyEnough], "wrong-type", "/rules"],
    ["as a text", "rules", "wrong-type", "/rules"],
    ["as an object that cannot be read", throwing, "not-plain-data", "/rules"],
    ["with a function in them", changed({ appliesWhen: () => 1 }), "wrong-type", `${place}/appliesWhen`],
    ["under a stage there is not", { consultations: {} }, "unknown-key", "/rules"],
    ["as a stage that is a list", { consultation: [] }, "wrong-type", "/rules/consultation"],
    ["with the library's id", { notice: { parentsAgree: {} } }, "duplicate-id", "/rules/notice/parentsAgree"],
    [
      "with the library's own rules",
      libraryRules,
      "duplicate-id",
      "/rules/attendance/bOnlyForASupervisedActivity",
    ],
    [
      "with one id twice",
      { ...own, notice: { "decided-early-enough": decidedEarlyEnough } },
      "duplicate-id",
      "/rules/notice/decided-early-enough",
    ],
    [
      "with a name of one word",
      { notice: { constructor: decidedEarlyEnough } },
      "bad-id",
      "/rules/notice/constructor",
    ],
    ["with a name that has spaces", { notice: { "one two-three": {} } }, "unknown-key", "/rules/notice"],
    ["without a question", changed({ asks: undefined }), "missing", `${place}/asks`],
    ["with a field there is not", changed({ needs: [] }), "unknown-key", place],
    ["for each of a list there is not", changed({ forEach: "hosts" }), "unknown-value", `${place}/forEach`],
    [
      "with words of which one is missing",
      changed({ words: { met: "Yes" } }),
      "missing",
      `${place}/words/notMet`,
    ],
    [
      "with words that have an open brace",
      changed({ words: { met: "On {doneOn", notMet: "No", putRight: "Do" } }),
      "wrong-type",
      `${place}/words/met`,
    ],
    [
      "with a situation that has no words",
      changed({ putRightWhere: { started: { constant: true } } }),
      "missing",
      `${place}/putRightWhere/started`,
    ],
    [
      "with words for a situation there is not",
      changed({
        words: { met: "Yes", notMet: "No", putRight: "Do it", putRightWhere: { started: "Do it at once" } },
      }),
      "unknown-key",
      `${place}/words/putRightWhere/started`,
    ],
    [
      "with a situation that is no condition",
      changed({
        putRightWhere: { started: { yes: "startsOn" } },
        words: { met: "Yes", notMet: "No", putRight: "Do it", putRightWhere: { started: "Do it at once" } },
      }),
      "wrong-type",
      `${place}/putRightWhere/started/yes`,
    ],
    [
      "with a last day that is a number",
      changed({ duty: { what: "x", step: "decide", doneOn: "startsOn", latest: 5 } }),
      "wrong-type",
      `${place}/duty/latest`,
    ],
  ])("%s", (_, given, code, path) => {
    const mistake = refusal(given);
    expect([mistake.code, mistake.path]).toEqual([code, path]);
    expect(mistake.message).not.toContain("secret");
  });

  it.each([
    [
      "an unknown word",
      { is: ["placement.kind", "unregisterd-ap"] },
      "/is/1",
      "Did you mean unregistered-ap?",
    ],
    ["an unknown fact", { yes: "parentsAgre" }, "/yes", "Did you mean parentsAgree?"],
    ["a day where a yes or no is due", { yes: "startsOn" }, "/yes", "startsOn is of the kind day"],
    [
      "an operator there is not",
      { onOrAfter: ["startsOn", "endsOn"] },
      "",
      "This is no operator of a condition",
    ],
    ["an operator that is misspelt", { anny: [] }, "", "Did you mean any?"],
    ["two operators", { yes: "parentsAgree", constant: true }, "", "exactly one of these"],
    ["a text", "parentsAgree", "", "A condition is an object"],
    ["an empty list", { all: [] }, "/all", "Write a list of conditions"],
    ["a comparison with one side", { onOrBefore: ["startsOn"] }, "/onOrBefore", "Write two things"],
    ["a number compared with a day", { atMost: ["startsOn", 3] }, "/atMost/0", "startsOn is of the kind day"],
    ["a number with a part", { atMost: ["minutesPerWeek", 1.5] }, "/atMost/1", "Write a whole number"],
    [
      "a date there is not",
      { before: ["startsOn", { day: "2026-02-30" }] },
      "/before/1/day",
      "no day that exists",
    ],
    [
      "a setting there is not",
      { atMost: ["minutesPerWeek", { setting: "minute" }] },
      "/atMost/1/setting",
      "Did you mean minutes?",
    ],
    [
      "a list that does not fit the fact",
      { in: ["placement.kind", { setting: "stages" }] },
      "/in/1/setting",
      "kinds",
    ],
    ["a fact of another list", { yes: "review.held" }, "/yes", "review.held is a fact of one of the reviews"],
    [
      "today, on which no answer may depend",
      { before: ["startsOn", { ask: "today" }] },
      "/before/1/ask",
      "Only putRightWhere may ask for today",
    ],
    ["a question there is not", { ask: "formUse" }, "/ask", "Did you mean formUsed?"],
    ["a question about a request", { ask: "reviewInTheDaysBefore" }, "/ask", "one of the requests"],
    ["a ground that is no clause", { ground: "none" }, "/ground", "not the id of a clause"],
    ["words that are none", { yes: "parentsAgree", says: "" }, "/says", "Write a statement"],
  ])("with %s, and told what is meant", (_, metWhen, path, message) => {
    const mistake = refusal(met(metWhen, { forEach: "placements" }));
    expect(mistake.path).toBe(`${place}/metWhen${path}`);
    expect(mistake.message).toContain(message);
  });

  it.each([
    [
      "a code that is not another one",
      { not: { statedAs: ["rolls.hostStatus", "main"] } },
      "rolls.hostStatus",
    ],
    ["what is always so", { constant: true }, "anything"],
    [
      "one of two things, the other not looked at",
      { any: [{ yes: "parentsAgree" }, { not: { stated: "fairAccessReferral" } }] },
      "parentsAgree or fairAccessReferral",
    ],
    ["every entry of a list it is not about", { every: ["reviews", { constant: true }] }, undefined],
  ])("met by silence: %s", (_, metWhen, names) => {
    if (names === undefined) {
      expect(() => defineCouncil({ ...data, rules: met(metWhen) as RulesByStage })).toThrow("unknown-rule");
      return;
    }
    expect(refusal(met(metWhen))).toMatchObject({
      code: "met-by-silence",
      path: `${place}/metWhen`,
      message: expect.stringContaining(`A plan that says nothing of ${names} would meet this.`),
    });
  });

  it("met by silence, unless the rule says what it is about", () => {
    const metWhen = { not: { statedAs: ["rolls.hostStatus", "main"] } };
    const about = { stated: "rolls.hostStatus" };
    expect(() => defineCouncil({ ...data, rules: met(metWhen, { about }) as RulesByStage })).toThrow(
      "unknown-rule",
    );
  });

  it("that lie too deep or are too long", () => {
    const deep = (levels: number): unknown =>
      levels === 0 ? { yes: "parentsAgree" } : { not: deep(levels - 1) };
    const long = (parts: number): unknown => ({ any: new Array(parts).fill({ yes: "parentsAgree" }) });
    expect(() => defineCouncil({ ...data, rules: met(deep(24)) as RulesByStage })).toThrow("unknown-rule");
    expect(refusal(met(deep(25))).code).toBe("too-deep");
    expect(refusal(met(deep(5000))).code).toBe("too-deep");
    expect(() => defineCouncil({ ...data, rules: met(long(499)) as RulesByStage })).toThrow("unknown-rule");
    expect(refusal(met(long(500))).code).toBe("too-many-items");
  });

  it("where a clause leaves out a setting the rule uses", () => {
    const clauses = [clause(1, { rule: "decided-early-enough" })];
    expect(() => defineCouncil({ ...data, clauses, rules: own })).toThrow(
      expect.objectContaining({ code: "missing-setting", path: "/clauses/0/decidedBy/with/days" }),
    );
  });
});

describe("the rules of the library", () => {
  it("are plain JSON, by stage and name, that says what each asks", () => {
    expect(JSON.parse(JSON.stringify(libraryRules))).toEqual(libraryRules);
    const all = Object.values(libraryRules).flatMap((one) => Object.values<RuleData>(one));
    expect(all).toHaveLength(ruleIds().length);
    expect(all.every(({ asks }) => asks.endsWith("?"))).toBe(true);
  });
});
