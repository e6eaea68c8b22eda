import { describe, expect, it } from "vitest";
import { exampleshireData } from "../councils/exampleshire.js";
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
