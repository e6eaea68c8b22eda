import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { AFTERNOON, MORNING } from "../calendar/compile-calendar.js";
import { type Day, weekdayOf } from "../days/plain-date.js";

// Registers as plain memory: two cells a day, morning and afternoon, from the first day of a span on. Each loop below
// makes no objects; words and records are built afterwards from the numbers.

/** What stands in a cell where no session is held. */
export const NO_SESSION = 0;
/** Half days of a week, Monday morning first and Sunday afternoon last. */
export const halfDaysOfWeek = 14;

/** Cells of a span of days, both ends included. */
export function cellsFor(from: Day, to: Day): Uint16Array {
  return new Uint16Array(2 * (to - from + 1));
}

/**
 * Writes what a week holds into the cells of the days from one to another. `week` has an entry for each of the 14 half
 * days of a week. A half day with no session, and every day outside the calendar, is left as it is.
 *
 * @example fillWeeks(cells, from, calendar, from, to, week)
 */
export function fillWeeks(
  cells: Uint16Array,
  cellsFrom: Day,
  calendar: CompiledCalendar,
  from: Day,
  to: Day,
  week: Uint16Array,
): void {
  const first = Math.max(from, calendar.from, cellsFrom);
  const last = Math.min(to, calendar.to, cellsFrom + (cells.length >> 1) - 1);
  const { sessions } = calendar;
  let slot = 2 * (weekdayOf(first) - 1);
  for (let day = first; day <= last; day += 1) {
    const held = sessions[day - calendar.from] as number;
    const cell = 2 * (day - cellsFrom);
    if (held & MORNING) cells[cell] = week[slot] as number;
    if (held & AFTERNOON) cells[cell + 1] = week[slot + 1] as number;
    slot = slot === 12 ? 0 : slot + 2;
  }
}

/** Replaces the number in each cell by the one the table gives for it: situations by the codes expected in them. */
export function translate(cells: Uint16Array, table: Uint8Array, into: Uint8Array): void {
  for (let i = 0; i < cells.length; i += 1) into[i] = table[cells[i] as number] as number;
}

/** Adds up how often each number stands in the cells. */
export function countNumbers(cells: Uint8Array, counts: Uint32Array): void {
  for (let i = 0; i < cells.length; i += 1) {
    const number = cells[i] as number;
    counts[number] = (counts[number] as number) + 1;
  }
}

/**
 * Looks up what each mark means in its situation. `verdicts` has one row of `width` entries for each situation and in
 * it one entry for each code; 0 says that nothing is wrong. Returns how many marks are not right.
 */
export function judge(
  situations: Uint16Array,
  marks: Uint8Array,
  verdicts: Uint16Array,
  width: number,
  into: Uint16Array,
): number {
  let wrong = 0;
  for (let i = 0; i < situations.length; i += 1) {
    const verdict = verdicts[(situations[i] as number) * width + (marks[i] as number)] as number;
    into[i] = verdict;
    if (verdict !== 0) wrong += 1;
  }
  return wrong;
}
