import { describe, expect, test } from "vitest";
import { guideAt, guideOf } from "../../src/input/guide.js";
import {
  type FactName,
  factInfo,
  isItemFact,
  isPlanFact,
  itemFactNames,
  planFactNames,
} from "../../src/plan/facts.js";
import { planFormat } from "../../src/plan/schema.js";
import { wordLabels } from "../../src/plan/words.js";

const names: readonly FactName[] = [...planFactNames(), ...itemFactNames()];

describe("the table of facts, made from the schema", () => {
  test.each([
    ["pupil.ehcPlan", { kind: "yes-no", meaning: "the pupil has an EHC plan", at: "/pupil/ehcPlan" }],
    ["startsOn", { kind: "day", meaning: "the first day off site", at: "/startsOn", mayNeverCome: false }],
    ["endsOn", { kind: "day", at: "/endsOn", mayNeverCome: true }],
    ["notices.parents.on", { kind: "day", deniedBy: "notices.parents.given", mayNeverCome: true }],
    ["consultations.socialWorker.on", { deniedBy: "consultations.socialWorker.consulted" }],
    ["funding.discussedOn", { deniedBy: "funding.discussed" }],
    ["placement.registeredOn", { deniedBy: "placement.registered", at: "registeredOn" }],
    ["review.invitedOn", { deniedBy: "review.invitationGiven", at: "invitation/on" }],
    ["session.homeCode", { kind: "word", isRecord: true }],
    ["session.hostCode", { kind: "word", isRecord: true }],
    [
      "homeSchool.type",
      { kind: "word", isRecord: false, labels: { "pupil-referral-unit": "pupil referral unit" } },
    ],
    ["homeSchool.localAuthority", { kind: "word" }],
    ["schoolDays", { kind: "number" }],
    ["timetable.withoutOverlap", { kind: "yes-no", at: "/timetable", isField: false }],
    ["gap.next", { kind: "day", mayNeverCome: true }],
  ])("knows %s", (name, about) => {
    expect(factInfo(name)).toMatchObject(about);
  });

  test.each([
    "pupil.dateOfBirth",
    "schema",
    "grounds",
    "placement.id",
    "session.startsAt",
    "review.status",
    "toString",
  ])("has no fact %s", (name) => {
    expect(factInfo(name)).toBeUndefined();
    expect(isPlanFact(name) || isItemFact(name)).toBe(false);
  });

  test("each fact of the plan stands at a place of the format", () => {
    const root = guideOf(planFormat());
    const astray = planFactNames().filter((name) => guideAt(root, factInfo(name).at) === undefined);
    expect(astray).toEqual([]);
  });

  test("each word says what it means, as a phrase that a sentence can take in", () => {
    const odd = names.filter((name) => !/^[a-z].*[a-z)]$|^[a-z][^.]*$/.test(factInfo(name).meaning));
    expect(odd).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("what denies a day is a yes or no", () => {
    const denied = names.filter((name) => factInfo(name).deniedBy !== undefined);
    expect(denied.map((name) => factInfo(factInfo(name).deniedBy as FactName)?.kind)).toEqual(
      denied.map(() => "yes-no"),
    );
    expect(denied).not.toEqual([]);
    expect(denied.every((name) => factInfo(name).kind === "day")).toBe(true);
  });

  test("a word has the same label wherever it stands", () => {
    const labels = names.flatMap((name) => Object.entries(factInfo(name).labels ?? {}));
    expect(wordLabels).toMatchObject(Object.fromEntries(labels));
    expect(Object.isFrozen(wordLabels)).toBe(true);
  });
});
