import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  buildStarterCalendars,
  type FoundYear,
  isGoodEnough,
  readFoundDates,
  starterOf,
} from "../../docs/tools/build-starter-calendars.js";
import { whyNotSchoolDay } from "../../src/calendar/counting.js";
import {
  type CompiledCalendar,
  calendarNotes,
  compiledCalendar,
  schoolCalendar,
} from "../../src/calendar/school-calendar.js";
import { type StarterCalendar, starterCalendar, starterCalendars } from "../../src/calendar/starters.js";
import { type Day, parseDay, weekdayOf } from "../../src/days/plain-date.js";
import { assess, councils } from "../../src/index.js";
import { word } from "../../src/views/word.js";
import { catalogue } from "../../src/words/catalogue.js";
import { say } from "../../src/words/say.js";

const found = readFoundDates();
const nameOf = ({ council, schoolYear }: { council: string; schoolYear: string }): string =>
  `${council} ${schoolYear}`;

function on(text: string | null): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is not a date`);
  return day;
}

function compiled(calendar: unknown): CompiledCalendar {
  const result = schoolCalendar(calendar);
  const tables = result.ok ? compiledCalendar(result.calendar) : undefined;
  if (tables === undefined) throw new Error(JSON.stringify(result));
  return tables;
}

/** Mondays to Fridays of a span on which the school is open, to its staff at least. */
function openWeekdays(calendar: CompiledCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day += 1) {
    const why = whyNotSchoolDay(calendar, day);
    if (weekdayOf(day) <= 5 && (why === null || why === "day.inset")) count += 1;
  }
  return count;
}

describe("the starter calendars", () => {
  it("are what the script builds from the dates found", () => {
    const committed = readFileSync(new URL("../../src/calendar/starter-data.ts", import.meta.url), "utf8");
    expect(buildStarterCalendars(found)).toBe(committed);
  });

  it("are those years on which two schools or more agree, and no others", () => {
    expect(starterCalendars.map(nameOf)).toEqual([
      "warwickshire 2024/25",
      "warwickshire 2025/26",
      "norfolk 2025/26",
      "worcestershire 2024/25",
      "worcestershire 2025/26",
      "worcestershire 2026/27",
      "derbyshire 2024/25",
      "derbyshire 2025/26",
      "derbyshire 2026/27",
      "lancashire 2024/25",
      "lancashire 2025/26",
    ]);
    const refused = found.years.filter((year) => !isGoodEnough(year));
    expect(refused.map((year) => `${nameOf(year)} ${year.confidence}`)).toEqual([
      "warwickshire 2026/27 ONE-SCHOOL",
      "norfolk 2024/25 ONE-SCHOOL",
      "lancashire 2026/27 ONE-SCHOOL",
      "lancashire 2027/28 ONE-OTHER",
    ]);
  });

  it.each(starterCalendars.map((starter) => [nameOf(starter), starter] as const))(
    "%s can be read, says what it is and where it is from",
    (_, { council, calendar, provenance }) => {
      expect(schoolCalendar(calendar)).toMatchObject({ ok: true });
      expect(calendar.issuedBy).toBe("starter");
      expect(calendar.localAuthority).toBe(councils[council as keyof typeof councils].localAuthority);
      expect(provenance.sources.length).toBeGreaterThanOrEqual(2);
      expect(provenance.sources.every((source) => source.startsWith("https://"))).toBe(true);
      expect(provenance.readOn).toBe("2026-11");
      expect(provenance.note).toMatch(/^The council's own table of dates was not read: /);
    },
  );

  it("cover the school year, 1 September to 31 August", () => {
    expect(starterCalendar("norfolk", "2025/26")?.calendar.covers).toEqual({
      from: "2025-09-01",
      to: "2026-08-31",
    });
  });

  it("say what is known of INSET days", () => {
    const note = (council: string): string | undefined =>
      starterCalendar(council, "2025/26")?.provenance.note;
    expect(note("warwickshire")).toContain("Only the INSET days fixed for all schools are in here");
    expect(note("derbyshire")).toContain("Each school chooses its INSET days and they are not in here");
    expect(note("norfolk")).toContain("The terms hold the days for pupils only");
    expect(starterCalendar("warwickshire", "2025/26")?.calendar.insetDays).toEqual([
      "2025-09-01",
      "2026-07-20",
    ]);
  });

  it("say when no page names the council as the one it follows", () => {
    const saysSo = found.years.filter(isGoodEnough).filter((year) => !year.saysItFollowsTheCouncil);
    const noted = starterCalendars.filter(({ provenance }) =>
      provenance.note.includes("No page that was read says that it follows the council."),
    );
    expect(noted.map(nameOf)).toEqual(saysSo.map(nameOf));
    expect(noted).toHaveLength(5);
  });

  it("give a note about the days for pupils wherever INSET days are missing", () => {
    const noted = (starter: StarterCalendar | undefined): readonly string[] => {
      const result = schoolCalendar(starter?.calendar);
      return result.ok ? calendarNotes(result.calendar).map((note) => say(note, catalogue)) : ["not read"];
    };
    expect(noted(starterCalendar("derbyshire", "2025/26"))).toEqual([
      "In the school year 2025/26 the calendar has 195 days for pupils. 190 are usual.",
    ]);
    expect(noted(starterCalendar("norfolk", "2025/26"))).toEqual([
      "In the school year 2025/26 the calendar has 190 weekdays in term, INSET days included. 195 are usual.",
    ]);
  });

  it("are not there for other councils and years", () => {
    expect(starterCalendar("norfolk", "2024/25")).toBeUndefined();
    expect(starterCalendar("norfolk", "2025-26")).toBeUndefined();
    expect(starterCalendar("Norfolk", "2025/26")).toBeUndefined();
    expect(starterCalendar("__proto__", "constructor")).toBeUndefined();
  });

  it("cannot be changed", () => {
    const starter = starterCalendar("lancashire", "2025/26");
    expect(Object.isFrozen(starterCalendars)).toBe(true);
    expect(Object.isFrozen(starter?.calendar.terms[0])).toBe(true);
    expect(Object.isFrozen(starter?.provenance.sources)).toBe(true);
  });

  it("are refused by the script while the end of a term is not known", () => {
    const open = found.years.find(({ weekdays }) => weekdays === null) as FoundYear;
    expect(() => starterOf(open, "2026-11")).toThrow("the end of Summer 2 is not known");
  });
});

describe("a report worked out with a starter calendar", () => {
  it.each(starterCalendars.map((starter) => [nameOf(starter), starter] as const))(
    "says so for %s",
    (_, { council, calendar }) => {
      const result = assess(
        { schema: "osd-plan/1" },
        { council: councils[council as keyof typeof councils], calendar },
      );
      const report = result.ok ? word(result.report) : undefined;
      const remark = report?.remarks.find(({ code }) => code === "starter-calendar");
      expect(remark?.says).toBe(
        "The days were counted on a starter calendar made from a council's model dates. Use the school's own calendar before you rely on them.",
      );
    },
  );

  it("says nothing of the kind once a school has made it its own", () => {
    const calendar = { ...starterCalendar("norfolk", "2025/26")?.calendar, issuedBy: "school" } as never;
    const result = assess({ schema: "osd-plan/1" }, { calendar });
    expect(result.ok && result.report.remarks.map(({ code }) => code)).not.toContain("starter-calendar");
  });
});

describe("the counts of weekdays that were found", () => {
  const years = found.years.map((year) => [nameOf(year), year] as const);

  it.each(years)("%s: each half-term", (_, year) => {
    for (const { name, from, to, weekdays } of year.terms) {
      if (to === null) continue;
      const calendar = compiled({ schema: "osd-calendar/1", covers: { from, to }, terms: [{ from, to }] });
      expect(openWeekdays(calendar, calendar.from, calendar.to), name).toBe(weekdays);
    }
  });

  it.each(years.filter(([, { weekdays }]) => weekdays !== null))("%s: the year", (_, year) => {
    const { calendar } = starterOf(year, found.readOn);
    const tables = compiled(calendar);
    expect(openWeekdays(tables, tables.from, tables.to)).toBe(year.weekdays);
  });

  it.each(years)("%s: the breaks are the weekdays between the terms", (_, year) => {
    const last = year.terms.at(-1);
    const terms = year.terms.map(({ from, to }) => ({ from, to: to ?? from }));
    const tables = compiled({
      schema: "osd-calendar/1",
      covers: { from: terms[0]?.from, to: last?.to ?? last?.from },
      terms,
    });
    const closed = year.breaks.flatMap(({ from, to }) =>
      Array.from({ length: on(to) - on(from) + 1 }, (_, i) => on(from) + i).filter(
        (day) => weekdayOf(day) <= 5,
      ),
    );
    const bankHolidays = year.bankHolidaysInTerm.map(on);
    const expected = [...closed, ...bankHolidays].sort((a, b) => a - b);
    const days = Array.from({ length: tables.to - tables.from + 1 }, (_, i) => tables.from + i);
    expect(days.filter((day) => weekdayOf(day) <= 5 && whyNotSchoolDay(tables, day) !== null)).toEqual(
      expected,
    );
  });
});
