import type { SchoolCalendar } from "../calendar/school-calendar.js";
import { type CheckedOptions, checkedOptions } from "../check/options.js";
import { OptionError, type TakenOptions, takeOptions } from "../input/options.js";
import type { Council } from "../policy/accepted.js";
import { readCalendarRows } from "./calendar-rows.js";
import type { Reading } from "./read-plans.js";
import { type DateSystem, dateInCell } from "./sheet-days.js";
import type { Problem } from "./table.js";
import { cellAt, oddCell, type SheetCell, type SheetRows, takeCell } from "./table.js";

/** How a range of plans is read and checked. */
export interface SheetOptions {
  /** The council of every row. Without it each row has the council of its home school. */
  readonly council?: Council | undefined;
  /**
   * The home school's calendar, for every row: made by `schoolCalendar`, or a range of terms, holidays and INSET days with
   * the headings what, from and to.
   */
  readonly calendar?: SchoolCalendar | SheetRows | undefined;
  /** "Today": a cell with a date, or `YYYY-MM-DD`. The library has no clock. */
  readonly asOf?: SheetCell;
  /** Asks under the policy as it was held here on that day: a cell with a date, or `YYYY-MM-DD`. */
  readonly knownOn?: SheetCell;
  /** The cell of the first heading, for the cells that answers name: `A1` where it is not given. */
  readonly at?: string | undefined;
  /** The year that the workbook's numbers for days start in: 1900, or 1904 in some workbooks made on a Mac. */
  readonly dateSystem?: DateSystem | undefined;
  /**
   * Ranges with an entry of a list in each row, instead of numbered columns: a column Plan and the fields of an entry.
   * The names are `placements`, `timetable`, `reviews` and `reviewRequests`.
   */
  readonly lists?: { readonly [list: string]: SheetRows } | undefined;
}

/** Options that were looked at, each read once. */
export interface TakenSheetOptions {
  readonly reading: Reading;
  readonly given: CheckedOptions;
  readonly council: Council | undefined;
  /** What a function about one plan takes. */
  readonly calendar: SchoolCalendar | undefined;
  readonly asOf: string | undefined;
  readonly knownOn: string | undefined;
  /** What is wrong with the calendar, and what should be known of it. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const common = ["council", "calendar", "asOf", "knownOn", "at", "dateSystem", "lists"] as const;

/** Takes the options. Throws an `OptionError` for an unknown one, or for one whose value says nothing. */
export function takeSheetOptions(options: unknown, more: readonly string[] = []): TakenSheetOptions {
  const given = checkedOptions(options, [...common, ...more]);
  const { council, calendar, asOf, knownOn, at = "A1", lists } = given;
  const system = dateSystemIn(given);
  const start = typeof at === "string" ? cellAt(at) : undefined;
  if (start === undefined) throw new OptionError('The option at is the name of a cell, for example "B3".');
  const read = Array.isArray(calendar) ? readCalendarRows(calendar, system) : undefined;
  return {
    reading: { system, at: start, lists },
    given,
    council,
    calendar:
      read === undefined ? (calendar as SchoolCalendar | undefined) : read.ok ? read.calendar : undefined,
    asOf: dayOption(asOf, system),
    knownOn: dayOption(knownOn, system),
    problems: read?.ok === false ? read.problems.map(ofCalendar) : [],
    notes: read?.ok === true ? read.notes : [],
  };
}

function ofCalendar({ cell, code, message }: Problem): Problem {
  return { cell: "", code, message: `The calendar${cell === "" ? "" : `, ${cell}`}: ${message}` };
}

function dateSystemIn({ dateSystem = 1900 }: TakenOptions): DateSystem {
  if (dateSystem !== 1900 && dateSystem !== 1904)
    throw new OptionError("The option dateSystem is 1900 or 1904.");
  return dateSystem;
}

/** The date system among options that are nothing else. */
export function takeDateSystem(options: unknown): DateSystem {
  return dateSystemIn(takeOptions(options, ["dateSystem"], "last"));
}

/** A day among the options as text; what is none stays, for whoever asks for the day to refuse. */
export function dayOption(value: unknown, system: DateSystem): string | undefined {
  const cell = takeCell(value);
  if (cell === undefined) return undefined;
  const day = cell === oddCell ? undefined : dateInCell(cell, system);
  return day?.ok === true ? day.date : String(value);
}

/** One of these words, the first where none is given. Throws an `OptionError` for any other. */
export function wordOption<W extends string>(
  given: CheckedOptions,
  name: string,
  words: readonly [W, ...W[]],
): W {
  const value = given[name] ?? words[0];
  const word = words.find((one) => one === value);
  if (word === undefined) throw new OptionError(`The option ${name} is one of these: ${words.join(", ")}.`);
  return word;
}
