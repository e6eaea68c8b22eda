import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildBankHolidays, readPublishedList } from "../../docs/tools/build-bank-holidays.js";
import { bankHolidayCover, bankHolidays, bankHolidaysPublishedTo } from "../../src/days/bank-holidays.js";
import { easterSunday, formatDay, weekdayOf } from "../../src/days/plain-date.js";
import { on } from "./calendars.js";

const published = readPublishedList();
const inPublishedYears = bankHolidays.filter((holiday) => holiday.on <= bankHolidaysPublishedTo);

describe("the table of bank holidays", () => {
  it("is what the script builds", () => {
    const committed = readFileSync(new URL("../../src/days/bank-holidays.ts", import.meta.url), "utf8");
    expect(buildBankHolidays(published).text).toBe(committed);
  });

  it("needed no correction from the published list", () => {
    expect(buildBankHolidays(published).differences).toEqual([]);
  });

  it("holds the published dates and names of 2015 to 2028 and no others in those years", () => {
    expect(inPublishedYears.map(({ on, name }) => `${on} ${name}`)).toEqual(
      published.bankHolidays.map(({ date, title }) => `${date} ${title}`),
    );
    expect(inPublishedYears).toHaveLength(115);
    expect(bankHolidaysPublishedTo).toBe("2028-12-31");
  });

  it("lets the published list decide where the two differ, and says so", () => {
    const { text, differences } = buildBankHolidays({
      source: "a list that moves one day, adds one and renames one",
      bankHolidays: [
        ...published.bankHolidays.filter(({ date }) => date !== "2026-05-04" && date !== "2026-12-28"),
        { date: "2026-05-08", title: "Early May bank holiday", substitute: false },
        { date: "2026-12-28", title: "Boxing Day, moved", substitute: true },
      ],
    });
    expect(differences).toHaveLength(3);
    expect(differences.join("\n")).toContain(
      "2026-05-04 Early May bank holiday: in date-holidays, not in the published",
    );
    expect(differences.join("\n")).toContain(
      "2026-05-08 Early May bank holiday: in the published list, not in date-h",
    );
    expect(differences.join("\n")).toContain('2026-12-28: date-holidays says "Boxing Day"');
    expect(text).not.toContain("2026-05-04");
    expect(text).toContain('{ on: "2026-05-08", name: "Early May bank holiday" }');
    expect(text).toContain('{ on: "2026-12-28", name: "Boxing Day, moved" }');
  });

  it("reaches from 2015 to 2040, in order, each day once, on weekdays only", () => {
    expect(bankHolidayCover).toEqual({ from: "2015-01-01", to: "2040-12-31" });
    const dates = bankHolidays.map((holiday) => holiday.on);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates[0]).toBe("2015-01-01");
    expect(dates.at(-1)).toBe("2040-12-26");
    expect(dates.filter((date) => weekdayOf(on(date)) > 5)).toEqual([]);
  });

  it("has Good Friday and Easter Monday on the two sides of every Easter", () => {
    for (let year = 2015; year <= 2040; year += 1) {
      const easter = easterSunday(year);
      expect(bankHolidays).toContainEqual({ on: formatDay(easter - 2), name: "Good Friday" });
      expect(bankHolidays).toContainEqual({ on: formatDay(easter + 1), name: "Easter Monday" });
    }
  });

  it("has eight days in each year that is only worked out", () => {
    for (let year = 2029; year <= 2040; year += 1) {
      expect(bankHolidays.filter((holiday) => holiday.on.startsWith(`${year}`))).toHaveLength(8);
    }
  });

  it("cannot be changed by whoever reads it", () => {
    expect(Object.isFrozen(bankHolidays)).toBe(true);
    expect(bankHolidays.every((holiday) => Object.isFrozen(holiday))).toBe(true);
    expect(Object.isFrozen(bankHolidayCover)).toBe(true);
  });
});
