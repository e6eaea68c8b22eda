import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import { readShape } from "../../src/input/read.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { Random } from "../properties/random.js";
import { valueNear } from "./opinions.js";
import { fullPlan, sampleCalendar, samplePlan } from "./sample.js";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** A validator that knows nothing of this library, strict about the schema itself. */
function validator(shape: "plan" | "calendar"): (value: unknown) => boolean {
  const validate = new Ajv2020({ strict: true }).compile(json(`docs/schema/${shape}.json`) as object);
  return (value) => validate(value);
}

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

// What a pattern cannot say: words that are no ids, 29 February of an ordinary year, codes of councils in Wales.
const beyondSchemas = new Set(["bad-id", "bad-date", "unknown-authority"]);

describe.each([
  { shape: "plan", isValid: isPlan },
  { shape: "calendar", isValid: isCalendar },
] as const)("the JSON Schema of a $shape and our own check", ({ shape, isValid }) => {
  test("agree on values near the format, but for what a schema cannot say", () => {
    const random = new Random(20_261_128);
    let right = 0;
    for (let i = 0; i < 4_000; i++) {
      const text: string | undefined = JSON.stringify(valueNear(shape, random));
      const value: unknown = JSON.parse(text ?? "null");
      const read = readShape(shape as "plan", value);
      const codes = read.ok ? [] : read.issues.map(({ code }) => code);
      const ours = codes.every((code) => beyondSchemas.has(code));
      if (read.ok || !ours) expect(isValid(value), JSON.stringify(codes)).toBe(read.ok);
      if (read.ok) right++;
    }
    expect(right).toBeGreaterThan(400);
    expect(right).toBeLessThan(3_600);
  });
});

function timetable(session: object): object {
  const monday = { weekday: "mon", half: "AM", place: "home-school", ...session };
  return { schema: "osd-plan/1", timetable: [monday] };
}
