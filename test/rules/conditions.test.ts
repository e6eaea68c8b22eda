import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/engine/compile-condition.js";
import type { Context } from "../../src/engine/condition.js";
import type { MissingFact } from "../../src/engine/missing-fact.js";
import type { Settings } from "../../src/engine/settings.js";
import type { ConditionTree } from "../../src/engine/tree.js";
import { NO, opposite, UNKNOWN, type Verdict, verdictOf, YES } from "../../src/engine/verdict.js";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import type { Plan } from "../../src/plan/plan.js";

const words = ["no", "yes", "cannot tell"];

function contextOf(plan: Partial<Plan>): Context {
  const facts = deriveFacts({ schema: "osd-plan/1", ...plan });
  return { facts, calendar: undefined };
}

function ask(condition: ConditionTree, plan: Partial<Plan>, settings: Partial<Settings> = {}): string {
  return words[compileCondition(condition, settings).ask(contextOf(plan))] ?? "";
}

function missing(condition: ConditionTree, plan: Partial<Plan>): readonly string[] {
  const found: MissingFact[] = [];
  compileCondition(condition).addMissing(contextOf(plan), found);
  return found.map(({ at }) => at);
}

const verdicts: readonly Verdict[] = [NO, YES, UNKNOWN];
const first: ConditionTree = { yes: "parentsAgree" };
const second: ConditionTree = { yes: "reviewFrequencyAgreed" };
const answered = (name: string, verdict: Verdict): Partial<Plan> =>
  verdict === UNKNOWN ? {} : { [name]: verdict === YES };
const answers = (a: Verdict, b: Verdict): Partial<Plan> => ({
  ...answered("parentsAgree", a),
  ...answered("reviewFrequencyAgreed", b),
});

describe("the connectives, row by row", () => {
  const pairs = verdicts.flatMap((a) => verdicts.map((b) => [a, b] as const));
  test.each(pairs)("%i and %i", (a, b) => {
    const values = { [NO]: [false], [YES]: [true], [UNKNOWN]: [false, true] };
    const outcomes = (of: (x: boolean, y: boolean) => boolean): string => {
      const found = new Set(values[a].flatMap((x) => values[b].map((y) => of(x, y))));
      return words[found.size > 1 ? UNKNOWN : verdictOf(found.has(true))] ?? "";
    };
    const plan = answers(a, b);
    expect(ask({ all: [first, second] }, plan)).toBe(outcomes((x, y) => x && y));
    expect(ask({ any: [first, second] }, plan)).toBe(outcomes((x, y) => x || y));
    expect(ask({ if: [first, second] }, plan)).toBe(outcomes((x, y) => !x || y));
  });
  test.each(verdicts)("not %i, known whether, and surely", (a) => {
    expect(ask({ not: first }, answers(a, NO))).toBe(words[opposite(a)]);
    expect(opposite(opposite(a))).toBe(a);
    expect(ask({ knownWhether: first }, answers(a, NO))).toBe(a === UNKNOWN ? "cannot tell" : "yes");
    expect(ask({ surely: first }, answers(a, NO))).toBe(a === YES ? "yes" : "no");
  });
  test("only the unknown parts are missing, and nothing for what has to be certain", () => {
    const third: ConditionTree = { yes: "transport.required" };
    const plan = answers(YES, UNKNOWN);
    expect(missing({ all: [first, second, third] }, { ...plan, transport: { required: false } })).toEqual([
      "/reviewFrequencyAgreed",
    ]);
    expect(missing({ surely: second }, plan)).toEqual([]);
  });
});

describe("single facts", () => {
  test.each([
    [{ parentsAgree: true }, "yes"],
    [{ parentsAgree: false }, "no"],
    [{}, "cannot tell"],
  ])("a yes or no: %j", (plan, answer) => expect(ask({ yes: "parentsAgree" }, plan)).toBe(answer));

  test("a word, and a word in the list a document sets", () => {
    const paid = { is: ["transport.paidBy", "home-school"] } as const;
    const listed = { in: ["transport.paidBy", { setting: "payers" }] } as const;
    const settings = { payers: ["home-school", "parents"] } as const;
    expect(ask(paid, { transport: { paidBy: "home-school" } })).toBe("yes");
    expect(ask(paid, { transport: { paidBy: "parents" } })).toBe("no");
    expect(ask(paid, {})).toBe("cannot tell");
    expect(ask(listed, { transport: { paidBy: "parents" } }, settings)).toBe("yes");
    expect(ask(listed, { transport: { paidBy: "host-school" } }, settings)).toBe("no");
    expect(ask(listed, {}, settings)).toBe("cannot tell");
  });

  test("a day: stated, stated as never, not stated", () => {
    const end = { hasDay: "endsOn" } as const;
    expect(ask(end, { endsOn: "2026-12-18" })).toBe("yes");
    expect(ask(end, { endsOn: "open-ended" })).toBe("no");
    expect(ask(end, {})).toBe("cannot tell");
  });

  test("asking whether something is stated is never open; asking for it is", () => {
    expect(ask({ stated: "schoolDays" }, {})).toBe("no");
    expect(ask({ stated: "schoolDays" }, { schoolDays: 5 })).toBe("yes");
    expect(ask({ known: "schoolDays" }, {})).toBe("cannot tell");
    expect(ask({ known: "schoolDays" }, { schoolDays: 5 })).toBe("yes");
    expect(missing({ stated: "schoolDays" }, {})).toEqual([]);
    expect(missing({ known: "schoolDays" }, {})).toEqual(["/schoolDays"]);
  });

  test("what is not stated does not count against it", () => {
    const notOffRoll = { not: { statedAs: ["records.removedFromHomeRoll", true] } } as const;
    expect(ask(notOffRoll, {})).toBe("yes");
    expect(ask(notOffRoll, { records: { removedFromHomeRoll: false } })).toBe("yes");
    expect(ask(notOffRoll, { records: { removedFromHomeRoll: true } })).toBe("no");
  });
});

describe("lists", () => {
  const registered = { yes: "placement.registered" } as const;
  const somewhere = { some: ["placements", registered] } as const;
  const everywhere = { every: ["placements", registered] } as const;
  const plan = (...values: readonly (boolean | undefined)[]): Partial<Plan> => ({
    placements: values.map((value, i) => ({
      id: `p${i}`,
      ...(value === undefined ? {} : { registered: value }),
    })),
  });
  test.each([
    [plan(), "no", "yes"],
    [plan(true), "yes", "yes"],
    [plan(false), "no", "no"],
    [plan(undefined), "cannot tell", "cannot tell"],
    [plan(true, undefined), "yes", "cannot tell"],
    [plan(false, undefined), "cannot tell", "no"],
    [plan(true, false), "yes", "no"],
    [{}, "cannot tell", "cannot tell"],
  ])("%j: some %s, every %s", (one, some, every) => {
    expect([ask(somewhere, one), ask(everywhere, one)]).toEqual([some, every]);
  });
  test("what is missing is the entry's fact, or the list with what is asked besides it", () => {
    expect(missing(everywhere, plan(true, undefined))).toEqual(["/placements/1/registered"]);
    const withParents = {
      every: ["placements", { all: [registered, { yes: "parentsAgree" }] }],
    } as const;
    expect(missing(withParents, {})).toEqual(["/placements", "/parentsAgree"]);
  });
});

describe("a half day the timetable leaves open", () => {
  const atSchool = { some: ["sessions", { yes: "session.atSchool" }] } as const;
  const monday = { weekday: "mon", half: "AM", place: "home-school" } as const;
  test("could be at any placement the plan names, and at no other", () => {
    const timetable = [monday];
    const farm = { id: "farm", kind: "unregistered-ap" } as const;
    const school = { id: "school", kind: "mainstream-school" } as const;
    expect(ask(atSchool, { timetable, placements: [farm] })).toBe("no");
    expect(ask(atSchool, { timetable, placements: [farm, school] })).toBe("cannot tell");
    expect(ask(atSchool, { timetable, placements: [] })).toBe("no");
    expect(ask(atSchool, { timetable })).toBe("cannot tell");
  });
  test("asks for the timetable, and for what it could depend on", () => {
    const found = missing(atSchool, { timetable: [monday], placements: [{ id: "somewhere" }] });
    expect([...new Set(found)]).toEqual(["/timetable", "/placements/0/kind"]);
  });
});
