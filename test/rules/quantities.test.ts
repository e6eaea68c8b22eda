import { describe, expect, test } from "vitest";
import { compileCalendar } from "../../src/calendar/compile-calendar.js";
import { formatDay } from "../../src/days/plain-date.js";
import { compileCondition } from "../../src/engine/compile-condition.js";
import { compileQuantity } from "../../src/engine/compile-quantity.js";
import type { Context } from "../../src/engine/condition.js";
import type { MissingFact } from "../../src/engine/missing-fact.js";
import type { Settings } from "../../src/engine/settings.js";
import type { ConditionTree, DayTree } from "../../src/engine/tree.js";
import { usesOf } from "../../src/engine/tree-needs.js";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import { leastOf, mostOf } from "../../src/plan/fact-slots.js";
import { factInfo, type PlacementItem } from "../../src/plan/facts.js";
import type { Plan } from "../../src/plan/plan.js";
import { year2026 } from "../calendar/calendars.js";
import { isLeaf, isList, type Leaf, planFields } from "../properties/plan-fields.js";

const calendar = compileCalendar(year2026);

/** A plan, and the settings of the clause that asks. */
type Asked = Context & { readonly settings: Partial<Settings> };

function contextOf(plan: Partial<Plan>, settings: Partial<Settings> = {}, onCalendar = true): Asked {
  const facts = deriveFacts({ schema: "osd-plan/1", ...plan });
  return { facts, settings, calendar: onCalendar ? calendar : undefined };
}

const words = ["no", "yes", "cannot tell"];
const ask = (tree: ConditionTree, context: Asked): string =>
  words[compileCondition(tree, context.settings).ask(context)] ?? "";

function missing(tree: ConditionTree, context: Asked): readonly string[] {
  const found: MissingFact[] = [];
  compileCondition(tree, context.settings).addMissing(context, found);
  return found.map(({ at }) => at);
}

/** The bounds of a day as dates; far days as words. */
function bounds(tree: DayTree, context: Asked): string {
  const quantity = compileQuantity(tree, context.settings);
  return [quantity.least(context), quantity.most(context)]
    .map((day) =>
      day < -30_000
        ? "any"
        : day === Number.POSITIVE_INFINITY
          ? "never"
          : day > 100_000
            ? "any"
            : formatDay(day),
    )
    .join(" to ");
}

const noticeInTime: ConditionTree = {
  onOrBefore: ["notices.parents.on", { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] }],
};
const told = (on: string): Partial<Plan> => ({ notices: { parents: { on } } });

describe("two school days before Monday 2 November 2026, half-term in between", () => {
  const startsOn = "2026-11-02";
  test.each([
    ["the second school day counting back", "2026-10-22", "yes"],
    ["the day before it", "2026-10-21", "yes"],
    ["the school day after it", "2026-10-23", "no"],
    ["a day of the half-term", "2026-10-26", "no"],
    ["the start itself", "2026-11-02", "no"],
    ["a day after the start", "2026-11-03", "no"],
  ])("%s: %s", (_, on, answer) => {
    expect(ask(noticeInTime, contextOf({ startsOn, ...told(on) }, { schoolDays: 2 }))).toBe(answer);
  });

  test.each([
    [1, "2026-10-23"],
    [2, "2026-10-22"],
    [3, "2026-10-21"],
  ])("%i counted back is %s", (schoolDays, date) => {
    const limit: DayTree = { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] };
    expect(bounds(limit, contextOf({ startsOn }, { schoolDays }))).toBe(`${date} to ${date}`);
  });
});

describe("without a calendar", () => {
  const open = (on: string, startsOn = "2026-11-02"): string =>
    ask(noticeInTime, contextOf({ startsOn, ...told(on) }, { schoolDays: 2 }, false));

  test("a notice after the start is late all the same", () => expect(open("2026-11-03")).toBe("no"));
  test("so is one with fewer days in between than are due", () => expect(open("2026-11-01")).toBe("no"));
  test("one with as many days cannot be judged", () => expect(open("2026-10-31")).toBe("cannot tell"));
  test("nor one long before", () => expect(open("2026-01-01")).toBe("cannot tell"));
  test("the calendar is asked for", () => {
    const context = contextOf({ startsOn: "2026-11-02", ...told("2026-10-22") }, { schoolDays: 2 }, false);
    expect(missing(noticeInTime, context)).toEqual(["/calendar"]);
  });
  test("six school weeks are at least 42 days", () => {
    const limit: DayTree = { schoolWeeksAfter: ["startsOn", { setting: "schoolWeeks" }] };
    expect(bounds(limit, contextOf({ startsOn: "2026-11-02" }, { schoolWeeks: 6 }, false))).toBe(
      "2026-12-14 to any",
    );
  });
});

describe("outside the calendar, which covers 1 September 2026 to 31 August 2027", () => {
  const limit: DayTree = { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] };
  const at = (startsOn: string): string => bounds(limit, contextOf({ startsOn }, { schoolDays: 2 }));

  test("counted back past its first day the day lies before it", () => {
    expect(at("2026-09-02")).toBe("any to 2026-08-31");
    expect(at("2026-09-03")).toBe("2026-09-01 to 2026-09-01");
  });
  test("before a day ahead of it lie at least its own last school days", () => {
    expect(at("2027-09-03")).toBe("2027-07-20 to 2027-09-01");
  });
  test("before a day behind it nothing is known but the number of days", () => {
    expect(at("2026-08-20")).toBe("any to 2026-08-18");
  });
  test("it is the cover that is asked for", () => {
    const context = contextOf({ startsOn: "2026-09-02", ...told("2026-08-20") }, { schoolDays: 2 });
    expect(missing(noticeInTime, context)).toEqual(["/calendar/covers"]);
  });

  const weeks: DayTree = { schoolWeeksAfter: ["startsOn", { setting: "schoolWeeks" }] };
  test("counted on past its last day the day lies after it", () => {
    expect(bounds(weeks, contextOf({ startsOn: "2027-07-19" }, { schoolWeeks: 1 }))).toBe(
      "2027-08-30 to any",
    );
  });
  test("counted on from before it the day is no later than its own weeks say", () => {
    expect(bounds(weeks, contextOf({ startsOn: "2026-08-03" }, { schoolWeeks: 2 }))).toBe(
      "2026-08-17 to 2026-09-07",
    );
  });
});

describe("six school weeks after a day", () => {
  const limit: DayTree = { schoolWeeksAfter: ["startsOn", { setting: "schoolWeeks" }] };
  test.each([
    ["2026-11-02", 6, "2026-12-14"],
    // Two holiday weeks are left out.
    ["2026-11-30", 6, "2027-01-25"],
    ["2026-11-04", 1, "2026-11-11"],
    ["2026-10-21", 1, "2026-11-04"],
  ])("%s and %i weeks: %s", (startsOn, schoolWeeks, date) => {
    expect(bounds(limit, contextOf({ startsOn }, { schoolWeeks }))).toBe(`${date} to ${date}`);
  });
});

describe("calendar days", () => {
  const review = (on: string): Partial<Plan> => ({ startsOn: on });
  const start = "startsOn" as const;
  test.each<[string, DayTree, string, number, string]>([
    [
      "six days before a Friday is a Saturday",
      { calendarDaysBefore: [start, { setting: "days" }] },
      "2026-03-20",
      6,
      "2026-03-14",
    ],
    [
      "five days after a Monday is a Saturday",
      { calendarDaysAfter: [start, { setting: "days" }] },
      "2026-11-02",
      5,
      "2026-11-07",
    ],
    ["70 days before", { calendarDaysBefore: [start, { setting: "days" }] }, "2026-11-23", 70, "2026-09-14"],
    ["42 days after", { calendarDaysAfter: [start, { setting: "days" }] }, "2026-09-14", 42, "2026-10-26"],
    [
      "six days before a Wednesday is a Thursday",
      { calendarDaysBefore: [start, { setting: "days" }] },
      "2026-11-18",
      6,
      "2026-11-12",
    ],
    // The clocks change on 29 March 2026 and 26 October 2025: a day has no hours that could be lost.
    [
      "over the clock change in spring",
      { calendarDaysBefore: [start, { setting: "days" }] },
      "2026-03-31",
      6,
      "2026-03-25",
    ],
    [
      "over the clock change in autumn",
      { calendarDaysAfter: [start, { setting: "days" }] },
      "2025-10-24",
      90,
      "2026-01-22",
    ],
  ])("%s", (_, quantity, from, days, date) => {
    expect(bounds(quantity, contextOf(review(from), { days }))).toBe(`${date} to ${date}`);
  });
  test("the day before and the day after", () => {
    const context = contextOf(review("2026-03-01"));
    expect(bounds({ calendarDaysBefore: [start, 1] }, context)).toBe("2026-02-28 to 2026-02-28");
    expect(bounds({ calendarDaysAfter: [start, 1] }, context)).toBe("2026-03-02 to 2026-03-02");
  });
  test("can be counted from a day that is itself counted, and by a number that no document sets", () => {
    const limit: DayTree = {
      calendarDaysAfter: [{ schoolDaysBefore: [start, { setting: "schoolDays" }] }, 3],
    };
    // The second school day before Monday 16 November 2026 is Thursday 12 November.
    expect(bounds(limit, contextOf(review("2026-11-16"), { schoolDays: 2 }))).toBe(
      "2026-11-15 to 2026-11-15",
    );
    expect(usesOf(limit)).toEqual(["schoolDays"]);
  });
  test("a day written in the tree is that day", () => {
    const from: ConditionTree = { onOrBefore: [{ day: "2026-03-02" }, start] };
    const before: ConditionTree = { before: [start, { day: "2026-03-02" }] };
    for (const [on, answer, opposite] of [
      ["2026-03-01", "no", "yes"],
      ["2026-03-02", "yes", "no"],
      ["2026-03-03", "yes", "no"],
    ] as const) {
      expect([ask(from, contextOf(review(on))), ask(before, contextOf(review(on)))]).toEqual([
        answer,
        opposite,
      ]);
    }
  });
  test("the stricter notice day before Wednesday 11 March 2026 is a Sunday", () => {
    const limit: DayTree = {
      calendarDaysBefore: [{ schoolDaysBefore: [start, { setting: "schoolDays" }] }, 1],
    };
    const march = {
      ...year2026,
      covers: { from: "2026-02-23", to: "2026-03-27" },
      terms: [{ from: "2026-02-23", to: "2026-03-27" }],
    };
    const context = {
      ...contextOf(review("2026-03-11"), { schoolDays: 2 }),
      calendar: compileCalendar(march),
    };
    expect(bounds(limit, context)).toBe("2026-03-08 to 2026-03-08");
  });
});

describe("a day that never comes", () => {
  const sharedInTime: ConditionTree = {
    onOrBefore: ["documents.passport.safeguardingSharedOn", { calendarDaysBefore: ["startsOn", 1] }],
  };
  test("is after every day, known or not", () => {
    const none = { documents: { passport: { safeguardingSharedOn: "none" } } } as const;
    expect(ask(sharedInTime, contextOf({ ...none, startsOn: "2026-11-02" }))).toBe("no");
    expect(ask(sharedInTime, contextOf(none))).toBe("no");
  });
  test("an open end is after every review, dated or not", () => {
    const beforeTheEnd: ConditionTree = { onOrBefore: ["startsOn", "endsOn"] };
    expect(ask(beforeTheEnd, contextOf({ endsOn: "open-ended" }))).toBe("yes");
  });
  test("every field that takes a word for it is known as such", () => {
    const words: string[] = [];
    const walk = (fields: object, path: string): void => {
      for (const [name, spec] of Object.entries(fields) as [string, Leaf][]) {
        if (isList(spec as never)) walk((spec as unknown as [object])[0], `${name.slice(0, -1)}.`);
        else if (!isLeaf(spec)) walk(spec, `${path}${name}.`);
        else if (spec.takes === "date-or") words.push(path + name);
      }
    };
    walk(planFields, "");
    const facts = words.map((name) => name.replace("reviewRequest.", "request."));
    expect(facts.filter((name) => factInfo(name)?.mayNeverCome !== true)).toEqual([]);
    expect(facts).toContain("endsOn");
  });
  test("the two ends of a direction bound each other", () => {
    expect(bounds("startsOn", contextOf({ endsOn: "2026-12-18" }))).toBe("any to 2026-12-18");
    expect(bounds("startsOn", contextOf({ endsOn: "open-ended" }))).toBe("any to any");
    expect(bounds("endsOn", contextOf({ startsOn: "2026-11-02" }))).toBe("2026-11-02 to never");
  });
});

describe("numbers", () => {
  const fullWeek: ConditionTree = { atMost: [{ setting: "minutes" }, "week.minutes"] };
  const shortWeek: ConditionTree = { lessThan: ["week.minutes", { setting: "minutes" }] };
  test.each([
    [1499, "no", "yes"],
    [1500, "yes", "no"],
    [1501, "yes", "no"],
  ])("%i minutes against 1,500", (minutesPerWeek, full, short) => {
    const context = contextOf({ minutesPerWeek }, { minutes: 1500 });
    expect([ask(fullWeek, context), ask(shortWeek, context)]).toEqual([full, short]);
  });

  const session = (
    weekday: "mon" | "tue",
    startsAt?: string,
    endsAt?: string,
  ): NonNullable<Plan["timetable"]>[number] => ({
    weekday,
    half: "AM",
    place: "home-school",
    ...(startsAt === undefined || endsAt === undefined ? {} : { startsAt, endsAt }),
  });
  test("hours known in part are a lower bound", () => {
    const context = contextOf(
      { timetable: [session("mon", "09:00", "12:00"), session("tue")] },
      { minutes: 180 },
    );
    expect(ask(fullWeek, context)).toBe("yes");
    expect(ask(fullWeek, { ...context, settings: { minutes: 181 } })).toBe("cannot tell");
    expect(missing(fullWeek, context)).toEqual(["/minutesPerWeek"]);
  });

  const visits: ConditionTree = { atMost: [{ setting: "perWeek" }, "staffVisitsPerWeek"] };
  test.each([
    [0, "no"],
    [1, "yes"],
    [2, "yes"],
  ])("%i visits of 1", (staffVisitsPerWeek, answer) => {
    expect(ask(visits, contextOf({ staffVisitsPerWeek }, { perWeek: 1 }))).toBe(answer);
  });
  test.each([
    [10, "yes"],
    [11, "yes"],
    [12, "no"],
  ])("year group %i is at most 11", (yearGroup, answer) => {
    expect(ask({ atMost: ["pupil.yearGroup", 11] }, contextOf({ pupil: { yearGroup } }))).toBe(answer);
  });
  test("visits nobody stated cannot be told", () => {
    expect(ask(visits, contextOf({}, { perWeek: 1 }))).toBe("cannot tell");
  });
});

describe("half days at one placement, with a timetable given in part", () => {
  const slots = ["mon", "tue", "wed", "thu", "fri"].flatMap((weekday) => [
    { weekday, half: "AM" },
    { weekday, half: "PM" },
  ]) as { weekday: "mon"; half: "AM" }[];
  /** So many half days at the placement, so many at the home school, the rest left open. */
  const week = (there: number, home: number): Partial<Plan> => ({
    placements: [{ id: "p1" }],
    timetable: slots
      .slice(0, there + home)
      .map((slot, i) => ({ ...slot, place: i < there ? "p1" : "home-school" })),
  });
  const within: ConditionTree = { atMost: ["placement.sessions", { setting: "sessions" }] };
  const answer = (plan: Partial<Plan>, sessions: number): string => {
    const context = contextOf(plan, { sessions });
    return (
      words[compileCondition(within, context.settings).ask(context, context.facts.placements?.[0])] ?? ""
    );
  };

  test.each([
    [3, 7, "yes"],
    [4, 6, "yes"],
    [5, 5, "no"],
    // Open half days could be there as well.
    [4, 5, "cannot tell"],
    [3, 6, "yes"],
    [0, 5, "cannot tell"],
    [0, 6, "yes"],
    [5, 0, "no"],
  ])("%i there and %i at the home school, of at most 4: %s", (there, home, expected) => {
    expect(answer(week(there, home), 4)).toBe(expected);
  });
  test.each([
    [9, 1, "yes"],
    [10, 0, "no"],
    [9, 0, "cannot tell"],
  ])("%i there and %i at the home school, of at most 9: %s", (there, home, expected) => {
    expect(answer(week(there, home), 9)).toBe(expected);
  });
  test("no timetable leaves all ten open, an empty one none", () => {
    expect(answer({ placements: [{ id: "p1" }] }, 9)).toBe("cannot tell");
    expect(answer({ placements: [{ id: "p1" }], timetable: [] }, 0)).toBe("yes");
  });
  test("a half day listed twice counts once, at two places for neither", () => {
    const monday = { weekday: "mon", half: "AM" } as const;
    const twice = [
      { ...monday, place: "p1" },
      { ...monday, place: "p1", homeCode: "B" },
    ] as const;
    const facts = contextOf({ placements: [{ id: "p1" }], timetable: twice }).facts;
    const [placement] = facts.placements as readonly [PlacementItem];
    expect([leastOf(placement, "placement.sessions"), mostOf(placement, "placement.sessions")]).toEqual([
      1, 10,
    ]);
    // Two codes for one half day: neither is the one that is written.
    expect(facts.sessions[0]).toMatchObject({ place: "placement", homeCode: undefined });
    const disputed = [
      { ...monday, place: "p1" },
      { ...monday, place: "home-school" },
    ];
    expect(
      contextOf({ placements: [{ id: "p1" }], timetable: disputed }).facts.sessions[0]?.place,
    ).toBeUndefined();
  });
});
