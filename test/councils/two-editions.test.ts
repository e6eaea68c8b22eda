import { describe, expect, test } from "vitest";
import {
  assess,
  type Council,
  type CouncilDefinition,
  compare,
  councils,
  deadlines,
  defineCouncil,
  expectedCodes,
  firstLawfulStart,
  latestDaysFor,
  norfolk,
  outcomes,
  readCouncil,
  timeline,
  toText,
  word,
} from "../../src/index.js";
import { runWith } from "../cli/fake-host.js";
import { unwrapped } from "../views/reports.js";
import { planFor, withOneEdition, withTwoEditions } from "./norfolk-with-two-editions.js";

const council = defineCouncil(withTwoEditions);
const before = defineCouncil(withOneEdition);
const summerToAutumn = planFor("2027-06-07", "2027-10-22");

type Options = NonNullable<Parameters<typeof assess>[1]>;

function reportOn(plan: object, options: Options) {
  const result = assess(plan, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report;
}

function outcomesOf(plan: object, options: Options) {
  const result = outcomes(plan, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.outcomes;
}

describe("a document with two editions", () => {
  test.each([
    ["2027-08-31", "2027-08-31", "met", "does-not-apply"],
    ["2027-09-01", "2027-10-22", "does-not-apply", "not-met"],
    ["2027-06-07", "2027-10-22", "met", "does-not-apply"],
  ])("a direction from %s to %s is judged by the one in force at its start", (from, to, old, next) => {
    const found = outcomesOf(planFor(from, to), { council });
    expect([found["NFK-20"], found["NFK-120"]]).toEqual([old, next]);
    const { clauses } = reportOn(planFor(from, to), { council });
    expect([clauses["NFK-20"]?.outcome, clauses["NFK-120"]?.outcome]).toEqual([old, next]);
  });

  test("one that runs from one into the other is told both values", () => {
    const { remarks } = reportOn(summerToAutumn, { council });
    const changes = remarks.filter(({ code }) => code.startsWith("edition-changes"));
    expect(changes.map(({ code, clauses }) => [code, clauses])).toEqual([
      ["edition-changes", []],
      ["edition-changes.value", ["NFK-20", "NFK-120"]],
    ]);
    expect(changes[1]?.values).toMatchObject({
      on: "2027-09-01",
      was: [{ setting: "sessions", value: 4 }],
      becomes: [{ setting: "sessions", value: 3 }],
    });
    expect(unwrapped(toText(reportOn(summerToAutumn, { council })))).toContain(
      "From Wednesday 1 September 2027 the document sets 3 half days a week in place of 4 half days a week: NFK-120 (No more than three half days a week at any one unregulated provider) takes the place of NFK-20",
    );
  });

  test.each([
    ["2027-06-07", "2027-08-31"],
    ["2027-09-01", "2027-10-22"],
    ["2024-08-31", "2027-09-01"],
  ])(
    "one from %s to %s, which starts in no earlier edition or ends in its own, is told of none",
    (from, to) => {
      const { remarks } = reportOn(planFor(from, to), { council });
      expect(remarks.filter(({ code }) => code.startsWith("edition-changes"))).toEqual([]);
    },
  );

  test("clauses that only begin or end are told as well, and only those that may be about the pupil", () => {
    const [first, second, third] = withTwoEditions.clauses.filter(
      ({ decidedBy, id }) => "attest" in decidedBy && id !== "NFK-20",
    );
    const editions: Readonly<Record<string, string>> = {
      [first?.id ?? ""]: "2024-25",
      [second?.id ?? ""]: "2027-09",
      [third?.id ?? ""]: "2027-09",
    };
    const changed = defineCouncil({
      ...withTwoEditions,
      clauses: withTwoEditions.clauses.map(({ applies: _, ...clause }) => ({
        ...clause,
        ...(editions[clause.id] === undefined ? {} : { editions: [editions[clause.id] as string] }),
        ...(clause.id === third?.id ? { applies: [{ is: ["homeSchool.type", "academy"] }] } : {}),
      })) as CouncilDefinition["clauses"],
    });
    const { remarks } = reportOn(summerToAutumn, { council: changed });
    const told = remarks.filter(({ code }) => code.startsWith("edition-changes."));
    expect(told.map(({ code, clauses }) => [code, ...clauses])).toEqual([
      ["edition-changes.begins", second?.id],
      ["edition-changes.value", "NFK-20", "NFK-120"],
      ["edition-changes.ends", first?.id],
    ]);
  });
});

describe("under the policy as it was known on a day", () => {
  test.each(["2026-11-30", "2027-07-11"])("%s, before the edition came in, there is one value", (knownOn) => {
    const { remarks, clauses } = reportOn(summerToAutumn, { council, knownOn });
    expect(remarks.map(({ code }) => code)).not.toContain("edition-changes");
    expect(remarks[0]).toMatchObject({ code: "horizon.as-known", values: { knownOn } });
    expect(clauses["NFK-120"]).toBeUndefined();
    // A direction of the autumn was still held against four.
    const autumn = outcomesOf(planFor("2027-09-06", "2027-10-22"), { council, knownOn });
    expect([autumn["NFK-20"], autumn["NFK-120"]]).toEqual(["met", undefined]);
  });

  test("from the day it came in there are two", () => {
    const { remarks } = reportOn(summerToAutumn, { council, knownOn: "2027-07-12" });
    expect(remarks.map(({ code }) => code)).toContain("edition-changes.value");
  });

  test("every function says so, and answers as with the file of that day", () => {
    const knownOn = "2026-11-30";
    const calendar = {
      schema: "osd-calendar/1",
      covers: { from: "2027-06-01", to: "2027-10-29" },
      terms: [{ from: "2027-06-01", to: "2027-10-29" }],
    } as const;
    const asOf = "2027-06-07";
    const asks = {
      assess: (given: object) => assess(summerToAutumn, { calendar, asOf, ...given }),
      outcomes: (given: object) => outcomes(summerToAutumn, { calendar, asOf, ...given }),
      deadlines: (given: object) => deadlines(summerToAutumn, { calendar, asOf, ...given }),
      expectedCodes: (given: object) => expectedCodes(summerToAutumn, { calendar, asOf, ...given }),
      timeline: (given: object) => timeline(summerToAutumn, { calendar, asOf, ...given }),
      latestDaysFor: (given: object) => latestDaysFor(summerToAutumn, "2027-09-06", { calendar, ...given }),
      firstLawfulStart: (given: object) => firstLawfulStart(summerToAutumn, { calendar, asOf, ...given }),
    };
    for (const [name, ask] of Object.entries(asks)) {
      const [then, now, old] = [
        ask({ council, knownOn }),
        ask({ council }),
        ask({ council: before, knownOn }),
      ];
      if (!then.ok || !now.ok || !old.ok) throw new Error(name);
      expect(then.remarks[0]?.code, name).toBe("horizon.as-known");
      expect(
        now.remarks.map(({ code }) => code),
        name,
      ).not.toContain("horizon.as-known");
      const text = (result: object): string => JSON.stringify(result).replaceAll("2027-07.1", "2025-09.1");
      expect(text(then), name).toBe(text(old));
    }
  });

  test("a law that came in later is not there", () => {
    // ENG-93 and ENG-94 came into the library on 30 November 2026.
    const plan = planFor("2026-11-02", "2026-12-18");
    const found = (knownOn: string) => outcomesOf(plan, { knownOn })["ENG-93"];
    expect(found("2026-11-29")).toBe("does-not-apply");
    expect(found("2026-11-30")).not.toBe("does-not-apply");
    const says = word(reportOn(plan, { knownOn: "2026-11-29" })).findings.find(({ clauses }) =>
      clauses.includes("ENG-93"),
    )?.says;
    expect(says).toBe("Does not apply: it was not held here on the day the policy is asked about.");
  });

  test.each([
    [
      "2026-11-21",
      "out-of-range",
      "Nothing of national law and guidance was held here before Sunday 22 November 2026.",
    ],
    ["soon", "bad-date", "Write a date as year-month-day"],
  ])("%s is refused in words", (knownOn, code, says) => {
    for (const one of [undefined, ...Object.values(councils)]) {
      const result = outcomes(summerToAutumn, { council: one, knownOn });
      expect(result.ok ? [] : result.issues).toMatchObject([{ code, path: "/knownOn", input: "options" }]);
      expect(!result.ok && result.issues[0]?.message).toContain(says);
    }
  });

  test("a document that came in later, or of which nobody knows when it came in, is said", () => {
    const dated = (edition: object): Council =>
      defineCouncil({
        ...withOneEdition,
        documents: [
          {
            ...withOneEdition.documents[0],
            editions: [
              {
                id: "2024-25",
                edition: "2024/25",
                inForceFrom: "2024-09-01",
                lastReadOn: "2027-01-31",
                ...edition,
              },
            ],
          },
        ],
      } as CouncilDefinition);
    const asked = (edition: object, knownOn: string) => {
      const result = outcomes(summerToAutumn, { council: dated(edition), knownOn });
      return result.ok ? "answered" : result.issues.map(({ code }) => code).join();
    };
    expect(asked({ enteredOn: "2027-01-08" }, "2027-01-07")).toBe("out-of-range");
    expect(asked({ enteredOn: "2027-01-08" }, "2027-01-08")).toBe("answered");
    expect(asked({}, "2027-01-30")).toBe("missing");
    expect(asked({}, "2027-01-31")).toBe("answered");
  });
});

test("a first start is held against what the edition it falls under asks", () => {
  const [question] = withTwoEditions.clauses;
  const asking = (edition: string): Council =>
    defineCouncil({
      ...withTwoEditions,
      clauses: [
        ...withTwoEditions.clauses,
        {
          ...question,
          id: "NFK-121",
          strength: "must",
          editions: [edition],
          decidedBy: {
            attest: "Has the panel agreed?",
            duty: { what: "the panel", step: "prepare", latest: { calendarDaysBefore: ["endsOn", 4] } },
          },
        },
      ] as CouncilDefinition["clauses"],
    });
  const calendar = {
    schema: "osd-calendar/1",
    covers: { from: "2027-07-01", to: "2027-10-22" },
    terms: [
      { from: "2027-07-01", to: "2027-07-23" },
      { from: "2027-09-01", to: "2027-10-22" },
    ],
  } as const;
  const first = (edition: string) => {
    const plan = {
      ...planFor("2027-09-06", "2027-10-22"),
      decision: { madeOn: "2027-08-20" },
      notices: { parents: { given: true, on: "2027-08-31" } },
      pupil: { ehcPlan: false, lookedAfter: false },
    };
    const result = firstLawfulStart(plan, { council: asking(edition), calendar, asOf: "2027-08-31" });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { start, possibleFrom } = result.firstStart;
    return [start, possibleFrom];
  };
  // Of the panel nothing is said, and only the edition of September asks for it. Two school days after the notice of
  // Tuesday 31 August, Wednesday 1 and Thursday 2 September, it can start.
  expect(first("2027-09")).toEqual([null, "2027-09-03"]);
  expect(first("2024-25")).toEqual(["2027-09-03", "2027-09-03"]);
});

describe("two editions of one council side by side", () => {
  const autumn = planFor("2027-09-06", "2027-10-22");
  const capIn = (list: Parameters<typeof compare>[1]) => {
    const result = compare(autumn, list);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.comparison;
  };

  test("differ where the clauses do, whenever the direction starts", () => {
    const { councils: columns, rows } = capIn([
      { council, editionsOn: "2027-08-31" },
      { council, editionsOn: "2027-09-01" },
      council,
    ]);
    const ids = ["norfolk-2027@2027-08-31", "norfolk-2027@2027-09-01", "norfolk-2027"];
    expect(columns.map(({ id }) => id)).toEqual(ids);
    expect(columns.map(({ editionsOn }) => editionsOn)).toEqual(["2027-08-31", "2027-09-01", null]);
    const cap = rows.find(({ family }) => family === "within-sessions-at-one-unregistered-provider");
    expect(cap?.differs).toBe(true);
    expect(ids.map((id) => cap?.cells[id]?.outcome)).toEqual(["met", "not-met", "not-met"]);
    expect(ids.map((id) => cap?.cells[id]?.sets)).toEqual([
      [{ setting: "sessions", value: 4 }],
      [{ setting: "sessions", value: 3 }],
      [{ setting: "sessions", value: 3 }],
    ]);
    expect(rows.filter(({ differs }) => differs)).toHaveLength(1);
  });

  test("a day on which no edition was in force is refused", () => {
    const result = compare(autumn, [norfolk, { council, editionsOn: "2024-08-31" }]);
    expect(result.ok ? [] : result.issues).toMatchObject([{ code: "out-of-range", path: "/editionsOn" }]);
  });
});

describe("at the command line", () => {
  const files = {
    "norfolk-2027.json": JSON.stringify(withTwoEditions),
    "plan.json": JSON.stringify(summerToAutumn),
  };
  const told = "sets 3 half days a week in place of 4 half days a week";

  test("check tells both values, and one as known before", async () => {
    const line = ["check", "plan.json", "--council", "norfolk-2027.json"];
    expect(unwrapped((await runWith(line, { files })).out)).toContain(told);
    const then = await runWith([...line, "--known-on", "30 Nov 2026"], { files });
    expect(unwrapped(then.out)).not.toContain(told);
    expect(unwrapped(then.out)).toContain("as it was held here on Monday 30 November 2026");
  });

  test("a day before the first is refused by the name of the option", async () => {
    const { code, err } = await runWith(
      ["check", "plan.json", "--council", "norfolk", "--known-on", "1/9/2026"],
      { files },
    );
    expect(code).toBe(2);
    expect(err).toContain("--known-on: Nothing of national law and guidance was held here");
  });

  test("compare takes an edition by its day, however it is typed", async () => {
    const list = "norfolk-2027.json@31 Aug 2027,norfolk-2027.json@1/9/2027";
    const { code, out, err } = await runWith(
      ["compare", "plan.json", "--councils", list, "--format", "markdown"],
      { files },
    );
    expect(code, err).toBe(0);
    expect(out).toContain("Norfolk 2027-08-31");
    expect(out).toContain("Norfolk 2027-09-01");
    expect(out).toMatch(/4 half days a week.*3 half days a week/);
  });

  test.each([
    ["norfolk@someday", "--councils"],
    ["norfolk@2020-01-01", "No edition of the council's documents"],
    ["norfolk@2026-01-01,norfolk@1 Jan 2026", "norfolk@2026-01-01 is in --councils twice"],
  ])("compare refuses %s", async (list, says) => {
    const { code, err } = await runWith(["compare", "plan.json", "--councils", list], { files });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe("mistakes about editions", () => {
  const changed = (change: object, edition: object = {}): readonly string[] => {
    const [guidance] = withTwoEditions.documents;
    const result = readCouncil({
      ...withTwoEditions,
      documents: [
        {
          ...guidance,
          editions: guidance.editions.map((one, i) => (i === 1 ? { ...one, ...edition } : one)),
        },
      ],
      clauses: withTwoEditions.clauses.map((one) => (one.id === "NFK-120" ? { ...one, ...change } : one)),
    });
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.replace(/\d+/g, "0")}`);
  };
  test.each([
    [{}, {}, []],
    [{ replaces: "NFK-999" }, {}, ["unknown-clause /clauses/0/replaces"]],
    [{ replaces: "NFK-120" }, {}, ["overlap /clauses/0/replaces"]],
    [{ editions: ["2024-25", "2027-09"] }, {}, ["overlap /clauses/0/replaces"]],
    [{}, { enteredOn: "2027-07-13" }, ["order /documents/0/editions/0/enteredOn"]],
  ])("%j, edition %j", (clause, edition, expected) => {
    expect(changed(clause, edition)).toEqual(expected);
  });
});
