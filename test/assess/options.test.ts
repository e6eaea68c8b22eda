import { describe, expect, test, vi } from "vitest";
import {
  assess,
  compare,
  councils,
  deadlines,
  expectedCodes,
  norfolk,
  OptionError,
  outcomes,
  schoolCalendar,
  warwickshire,
} from "../../src/index.js";
import { put } from "../input/sample.js";
import { changed, issuesOf, marchCalendar, marchPlan } from "./march.js";

type Door = (plan: unknown, ...rest: readonly unknown[]) => unknown;
const doors: readonly (readonly [name: string, door: Door])[] = [
  ["assess", assess as Door],
  ["outcomes", outcomes as Door],
  ["deadlines", deadlines as Door],
  ["expectedCodes", expectedCodes as Door],
];

describe.each(doors)("%s", (_, door) => {
  test.each<[title: string, options: unknown]>([
    ["null for the options", null],
    ["the position of an entry, as map gives it", 0],
    ["the name of a council for the options", "norfolk"],
    ["a function for the options", () => ({})],
    ["an unknown option", { council: norfolk, authority: "926" }],
    ["a misspelt option", { calender: marchCalendar() }],
    ["a council by name", { council: "norfolk" }],
    ["a council's data", { council: { id: "norfolk", clauses: [] } }],
    ["a copy of a council", { council: structuredClone({ ...norfolk }) }],
    ["a council with one field changed", { council: { ...norfolk, name: "Suffolk" } }],
    ["a council with another under it", { council: Object.create(norfolk) }],
    ["a list of councils", { council: [norfolk] }],
    ["all councils", { council: councils }],
    ["null for a council", { council: null }],
  ])("throws an OptionError for %s", (_title, options) => {
    expect(() => door(marchPlan(), options)).toThrow(OptionError);
    // Whatever the plan: a programming mistake comes first.
    expect(() => door(undefined, options)).toThrow(OptionError);
  });

  test("takes options of undefined for none", () => {
    const none = { council: undefined, calendar: undefined, asOf: undefined };
    expect(door(marchPlan(), none)).toEqual(door(marchPlan()));
    expect(door(marchPlan(), undefined)).toEqual(door(marchPlan()));
  });

  test("leaves further arguments alone", () => {
    expect(door(marchPlan(), { council: norfolk }, 1, 2, 3)).toEqual(door(marchPlan(), { council: norfolk }));
  });
});

test("a list of plans cannot be handed over by its map method", () => {
  expect(() => [marchPlan()].map(assess as never)).toThrow(OptionError);
});

test("an OptionError is a TypeError that names no value", () => {
  expect(() => assess({}, { council: "Jo Bloggs" } as never)).toThrow(
    expect.objectContaining({
      name: "OptionError",
      message: expect.stringContaining("one that the library exports, such as norfolk") as string,
    }),
  );
  expect(new OptionError("x")).toBeInstanceOf(TypeError);
});

describe("today's date", () => {
  test.each<[asOf: unknown, code: string]>([
    ["2026-02-30", "bad-date"],
    ["today", "bad-date"],
    ["", "bad-date"],
    ["2026-3-9", "bad-date"],
    ["2026-03-09T00:00:00Z", "bad-date"],
    ["1899-12-31", "date-out-of-range"],
    ["2200-01-01", "date-out-of-range"],
    [20260309, "wrong-type"],
    [new Date(0), "wrong-type"],
    [null, "wrong-type"],
  ])("%s is an issue of the options", (asOf, code) => {
    expect(issuesOf(marchPlan(), { asOf })).toEqual([`options ${code} /asOf`]);
  });

  test("is in the report as it was given, and nothing else stands for it", () => {
    const dated = assess(marchPlan(), { asOf: "2026-03-10" });
    const undated = assess(marchPlan());
    expect(dated.ok && dated.report.asOf).toBe("2026-03-10");
    expect(undated.ok && undated.report.asOf).toBeNull();
  });
});

describe("the calendar", () => {
  test.each<[title: string, calendar: unknown, issue: string]>([
    ["has no terms", { ...marchCalendar(), terms: [] }, "calendar calendar-empty /terms"],
    ["is a list of dates", ["2026-03-09", "2026-03-10"], "calendar not-an-object "],
    ["is null", null, "calendar not-an-object "],
    ["is a text", "osd-calendar/1", "calendar not-an-object "],
    [
      "has a term twice",
      put(marchCalendar(), "/terms/1", { from: "2025-09-01", to: "2025-10-24" }),
      "calendar overlap /terms/1",
    ],
    [
      "has a term that ends before it starts",
      put(marchCalendar(), "/terms/2/to", "2025-12-31"),
      "calendar order /terms/2/to",
    ],
    [
      "has dates in the English form",
      put(marchCalendar(), "/terms/0/from", "01/09/2025"),
      "calendar bad-date /terms/0/from",
    ],
    [
      "is what schoolCalendar answered, and not the calendar in it",
      schoolCalendar(marchCalendar()),
      "calendar missing /covers",
    ],
  ])("%s", (_, calendar, issue) => {
    expect(issuesOf(marchPlan(), { calendar })).toContain(issue);
  });

  test("that was read before gives the same report as its data", () => {
    const read = schoolCalendar(marchCalendar());
    if (!read.ok) throw new Error("the calendar was refused");
    expect(assess(marchPlan(), { calendar: read.calendar })).toEqual(
      assess(marchPlan(), { calendar: marchCalendar() as never }),
    );
  });
});

test("what is wrong with plan, calendar and date comes together, in this order, and no finding with it", () => {
  const result = assess(changed({ "/startsOn": "2026-02-30", "/schema": undefined }), {
    council: norfolk,
    calendar: { ...marchCalendar(), terms: [] } as never,
    asOf: "soon",
  });
  expect(Object.keys(result)).toEqual(["ok", "issues"]);
  expect(result.ok ? [] : result.issues.map(({ input, code, path }) => [input, code, path])).toEqual([
    ["plan", "missing", "/schema"],
    ["plan", "bad-date", "/startsOn"],
    ["calendar", "calendar-empty", "/terms"],
    ["options", "bad-date", "/asOf"],
  ]);
});

describe("clauses in the plan", () => {
  const answers = (id: string) => changed({ "/attestations": { [id]: true } });
  const grounds = (...ids: readonly string[]) => changed({ "/grounds": ids });

  test("that the council's document does not have are refused", () => {
    expect(issuesOf(answers("NOR-99"), { council: norfolk })).toEqual(["plan unknown-clause /attestations"]);
    expect(issuesOf(grounds("NOR-03", "NOR-99"), { council: norfolk })).toEqual([
      "plan unknown-clause /grounds/1",
    ]);
    expect(issuesOf(grounds("NOR-3"), { council: norfolk })).toEqual(["plan unknown-clause /grounds/0"]);
  });

  test("of another council are left alone", () => {
    expect(issuesOf(answers("WAR-99"), { council: norfolk })).toEqual([]);
    expect(issuesOf(grounds("WAR-46"), { council: norfolk })).toEqual([]);
    expect(issuesOf(grounds("NOR-99"))).toEqual([]);
  });

  test("are refused by every door, compare among them", () => {
    for (const [, door] of doors) {
      expect(door(answers("NOR-99"), { council: norfolk })).toMatchObject({ ok: false });
    }
    expect(compare(answers("NOR-99"), [warwickshire, norfolk])).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-clause", path: "/attestations" }],
    });
  });

  test("never carry rules of their own", () => {
    expect(issuesOf(changed({ "/profile": { id: "x", rules: [{ when: "true" }] } }))).toEqual([
      "plan unknown-key ",
    ]);
  });
});

test("two copies of one version of the library take each other's councils", async () => {
  vi.resetModules();
  const other = await import("../../src/index.js");
  expect(other.norfolk).not.toBe(norfolk);
  expect(outcomes(marchPlan(), { council: other.norfolk })).toEqual(
    outcomes(marchPlan(), { council: norfolk }),
  );
  const calendar = marchCalendar() as never;
  expect(other.assess(marchPlan(), { council: other.norfolk, calendar })).toEqual(
    assess(marchPlan(), { council: norfolk, calendar }),
  );
});

test("a council of another version, its data, a changed copy and a name are each refused for what they are", async () => {
  vi.resetModules();
  vi.doMock("../../src/version.js", () => ({ libraryVersion: "0.0.9" }));
  const older = await import("../../src/index.js");
  vi.doUnmock("../../src/version.js");
  const why = (council: unknown): string => {
    try {
      assess(marchPlan(), { council: council as never });
    } catch (mistake) {
      if (mistake instanceof OptionError) return mistake.message;
    }
    return "it was taken";
  };
  expect(why(older.norfolk)).toMatch(
    /made by another version of the library than this one, which is 0\.1\.0/,
  );
  const unread = /data that nobody has read yet, or a changed copy\. Give it to readCouncil or defineCouncil/;
  expect(why(JSON.parse(JSON.stringify(norfolk)))).toMatch(unread);
  expect(why({ ...norfolk, name: "Suffolk" })).toMatch(unread);
  expect(why("norfolk")).toMatch(/one that the library exports, such as norfolk/);
});
