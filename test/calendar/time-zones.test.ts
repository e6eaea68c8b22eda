import { afterAll, describe, expect, it } from "vitest";
import { notesOn } from "../../src/calendar/calendar-notes.js";
import { compileCalendar } from "../../src/calendar/compile-calendar.js";
import {
  countSchoolDays,
  schoolDaysAfter,
  schoolDaysBefore,
  schoolWeeksAfter,
  whyNotSchoolDay,
} from "../../src/calendar/counting.js";
import { walkSchoolDaysBefore } from "../../src/calendar/walks.js";
import { formatDay, longDay, parseDay, shortDay, weekdayOf } from "../../src/days/plain-date.js";
import { compressWalk } from "../../src/views/compress-walk.js";
import { wordWalk } from "../../src/views/word-duties.js";
import { catalogue } from "../../src/words/catalogue.js";
import { year2025, year2026 } from "./calendars.js";

const zones = [
  "UTC",
  "Europe/London",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "Etc/GMT+12",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Cairo",
];
const homeZone = process.env.TZ;

afterAll(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

/** Everything the calendar says about two school years, as one text. */
function allAnswers(): string {
  const answers: unknown[] = [];
  for (const data of [year2025, year2026]) {
    const calendar = compileCalendar(data);
    answers.push(
      notesOn(data, calendar),
      data.terms.map((term) => parseDay(term.from)),
    );
    for (let day = calendar.from - 1; day <= calendar.to + 1; day += 1) {
      answers.push([
        formatDay(day),
        longDay(day),
        shortDay(day),
        weekdayOf(day),
        whyNotSchoolDay(calendar, day) ?? "school day or outside",
        schoolDaysBefore(calendar, day, 2) ?? "outside",
        schoolDaysAfter(calendar, day, 5) ?? "outside",
        schoolWeeksAfter(calendar, day, 6) ?? "outside",
        countSchoolDays(calendar, calendar.from, day) ?? "outside",
        compressWalk(wordWalk(walkSchoolDaysBefore(calendar, day, 2) ?? [], "start", catalogue)),
      ]);
    }
  }
  return JSON.stringify(answers);
}

describe("the time zone of the machine", () => {
  it("makes no difference to any answer", () => {
    const expected = allAnswers();
    for (const zone of zones) {
      process.env.TZ = zone;
      expect(allAnswers() === expected, zone).toBe(true);
    }
  });

  it("does make a difference to the host's own dates, so the test above means something", () => {
    const offsets = zones.map((zone) => {
      process.env.TZ = zone;
      return new Date(2026, 6, 1).getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBeGreaterThan(6);
  });
});
