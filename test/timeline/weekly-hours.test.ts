import { describe, expect, test } from "vitest";
import { outcomes } from "../../src/assess/assess.js";
import { deriveFacts } from "../../src/plan/derive-facts.js";
import { leastOf, mostOf } from "../../src/plan/fact-slots.js";
import type { Plan, TimetableSession } from "../../src/plan/plan.js";
import { derbyshire } from "../../src/policy/councils/derbyshire/index.js";
import { weeklyHours } from "../../src/register/weekly-hours.js";
import { word } from "../../src/views/word.js";
import type { WordedHours } from "../../src/views/word-hours.js";

const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;

/** Mornings 09:00 to 12:00 at one place, afternoons 13:00 to 15:00 at another: 3 + 2 hours a day, 25 a week. */
function week(morning: string, afternoon: string): TimetableSession[] {
  return weekdays.flatMap((weekday) => [
    { weekday, half: "AM" as const, place: morning, startsAt: "09:00", endsAt: "12:00" },
    { weekday, half: "PM" as const, place: afternoon, startsAt: "13:00", endsAt: "15:00" },
  ]);
}

function hoursOf(plan: Partial<Plan>): WordedHours {
  const result = weeklyHours({ schema: "osd-plan/1", ...plan });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return word(result.hours);
}

function setting(hours: WordedHours, name: string, at: string | null = null) {
  return hours.settings.find((one) => one.setting === name && one.placementAt === at);
}

const oneProvider: Partial<Plan> = { placements: [{ id: "p1" }], timetable: week("p1", "home-school") };

describe("hours of an ordinary week", () => {
  test("add up at each setting and over all", () => {
    // Five mornings of 3 hours are 15 hours, 900 minutes; five afternoons of 2 hours are 10 hours, 600 minutes.
    const hours = hoursOf(oneProvider);
    expect(setting(hours, "placement", "/placements/0")).toEqual({
      setting: "placement",
      placementAt: "/placements/0",
      halfDays: 5,
      timed: 900,
      stated: null,
      least: 900,
      most: 900,
    });
    expect(setting(hours, "home-school")?.most).toBe(600);
    expect([hours.least, hours.most, hours.unknown.length]).toEqual([1500, 1500, 0]);
    expect(hours.says).toBe("25 hours a week over all settings.");
  });

  test("a half day listed twice counts once, and with two times it is unknown", () => {
    const timetable = week("home-school", "home-school");
    const [monday] = timetable as [TimetableSession];
    const twice = hoursOf({ minutesPerWeek: 1500, timetable: [...timetable, monday] });
    expect([twice.timed, twice.contradictions]).toEqual([1500, []]);
    // Monday morning is 180 minutes or 120; the other nine half days are 1,320.
    const unclear = hoursOf({ timetable: [...timetable, { ...monday, endsAt: "11:00" }] });
    expect([unclear.timed, unclear.least, unclear.most]).toEqual([1320, 1320, null]);
    expect(unclear.unknown).toMatchObject([
      { at: "/timetable/0", words: "when Monday morning starts and ends" },
    ]);
  });

  test("a break inside a session counts and one between two sessions does not", () => {
    // 12:00 to 13:00 lies between the sessions: the week is 25 hours, not 30.
    expect(hoursOf(oneProvider).most).toBe(1500);
    expect(hoursOf(oneProvider).breaks).toContain("a break inside a session counts");
  });

  test("online lessons are settings of their own, half days without provision are none", () => {
    const timetable = week("online-at-home", "no-provision");
    timetable[2] = {
      weekday: "tue",
      half: "AM",
      place: "online-at-site",
      startsAt: "09:00",
      endsAt: "10:01",
    };
    const hours = hoursOf({ timetable });
    // Four mornings of 180 minutes, and one of 61.
    expect(setting(hours, "online-at-home")?.timed).toBe(720);
    expect(setting(hours, "online-at-site")?.timed).toBe(61);
    expect(hours.settings).toHaveLength(2);
    expect(hours.most).toBe(781);
  });

  test("an empty timetable is a week of no hours, no timetable a week of unknown ones", () => {
    expect(hoursOf({ timetable: [] }).most).toBe(0);
    const unknown = hoursOf({});
    expect([unknown.least, unknown.most, unknown.unknown.length]).toEqual([0, null, 10]);
    expect(unknown.says).toBe("At least 0 hours a week over all settings; the rest is not known.");
  });

  test("a plan that cannot be read gives issues", () => {
    expect(weeklyHours(7)).toMatchObject({ ok: false, issues: [{ code: "not-an-object" }] });
  });
});

describe("what is unknown is named", () => {
  test("a half day without times", () => {
    const timetable = week("p1", "home-school");
    timetable[3] = { weekday: "tue", half: "PM", place: "home-school" };
    const hours = hoursOf({ placements: [{ id: "p1" }], timetable });
    // 1,500 less the 120 minutes of Tuesday afternoon.
    expect([hours.least, hours.most]).toEqual([1380, null]);
    expect(hours.unknown).toMatchObject([
      { at: "/timetable/3", words: "when Tuesday afternoon starts and ends" },
    ]);
    expect(setting(hours, "placement", "/placements/0")?.most).toBe(900);
    expect(setting(hours, "home-school")?.most).toBeNull();
  });

  test("a half day that is not listed could be anywhere, so no setting is settled", () => {
    const hours = hoursOf({ placements: [{ id: "p1" }], timetable: week("p1", "home-school").slice(0, 9) });
    expect(hours.unknown).toMatchObject([
      { at: "/timetable", words: "where the pupil is on Friday afternoon" },
    ]);
    expect(setting(hours, "placement", "/placements/0")?.most).toBeNull();
  });

  test("a half day listed twice counts once; where the two differ it is unknown", () => {
    const timetable = week("p1", "home-school");
    const again = { weekday: "mon", half: "AM", place: "p1", startsAt: "09:00", endsAt: "12:00" } as const;
    expect(hoursOf({ placements: [{ id: "p1" }], timetable: [...timetable, again] }).most).toBe(1500);
    const elsewhere = { ...again, place: "home-school" };
    const hours = hoursOf({ placements: [{ id: "p1" }], timetable: [...timetable, elsewhere] });
    expect(hours.unknown.map(({ words }) => words)).toEqual(["where the pupil is on Monday morning"]);
  });

  test("hours stated for a placement serve where its times are not known", () => {
    const hours = hoursOf({ placements: [{ id: "p1", minutesPerWeek: 600 }] });
    expect(setting(hours, "placement", "/placements/0")).toMatchObject({ least: 600, most: 600, timed: 0 });
    expect([hours.least, hours.most]).toEqual([600, null]);
  });

  test("a total that is stated settles the week", () => {
    expect(hoursOf({ minutesPerWeek: 1494 })).toMatchObject({ least: 1494, most: 1494, unknown: [] });
    expect(hoursOf({ minutesPerWeek: 1494 }).says).toBe("24 hours 54 minutes a week over all settings.");
  });
});

describe("25 hours and 24.9 hours fall on different sides", () => {
  const asked: Partial<Plan> = { startsOn: "2026-11-03", notices: { partTimeForm: { given: false } } };
  const form = (plan: Partial<Plan>) => {
    const result = outcomes({ schema: "osd-plan/1", ...asked, ...plan }, { council: derbyshire });
    return result.ok ? result.outcomes["DER-26"] : result.issues;
  };

  test("25.0 hours from the timetable: not under 25, no form is asked for", () => {
    expect(hoursOf(oneProvider).most).toBe(1500);
    expect(form(oneProvider)).toBe("does-not-apply");
  });

  test("24.9 hours from the timetable: under 25, the form is missing", () => {
    // 24.9 hours are 1,494 minutes: six minutes fewer on Friday afternoon.
    const timetable = week("p1", "home-school");
    timetable[9] = { weekday: "fri", half: "PM", place: "home-school", startsAt: "13:00", endsAt: "14:54" };
    const plan = { placements: [{ id: "p1" }], timetable };
    expect(hoursOf(plan).most).toBe(1494);
    expect(form(plan)).toBe("not-met");
  });

  test("the same two figures when they are stated", () => {
    expect(form({ minutesPerWeek: 1500 })).toBe("does-not-apply");
    expect(form({ minutesPerWeek: 1494 })).toBe("not-met");
    expect(form({ minutesPerWeek: 1499 })).toBe("not-met");
  });

  test("a short week with one half day untimed cannot be told", () => {
    const timetable = week("p1", "home-school");
    timetable[9] = { weekday: "fri", half: "PM", place: "home-school" };
    expect(form({ placements: [{ id: "p1" }], timetable })).toBe("cannot-tell");
  });
});

describe("hours that contradict the timetable are reported", () => {
  test("the total", () => {
    const { contradictions } = hoursOf({ ...oneProvider, minutesPerWeek: 1560 });
    expect(contradictions).toEqual([
      {
        at: "/minutesPerWeek",
        stated: 1560,
        counted: 1500,
        clauses: ["ENG-80"],
        code: "hours.not-those-of-the-timetable",
        values: {},
        says: "The plan states 26 hours a week over all settings; the times of the timetable add up to 25 hours.",
      },
    ]);
  });

  test("one placement", () => {
    const placements = [{ id: "p1", minutesPerWeek: 901 }];
    const { contradictions } = hoursOf({ placements, timetable: week("p1", "home-school") });
    expect(contradictions.map(({ at, stated, counted }) => [at, stated, counted])).toEqual([
      ["/placements/0/minutesPerWeek", 901, 900],
    ]);
    expect(contradictions[0]?.says).toContain("at the first placement");
  });

  test("a placement with hours and no half day in a full week", () => {
    const placements = [{ id: "p1", minutesPerWeek: 60 }];
    const { contradictions } = hoursOf({ placements, timetable: week("home-school", "home-school") });
    expect(contradictions.map(({ counted }) => counted)).toEqual([0]);
  });

  test("more than is stated, even while something is unknown", () => {
    // Nine half days are 1,380 minutes or more already; the tenth cannot make it less.
    const timetable = week("p1", "home-school").slice(0, 9);
    expect(
      hoursOf({ placements: [{ id: "p1" }], timetable, minutesPerWeek: 1379 }).contradictions,
    ).toHaveLength(1);
    expect(hoursOf({ placements: [{ id: "p1" }], timetable, minutesPerWeek: 1380 }).contradictions).toEqual(
      [],
    );
  });

  test("placements that state more than the total", () => {
    const placements = [
      { id: "p1", minutesPerWeek: 900 },
      { id: "p2", minutesPerWeek: 601 },
    ];
    const { contradictions } = hoursOf({ placements, minutesPerWeek: 1500 });
    expect(contradictions[0]?.says).toBe(
      "The plan states 25 hours a week over all settings and 25 hours 1 minute at its placements alone.",
    );
  });

  test("figures that agree are no contradiction", () => {
    const placements = [{ id: "p1", minutesPerWeek: 900 }];
    const timetable = week("p1", "home-school");
    expect(hoursOf({ placements, timetable, minutesPerWeek: 1500 }).contradictions).toEqual([]);
  });
});

test("the figures are those the checks compare", () => {
  for (const plan of [oneProvider, {}, { timetable: [] }, { minutesPerWeek: 90 }] as const) {
    const facts = deriveFacts({ schema: "osd-plan/1", ...plan });
    const { least, most } = hoursOf(plan);
    expect([least, most ?? Number.POSITIVE_INFINITY]).toEqual([
      leastOf(facts.plan, "week.minutes"),
      mostOf(facts.plan, "week.minutes"),
    ]);
  }
});
