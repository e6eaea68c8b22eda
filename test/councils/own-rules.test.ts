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
  norfolk,
  OptionError,
  outcomes,
  toText,
} from "../../src/index.js";
import {
  all,
  calendarDaysBefore,
  defineRule,
  fact,
  hasDay,
  is,
  onOrBefore,
  type Rule,
  rules,
  yes,
} from "../../src/rules/entry.js";
import { unwrapped } from "../views/reports.js";
import { exampleshireData } from "./exampleshire.js";

// A made-up duty no rule of the library asks about: the decision comes some calendar days before the start.
const decidedEarlyEnough = defineRule({
  id: "decided-early-enough",
  stage: "consultation",
  asks: "Is the direction decided early enough before the first day off site?",
  needs: ["decision.madeOn", "startsOn"],
  uses: ["days"],
  appliesWhen: hasDay("startsOn", "the direction has a first day"),
  metWhen: onOrBefore(fact("decision.madeOn"), calendarDaysBefore(fact("startsOn"), "days")),
  deadline: {
    what: "decision",
    doneOn: fact("decision.madeOn"),
    latest: calendarDaysBefore(fact("startsOn"), "days"),
  },
  words: {
    met: "The decision was made on {doneOn}, at least {days} calendar days before the start",
    notMet:
      "The decision was made on {doneOn}, fewer than {days} calendar days before the start; the latest day was {latest}",
    putRight: "Move the start to a later day",
  },
});

const keptSafe = defineRule({
  id: "a-maintained-school-asks-parents",
  stage: "consultation",
  asks: "Do the parents agree, where the school is a maintained one?",
  needs: ["parentsAgree", "homeSchool.type"],
  metWhen: all(yes("parentsAgree"), is("homeSchool.type", ["maintained"], "the school is a maintained one")),
});

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
    clause(2, { rule: "a-maintained-school-asks-parents" }),
    clause(3, { rule: "parents-agree" }),
  ],
} as const;

const ownshire = defineCouncil(data, { rules: [decidedEarlyEnough, keptSafe] });

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
    return at === null || at === undefined ? undefined : result.report.findings[at];
  };
  return { plan, report: result.report, finding };
}

describe("a rule of a council's own", () => {
  it.each([
    // Fourteen days before Monday 16 November 2026 is Monday 2 November 2026.
    ["2026-11-01", "met"],
    ["2026-11-02", "met"],
    ["2026-11-03", "not-met"],
  ])("decides its clause: decided on %s, %s", (day, outcome) => {
    expect(checked(day).report.clauses["OWN-1"]?.outcome).toBe(outcome);
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

  it("is known to its own council only", () => {
    expect(() => defineCouncil(data)).toThrow(
      expect.objectContaining({ code: "unknown-rule", path: "/clauses/0/decidedBy/rule" }),
    );
    expect(rules.some(({ id }) => id === "decided-early-enough")).toBe(false);
    const other = defineRule({
      id: "decided-early-enough",
      stage: "consultation",
      asks: "Do the parents agree?",
      needs: ["parentsAgree"],
      metWhen: yes("parentsAgree"),
    });
    const elsewhere = defineCouncil(
      { ...data, clauses: [clause(1, { rule: "decided-early-enough" })] },
      { rules: [other] },
    );
    expect(checked("2026-11-03", elsewhere).report.clauses["OWN-1"]?.outcome).toBe("cannot-tell");
    expect(checked("2026-11-03").report.clauses["OWN-1"]?.outcome).toBe("not-met");
  });

  it("is part of what the council's fingerprint stands for", () => {
    const { words: _, ...silent } = decidedEarlyEnough;
    const quiet = defineRule(silent as Parameters<typeof defineRule>[0]);
    const quieter = defineCouncil(data, { rules: [quiet, keptSafe] });
    const same = defineCouncil(data, { rules: [decidedEarlyEnough, keptSafe] });
    expect(fingerprint(quieter)).not.toBe(fingerprint(ownshire));
    expect(fingerprint(same)).toBe(fingerprint(ownshire));
  });

  it("leaves a council without rules of its own as it was", () => {
    expect(defineCouncil(exampleshireData, {})).toEqual(exampleshireData);
    expect(defineCouncil(exampleshireData, { rules: [] })).toEqual(exampleshireData);
  });
});

describe("rules of a council's own are refused", () => {
  const refusal = (given: unknown): CouncilError => {
    try {
      defineCouncil(data, { rules: given as readonly Rule[] });
    } catch (mistake) {
      if (mistake instanceof CouncilError) return mistake;
      throw mistake;
    }
    throw new Error("It was not refused.");
  };
  const named = (id: string, more: object = {}) => {
    const { words: _, ...rest } = decidedEarlyEnough;
    return defineRule({ ...rest, id, ...more } as Parameters<typeof defineRule>[0]);
  };
  const throwing = new Proxy([decidedEarlyEnough], {
    get() {
      throw new Error("secret");
    },
  });

  it.each([
    ["as one rule without a list", decidedEarlyEnough, "wrong-type", "/rules"],
    ["as a text", "rules", "wrong-type", "/rules"],
    ["as a list that cannot be read", throwing, "not-plain-data", "/rules"],
    ["as too many", new Array(2001).fill(decidedEarlyEnough), "too-many-items", "/rules"],
    ["with a hole in the list", [decidedEarlyEnough, undefined], "unknown-value", "/rules/1"],
    ["made by hand", [{ ...decidedEarlyEnough }], "unknown-value", "/rules/0"],
    ["with the id of one before", [decidedEarlyEnough, decidedEarlyEnough], "duplicate-id", "/rules/1/id"],
    ["that are the library's", [rules[0]], "duplicate-id", "/rules/0/id"],
    ["with an id of the library's", [named("parents-agree")], "duplicate-id", "/rules/0/id"],
    ["with an id of one word", [named("constructor")], "bad-id", "/rules/0/id"],
    ["with an id in capitals", [named("Decided-Early")], "bad-id", "/rules/0/id"],
    [
      "with a setting there is not",
      [named("some-rule", { uses: ["weeks"] })],
      "unknown-setting",
      "/rules/0/uses/0",
    ],
    [
      "with words of which one is missing",
      [named("some-rule", { words: { met: "Yes" } })],
      "wrong-type",
      "/rules/0/words/notMet",
    ],
    [
      "with words that have an open brace",
      [named("some-rule", { words: { met: "On {doneOn", notMet: "No", putRight: "Do" } })],
      "wrong-type",
      "/rules/0/words/met",
    ],
  ])("%s", (_, given, code, path) => {
    const mistake = refusal(given);
    expect([mistake.code, mistake.path]).toEqual([code, path]);
    expect(mistake.message).not.toContain("secret");
  });

  it("under another name than rules", () => {
    expect(() => defineCouncil(data, { rule: [decidedEarlyEnough] } as object)).toThrow(OptionError);
  });

  it("where a clause leaves out a setting the rule uses", () => {
    const clauses = [clause(1, { rule: "decided-early-enough" })];
    expect(() => defineCouncil({ ...data, clauses }, { rules: [decidedEarlyEnough] })).toThrow(
      expect.objectContaining({ code: "missing-setting", path: "/clauses/0/decidedBy/with/days" }),
    );
  });
});

describe("the rules of the library", () => {
  it("are all listed with what each asks, needs and uses", () => {
    const rule = rules.find(({ id }) => id === "parents-told-in-time");
    expect(rule).toMatchObject({ stage: "notice", uses: ["schoolDays"] });
    expect(rules.every(({ asks, needs }) => asks.endsWith("?") && Array.isArray(needs))).toBe(true);
  });
});
