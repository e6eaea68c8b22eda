import { describe, expect, it } from "vitest";
import { councilNotes } from "../../src/check/council-notes.js";
import { conditionNames } from "../../src/engine/check-tree.js";
import { lifeSteps } from "../../src/engine/life-steps.js";
import { settingValues } from "../../src/engine/settings.js";
import { councils, readCouncilText } from "../../src/index.js";
import { boundedFacts, itemFactNames, planFactNames } from "../../src/plan/facts.js";
import type { CouncilDefinition } from "../../src/policy/council-schema.js";
import { clauseKinds, strengths } from "../../src/policy/vocabulary.js";
import { circumstances } from "../../src/rules/circumstances.js";
import { ruleIds } from "../../src/rules/registry.js";
import { displayWidth } from "../../src/views/layout.js";
import { exampleshireData } from "../councils/exampleshire.js";
import { unwrapped } from "../views/reports.js";
import { demoCalendarFile, demoFile, runWith } from "./fake-host.js";

const file = "exampleshire.json";
const text = JSON.stringify(exampleshireData, null, 2);
const files = { [file]: text };
const marks = "fixtures/plans/boxing-academy.marks.csv";
const given = `--council ${file}`;

describe("A council out of a file", () => {
  // EXA-33 is about code C for online lessons at home, EXA-35 about code B at an approved activity.
  it.each([
    [`check ${demoFile} ${given} --as-of 2026-11-23`, "EXA-"],
    [`deadlines ${demoFile} ${given}`, "EXA-"],
    [`codes ${demoFile} ${given}`, "EXA-35"],
    [`timeline ${demoFile} ${given} --as-of 2026-11-23`, "EXA-"],
    [`start ${demoFile} ${given} --start 2026-11-10`, "EXA-"],
    [`start ${demoFile} ${given} --as-of 2026-10-23`, "Thursday 5 November 2026"],
    [`register ${demoFile} ${given} --from 2026-11-02 --to 2026-11-06`, "EXA-35"],
    [`audit ${demoFile} ${marks} ${given} --as-of 2026-11-09`, "EXA-33"],
    [`compare ${demoFile} --councils norfolk,${file}`, "Example-"],
  ])("answers in %s", async (line, says) => {
    const { code, out, err } = await runWith(line, { files });
    expect(code, err).toBeLessThan(2);
    expect(out).toContain(says);
  });

  it("is refused with every mistake at once, each with its line, a caret and what to write", async () => {
    const wrong = text
      .replace('"parents-agree"', '"parents-agre"')
      .replace('"strength": "must-not"', '"strength": "mustnt"')
      .replace('"owedBy": "home school"', '"owedby": "home school"');
    const { code, out, err } = await runWith(`check ${demoFile} --council e.json`, {
      files: { "e.json": wrong },
    });
    expect([code, out]).toEqual([2, ""]);
    const at = (word: string): number => wrong.slice(0, wrong.indexOf(word)).split("\n").length;
    expect(err).toContain(
      `council line ${at("parents-agre")}, column 17, clauses, "EXA-04", decidedBy, rule: There is no rule with this id.`,
    );
    expect(err).toContain("Perhaps parents-agree is meant. (unknown-rule)");
    expect(err).toContain(`${String(at("mustnt")).padStart(5)} |       "strength": "mustnt",`);
    expect(err).toContain('"owedby" is no field here. A field with a similar name: owedBy. (unknown-key)');
    expect(err.match(/^council line/gm)).toHaveLength(4);
    expect(err).toMatch(/^ {6}\| +\^$/m);
  });

  it("is refused as any file is: not JSON, not there, a plan in its place", async () => {
    const of = async (council: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
      const { code, out, err } = await runWith(`check ${demoFile} --council ${council}`, { files: more });
      expect([code, out]).toEqual([2, ""]);
      return err;
    };
    expect(
      await of("e.json", { "e.json": text.replace('"id": "exampleshire",', '"id": "exampleshire"') }),
    ).toMatch(/^council line 3, column 22: A comma is missing at the end of this line\. \(bad-json\)$/m);
    expect(await of("no-such.json")).toBe(
      'The council could not be read from "no-such.json". There is no such file.\n',
    );
    expect(await of(demoCalendarFile)).toContain("This is a school calendar, and no council.");
  });

  it("shows none of its lines to a program", async () => {
    const { err } = await runWith(`check ${demoFile} --council e.json --format json`, {
      files: { "e.json": text.replace('"must-not"', '"Jordan"') },
    });
    expect(err).toContain("unknown-value");
    expect(err).not.toContain("Jordan");
  });
});

describe("The name of a council", () => {
  it.each([["norfolk"], ["NORFOLK"], ["926"], ["Norfolk County Council"], ["Norfolk council"]])(
    "may be written %s",
    async (name) => {
      const words = ["check", demoFile, "--council", name, "--format", "json"];
      expect(JSON.parse((await runWith(words)).out)).toMatchObject({ council: { id: "norfolk" } });
    },
  );

  it("goes before a file that is called the same", async () => {
    const { out } = await runWith(`check ${demoFile} --council norfolk --format json`, {
      files: { norfolk: text },
    });
    expect(JSON.parse(out)).toMatchObject({ council: { id: "norfolk" } });
  });

  it("may be that of a file without an ending", async () => {
    const { out } = await runWith(`check ${demoFile} --council ours --format json`, {
      files: { ours: text },
    });
    expect(JSON.parse(out)).toMatchObject({ council: { id: "exampleshire" } });
  });

  it.each([
    ["norflok", 'There is no council "norflok". A council with a similar name: norfolk.'],
    ["881", "The code 881 is that of Essex."],
    ["681", 'There is no council "681".'],
  ])("is refused where it is %s, with what to give", async (name, says) => {
    const { code, err } = await runWith(`check ${demoFile} --council ${name}`);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).toContain("For any other name its file, such as our-council.json.");
  });
});

/** A rule nobody uses, one nobody can meet, conditions that contradict each other, and a document without clauses. */
function withOddities(): CouncilDefinition {
  const { documents, clauses, codeClauses: _, ...data } = exampleshireData;
  return {
    ...data,
    documents: [documents[0], { ...documents[0], id: "annex", title: "Annex" }],
    scope: ["pupil-in-key-stage-4"],
    clauses: [
      ...clauses.slice(0, 3),
      {
        id: "EXA-90",
        at: "Page 9",
        says: "In Year 7 a mentor is named.",
        strength: "must",
        kind: "principle",
        owedBy: "home school",
        applies: [{ is: ["pupil.yearGroup", 7] }],
        decidedBy: { attest: "Is a mentor named?" },
      },
    ],
    rules: {
      placement: {
        neverUsedAtAll: {
          asks: "Is it both?",
          metWhen: { all: [{ yes: "parentsAgree" }, { not: { yes: "parentsAgree" } }] },
        },
      },
    },
  };
}

describe("council FILE", () => {
  it("shows what the council asks, how many clauses are decided how, and which no timeline shows", async () => {
    const { code, out, err } = await runWith(`council ${file}`, { files });
    expect([code, err]).toEqual([0, ""]);
    const said = unwrapped(out);
    const count = (by: string): number =>
      exampleshireData.clauses.filter(({ decidedBy }) => by in decidedBy).length;
    expect(said).toContain(
      `${exampleshireData.clauses.length}: ${count("rule")} decided by a rule, ${count("attest")} by a person's answer, ${count("nobody")} not checked`,
    );
    for (const { id } of exampleshireData.clauses) expect(said).toContain(id);
    // EXA-01 rests on grounds, which have no day.
    expect(said).toContain("In no timeline (20) EXA-01 to EXA-03, EXA-05, ");
    expect(out).not.toContain("Worth a look");
  });

  it("says what is most likely not meant so, each kind once with its places", async () => {
    const { code, out } = await runWith("council odd.json", {
      files: { "odd.json": JSON.stringify(withOddities()) },
    });
    expect(code).toBe(0);
    const said = unwrapped(out);
    // Year 7 is not in Key Stage 4, which the scope asks for.
    expect(said).toMatch(/the clause is never asked\..*\(never-applies\) clauses, "EXA-90", applies/);
    expect(said).toMatch(/\(never-met\) rules, placement, neverUsedAtAll, metWhen/);
    expect(said).toMatch(/\(unused-rule\) rules, placement, neverUsedAtAll/);
    expect(said).toMatch(/\(empty-document\) documents, "annex"/);
    expect(said).toContain("Worth a look (4)");
  });

  it("finds nothing odd in the councils of the library", () => {
    for (const council of Object.values(councils)) expect(councilNotes(council)).toEqual([]);
  });

  it("names all mistakes, with line and column, and shows nothing else", async () => {
    const { code, out, err } = await runWith("council e.json", {
      files: {
        "e.json": text
          .replace('"id": "EXA-02"', '"id": "EXA-01"')
          .replace('"parents-agree"', '"parents-agre"'),
      },
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err.match(/^council line \d+, column \d+/gm)?.length).toBeGreaterThan(1);
  });
});

describe("council --new", () => {
  it("writes a file that every command takes, for a council by its name or its code", async () => {
    for (const name of ["Kent", "886", "kent"]) {
      const { code, out, err } = await runWith(["council", "--new", name]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        id: "kent",
        name: "Kent",
        localAuthority: "886",
        prefix: "KEN",
      });
      expect(err).toContain("offsite-direction council FILE.json");
      const checked = await runWith(`check ${demoFile} --council kent.json`, { files: { "kent.json": out } });
      expect(checked.code).toBeLessThan(2);
      expect(checked.out).toContain("KEN-01");
    }
  });

  it("has an example of every way in which a clause is decided, and says of each that it is one", async () => {
    const { out } = await runWith("council --new Kent");
    const { clauses } = JSON.parse(out) as CouncilDefinition;
    for (const by of ["rule", "attest", "nobody"])
      expect(clauses.some(({ decidedBy }) => by in decidedBy)).toBe(true);
    expect(clauses.some(({ applies }) => applies !== undefined)).toBe(true);
    expect(clauses.some(({ decidedBy }) => "duty" in decidedBy)).toBe(true);
    const shown = await runWith("council k.json", { files: { "k.json": out } });
    expect(unwrapped(shown.out)).toContain(`Worth a look (${clauses.length})`);
    expect(shown.out).toContain("(still-an-example)");
  });

  it("writes into a file that is not there yet, and never over one that is", async () => {
    const made = await runWith("council --new Essex --out essex.json");
    expect(made.code).toBe(0);
    expect(made.out).toContain('Written to "essex.json"');
    expect(readCouncilText(made.files["essex.json"])).toMatchObject({ ok: true });
    const again = await runWith("council --new Essex --out essex.json", { files: { "essex.json": "mine" } });
    expect([again.code, again.out, again.files]).toEqual([2, "", {}]);
    expect(again.err).toContain("There is a file of that name already.");
  });

  it("takes no id and no prefix that the library has", async () => {
    // Northumberland begins as Norfolk does; Norfolk itself may be written anew under another id.
    for (const name of ["Northumberland", "Norfolk", "Warrington", "Worcestershire", "England"]) {
      const { out } = await runWith(["council", "--new", name]);
      expect(readCouncilText(out), name).toMatchObject({ ok: true });
    }
  });

  it.each([
    [
      "Hertfordhire",
      'There is no council "Hertfordhire" in England. A council with a similar name: Hertfordshire.',
    ],
    ["123", 'No council in England has the code "123".'],
  ])("refuses %s", async (name, says) => {
    const { code, out, err } = await runWith(["council", "--new", name]);
    expect([code, out, err]).toEqual([2, "", `${says}\n`]);
  });

  it("takes a name that is no council's for made up, and says so", async () => {
    const { out, err } = await runWith(["council", "--new", "Ørsted & Co"]);
    expect(readCouncilText(out)).toMatchObject({ ok: true, council: { localAuthority: "999" } });
    expect(unwrapped(err)).toContain("so its code is 999");
  });
});

describe("explain, for whoever writes a council", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["rules", ruleIds()],
    ["facts", [...planFactNames(), ...itemFactNames(), ...Object.keys(boundedFacts)]],
    ["circumstances", Object.keys(circumstances)],
    ["settings", Object.keys(settingValues)],
    ["conditions", conditionNames()],
    ["steps", lifeSteps],
    ["words", [...Object.keys(strengths), ...Object.keys(clauseKinds)]],
  ];

  it.each(lists)("lists all %s on 80 columns", async (word, names) => {
    const { code, out } = await runWith(`explain ${word}`);
    expect(code).toBe(0);
    expect(names.filter((name) => !out.includes(name))).toEqual([]);
    expect(out.split("\n").every((line) => displayWidth(line) <= 80)).toBe(true);
  });

  it("tells of one fact, circumstance or setting", async () => {
    expect(unwrapped((await runWith("explain pupil.ehcStage")).out)).toMatch(
      /Is a word Words none: .* In the plan \/pupil\/ehcStage Rules that read it \(\d+\) .*not-at-an-ehc-stage/,
    );
    expect(unwrapped((await runWith("explain review.held")).out)).toContain(
      "worked out of /reviews, each: status",
    );
    expect(unwrapped((await runWith("explain pupil-looked-after")).out)).toContain("NOR-09 Norfolk.");
    expect(unwrapped((await runWith("explain stages")).out)).toContain("not-at-an-ehc-stage");
  });

  it("tells of clauses, rules and questions of a council out of a file", async () => {
    const of = async (id: string): Promise<string> =>
      unwrapped((await runWith(`explain ${id} --council ${file}`, { files })).out);
    expect(await of("EXA-04")).toContain("Decided by the rule parents-agree");
    expect(await of("exampleshire")).toContain("Exampleshire (exampleshire)");
    expect(await of("parents-agree")).toContain("EXA-04 Exampleshire. Where the ground is bullying");
    const starter = (await runWith("council --new Kent")).out;
    const kent = await runWith("explain ken-04 --council k.json", { files: { "k.json": starter } });
    expect(unwrapped(kent.out)).toContain(
      "Deadline approval by the council's panel: the last day is 10 school days before the first day off site",
    );
  });

  it("says of a word it does not know which one is near, or what there is", async () => {
    const of = async (id: string): Promise<string> => (await runWith(["explain", id])).err;
    expect(await of("pupil-loked-after")).toContain("A word with a similar name: pupil-looked-after.");
    expect(await of("xyz")).toContain("for a list rules, facts, circumstances,");
  });
});
