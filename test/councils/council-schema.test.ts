import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { conditionNames } from "../../src/engine/check-tree.js";
import { councils, readCouncil } from "../../src/index.js";
import { circumstances } from "../../src/rules/circumstances.js";
import { libraryRules } from "../../src/rules/index.js";
import { put } from "../input/sample.js";
import { exampleshireData } from "./exampleshire.js";

const schema = JSON.parse(readFileSync("docs/schema/council.json", "utf8"));
const ajv = new Ajv2020({ strict: false });
const isCouncil = ajv.compile(schema);
const isCondition = ajv.compile({ $ref: `${schema.$id}#/$defs/condition` });
const isDay = ajv.compile({ $ref: `${schema.$id}#/$defs/day` });

describe("the JSON Schema of a council", () => {
  it.each(Object.values(councils))("takes $name", (council) => {
    expect(isCouncil({ $schema: "./council.json", ...council })).toBe(true);
  });

  it("takes a council with rules of its own, a question with a day, and conditions for circumstances", () => {
    const changed = put(
      put(exampleshireData, "/clauses/0/decidedBy", {
        attest: "Was the panel told?",
        duty: { what: "word to the panel", step: "prepare", latest: { schoolDaysBefore: ["startsOn", 5] } },
      }),
      "/clauses/0/applies",
      [{ not: "pupil-looked-after" }, { is: ["pupil.yearGroup", 11] }],
    );
    expect(isCouncil(changed)).toBe(true);
    expect(readCouncil(changed).ok).toBe(true);
  });

  it("knows every operator, and takes the trees of the library's rules and circumstances", () => {
    expect(Object.keys(schema.$defs.condition.properties).filter((name) => name !== "says")).toEqual(
      conditionNames(),
    );
    const rules = Object.values(libraryRules).flatMap((stage) => Object.entries(stage));
    const wrong = rules.filter(([, { about, appliesWhen, metWhen, duty }]) => {
      const conditions = [about, appliesWhen, metWhen, duty?.when].filter((tree) => tree !== undefined);
      const days = [duty?.latest, duty?.doneOn, duty?.notBefore, duty?.expectedBy].filter(
        (tree) => tree !== undefined,
      );
      return !conditions.every((tree) => isCondition(tree)) || !days.every((tree) => isDay(tree));
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
    expect(Object.values(circumstances).every((tree) => isCondition(tree))).toBe(true);
  });

  test.each<[why: string, path: string, value: unknown]>([
    ["has a rule's number missing", "/clauses/0/decidedBy", { rule: "parents-told-in-time" }],
    ["sets what the rule does not use", "/clauses/0/decidedBy", { rule: "parents-agree", with: { days: 3 } }],
    ["is decided in two ways", "/clauses/0/decidedBy", { attest: "Was it?", nobody: "Nobody." }],
    [
      "has a duty without a question",
      "/clauses/0/decidedBy",
      { nobody: "No.", duty: { what: "x", step: "end" } },
    ],
    ["has a circumstance of no known name", "/clauses/0/applies", ["pupil-is-tall"]],
    ["has a fact of no known name", "/clauses/0/applies", [{ yes: "pupil.tall" }]],
    ["has a fact of another kind", "/clauses/0/applies", [{ yes: "startsOn" }]],
    ["has a word a fact cannot be", "/clauses/0/applies", [{ is: ["homeSchool.type", "free-school"] }]],
    ["has two operators in one", "/clauses/0/applies", [{ yes: "parentsAgree", constant: true }]],
    ["has a prefix of one letter", "/prefix", "E"],
    ["has a strength of no known name", "/clauses/0/strength", "shall"],
    ["has a title that is empty", "/documents/0/title", ""],
    ["is of another format", "/schema", "osd-council/2"],
  ])("refuses one that %s, and so does the library", (_, path, value) => {
    const changed = put(exampleshireData, path, value);
    expect(isCouncil(changed)).toBe(false);
    expect(readCouncil(changed).ok).toBe(false);
  });
});
