import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import { libraryVersion } from "../version.js";
import { auditRows } from "./audit-rows.js";
import { authorityNamed } from "./cells.js";
import { checkRows } from "./check-rows.js";
import { codeRows, deadlineRows } from "./plan-answers.js";
import { isSchoolDay, schoolDaysAfter, schoolDaysBefore } from "./school-days.js";
import type { SheetOptions } from "./sheet-options.js";
import type { AnswerCell, AnswerRows } from "./table.js";
import { planColumns } from "./write-plans.js";

/** A function for the cells of a spreadsheet. */
export interface CustomFunction {
  readonly does: string;
  readonly takes: readonly { readonly name: string; readonly does: string; readonly optional?: true }[];
  readonly run: (...cells: never[]) => AnswerCell | AnswerRows;
}

const plans = { name: "plans", does: "The range with the headings and one plan in each row." };
const asOf = { name: "asOf", does: "The cell with the day to take as today." } as const;
const calendar = {
  name: "calendar",
  does: "The range with the school's terms, holidays and INSET days, under the headings what, from and to.",
} as const;
const council = {
  name: "council",
  does: "The council, if not the one of each row's home school.",
  optional: true,
} as const;
const more = [{ ...asOf, optional: true }, { ...calendar, optional: true }, council] as const;
const days = { name: "days", does: "A cell with a date, or a range of them." };
const holidays = {
  name: "calendar",
  does: "A range of days without school, or of terms, holidays and INSET days under the headings what, from and to.",
};

type Given = readonly [asOf?: unknown, calendar?: unknown, council?: unknown];

/** What each custom function does: the wrappers of a spreadsheet are made from this. */
export const customFunctions: Readonly<Record<string, CustomFunction>> = {
  OSD_CHECK: {
    does: "Checks plans to direct pupils off site: one row for each thing that was found.",
    takes: [plans, ...more],
    run: (rows: never, ...given: Given) => checkRows(rows, optionsOf(given)),
  },
  OSD_PLANS: {
    does: "Checks plans to direct pupils off site: one row for each plan, with the first thing to do.",
    takes: [plans, ...more],
    run: (rows: never, ...given: Given) => checkRows(rows, { ...optionsOf(given), each: "plan" }),
  },
  OSD_DEADLINES: {
    does: "The deadlines of plans, with what each was counted from.",
    takes: [plans, ...more],
    run: (rows: never, ...given: Given) => deadlineRows(rows, optionsOf(given)),
  },
  OSD_CODES: {
    does: "The attendance codes to expect in an ordinary week of each plan.",
    takes: [plans, ...more],
    run: (rows: never, ...given: Given) => codeRows(rows, optionsOf(given)),
  },
  OSD_AUDIT: {
    does: "The mistakes in recorded marks.",
    takes: [
      plans,
      {
        name: "marks",
        does: "The range with the marks: register, date, session and code, or date, AM and PM.",
      },
      asOf,
      calendar,
      council,
    ],
    run: (rows: never, marks: never, ...given: Given) => auditRows(rows, marks, optionsOf(given)),
  },
  OSD_SCHOOLDAYS: {
    does: "The day so many school days after each day, or before it where the number is below 0.",
    takes: [days, { name: "count", does: "The number of school days." }, holidays],
    run: (cells: never, count: number, range: never) =>
      count < 0 ? schoolDaysBefore(cells, -count, range) : schoolDaysAfter(cells, count, range),
  },
  OSD_ISSCHOOLDAY: {
    does: "Whether each day is a school day: yes or no.",
    takes: [days, holidays],
    run: (cells: never, range: never) => isSchoolDay(cells, range),
  },
  OSD_COLUMNS: {
    does: "Every heading that a sheet of plans can have, with what to write below it.",
    takes: [],
    run: () => planColumns(),
  },
  OSD_VERSION: { does: "The version of the rules.", takes: [], run: () => libraryVersion },
};

/** An argument left out, or a blank cell, is none. */
function optionsOf([day, range, named]: Given): SheetOptions {
  return {
    asOf: isBlank(day) ? undefined : (day as string),
    calendar: isBlank(range) ? undefined : (range as SheetOptions["calendar"]),
    council: isBlank(named) ? undefined : councilNamed(String(named)),
  };
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}

/** A council of the library by id, name or code. What is thrown is shown in the cell. */
function councilNamed(text: string): Council {
  const all = Object.values<Council>(councils);
  const code = authorityNamed(text) ?? text.trim();
  const found = all.find(
    ({ id, localAuthority }) => id === text.trim().toLowerCase() || localAuthority === code,
  );
  if (found === undefined)
    throw new Error(`The councils here are ${all.map(({ name }) => name).join(", ")}.`);
  return found;
}
