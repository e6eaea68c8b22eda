import { describe, expect, test } from "vitest";
import { compare } from "../../src/assess/compare.js";
import { fingerprint } from "../../src/assess/fingerprint.js";
import {
  type Comparison,
  type Council,
  councils,
  defineCouncil,
  derbyshire,
  lancashire,
  norfolk,
  warwickshire,
  worcestershire,
} from "../../src/index.js";
import { OptionError } from "../../src/input/options.js";
import type { Clause } from "../../src/policy/council-schema.js";
import { england } from "../../src/policy/england/england.js";
import { nationalTopics } from "../../src/policy/england/topics.js";
import { type WordedComparison, type WordedRow, word } from "../../src/views/word.js";
import { year2026 } from "../calendar/calendars.js";
import { bound, mainstream, type PlanPart, provider, week } from "../differences/meeting.js";

const five: readonly Council[] = Object.values(councils);

function asData(plan: PlanPart, of: readonly Council[] = five): Comparison {
  const result = compare({ schema: "osd-plan/1", ...plan }, of, { calendar: year2026 as never });
  if (!result.ok) throw new Error(result.issues.map(({ code, path }) => `${code} ${path}`).join("; "));
  return result.comparison;
}

function comparison(plan: PlanPart, of: readonly Council[] = five): WordedComparison {
  return word(asData(plan, of));
}

function rowOf(found: WordedComparison, family: string): WordedRow {
  const row = found.rows.find((one) => one.family === family);
  if (row === undefined) throw new Error(`there is no row ${family}`);
  return row;
}

const ids = ["warwickshire", "norfolk", "worcestershire", "derbyshire", "lancashire"];

describe("one plan under five councils", () => {
  const plan: PlanPart = {
    ...bound,
    homeSchool: { type: "maintained", localAuthority: "885" },
    pupil: { ehcPlan: false, ehcStage: "none", lookedAfter: true },
    parentsAgree: false,
    placements: [provider, mainstream],
    timetable: week("host", {
      "mon AM": { place: "barn" },
      "mon PM": { place: "barn" },
      "tue AM": { place: "barn" },
      "tue PM": { place: "barn" },
      "wed AM": { place: "barn" },
    }),
    notices: {
      parents: { given: true, inWriting: true, on: "2026-11-09" },
      localAuthorityInWriting: { on: "2026-11-09" },
    },
    reviewRequests: [
      { on: "2026-11-23", by: "parent", inWriting: true, lastReviewOn: "2026-10-05", compliedWith: false },
    ],
  };
  const found = comparison(plan);

  test("has one cell for each council in each row, null where the document is silent", () => {
    for (const row of found.rows) expect(Object.keys(row.cells)).toEqual(ids);
    expect(rowOf(found, "parents-agree").cells).toEqual({
      warwickshire: {
        outcome: "not-met",
        severity: "error",
        force: "council",
        clauses: ["WAR-17", "WAR-31"],
        value: null,
        sets: [],
      },
      norfolk: null,
      worcestershire: null,
      derbyshire: null,
      lancashire: null,
    });
  });

  test("sets Warwickshire's two school days of notice to parents beside the law's, and nobody else's", () => {
    const row = rowOf(found, "parents-told-in-time");
    expect(row.cells.warwickshire).toMatchObject({ outcome: "not-met", value: "2 school days" });
    expect(row.cells.norfolk).toBeNull();
    expect(row.cells.worcestershire).toBeNull();
    expect(row.national).toMatchObject({ outcome: "not-met", value: "2 school days", clauses: ["ENG-04"] });
    expect(row.differs).toBe(true);
  });

  test("sets Worcestershire's 42 days beside the 70 of the law, each with its own outcome", () => {
    // Monday 5 October to Monday 23 November 2026 are 49 days: outside six weeks, inside ten.
    const row = rowOf(found, "review-request-honoured");
    expect(row.cells.worcestershire).toMatchObject({
      outcome: "not-met",
      severity: "warning",
      value: "42 days",
    });
    expect(row.national).toMatchObject({ outcome: "met", value: "70 days" });
  });

  test("sets Norfolk's four half days beside the limit that is announced", () => {
    const row = rowOf(found, "within-sessions-at-one-unregistered-provider");
    expect(row.cells.norfolk).toMatchObject({
      outcome: "not-met",
      severity: "warning",
      value: "4 half days a week",
    });
    expect(row.national).toMatchObject({ force: "announced", value: "4 half days a week" });
  });

  test("tells notice to the council apart: Derbyshire asks with an EHC plan only, Lancashire for a looked-after child", () => {
    const { cells } = rowOf(found, "council-told-in-time");
    expect(cells.derbyshire?.outcome).toBe("does-not-apply");
    expect(cells.lancashire).toMatchObject({ outcome: "not-met", value: "2 school days" });
  });

  test("names the differences met under each council", () => {
    const met = Object.fromEntries(found.councils.map(({ id, differences }) => [id, differences]));
    expect(met.warwickshire).toContain("K1");
    expect(met.worcestershire).toContain("K2");
    expect(met.norfolk).toContain("K17");
    expect(met.derbyshire).not.toContain("K2");
  });

  test("says nothing of the plan's agreement with itself, which is no matter of guidance", () => {
    expect(found.rows.map(({ family }) => family)).not.toContain("start-is-a-school-day");
  });

  test("keeps forms apart and grounds together", () => {
    const families = found.rows.map(({ family }) => family);
    expect(families).toContain("document-items-complete/letter");
    expect(families).toContain("document-items-complete/passport");
    expect(families.filter((one) => one.startsWith("ground-applies"))).toHaveLength(1);
  });

  test("is frozen plain JSON with a fingerprint, the same each time", () => {
    const compared = asData(plan);
    expect(Object.isFrozen(compared.rows[0]?.cells)).toBe(true);
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
    expect(fingerprint(asData(plan))).toBe(fingerprint(compared));
    expect(fingerprint(asData({ ...plan, parentsAgree: true }))).not.toBe(fingerprint(compared));
  });
});

describe("a matter of law on which all compared are silent", () => {
  test("has its row, so that silence is not taken for leave", () => {
    const row = rowOf(comparison(bound, [norfolk, worcestershire]), "parents-told-in-time");
    expect(row.cells).toEqual({ norfolk: null, worcestershire: null });
    expect(row.national?.value).toBe("2 school days");
    expect(row.differs).toBe(false);
  });
});

describe("questions only a person can answer", () => {
  const attested = [...five.flatMap(({ clauses }) => clauses), ...england.clauses].filter(
    ({ decidedBy }) => "attest" in decidedBy,
  );

  test("each belong to one topic", () => {
    const listed = [...nationalTopics, ...five.flatMap(({ topics = [] }) => topics)].flatMap(
      ({ clauses }) => clauses,
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(attested.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
    expect(listed.filter((id) => !attested.some((clause) => clause.id === id))).toEqual([]);
  });

  test("stand in one row by topic: the purpose is asked by three councils and by law", () => {
    const row = rowOf(
      comparison({
        ...bound,
        attestations: { "WAR-07": true, "NOR-01": true, "NOR-14": false, "ENG-02": true },
      }),
      "attested/better-behaviour-is-the-purpose",
    );
    expect(row.cells).toMatchObject({
      warwickshire: { outcome: "met", severity: "error" },
      norfolk: { outcome: "not-met", severity: "warning", clauses: ["NOR-01", "NOR-14"] },
      worcestershire: { outcome: "cannot-tell", severity: "error" },
      derbyshire: null,
      lancashire: null,
    });
    expect(row.national?.outcome).toBe("met");
  });

  describe("of a council that is new", () => {
    const question = (id: string, asks: string): Clause => ({
      id,
      at: "Page 1",
      says: "Something is so.",
      strength: "should",
      kind: "safeguarding",
      owedBy: "home school",
      decidedBy: { attest: asks },
    });
    const exampleshire = defineCouncil({
      schema: "osd-council/1",
      id: "exampleshire",
      name: "Exampleshire",
      localAuthority: "999",
      prefix: "EXA",
      version: "2026-09.1",
      documents: [
        {
          id: "guidance",
          title: "Made-up guidance",
          publisher: "Exampleshire",
          evidence: "confirmed",
          editions: [{ id: "2026", edition: "2026", inForceFrom: "2026-09-01", lastReadOn: "2026-11-22" }],
        },
      ],
      clauses: [
        question("EXA-01", "Does the pupil have a mentor?"),
        question("EXA-02", "Is better behaviour what it is for?"),
        question("EXA-03", "Has the pupil met a mentor from outside?"),
        question("EXA-04", "Is the way there safe?"),
      ],
      topics: [
        { id: "better-behaviour-is-the-purpose", clauses: ["EXA-02"] },
        { id: "mentors", asks: "Does the pupil have mentors?", clauses: ["EXA-01", "EXA-03"] },
      ],
    });
    const found = comparison(bound, [exampleshire, norfolk]);

    test("stand in the row of a national topic it names", () => {
      const { cells } = rowOf(found, "attested/better-behaviour-is-the-purpose");
      expect(cells.exampleshire?.clauses).toEqual(["EXA-02"]);
      expect(cells.norfolk?.clauses).toEqual(["NOR-01", "NOR-14"]);
    });

    test("stand in rows of its own topics, after the national ones", () => {
      const { asks, cells } = rowOf(found, "attested/mentors");
      expect(asks).toBe("Does the pupil have mentors?");
      expect(cells.exampleshire?.clauses).toEqual(["EXA-01", "EXA-03"]);
      expect(found.rows.slice(-2).map(({ family }) => family)).toEqual([
        "attested/mentors",
        "attested/safeguarding",
      ]);
    });

    test("stand under the kind of the clause where no topic has them", () => {
      const row = rowOf(found, "attested/safeguarding");
      expect(row.asks).toBe("Questions for a person on: safeguarding");
      expect(row.cells.exampleshire?.clauses).toEqual(["EXA-04"]);
    });
  });
});

describe("which council decides what", () => {
  const matters = (plan: PlanPart, of?: readonly Council[]) =>
    Object.fromEntries(comparison(plan, of).responsible.map((one) => [one.matter, one]));
  const remarks = (plan: PlanPart, of?: readonly Council[]) =>
    comparison(plan, of)
      .remarks.map(({ code }) => code)
      .filter((code) => !code.startsWith("horizon."));
  const school = { type: "maintained", localAuthority: "926" } as const;

  test("the home school's council decides whose guidance applies", () => {
    const found = comparison({ ...bound, homeSchool: school });
    expect(found.responsible[0]).toMatchObject({ matter: "guidance", authority: "926", council: "Norfolk" });
    expect(found.councils.map(({ id, decides }) => [id, decides])).toEqual([
      ["warwickshire", []],
      ["norfolk", ["guidance"]],
      ["worcestershire", []],
      ["derbyshire", []],
      ["lancashire", []],
    ]);
  });

  test("a plan that was issued is an EHC plan, whichever field says so", () => {
    expect(matters({ ...bound, pupil: { ehcStage: "plan-issued" } })["ehc-plan"]?.clauses).toContain(
      "ENG-08",
    );
    expect(matters({ ...bound, pupil: { ehcPlan: false } })["ehc-plan"]).toBeUndefined();
  });

  test("notice about an EHC plan goes to the council that maintains it, not to the home school's", () => {
    const plan: PlanPart = {
      ...bound,
      homeSchool: school,
      pupil: { ehcPlan: true },
      otherAuthorities: { maintainsEhcPlan: "885" },
    };
    expect(matters(plan)["ehc-plan"]).toMatchObject({
      authority: "885",
      council: "Worcestershire",
      clauses: ["ENG-08", "ENG-09", "ENG-13", "ENG-16", "ENG-52"],
      says: "Worcestershire (885) maintains the EHC plan: written notice, invitations to reviews and the statutory consultation go to it; the home school's council is another one (926).",
    });
    expect(remarks(plan)).toEqual(["another-council-maintains-the-plan"]);
  });

  test("no remark is made where one council does both", () => {
    const plan: PlanPart = {
      ...bound,
      homeSchool: school,
      pupil: { ehcPlan: true, lookedAfter: true },
      otherAuthorities: { maintainsEhcPlan: "926", looksAfter: "926" },
    };
    expect(remarks(plan)).toEqual([]);
    expect(comparison(plan).councils.find(({ id }) => id === "norfolk")?.decides).toEqual([
      "guidance",
      "ehc-plan",
      "looked-after-child",
    ]);
  });

  test("duties towards a looked-after child follow the council that looks after the child, even one not compared", () => {
    const plan: PlanPart = {
      ...bound,
      homeSchool: school,
      pupil: { lookedAfter: true },
      otherAuthorities: { looksAfter: "889" },
    };
    const matter = matters(plan, [norfolk, lancashire])["looked-after-child"];
    expect(matter).toMatchObject({ authority: "889", council: null });
    expect(matter?.clauses).toEqual(["NOR-09", "LAN-05", "LAN-06"]);
    expect(remarks(plan, [norfolk, lancashire])).toEqual(["another-council-looks-after"]);
  });

  test("a council that is not stated is not guessed from the home school", () => {
    const plan: PlanPart = { ...bound, homeSchool: school, pupil: { ehcPlan: true } };
    expect(matters(plan)["ehc-plan"]).toMatchObject({ authority: null, council: null });
    expect(matters(plan)["ehc-plan"]?.says).toMatch(
      /^The plan does not say which council maintains the EHC plan\./,
    );
  });

  test("matters that do not arise are left out", () => {
    const plan: PlanPart = { ...bound, homeSchool: school, pupil: { ehcPlan: false, lookedAfter: false } };
    expect(Object.keys(matters(plan))).toEqual(["guidance"]);
  });

  test("a home school of a council that is not compared, or not stated, is said", () => {
    expect(remarks({ ...bound, homeSchool: { localAuthority: "831" } })).toEqual([
      "home-schools-council-not-compared",
    ]);
    expect(remarks(bound)).toEqual(["home-schools-council-not-stated"]);
  });
});

describe("bad input", () => {
  test("gives issues and nothing else, each once for all councils", () => {
    const result = compare({ schema: "osd-plan/1", startsOn: "2026-02-30" }, five);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: "bad-date", path: "/startsOn", input: "plan" }],
    });
    expect(Object.keys(result)).toEqual(["ok", "issues"]);
  });

  test("finds a ground that none of a council's clauses has, under whichever council it is", () => {
    const result = compare({ schema: "osd-plan/1", grounds: ["WAR-46", "NOR-99"] }, five);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "unknown-clause", path: "/grounds/1" }] });
  });

  test("refuses a calendar or a day that cannot be read, as assess does", () => {
    const plan = { schema: "osd-plan/1" };
    expect(compare(plan, [norfolk], { calendar: {} as never }).ok).toBe(false);
    expect(compare(plan, [norfolk], { asOf: "today" })).toMatchObject({
      ok: false,
      issues: [{ path: "/asOf", input: "options" }],
    });
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["no list", norfolk],
    ["a list of none", []],
    ["a council as text", ["norfolk"]],
    ["a copy of a council", [{ ...norfolk }]],
    ["a council twice", [norfolk, derbyshire, norfolk]],
    ["more than twenty", Array(21).fill(norfolk)],
  ];
  test.each(wrong)("throws a typed error for wrong councils: %s", (_, value) => {
    expect(() => compare({ schema: "osd-plan/1" }, value as never)).toThrow(OptionError);
  });

  test("throws a typed error for an unknown option, and for a council among the options", () => {
    const plan = { schema: "osd-plan/1" };
    expect(() => compare(plan, [norfolk], { council: warwickshire } as never)).toThrow(OptionError);
    expect(() => compare(plan, [norfolk], null as never)).toThrow(OptionError);
  });
});
