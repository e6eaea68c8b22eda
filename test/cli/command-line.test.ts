import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands, readCommandLine } from "../../src/cli/arguments.js";
import { allForms } from "../../src/cli/explain-form.js";
import { councils, version } from "../../src/index.js";
import { differences } from "../../src/policy/england/differences.js";
import { england } from "../../src/policy/england/england.js";
import { everyRule } from "../../src/rules/registry.js";
import { displayWidth } from "../../src/views/layout.js";
import { unwrapped } from "../views/reports.js";
import { demoFile, runWith } from "./fake-host.js";

describe("a command line", () => {
  it("may have options anywhere, in either spelling", () => {
    const wanted = {
      kind: "command",
      name: "check",
      given: ["plan.json"],
      options: { council: "norfolk", "as-of": "2026-11-23" },
    };
    for (const line of [
      "check plan.json --council norfolk --as-of 2026-11-23",
      "--council norfolk check --as-of=2026-11-23 plan.json",
      "check --as-of=2026-11-23 --council=norfolk -- plan.json",
    ]) {
      expect(readCommandLine(line.split(" "))).toEqual(wanted);
    }
  });

  it("may name a file that looks like an option", () => {
    expect(readCommandLine(["check", "--", "--help"])).toMatchObject({ kind: "command", given: ["--help"] });
    expect(readCommandLine(["check", "-"])).toMatchObject({ kind: "command", given: ["-"] });
  });

  it.each([
    ["", "Say what to do."],
    ["chekc plan.json", 'There is no command "chekc". A command with a similar name: check.'],
    ["constructor plan.json", 'There is no command "constructor".'],
    ["check", "The command check needs PLAN.json."],
    ["explain", "The command explain needs ID."],
    ["check a.json b.json", 'The command check does not take "b.json".'],
    ["councils norfolk", 'The command councils does not take "norfolk".'],
    [
      "check a.json --councli norfolk",
      'There is no option "--councli". An option with a similar name: --council.',
    ],
    ["check a.json -c norfolk", 'There is no option "-c".'],
    ["check a.json --council", "The option --council needs a value."],
    ["check a.json --council=", "The option --council needs a value."],
    ["check a.json --council --as-of 2026-11-23", "The option --council needs a value."],
    ["check a.json --council norfolk --council=derbyshire", "The option --council is given twice."],
    ["demo --council norfolk", "The command demo has no option --council."],
    ["compare a.json --council norfolk", "The command compare has no option --council."],
    ["check a.json --councils norfolk", "The command check has no option --councils."],
    ["explain WAR-60 --format json", "The command explain has no option --format."],
  ])("is not understood as %j", async (line, why) => {
    const { code, out, err } = await runWith(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`${why}\nSee offsite-direction --help.\n`);
  });

  it("knows three formats", async () => {
    const { code, out, err } = await runWith(`check ${demoFile} --format xml`);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe('There is no format "xml". The formats are text, markdown and json.\n');
  });

  it("prints back what was typed only in part and without what a terminal acts on", async () => {
    const { err } = await runWith([`\u001b[31m${"x".repeat(500)}\n`]);
    expect(err.length).toBeLessThan(150);
    expect(err).not.toContain("\u001b");
    expect(err.split("\n")).toHaveLength(3);
  });
});

describe("--help and --version", () => {
  it.each(["--help", "-h", "check --help", "check plan.json -h"])(
    "%s names every command and option",
    async (line) => {
      const { code, out, err } = await runWith(line);
      expect([code, err]).toEqual([0, ""]);
      for (const name of Object.keys(commands)) expect(out).toContain(`offsite-direction ${name}`);
      for (const name of ["--council", "--calendar", "--as-of", "--format"]) expect(out).toContain(name);
      expect(out.split("\n").every((row) => row.length <= 80)).toBe(true);
    },
  );

  it.each(["--version", "-V"])("%s is that of the package", async (line) => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await runWith(line)).toMatchObject({ code: 0, out: `${manifest.version}\n`, err: "" });
    expect(version).toBe(manifest.version);
  });
});

describe("councils", () => {
  it("lists each with its document, edition, version and clauses", async () => {
    const { code, out } = await runWith("councils");
    expect(code).toBe(0);
    for (const { id, name, documents, version: data, clauses } of Object.values(councils)) {
      const said = unwrapped(out);
      for (const words of [name, documents[0].title, documents[0].editions[0].edition, `${id}@${data}`]) {
        expect(said).toContain(words);
      }
      const counts = /(\d+): (\d+) decided by a rule, (\d+) by a person's answer, (\d+) not checked/.exec(
        said.slice(said.indexOf(`${id} Council`)),
      );
      const [all, ...parts] = (counts ?? []).slice(1).map(Number);
      expect(all).toBe(clauses.length);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(clauses.length);
    }
  });
});

describe("explain", () => {
  const page = async (id: string): Promise<string> => {
    const { code, out, err } = await runWith(["explain", id]);
    expect([code, err], id).toEqual([0, ""]);
    return out;
  };

  it("tells of WAR-60 what it says, where, how strongly, by what it is decided, and the law beside it", async () => {
    const said = unwrapped(await page("WAR-60"));
    for (const words of [
      "Says Parents or carers must have the notice at least two school days before",
      "Where Off-Site Direction Guidance, Section 5",
      "Strength Must",
      "Owed by home school",
      "Applies to every plan",
      "Decided by the rule parents-told-in-time",
      "Set here school days: 2",
      "Our reading",
      "ENG-04 Law:",
      "a council may set at least 2 school days and nothing laxer (ENG-04)",
      "K6 When notice has to be given",
    ]) {
      expect(said).toContain(words);
    }
  });

  it("tells of a national clause since when it binds whom, and which councils ask the same", async () => {
    const said = unwrapped(await page("ENG-04"));
    expect(said).toContain("academy since 26 July 2026");
    expect(said).toContain("https://www.legislation.gov.uk/uksi/2010/1156");
    expect(said).toContain("WAR-60 Warwickshire.");
  });

  it("tells of a clause for a person the question and where the answer goes", async () => {
    const said = unwrapped(await page("NOR-25"));
    expect(said).toContain("only where some of the week is online learning");
    expect(said).toContain("Is online learning in this pupil's best interests");
    expect(said).toContain("/attestations/NOR-25");
  });

  it("tells of a clause nobody checks the reason", async () => {
    expect(unwrapped(await page("NOR-11"))).toContain(
      "Not checked The school weighs this before there is a plan",
    );
  });

  it("tells of a rule its question, conditions, facts, settings and clauses", async () => {
    const said = unwrapped(await page("within-sessions-at-one-unregistered-provider"));
    for (const words of [
      "Asked about each placement",
      "Applies when the provider is not a school",
      "Met when half days a week there",
      "Needs to know what kind of setting the placement is (placement.kind)",
      "Documents set half days a week",
      "NOR-20 Norfolk.",
      "ENG-60 England.",
      "Half days a week: 4",
    ]) {
      expect(said).toContain(words);
    }
  });

  it("lists every clause of a document by how it is decided", async () => {
    for (const [id, clauses] of [
      ...Object.values(councils).map((council) => [council.id, council.clauses] as const),
      ["england", england.clauses] as const,
    ]) {
      const out = await page(id);
      const listed = [...out.matchAll(/^ {2}([A-Z]{3}-\d+) /gm)].map((found) => found[1]);
      expect(listed.sort()).toEqual(clauses.map((clause) => clause.id).sort());
      expect(out).toMatch(/^Decided by a rule, from what the plan says \(\d+\)$/m);
    }
  });

  it("has a page of at most 80 columns for every clause and every rule", async () => {
    const ids = [
      ...Object.values(councils).flatMap((council) => council.clauses.map(({ id }) => id)),
      ...england.clauses.map(({ id }) => id),
      ...everyRule().map(({ id }) => id),
      ...Object.keys(councils),
      ...differences.map(({ id }) => id),
    ];
    for (const id of ids) {
      const out = await page(id);
      expect(out).toContain(id.toUpperCase() === id ? id : id.split("-")[0]);
      expect(
        out.split("\n").every((line) => displayWidth(line) <= 80),
        id,
      ).toBe(true);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("tells of a difference from national law the two values, when it arises and what governs", async () => {
    const said = unwrapped(await page("K2"));
    for (const words of [
      "K2, How long a review frees the school from holding another",
      "In short 70 days Clauses ENG-16",
      "Worcestershire Says The letter promises a review",
      "In short 42 days Clauses WOR-156",
      "Arises where there is some request for a review",
      "Governs: the law; the document promises more than the law.",
    ]) {
      expect(said).toContain(words);
    }
    expect(await page("k2")).toBe(await page("K2"));
  });

  it("tells which way a difference goes under which circumstances", async () => {
    const said = unwrapped(await page("K12"));
    expect(said).toContain("Arises where some half day of the week is planned as online lessons at home");
    expect(said).toContain(
      "If so and a parent the pupil lives with agreed a part-time timetable: Law governs",
    );
    expect(said).toContain("Otherwise Law governs: C is right only where leave was really given");
    expect(said).toContain("Never arises The document says the same as the law.");
  });

  it("says why no plan can meet a difference", async () => {
    expect(unwrapped(await page("K33"))).toContain(
      "Never arises The other wording stands on a publisher's page",
    );
    expect(unwrapped(await page("K30"))).toContain("Never arises It is about a word only");
  });

  it("says of every difference either when it arises or why it never does, with no gap", async () => {
    for (const { id } of differences) {
      const out = await page(id);
      expect(out, id).toMatch(/Arises where|Never arises/);
      expect(out, id).not.toMatch(/[{}]/);
    }
  });

  it("tells of a form to whom it goes, by when and what is in it", async () => {
    const said = unwrapped(await page("worcestershire-pupil-passport"));
    for (const words of [
      "Asked by Worcestershire: WOR-100, WOR-74",
      "Required no, it is a template",
      "Goes to the host",
      "the passport: before the initial meeting; no date is given",
      "In the plan /documents/passport",
      "WOR-113 the latest Personal Education Plan, if the pupil is looked after by a council",
    ]) {
      expect(said).toContain(words);
    }
    expect(await page("Notice-To-Parents")).toContain("the start and end of the break");
  });

  it("has a page of at most 80 columns for every form, letter and notice", async () => {
    for (const {
      form: { id, title },
    } of allForms()) {
      const out = await page(id);
      expect(unwrapped(out)).toContain(`${title} (${id})`);
      expect(out.split("\n").every((line) => displayWidth(line) <= 80)).toBe(true);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("names on a council's page its forms and where it differs from national law", async () => {
    const said = unwrapped(await page("worcestershire"));
    expect(said).toContain("worcestershire-pupil-passport Off-site Direction Pupil Passport (Form 2)");
    expect(said).toContain("K2 How long a review frees the school from holding another");
    expect(unwrapped(await page("norfolk"))).not.toContain("K2 How long");
    expect(unwrapped(await page("england"))).toContain("notice-to-parents Written notice of the direction");
  });

  it("does not mind small or capital letters", async () => {
    expect(await page("war-60")).toBe(await page("WAR-60"));
    expect(await page("Norfolk")).toBe(await page("norfolk"));
  });

  it.each([
    ["WAR-600", "The clauses of that document are WAR-01 to WAR-86."],
    ["ENG-999", "The clauses of that document are ENG-01"],
    ["K99", "The differences from national law are K1 to K38."],
    ["passport", "Forms with a like name: worcestershire-pupil-passport."],
    ["invitation", "Rules with a like name: "],
    ["nothing", "Give a clause such as WAR-60"],
    ["__proto__", "Give a clause such as WAR-60"],
  ])("says of %s what there is instead", async (id, hint) => {
    const { code, out, err } = await runWith(["explain", id]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`Nothing here is called "${id}".`);
    expect(err).toContain(hint);
  });
});
