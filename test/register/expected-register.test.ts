import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import { formatDay, parseDay } from "../../src/days/plain-date.js";
import type { Plan } from "../../src/plan/plan.js";
import { readPlan } from "../../src/plan/read-plan.js";
import { norfolk } from "../../src/policy/councils/norfolk/index.js";
import { warwickshire } from "../../src/policy/councils/warwickshire/index.js";
import {
  type ExpectedRegister,
  expectedRegister,
  type RegisterSession,
} from "../../src/register/expected-register.js";
import { catalogue } from "../../src/words/catalogue.js";
import { anyCalendar } from "../calendar/random-calendars.js";
import { autumn2026, termPlan } from "./story.js";

function register(
  plan: unknown,
  from: string,
  to: string,
  calendar: CalendarData = autumn2026,
  council = warwickshire,
): ExpectedRegister {
  const result = expectedRegister(plan, { council, calendar, from, to });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.register;
}

function issues(plan: unknown, options: unknown): readonly string[] {
  const result = expectedRegister(plan, options as never);
  return result.ok ? [] : result.issues.map(({ code, path, input }) => `${code} ${path} ${input}`);
}

const row = ({ date, session, phase, home, hosts }: RegisterSession): string =>
  `${date} ${session} ${phase} ${home.code} ${hosts.map(({ code }) => String(code)).join(" ")}`;

describe("a week in both registers", () => {
  const { sessions } = register(termPlan, "2026-11-09", "2026-11-13");

  test("Monday to Friday, half day by half day", () => {
    // At the host school Monday to Wednesday: D at home, present there. Thursday morning at the provider: B, and the host
    // agrees with the home school who records it. Thursday afternoon online: no letter. Friday at home: D in the host's.
    expect(sessions.map(row)).toEqual([
      "2026-11-09 AM during D /",
      "2026-11-09 PM during D \\",
      "2026-11-10 AM during D /",
      "2026-11-10 PM during D \\",
      "2026-11-11 AM during D /",
      "2026-11-11 PM during D \\",
      "2026-11-12 AM during B null",
      "2026-11-12 PM during null null",
      "2026-11-13 AM during / D",
      "2026-11-13 PM during \\ D",
    ]);
  });

  test("with condition, clauses, alternatives and what each code counts as", () => {
    expect(sessions[0]?.home).toMatchObject({
      status: "expected",
      ifThat: "code.due-at-the-other-school",
      clauses: ["WAR-65", "ENG-20"],
      counts: "not-a-possible-attendance",
    });
    expect(sessions[0]?.hosts[0]).toMatchObject({ placementAt: "/placements/0", counts: "attending" });
    expect(sessions[6]?.home).toMatchObject({ counts: "attending", clauses: ["ENG-22", "ENG-23"] });
    expect(sessions[6]?.home.alternatives.map(({ code }) => code)).toEqual(["I", "M", "N", "O"]);
    expect(sessions[7]?.home).toMatchObject({ code: null, status: "not-stated", counts: null });
    expect(sessions[7]?.home.alternatives.map(({ code }) => code)).toEqual(["C", "O"]);
    expect(sessions[9]?.home).toMatchObject({ code: "\\", counts: "attending" });
  });

  test("Norfolk's guidance settles the code of online lessons at home", () => {
    const norfolks = register(termPlan, "2026-11-12", "2026-11-12", autumn2026, norfolk).sessions[1];
    expect(norfolks?.home).toMatchObject({ code: "C", counts: "authorised-absence", basis: "council" });
  });
});

describe("before, after and between", () => {
  test("before the start and after the end the home school's ordinary marks, and no host", () => {
    // The direction runs from Monday 7 September to Friday 18 December.
    expect(register(termPlan, "2026-09-04", "2026-09-07").sessions.map(row)).toEqual([
      "2026-09-04 AM before / ",
      "2026-09-04 PM before \\ ",
      "2026-09-07 AM during D /",
      "2026-09-07 PM during D \\",
    ]);
    const shorter = { ...termPlan, endsOn: "2026-12-16" };
    expect(register(shorter, "2026-12-16", "2026-12-17").sessions.map(row)).toEqual([
      "2026-12-16 AM during D /",
      "2026-12-16 PM during D \\",
      "2026-12-17 AM after / ",
      "2026-12-17 PM after \\ ",
    ]);
  });

  test("a recorded return ends it sooner, a review that let it go on later", () => {
    const phases = (plan: unknown) =>
      register(plan, "2026-12-14", "2026-12-18")
        .sessions.filter(({ session }) => session === "AM")
        .map(({ phase }) => phase);
    const back: Plan = { ...termPlan, ending: { outcome: "return", returnedOn: "2026-12-16" } };
    expect(phases(back)).toEqual(["during", "during", "after", "after", "after"]);
    const until = (held: boolean): Plan => ({
      ...termPlan,
      endsOn: "2026-12-14",
      reviews: [
        {
          on: "2026-12-10",
          status: held ? "held" : "planned",
          outcome: "continue",
          continueUntil: "2026-12-17",
        },
      ],
    });
    expect(phases(until(true))).toEqual(["during", "during", "during", "during", "after"]);
    expect(phases(until(false))).toEqual(["during", "after", "after", "after", "after"]);
  });

  test("after a managed move the home register has nothing to record", () => {
    const moved: Plan = {
      ...termPlan,
      ending: { outcome: "managed-move" },
      managedMove: { planned: true, startsOn: "2026-12-17" },
    };
    const { sessions } = register(moved, "2026-12-16", "2026-12-17");
    expect(sessions.map(({ phase, home }) => `${phase} ${home.code} ${home.status}`)).toEqual([
      "during D expected",
      "during D expected",
      "after null not-stated",
      "after null not-stated",
    ]);
  });

  test("an agreed part-time timetable gives C2 until its last day and O afterwards", () => {
    const timetable = [{ weekday: "mon", half: "AM", place: "no-provision" }] as const;
    const plan: Plan = {
      ...termPlan,
      timetable,
      partTimeTimetable: { agreedWithParent: true, endsOn: "2026-11-16" },
    };
    const mondays = register(plan, "2026-11-09", "2026-11-23").sessions.filter(
      ({ date, session }) => session === "AM" && ["2026-11-09", "2026-11-16", "2026-11-23"].includes(date),
    );
    expect(mondays.map(({ home }) => `${home.code} ${home.counts}`)).toEqual([
      "C2 authorised-absence",
      "C2 authorised-absence",
      "O unauthorised-absence",
    ]);
  });

  test("D is expected from the day the host entered the pupil's name, and no letter before it", () => {
    const placements = termPlan.placements?.map((one) =>
      one.id === "host" ? { ...one, registeredOn: "2026-11-10" } : one,
    );
    const { sessions } = register({ ...termPlan, placements }, "2026-11-09", "2026-11-10");
    expect(sessions.map((one) => `${row(one)} ${one.home.status}`)).toEqual([
      "2026-11-09 AM during null  no-code-is-right",
      "2026-11-09 PM during null  no-code-is-right",
      "2026-11-10 AM during D / expected",
      "2026-11-10 PM during D \\ expected",
    ]);
  });

  test("a pupil outside compulsory school age has X for a half day without provision, one inside it O", () => {
    const timetable = [{ weekday: "mon", half: "AM", place: "no-provision" }] as const;
    const monday = (pupil: Plan["pupil"]) =>
      register({ ...termPlan, timetable, pupil } as Plan, "2026-11-09", "2026-11-09").sessions[0]?.home;
    expect(monday({ compulsorySchoolAge: false })).toMatchObject({ code: "X", clauses: ["ENG-27"] });
    expect(monday({ compulsorySchoolAge: true })).toMatchObject({ code: "O", alternatives: [{ code: "C" }] });
    // The age is not known: O, and X if the pupil is outside it.
    expect(monday({})).toMatchObject({ code: "O", alternatives: [{ code: "C" }, { code: "X" }] });
  });

  test("a host's register cannot be told for a half day nobody has placed, nor at a setting of an unknown kind", () => {
    const placements = [...(termPlan.placements ?? []), { id: "farm" }];
    const timetable = [{ weekday: "mon", half: "AM", place: "farm" }] as const;
    const { sessions } = register({ ...termPlan, placements, timetable }, "2026-11-09", "2026-11-09");
    const hosts = sessions.map(({ hosts: [host] }) => [
      host?.code,
      host?.status,
      host?.missing.map(({ at }) => at),
    ]);
    expect(hosts).toEqual([
      [null, "cannot-tell", ["/placements/2/kind", "/placements/2/registered"]],
      [null, "cannot-tell", ["/timetable"]],
    ]);
  });

  test("without a start nothing can be told, without an end only what is the same either way", () => {
    const { startsOn: _, ...noStart } = termPlan;
    const first = register(noStart, "2026-11-13", "2026-11-13").sessions[0];
    expect(first?.home).toMatchObject({ code: null, status: "cannot-tell", missing: [{ at: "/startsOn" }] });
    const { endsOn: __, ...noEnd } = termPlan;
    const week = register(noEnd, "2026-11-12", "2026-11-13").sessions;
    expect(
      week.map(({ home, phase }) => `${phase} ${home.code} ${home.missing.map(({ at }) => at)}`),
    ).toEqual(["unknown null /endsOn", "unknown null /endsOn", "unknown / ", "unknown \\ "]);
    const running = { ...noEnd, ending: { outcome: "not-yet" } };
    expect(register(running, "2026-11-12", "2026-11-12").sessions[0]?.phase).toBe("during");
    expect(register({ ...noEnd, endsOn: "open-ended" }, "2026-11-12", "2026-11-12").sessions[0]?.phase).toBe(
      "during",
    );
  });
});

describe("days that are no school days", () => {
  test("are listed as no sessions, with # for planned closures of the whole school alone", () => {
    const calendar: CalendarData = {
      ...autumn2026,
      closures: [
        { on: "2026-11-10", why: "snow" },
        { on: "2026-11-11" },
        { on: "2026-11-12", why: "occasional-day" },
      ],
      halfDays: [{ on: "2026-11-13", half: "AM" }],
    };
    // Monday 2 November is an INSET day and Friday 30 October half-term; snow is not planned; a closure without a reason may
    // have been.
    const { notSessions, sessions } = register(termPlan, "2026-10-30", "2026-11-13", calendar);
    expect(
      notSessions.map(({ date, session, why, information }) => [date, session, catalogue[why], information]),
    ).toEqual([
      ["2026-10-30", null, "October half-term", "#"],
      ["2026-10-31", null, "Saturday", null],
      ["2026-11-01", null, "Sunday", null],
      ["2026-11-02", null, "INSET day", "#"],
      ["2026-11-07", null, "Saturday", null],
      ["2026-11-08", null, "Sunday", null],
      ["2026-11-10", null, "closed (snow)", null],
      ["2026-11-11", null, "closed (no reason given)", "#"],
      ["2026-11-12", null, "closed (occasional day)", "#"],
      ["2026-11-13", "PM", "half day: no session is held", null],
    ]);
    expect(sessions.filter(({ date }) => date === "2026-11-13").map(({ session }) => session)).toEqual([
      "AM",
    ]);
  });

  test("a school open on a Saturday: the timetable does not say where the pupil is", () => {
    const calendar: CalendarData = { ...autumn2026, extraDays: ["2026-11-14"] };
    const { sessions } = register(termPlan, "2026-11-14", "2026-11-14", calendar);
    expect(sessions.map(({ home }) => `${home.code} ${home.status}`)).toEqual([
      "null cannot-tell",
      "null cannot-tell",
    ]);
    expect(sessions[0]?.home.missing.map(({ at }) => at)).toEqual(["/timetable"]);
  });
});

describe("days nobody can answer for", () => {
  const old: CalendarData = {
    schema: "osd-calendar/1",
    covers: { from: "2024-08-01", to: "2024-09-30" },
    terms: [{ from: "2024-08-12", to: "2024-09-30" }],
  };

  test("days before the codes of 2024: an issue where they are all, a gap where they are some", () => {
    // The codes came into force on Monday 19 August 2024.
    const options = { calendar: old, from: "2024-08-12", to: "2024-08-18" };
    expect(issues(termPlan, options)).toEqual(["unknown-version /from options"]);
    const plan = { ...termPlan, startsOn: "2024-08-12", endsOn: "2024-09-30" };
    const { sessions, cannotTell } = register(plan, "2024-08-16", "2024-08-19", old);
    expect(sessions.map(({ date }) => date)).toEqual(["2024-08-19", "2024-08-19"]);
    expect(cannotTell).toEqual([
      {
        from: "2024-08-16",
        to: "2024-08-18",
        because: "before-the-code-table",
      },
    ]);
  });

  test("days the calendar does not reach are named as spans", () => {
    const { cannotTell, sessions } = register(termPlan, "2026-08-25", "2027-01-10");
    expect(cannotTell.map(({ from, to, because }) => [from, to, because])).toEqual([
      ["2026-08-25", "2026-08-31", "outside-calendar"],
      ["2027-01-04", "2027-01-10", "outside-calendar"],
    ]);
    // 39 weekdays from 1 September to 23 October less one INSET day, 35 to 18 December less one: 72 days, 144 sessions.
    expect(sessions).toHaveLength(144);
  });

  test("a span wholly outside the calendar has nothing but a gap", () => {
    const found = register(termPlan, "2027-03-01", "2027-03-05");
    expect(found.sessions).toEqual([]);
    expect(found.counts).toEqual({ byCode: {}, withoutCode: 0 });
    expect(found.cannotTell).toHaveLength(1);
  });
});

describe("what is asked wrongly", () => {
  test("is refused with an issue for each", () => {
    expect(issues(termPlan, {})).toEqual([
      "missing  calendar",
      "missing /from options",
      "missing /to options",
    ]);
    expect(issues(7, { calendar: 7, from: "x", to: 7 })).toEqual([
      "not-an-object  plan",
      "not-an-object  calendar",
      "bad-date /from options",
      "wrong-type /to options",
    ]);
    const calendar = autumn2026;
    expect(issues(termPlan, { calendar, from: "2026-11-03", to: "2026-11-02" })).toEqual([
      "order /to options",
    ]);
    // 1,100 days are read, 1,101 are not: from 1 September 2026 to 4 or 5 September 2029.
    expect(issues(termPlan, { calendar, from: "2026-09-01", to: "2029-09-04" })).toEqual([]);
    expect(issues(termPlan, { calendar, from: "2026-09-01", to: "2029-09-05" })).toEqual([
      "out-of-range /to options",
    ]);
  });

  test("an option of another name is a mistake of the caller", () => {
    expect(() => issues(termPlan, { calendar: autumn2026, form: "2026-11-02" })).toThrow(
      "The options are council, calendar, hostCalendars, from, to, knownOn.",
    );
  });
});

describe("whatever the week and the calendar", () => {
  const places = [
    "home-school",
    "host",
    "provider",
    "online-at-home",
    "online-at-site",
    "no-provision",
  ] as const;
  const slots = (["mon", "tue", "wed", "thu", "fri"] as const).flatMap((weekday) =>
    (["AM", "PM"] as const).map((half) => ({ weekday, half })),
  );
  const week = fc.array(fc.constantFrom(...places, undefined), { minLength: 10, maxLength: 10 });
  const timetable = (chosen: readonly (string | undefined)[]): Plan["timetable"] =>
    slots.flatMap((slot, i) => {
      const place = chosen[i];
      return place === undefined ? [] : [{ ...slot, place }];
    });

  test("each session is once in the list, with one code or a reason, and the counts add up", () => {
    fc.assert(
      fc.property(week, anyCalendar, fc.integer({ min: 0, max: 40 }), (chosen, calendar, length) => {
        const from = calendar.covers.from > "2024-08-19" ? calendar.covers.from : "2024-08-19";
        const to = formatDay((parseDay(from) ?? 0) + length);
        const plan = { ...termPlan, startsOn: from, endsOn: to, timetable: timetable(chosen) };
        const result = expectedRegister(plan, { calendar, from, to });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        const { sessions, notSessions, cannotTell, counts } = result.register;
        const keys = sessions.map(({ date, session }) => date + session);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { home } of sessions) expect(home.code === null).toBe(home.status !== "expected");
        const counted = Object.values(counts.byCode).reduce((sum, one) => sum + one, counts.withoutCode);
        expect(counted).toBe(sessions.length);
        // Every half day of the span is a session, no session, or of a day nobody can answer for.
        const closed = notSessions.reduce((sum, { session }) => sum + (session === null ? 2 : 1), 0);
        const unknown = cannotTell.reduce(
          (sum, gap) => sum + 2 * ((parseDay(gap.to) ?? 0) - (parseDay(gap.from) ?? 0) + 1),
          0,
        );
        expect(sessions.length + closed + unknown).toBe(2 * (length + 1));
        for (const { place, placementAt, home } of sessions) {
          if (home.code === "D") expect(placementAt).toBe("/placements/0");
          if (home.code === "B") expect([place, placementAt]).not.toContain("/placements/0");
          if (place === "online-at-home") expect(["B", "D", "K"]).not.toContain(home.code);
          expect(home.code).not.toBe("K");
        }
      }),
      { numRuns: 200 },
    );
  });

  test("changing one half day of the week changes no other", () => {
    fc.assert(
      fc.property(
        week,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...places),
        (chosen, changed, place) => {
          const codesOf = (places_: readonly (string | undefined)[]) =>
            register({ ...termPlan, timetable: timetable(places_) }, "2026-11-09", "2026-11-13").sessions.map(
              row,
            );
          const before = codesOf(chosen);
          const after = codesOf(chosen.map((one, i) => (i === changed ? place : one)));
          before.forEach((one, i) => {
            if (i !== changed) expect(after[i]).toBe(one);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  test("the answer is frozen plain data, and the plan may be one that was read before", () => {
    const found = register(termPlan, "2026-11-09", "2026-11-13");
    expect(Object.isFrozen(found.sessions[0]?.home.alternatives)).toBe(true);
    expect(structuredClone(found)).toEqual(found);
    const read = readPlan(termPlan);
    if (!read.ok) throw new Error("refused");
    expect(register(read.plan, "2026-11-09", "2026-11-13")).toEqual(found);
  });
});
