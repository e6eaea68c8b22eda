import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { Random } from "../properties/random.js";
import { fullPlan, sampleCalendar, samplePlan } from "./sample.js";
import { validator, witnessed } from "./witness.js";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const isPlan = validator("plan");
const isCalendar = validator("calendar");

const storyPlans = readdirSync("fixtures/stories")
  .map((name) => `fixtures/stories/${name}/plan.json`)
  .filter((path) => existsSync(path));
const calendars = [
  ...readdirSync("fixtures/calendars").map((name) => `fixtures/calendars/${name}`),
  ...readdirSync("fixtures/stories/calendars").map((name) => `fixtures/stories/calendars/${name}`),
  "fixtures/plans/boxing-academy.calendar.json",
].filter((path) => /"osd-calendar\/1"/.test(readFileSync(path, "utf8")));

describe("the JSON Schema of a plan", () => {
  test("is about the plans of all fifteen stories", () => {
    expect(storyPlans).toHaveLength(15);
  });

  test.each([...storyPlans, "fixtures/plans/boxing-academy.json"])("takes %s", (path) => {
    expect(isPlan(json(path))).toBe(true);
  });

  test("takes a plan with nothing but its version, a short one, and one with every field", () => {
    expect(isPlan({ schema: "osd-plan/1" })).toBe(true);
    expect(isPlan(samplePlan())).toBe(true);
    expect(isPlan(fullPlan())).toBe(true);
  });

  const schema = "osd-plan/1";
  test.each<[why: string, plan: unknown]>([
    ["is a list", [{ schema }]],
    ["has no version", {}],
    ["has another version", { schema: "osd-plan/2" }],
    ["has a field of no known name", { schema, startOn: "2026-11-02" }],
    ["starts on 31 November", { schema, startsOn: "2026-11-31" }],
    ["starts in the year 1999", { schema, startsOn: "1999-11-02" }],
    ["ends on a word that is not open-ended", { schema, endsOn: "none" }],
    ["has yes in place of true", { schema, parentsAgree: "yes" }],
    ["has half a school day", { schema, schoolDays: 1.5 }],
    ["has a year group past the last", { schema, pupil: { yearGroup: 15 } }],
    ["has a placement without an id", { schema, placements: [{ kind: "ap-school" }] }],
    ["has a school type of no known name", { schema, homeSchool: { type: "free-school" } }],
    ["has the code of no council", { schema, homeSchool: { localAuthority: "92" } }],
    ["has a session that starts at 24:00", timetable({ startsAt: "24:00" })],
    ["has an attendance code in small letters", timetable({ homeCode: "b" })],
    ["answers to a name that is no clause", { schema, attestations: { warwickshire: true } }],
    ["lists a ground in small letters", { schema, grounds: ["war-60"] }],
    [
      "leaves out an item the letter does not have",
      { schema, documents: { letter: { missing: ["photo"] } } },
    ],
  ])("refuses one that %s, and so does the library", (_why, plan) => {
    expect(isPlan(plan)).toBe(false);
    expect(readPlan(plan).ok).toBe(false);
  });
});

describe("the JSON Schema of a calendar", () => {
  test.each(calendars)("takes %s", (path) => {
    expect(isCalendar(json(path))).toBe(true);
  });

  test("takes one with every field", () => {
    expect(isCalendar(sampleCalendar())).toBe(true);
  });

  const year = { schema: "osd-calendar/1", covers: { from: "2026-09-01", to: "2027-08-31" } };
  const term = { from: "2026-09-02", to: "2026-10-23" };
  test.each<[why: string, calendar: unknown]>([
    ["has no terms", year],
    ["has a term without an end", { ...year, terms: [{ from: "2026-09-02" }] }],
    ["names a term with an exclamation mark", { ...year, terms: [{ ...term, name: "Autumn!" }] }],
    ["has a closure as a date alone", { ...year, terms: [term], closures: ["2026-09-10"] }],
    [
      "closes for a reason of no known name",
      { ...year, terms: [term], closures: [{ on: "2026-09-10", why: "flood" }] },
    ],
    ["has a half day without its half", { ...year, terms: [term], halfDays: [{ on: "2026-09-10" }] }],
  ])("refuses one that %s, and so does the library", (_why, calendar) => {
    expect(isCalendar(calendar)).toBe(false);
    expect(schoolCalendar(calendar).ok).toBe(false);
  });
});

describe.each(["plan", "calendar"] as const)("the JSON Schema of a %s and the library", (shape) => {
  test("agree on values near the format, but for what a schema cannot say", () => {
    const { right, differences } = witnessed(shape, 4_000, new Random(20_261_128));
    expect(differences).toEqual([]);
    expect(right).toBeGreaterThan(400);
    expect(right).toBeLessThan(3_600);
  });

  test("has a description in every place, which says more than the type", () => {
    const told = descriptionsIn(json(`docs/schema/${shape}.json`));
    expect(told.filter((text) => text === undefined || !/^[A-Z].*\.$/.test(text))).toEqual([]);
    expect(
      told.filter((text) => /true or false|year-month-day|one of these words|whole number/.test(text ?? "")),
    ).toEqual([]);
    expect(new Set(told).size).toBeGreaterThan(told.length * 0.8);
  });
});

/** The description of each place of a schema that is a value: undefined where there is none. */
function descriptionsIn(schema: unknown): readonly (string | undefined)[] {
  const {
    description,
    properties = {},
    items,
    additionalProperties,
  } = schema as {
    readonly description?: string;
    readonly properties?: object;
    readonly items?: object;
    readonly additionalProperties?: object | false;
  };
  const inside = [...Object.values(properties), items, additionalProperties].filter(
    (one) => typeof one === "object",
  );
  return [description, ...inside.flatMap(descriptionsIn)];
}

function timetable(session: object): object {
  const monday = { weekday: "mon", half: "AM", place: "home-school", ...session };
  return { schema: "osd-plan/1", timetable: [monday] };
}

/** The texts that describe a part of a schema, and the paths of fields that have none. */
function described(schema: unknown, path = ""): { readonly texts: string[]; readonly without: string[] } {
  const found = { texts: [] as string[], without: [] as string[] };
  if (typeof schema !== "object" || schema === null) return found;
  for (const [name, part] of Object.entries(schema)) {
    const here = `${path}/${name}`;
    if (name === "description" && typeof part === "string") found.texts.push(part);
    if (path.endsWith("/properties") && !Object.hasOwn(part as object, "description"))
      found.without.push(here);
    const inside = described(part, here);
    found.texts.push(...inside.texts);
    found.without.push(...inside.without);
  }
  return found;
}

describe("what the JSON Schemas say of their fields", () => {
  test.each(["plan", "calendar", "council"])("of a %s is what they mean, never only the type", (name) => {
    const { texts } = described(json(`docs/schema/${name}.json`));
    expect(texts.length).toBeGreaterThan(20);
    const ofType =
      /^(true or false|a (text|string|number|whole number|boolean|date|list|time)\b[^,]*$|one of these|an? (object|array) (of|with))/i;
    expect(texts.filter((text) => ofType.test(text))).toEqual([]);
  });

  test.each(["plan", "calendar"])("is there for every field of a %s", (name) => {
    expect(described(json(`docs/schema/${name}.json`)).without).toEqual([]);
  });
});
