import { writeFileSync } from "node:fs";
import path from "node:path";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { countSchoolDays, schoolDaysAfter, schoolDaysBefore } from "../../src/calendar/counting.js";
import {
  type CompiledCalendar,
  compiledCalendar,
  schoolCalendar,
} from "../../src/calendar/school-calendar.js";
import { starterCalendars } from "../../src/calendar/starters.js";
import { daysWithoutSchool } from "../../src/cli/workbook/days-without-school.js";
import { type Day, formatDay } from "../../src/days/plain-date.js";
import { Random } from "../properties/random.js";
import { insist } from "./host.js";
import { calculated, inFolder } from "./office.js";

/** A count of school days: so many after the day, or before it where the number is below 0. */
interface Counted {
  readonly from: Day;
  readonly number: number;
  /** What the library answers. */
  readonly day: Day;
  readonly between: number;
}

/**
 * Counts school days over every starter calendar, with the spreadsheet's own WORKDAY and NETWORKDAYS and with the library:
 * code that nobody here wrote. Gives the number of rows, all of which agreed.
 */
export async function workingDays(rows: number): Promise<number> {
  const calendars = starterCalendars.map(({ calendar }) => {
    const made = schoolCalendar(calendar);
    insist(made.ok, "A starter calendar cannot be read.");
    return compiledCalendar(made.calendar) as CompiledCalendar;
  });
  const random = new Random(20_261_130);
  const each = Math.ceil(rows / calendars.length);
  const cases = calendars.map((calendar) => countsOver(calendar, each, random));
  const sheets = calendars.flatMap((calendar, i) => sheetsOf(calendar, cases[i] as readonly Counted[], i));
  const answers = await inFolder(async (folder) => {
    writeFileSync(path.join(folder, "counts.xlsx"), await writeXlsx({ sheets }));
    return calculated(folder, "counts.xlsx");
  });
  cases.forEach((counts, i) => {
    const found = answers.get(`Counts ${i}`) ?? [];
    insist(found.length === counts.length, `There are ${found.length} rows for ${counts.length} counts.`);
    counts.forEach(({ from, number, day, between }, row) => {
      const wanted = [formatDay(day), String(between)];
      const given = found[row]?.slice(2) ?? [];
      const what = `${number} school days from ${formatDay(from)}, calendar ${i}`;
      insist(given.join() === wanted.join(), `${what}: ${given.join()} is not ${wanted.join()}`);
    });
  });
  return cases.flat().length;
}

function countsOver(calendar: CompiledCalendar, wanted: number, random: Random): readonly Counted[] {
  const counts: Counted[] = [];
  while (counts.length < wanted) {
    const from = calendar.from + random.below(calendar.to - calendar.from + 1);
    const number = random.below(81) - 40;
    const count = Math.abs(number);
    const day = (number < 0 ? schoolDaysBefore : schoolDaysAfter)(calendar, from, count);
    // Outside the calendar the library gives no answer, and WORKDAY knows of no end.
    if (day === undefined || number === 0) continue;
    const between = countSchoolDays(calendar, Math.min(from, day), Math.max(from, day)) as number;
    counts.push({ from, number, day, between });
  }
  return counts;
}

function sheetsOf(calendar: CompiledCalendar, counts: readonly Counted[], i: number): readonly WriteSheet[] {
  const closed = daysWithoutSchool(calendar);
  insist(closed !== undefined, "A starter calendar has school at a weekend.");
  const range = `'Closed ${i}'!$A$1:$A$${closed.length}`;
  const cells = counts.flatMap(({ from, number }, row) => {
    const start = `DATE(${formatDay(from).split("-").map(Number).join(",")})`;
    const end = `WORKDAY(${start},${number},${range})`;
    return [
      [row, 2, `TEXT(${end},"yyyy-mm-dd")`],
      [row, 3, `ABS(NETWORKDAYS(${start},${end},${range}))`],
    ] as const;
  });
  return [
    {
      name: `Counts ${i}`,
      rows: counts.map(({ from, number }): CellValue[] => [formatDay(from), number, null, null]),
      cells: new Map(cells.map(([row, column, formula]) => [`${row},${column}`, { formula }])),
    },
    { name: `Closed ${i}`, rows: closed.map((day) => [new Date(`${formatDay(day)}T00:00:00Z`)]) },
  ];
}
