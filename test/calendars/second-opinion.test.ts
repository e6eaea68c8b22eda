import Holidays from "date-holidays";
import { expect, it } from "vitest";
import { BANK_HOLIDAY_FIRST } from "../../src/calendar/day-reasons.js";
import { compiledCalendar, schoolCalendar } from "../../src/calendar/school-calendar.js";
import { formatDay, weekdayOf } from "../../src/days/plain-date.js";

const england = new Holidays("GB", "ENG");

/** What the other library says of a day: it has a bank holiday of England, or none. */
function secondOpinion(date: string): boolean {
  const found = england.isHoliday(date);
  return found !== false && found.some(({ type }) => type === "public");
}

it("every weekday from 2015 to 2040 is a bank holiday for both libraries or for neither", () => {
  const differ: string[] = [];
  let asked = 0;
  for (let year = 2015; year <= 2040; year += 1) {
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const result = schoolCalendar({ schema: "osd-calendar/1", covers: span, terms: [span] });
    const calendar = result.ok ? compiledCalendar(result.calendar) : undefined;
    if (calendar === undefined) throw new Error(`no calendar for ${year}`);
    calendar.kinds.forEach((kind, i) => {
      const day = calendar.from + i;
      asked += 1;
      const ours = kind >= BANK_HOLIDAY_FIRST;
      // The other library lists a holiday at a weekend beside the day in its place; ours has weekdays only.
      const theirs = weekdayOf(day) <= 5 && secondOpinion(formatDay(day));
      if (ours !== theirs) differ.push(formatDay(day));
    });
  }
  expect(differ).toEqual([]);
  expect(asked).toBe(9497);
}, 60_000);
