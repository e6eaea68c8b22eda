import { describe, expect, test } from "vitest";
import { assess, defineCouncil, word } from "../../src/index.js";
import type { CouncilDefinition, CouncilDifference } from "../../src/policy/council-schema.js";
import { readCouncil } from "../../src/policy/read-council.js";
import { year2026 } from "../calendar/calendars.js";
import { exampleshireData } from "../councils/exampleshire.js";
import { put } from "../input/sample.js";
import { bound, type PlanPart, provider, week } from "./meeting.js";

/** EXA-11 asks for three school days of notice. */
const own: CouncilDifference = {
  id: "EXA-K1",
  title: "How early a council hears of online lessons",
  evidence: "secondary",
  clauses: ["EXA-11"],
  says: "The council hears of online lessons a week before they begin.",
  value: { clause: "EXA-11", setting: "schoolDays" },
  national: {
    clauses: ["ENG-24"],
    sources: ["attendance-guidance"],
    says: "No notice is asked for.",
    value: "no notice",
  },
  meets: { some: ["sessions", { is: ["session.place", "online-at-home"] }], says: "some lessons are online" },
  resolved: [
    {
      when: { all: [{ circumstance: "pupil-looked-after" }, { result: ["EXA-11", "not-met"] }] },
      governs: "guidance",
      result: "departure",
      says: "National guidance governs.",
    },
    {
      governs: "council",
      result: "local",
      says: "{name} asks for {council}, national guidance for {national}.",
    },
  ],
};
const written: CouncilDefinition = { ...exampleshireData, differences: [own, { id: "K28", silent: true }] };
const exampleshire = defineCouncil(written);

function differencesOf(plan: PlanPart) {
  const result = assess(
    { schema: "osd-plan/1", ...bound, ...plan },
    { council: exampleshire, calendar: year2026 },
  );
  if (!result.ok) throw new Error("This plan should be read.");
  const { differences, openDifferences } = word(result.report);
  return { met: differences, open: openDifferences, asData: result.report.differences };
}

describe("a difference that only one council has", () => {
  const online = { timetable: week("online-at-home") };

  test("is met by a plan, with its number in words and the side that governs", () => {
    const { met, asData } = differencesOf({ ...online, pupil: { lookedAfter: false } });
    const threeDays = { setting: "schoolDays", value: 3 };
    expect(asData.find(({ id }) => id === "EXA-K1")).toMatchObject({
      council: { value: threeDays },
      code: "EXA-K1.exampleshire.2",
      values: { name: "Exampleshire", council: threeDays, national: "no notice" },
      template: "{name} asks for {council}, national guidance for {national}.",
    });
    expect(met.find(({ id }) => id === "EXA-K1")).toMatchObject({
      title: "How early a council hears of online lessons",
      evidence: "secondary",
      council: { clauses: ["EXA-11"], value: "3 school days" },
      national: { value: "no notice" },
      governs: "council",
      result: "local",
      says: "Exampleshire asks for 3 school days, national guidance for no notice.",
    });
  });

  test("goes the other way where its condition holds, and stays open while that is not known", () => {
    const late = { given: true, inWriting: true, on: bound.startsOn };
    const plan = { ...online, notices: { parents: late } } as PlanPart;
    expect(differencesOf({ ...plan, pupil: { lookedAfter: true } }).met[0]?.governs).toBe("guidance");
    const [open] = differencesOf(plan).open.filter(({ id }) => id === "EXA-K1");
    expect(open?.missing.map(({ at }) => at)).toEqual(["/pupil/lookedAfter"]);
  });

  test("is not met by another plan", () => {
    const { met, open } = differencesOf({ timetable: week("home-school"), pupil: { lookedAfter: false } });
    expect([...met, ...open].map(({ id }) => id)).not.toContain("EXA-K1");
  });

  test("stands beside a national one on which the document is silent", () => {
    const placements = [{ ...provider, id: "host", kind: "mainstream-school", registered: true }] as const;
    const { met } = differencesOf({ placements, timetable: week("host") });
    expect(met.find(({ id }) => id === "K28")?.council.says).toBe(
      "The document does not mention the return.",
    );
  });
});

describe("what is wrong with differences is told", () => {
  test("of none here", () => {
    expect(readCouncil(written)).toMatchObject({ ok: true });
  });

  const { title: _, ...untitled } = own;
  // biome-ignore format: one case a line
  const cases: readonly (readonly [string, unknown, string, string])[] = [
    ["an id of neither kind", { ...own, id: "EXA-1" }, "unknown-value", "/id"],
    ["a national one there is not", { ...own, id: "K39" }, "unknown-value", "/id"],
    ["another council's", { ...own, id: "WAR-K1" }, "unknown-value", "/id"],
    ["an own one without a title", untitled, "missing", "/title"],
    ["silence where it is not known what that means", { ...own, id: "K1", silent: true }, "unknown-value", "/silent"],
    ["nothing said", { id: "K1" }, "missing", "/says"],
    ["a clause there is not", put(own, "/clauses/0", "EXA-999"), "unknown-clause", "/clauses/0"],
    ["a national clause there is not", put(own, "/national/clauses/0", "EXA-11"), "unknown-clause", "/national/clauses/0"],
    ["a source there is not", put(own, "/national/sources/0", "the-times"), "unknown-value", "/national/sources/0"],
    ["a number that the clause does not set", put(own, "/value", { clause: "EXA-11", setting: "days" }), "unknown-setting", "/value/setting"],
    ["a value that is a number", put(own, "/value", 4), "wrong-type", "/value"],
    ["an operator there is not", put(own, "/meets", { somme: [] }), "unknown-key", "/meets"],
    ["a fact there is not", put(own, "/meets", { yes: "parentsAgre" }), "unknown-value", "/meets/yes"],
    ["a result there is not", put(own, "/resolved/0/when", { result: ["EXA-11", "broken"] }), "unknown-value", "/resolved/0/when/result/1"],
    ["a result of no clause", put(own, "/resolved/0/when", { result: ["EXA-999", "met"] }), "unknown-value", "/resolved/0/when/result/0"],
    ["a circumstance there is not", put(own, "/resolved/0/when", { any: [{ circumstance: "rain" }] }), "unknown-value", "/resolved/0/when/any/0/circumstance"],
    ["an answer there is not", put(own, "/meets", { procedure: "is-open" }), "unknown-value", "/meets/procedure"],
    ["a last resolution with a condition", put(own, "/resolved/1/when", { constant: true }), "missing", "/resolved/1/when"],
    ["an earlier one without", { ...own, resolved: [own.resolved?.[1], own.resolved?.[1]] }, "missing", "/resolved/0/when"],
    ["a resolution that says half", put(own, "/resolved/1", { governs: "law" }), "missing", "/resolved/1"],
    ["the procedure before the last", { ...own, resolved: [{ byProcedure: "x" }, own.resolved?.[1]] }, "missing", "/resolved/0"],
    ["neither when it arises nor why not", { ...own, meets: undefined }, "missing", "/meets"],
    ["nothing that it comes to", { ...own, resolved: undefined }, "missing", "/resolved"],
  ];

  test.each(cases)("of %s", (_title, difference, code, path) => {
    const read = readCouncil({ ...exampleshireData, differences: [difference] });
    const issues = read.ok ? [] : read.issues.map((one) => `${one.code} ${one.path}`);
    expect(issues).toContain(`${code} /differences/0${path}`);
  });

  test("of none that says why no plan can meet it", () => {
    const never = { ...own, meets: undefined, resolved: undefined, never: "It is about a word." };
    expect(readCouncil({ ...exampleshireData, differences: [never] })).toMatchObject({ ok: true });
  });
});
